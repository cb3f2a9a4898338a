// What may be asked of a running booking: updates, a signal, queries. The gateway speaks through these.
import { defineQuery, defineSignal, defineUpdate } from "@temporalio/workflow";
import type { Booking } from "#contracts/bookings";
import type { AnyUpdate, WorkflowUpdate } from "#contracts/handoff";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";

export type Reschedule = Extract<WorkflowUpdate, { update: "reschedule" }>;
export type Cancel = Extract<WorkflowUpdate, { update: "cancel" }>;

/** Of the 1.5 s that a customer waits inline: what the outcome may take, ms. Later, they are promised it for later. */
export const outcomeBudget = 1_200;

/** Waits for the confirmation or the rejection; changes nothing. */
export const outcomeUpdate = defineUpdate<WorkflowEvent>("outcome");
export const rescheduleUpdate = defineUpdate<WorkflowEvent, [Reschedule]>("reschedule");
export const cancelUpdate = defineUpdate<WorkflowEvent, [Cancel]>("cancel");

/** The same change as an update, for a caller that cannot wait: a signal is kept even with no worker up. */
export const changeSignal = defineSignal<[AnyUpdate]>("change");

export type BookingStage = "confirming" | "confirmed" | "rejected" | "cancelled" | "completed" | "closed";

export interface BookingView {
  stage: BookingStage;
  booking: Booking | null;
  /** Rises with each move or cancellation. */
  sequence: number;
  outcome: WorkflowEvent | null;
  /** Events and messages still on their way. */
  pending: number;
}
export const statusQuery = defineQuery<BookingView>("status");

export interface ScheduledStep {
  step: "reminder" | "completion" | "follow_up";
  at: Instant;
  state: "scheduled" | "done" | "skipped" | "cancelled";
}
export const scheduleQuery = defineQuery<ScheduledStep[]>("schedule");
