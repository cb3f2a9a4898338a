// What may be asked of a running booking: updates, a signal, queries. The gateway speaks through these.
import { defineQuery, defineSignal, defineUpdate } from "@temporalio/workflow";
import type { Booking } from "#contracts/bookings";
import type { AnyUpdate } from "#contracts/handoff";
import type { WorkflowUpdate } from "#contracts/handoffs/booking";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";

export type Reschedule = Extract<WorkflowUpdate, { update: "reschedule" }>;
export type Cancel = Extract<WorkflowUpdate, { update: "cancel" }>;
/** Whether they come: the customer's word before the visit, the team's after. */
export type Attendance = Extract<WorkflowUpdate, { update: "attend" | "no_show" | "came" }>;
/** How the customer is called or reached, put right. */
export type ChangeContact = Extract<WorkflowUpdate, { update: "contact" }>;
/** What a person decides of a booking or an order that is out of time. */
export type Decide = Extract<WorkflowUpdate, { update: "decide" }>;

/** Of the 1.5 s that a customer waits inline: what the outcome may take, ms. Later, they are promised it for later. */
export const outcomeBudget = 1_200;

/** Waits for the confirmation or the rejection; changes nothing. */
export const outcomeUpdate = defineUpdate<WorkflowEvent>("outcome");
export const rescheduleUpdate = defineUpdate<WorkflowEvent, [Reschedule]>("reschedule");
export const cancelUpdate = defineUpdate<WorkflowEvent, [Cancel]>("cancel");
export const attendanceUpdate = defineUpdate<WorkflowEvent, [Attendance]>("attendance");
export const contactUpdate = defineUpdate<WorkflowEvent, [ChangeContact]>("contact");
export const decideUpdate = defineUpdate<WorkflowEvent, [Decide]>("decide");

/** The same change as an update, for a caller that cannot wait: a signal is kept even with no worker up. */
export const changeSignal = defineSignal<[AnyUpdate]>("change");

/** `undecided`: it could not be confirmed in time, and a person is to say what becomes of it. */
export type BookingStage =
  | "confirming"
  | "undecided"
  | "confirmed"
  | "rejected"
  | "cancelled"
  | "completed"
  | "no_show"
  | "closed";

export interface BookingView {
  stage: BookingStage;
  booking: Booking | null;
  /** Rises with each move or cancellation. */
  sequence: number;
  /** The customer said that they are still coming. */
  attending: boolean;
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
