// What may be asked of a customer's wait beside its outcome and the cancel that ends it.
import { defineQuery, defineSignal, defineUpdate } from "@temporalio/workflow";
import type { Booking } from "#contracts/bookings";
import type { WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { Offer } from "#contracts/waiting";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WaitingEntry } from "../activities/waitlist-store.ts";

export type Decline = Extract<WaitlistUpdate, { update: "decline" }>;

/** The customer does not want what is offered; they stay on the list. */
export const declineUpdate = defineUpdate<WorkflowEvent, [Decline]>("decline");

/** The database holds a place for this customer; whoever freed it says so. */
export const offeredSignal = defineSignal<[WaitingEntry]>("offered");

/** `taken`: the customer said yes; the booking's own workflow has it. */
export type WaitlistStage = "joining" | "waiting" | "refused" | "taken" | "left" | "over";

export interface WaitlistView {
  stage: WaitlistStage;
  booking: Booking | null;
  offer: Offer | null;
  outcome: WorkflowEvent | null;
  /** Events and messages still on their way. */
  pending: number;
}
export const waitlistStatusQuery = defineQuery<WaitlistView>("status");
