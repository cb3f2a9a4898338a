// The steps of a booking: each asks the database, then tells the chat and the customer.
import { condition } from "@temporalio/workflow";
import type { WorkflowUpdate } from "#contracts/handoff";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { BookingState } from "../activities/booking-store.ts";
import {
  byTheTeam,
  changed,
  confirmed,
  followedUp,
  rejected,
  reminded,
  unchanged,
} from "./booking-events.ts";
import type { BookingLife } from "./booking-life.ts";
import type { Outgoing } from "./outgoing.ts";
import { callsMessagesOff, writesOfRejections } from "./patches.ts";
import { codeOf, reasonOf } from "./refusals.ts";
import { officeWithin, takeStep } from "./retries.ts";

/** Confirms the request; when that cannot be had, undoes what was done for it, last step first. */
export async function confirm(life: BookingLife, outgoing: Outgoing): Promise<void> {
  const { handoff } = life;
  // The edge made the request before it handed over.
  const undo: ((reason: string) => Promise<void>)[] = [(reason) => reject(life, reason)];
  try {
    const { giveUpAfterMinutes } = handoff.errorHandling;
    const request = step(life, "confirm");
    life.state = await takeStep((desk) => desk.confirmBooking(request), officeWithin(giveUpAfterMinutes));
    life.stage = "confirmed";
    life.outcome = confirmed(handoff, happening(life), life.reminderIsAhead);
    outgoing.notify("confirmation");
  } catch (error) {
    for (const compensate of undo.toReversed()) await compensate(reasonOf(error));
    life.stage = "rejected";
    life.outcome = rejected(handoff, happening(life), codeOf(error));
    if (life.outcomeIsLate && writesOfRejections()) outgoing.notify("rejection");
  }
  outgoing.tell(life.outcome);
}

/** Gives the place back. A booking that is gone or over needs no undoing. */
async function reject(life: BookingLife, reason: string): Promise<void> {
  try {
    const rejection = { ...step(life, "reject"), reason };
    life.state = await takeStep((desk) => desk.rejectBooking(rejection));
  } catch (error) {
    if (codeOf(error) === "unavailable") throw error;
  }
}

/** Moves or cancels, once the booking's confirmation is settled; refuses what comes too late. */
export async function change(
  life: BookingLife,
  outgoing: Outgoing,
  update: WorkflowUpdate,
): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "confirming");
  const event = await decide(life, outgoing, update);
  life.changes[update.effectId] = event;
  if (event.status === "success" && update.session !== life.handoff.session) {
    // Made in the team's own chat: the customer's is told beside the answer.
    outgoing.tell(byTheTeam(life.handoff, event));
  }
  outgoing.tell(event);
  return event;
}

async function decide(life: BookingLife, outgoing: Outgoing, update: WorkflowUpdate): Promise<WorkflowEvent> {
  const { handoff } = life;
  const refuse = (code: WorkflowErrorCode) => unchanged(handoff, update, happening(life), code);
  const isOver = life.stage !== "confirmed" && !(life.stage === "cancelled" && update.update === "cancel");
  if (isOver) return refuse("too_late");
  const wasCancelled = life.stage === "cancelled";
  try {
    life.state = await apply(life, update);
  } catch (error) {
    return refuse(codeOf(error));
  }
  if (update.update === "cancel") life.stage = "cancelled";
  if (!wasCancelled) outgoing.notify(update.update === "cancel" ? "cancellation" : "reschedule");
  return changed(handoff, update, happening(life));
}

function apply(life: BookingLife, update: WorkflowUpdate): Promise<BookingState> {
  const { effectId, requestId } = update;
  const base = { effectId, bookingId: life.handoff.businessData.bookingId, requestId };
  if (update.update === "cancel")
    return takeStep((desk) => desk.cancelBooking({ ...base, reason: update.reason }));
  const { partySize, startsAt, endsAt } = update;
  return takeStep((desk) => desk.moveBooking({ ...base, partySize, startsAt, endsAt }));
}

/** Reminds of the booking as it stands: once for each of its times, and not of a visit that has begun. */
export function remind(life: BookingLife, outgoing: Outgoing): void {
  if (callsMessagesOff() && Date.now() >= life.remindUntil) return;
  const now = happening(life);
  life.reminded.add(life.sequence);
  outgoing.notifyAndTell("reminder", (notified) => reminded(life.handoff, now, notified));
}

/** Notes that the visit took place, unless somebody ended the booking behind the workflow's back. */
export async function complete(life: BookingLife): Promise<void> {
  try {
    const visit = step(life, "complete");
    life.state = await takeStep((desk) => desk.completeBooking(visit));
    life.stage = "completed";
  } catch {
    life.stage = "closed";
  }
}

export function followUp(life: BookingLife, outgoing: Outgoing): void {
  const now = happening(life);
  life.followedUp = true;
  outgoing.notifyAndTell("follow_up", (notified) => followedUp(life.handoff, now, notified));
}

/** The workflow's own steps are effects, too: a repeat of one gets the first one's answer. */
const step = ({ handoff }: BookingLife, name: string) => ({
  effectId: `${handoff.effectId}:${name}`,
  bookingId: handoff.businessData.bookingId,
  requestId: handoff.requestId,
});

const happening = ({ state }: BookingLife) => ({ booking: state, at: new Date().toISOString() });
