// What the conversation hands to Temporal, and how the gateway answers. Signed with Standard Webhooks.
import * as z from "zod";
import { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "./ids.ts";
import { Instant, TimeZone } from "./time.ts";
import { WorkflowEvent } from "./workflow-events.ts";

export const Contact = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** Everything the booking workflow needs to run without asking the edge again. */
export const BookingData = z.object({
  bookingId: BookingId,
  businessId: Uuid,
  business: z.object({
    slug: z.string(),
    name: z.string(),
    timeZone: TimeZone,
    locale: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  service: z.string(),
  partySize: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  customer: Contact,
  /** Opens the booking's calendar file to whoever gets the confirmation; the edge signs it as it hands over. */
  calendarToken: z
    .string()
    .regex(/^[A-Za-z0-9_.-]+$/)
    .optional(),
});
export type BookingData = z.infer<typeof BookingData>;

export const BookingHandoff = z.object({
  workflowType: z.literal("booking"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: BookingData,
  triggerConditions: z.object({
    /** Minutes before the start at which the reminder goes out, as the business set it. */
    reminderLeadMinutes: z.int().min(0),
    /** Minutes after the end at which the follow-up goes out. */
    followUpDelayMinutes: z.int().min(0),
  }),
  successCriteria: z.object({ status: z.literal("confirmed") }),
  errorHandling: z.object({
    /** What undoes the request when it cannot be confirmed. */
    compensation: z.literal("reject_booking"),
    /** How long retryable failures are retried before the booking is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type BookingHandoff = z.infer<typeof BookingHandoff>;

export const Handoff = z.discriminatedUnion("workflowType", [BookingHandoff]);
export type Handoff = z.infer<typeof Handoff>;

const updateFields = { effectId: EffectId, session: SessionId, requestId: z.string() };

/** A change to a running booking; `effectId` is the Temporal update id. */
export const WorkflowUpdate = z.discriminatedUnion("update", [
  z.object({
    update: z.literal("reschedule"),
    ...updateFields,
    partySize: z.int().min(1),
    startsAt: Instant,
    endsAt: Instant,
  }),
  z.object({ update: z.literal("cancel"), ...updateFields, reason: z.string().max(500) }),
]);
export type WorkflowUpdate = z.infer<typeof WorkflowUpdate>;

/** 200 carries the outcome; 202 says it will come by callback. */
export const GatewayAnswer = z.discriminatedUnion("status", [
  z.object({ status: z.literal("done"), workflowId: WorkflowId, event: WorkflowEvent }),
  z.object({ status: z.literal("accepted"), workflowId: WorkflowId }),
]);
export type GatewayAnswer = z.infer<typeof GatewayAnswer>;
