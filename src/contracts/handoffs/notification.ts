// What a message to customers is given to its workflow.
import * as z from "zod";
import { Audience, ChangeActor } from "../business-change.ts";
import { Uuid } from "../ids.ts";
import { Instant } from "../time.ts";
import { OfBusiness, effectFields } from "./fields.ts";
import type { WorkflowUpdate } from "./booking.ts";

/**
 * Whom a message of the business reaches, of those who can be written to and have not opted out: everybody who `agreed`
 * to news; of these `customers` who agreed; whoever is `expected`, with a booking that begins between two instants:
 * what they are written about is their visit; or whom the office names, as it `addressed` them in its chat.
 */
export const NotificationAudience = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agreed") }),
  z.object({ kind: z.literal("customers"), ids: z.array(Uuid).min(1).max(500) }),
  z.object({ kind: z.literal("expected"), from: Instant, to: Instant }),
  z.object({ kind: z.literal("addressed"), audience: Audience }),
]);
export type NotificationAudience = z.infer<typeof NotificationAudience>;

/** A message of the business to its customers, and everything that is needed to send it without asking the edge again. */
export const NotificationData = z.object({
  businessId: Uuid,
  business: OfBusiness,
  /** Owner or manager: read again as it is sent. */
  actor: ChangeActor,
  /** Of a mail; null: "News from" the business. */
  subject: z.string().min(1).max(120).nullable(),
  text: z.string().min(1).max(1000),
  audience: NotificationAudience,
});
export type NotificationData = z.infer<typeof NotificationData>;

/**
 * Answered by `notification.scheduled` with `results.notification`, a failure where nobody is to be written to
 * (`not_found`) or the member may not (`denied`); when all have it, `notification.sent` follows by itself. The update
 * `cancel` stops what is not sent yet and is answered by `notification.cancelled`.
 */
export const NotificationHandoff = z.object({
  workflowType: z.literal("notification"),
  ...effectFields,
  businessData: NotificationData,
  triggerConditions: z.object({
    /** null: now. */
    sendAt: Instant.nullable(),
  }),
  successCriteria: z.object({ status: z.literal("sent") }),
  errorHandling: z.object({
    /** What was sent cannot be taken back: the rest is not sent. */
    compensation: z.literal("stop_sending"),
    /** How long it is tried to find out whom it reaches, minutes; a provider that is away is waited for 23 hours. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type NotificationHandoff = z.infer<typeof NotificationHandoff>;

/** Stops a message to customers. */
export type NotificationUpdate = Extract<WorkflowUpdate, { update: "cancel" }>;
