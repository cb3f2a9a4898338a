// The steps of a booking in the database, and what the workflow notes down about itself.
import { ApplicationFailure } from "@temporalio/common";
import type { Contact } from "#contracts/handoffs/fields";
import { bookingRefused } from "../workflows/refusals.ts";
import {
  BookingStoreRefusal,
  type BookingState,
  type BookingStore,
  type Move,
  type Question,
  type Settlement,
  type Step,
  type StepResult,
  type WorkflowRow,
} from "./booking-store.ts";

/** Each throws a non-retryable BookingRefused (details: code, the booking as it stands) when nothing was changed. */
export function bookingActivities({ store }: { store: BookingStore }) {
  return {
    confirmBooking: (step: Step & { decided?: boolean }) => stateAfter(store.confirm(step)),
    moveBooking: (step: Move) => stateAfter(store.move(step)),
    cancelBooking: (step: Step & { reason: string }) => stateAfter(store.cancel(step)),
    rejectBooking: (step: Step & { reason: string }) => stateAfter(store.reject(step)),
    completeBooking: (step: Step) => stateAfter(store.complete(step)),
    attendBooking: (step: Step) => stateAfter(store.attend(step)),
    changeContact: (step: Step & { customer: Contact }) => stateAfter(store.changeContact(step)),
    markNoShow: (step: Step) => stateAfter(store.noShow(step)),
    undoNoShow: (step: Step) => stateAfter(store.came(step)),
    askPerson: (question: Question) => finalIfRefused(store.ask(question)),
    settleQuestion: (settlement: Settlement) => finalIfRefused(store.settle(settlement)),
    recordWorkflow: (row: WorkflowRow, requestId: string) =>
      finalIfRefused(store.recordWorkflow(row, requestId)),
  };
}

async function stateAfter(call: Promise<StepResult>): Promise<BookingState> {
  const result = await finalIfRefused(call);
  if (result.outcome === "done") return result.state;
  throw ApplicationFailure.create({
    type: bookingRefused,
    message: `the booking was refused: ${result.outcome}`,
    nonRetryable: true,
    details: [result.outcome, result.state],
  });
}

/** A call that the database will never take is not tried again. */
export async function finalIfRefused<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof BookingStoreRefusal)) throw error;
    throw ApplicationFailure.create({
      type: error.name,
      message: error.message,
      nonRetryable: true,
      cause: error,
    });
  }
}
