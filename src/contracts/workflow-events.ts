// Temporal's way back into a conversation: one signed event is one more turn of its session.
import * as z from "zod";
import { AssessmentResult, WatchResult } from "./assessment.ts";
import { Booking, Missed } from "./bookings.ts";
import { ChangeResult } from "./business-change.ts";
import { BookingId, EffectId, EventId, SessionId, WorkflowId } from "./ids.ts";
import { Order } from "./orders.ts";
import { Instant } from "./time.ts";
import { Waiting } from "./waiting.ts";

export const WorkflowEventType = z.enum([
  "booking.held",
  "booking.released",
  "booking.confirmed",
  "booking.rejected",
  "booking.moved",
  "booking.cancelled",
  "booking.reminded",
  "booking.followed_up",
  "booking.attending",
  "booking.contact_changed",
  "booking.no_show",
  "booking.came",
  "booking.delayed",
  "booking.taken_up",
  "order.accepted",
  "order.rejected",
  "order.delayed",
  "order.preparing",
  "order.ready",
  "order.collected",
  "order.cancelled",
  "change.scheduled",
  "change.applied",
  "change.notified",
  "change.undone",
  "notification.scheduled",
  "notification.sent",
  "notification.cancelled",
  "assessment.ready",
  "watch.started",
  "watch.met",
  "watch.ended",
  "watch.stopped",
  "waitlist.joined",
  "waitlist.offered",
  "waitlist.passed",
  "waitlist.left",
  "waitlist.over",
  "escalation.opened",
  "escalation.changed",
  "escalation.expired",
]);
export type WorkflowEventType = z.infer<typeof WorkflowEventType>;

/**
 * Why a thing did not happen. `taken`: somebody has the place; `too_late`: the booking is over or
 * already ended; `unavailable`: a part is away and it was given up; `pending`: still being worked on;
 * `sold_out`, `price_changed`: an order's item cannot be had, or not for what was agreed;
 * `changed_meanwhile`, `duplicate`, `denied`: a change of the business found other values than its draft,
 * a name that is there already, or a member who may not; `too_early`: the visit has not begun; `missed_too_often`:
 * the customer missed so many visits that the business takes no more bookings, `needs_person`: or only by a person.
 */
export const WorkflowErrorCode = z.enum([
  "taken",
  "too_late",
  "not_found",
  "rejected",
  "unavailable",
  "pending",
  "sold_out",
  "price_changed",
  "changed_meanwhile",
  "duplicate",
  "denied",
  "too_early",
  "missed_too_often",
  "needs_person",
  "too_many",
]);
export type WorkflowErrorCode = z.infer<typeof WorkflowErrorCode>;

/** How a message to customers went. */
export const NotificationResult = z.object({
  recipients: z.int().describe("Whom it reaches: who agreed, and can be written to"),
  sent: z.int(),
  unreached: z.int().describe("No provider took it"),
  sendAt: Instant.nullable().describe("null: at once"),
});
export type NotificationResult = z.infer<typeof NotificationResult>;

export const WorkflowEvent = z.object({
  id: EventId.describe("One per outcome; a repeat changes nothing"),
  type: WorkflowEventType,
  session: SessionId,
  workflowId: WorkflowId.nullable(),
  effectId: EffectId.nullable().describe("The effect this answers; null for reminders and follow-ups"),
  requestId: z.string(),
  at: Instant,
  status: z.enum(["success", "failure", "partial"]),
  results: z.object({
    bookingId: BookingId.nullable().describe("null for an escalation's events"),
    booking: Booking.nullable(),
    order: Order.optional(),
    change: ChangeResult.optional(),
    missed: Missed.optional(),
    notification: NotificationResult.optional(),
    assessment: AssessmentResult.optional(),
    watch: WatchResult.optional(),
    /** Where a customer stands in the line; `booking` is what they wait for, or what they are offered. */
    waiting: Waiting.optional(),
    /** Channels a message went out on, for reminders and follow-ups. */
    notified: z.array(z.enum(["email", "sms"])).default([]),
  }),
  nextSteps: z.array(z.string()).describe("e.g. send_confirmation, schedule_reminder"),
  error: z.object({ code: WorkflowErrorCode, message: z.string() }).nullable(),
  stateUpdates: z.record(z.string(), z.unknown()).describe("Changes for the conversation's state"),
});
export type WorkflowEvent = z.infer<typeof WorkflowEvent>;
