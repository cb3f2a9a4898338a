// What the booking workflow is given, and what changes a running booking.
import * as z from "zod";
import { BookingId, Uuid } from "../ids.ts";
import { Instant } from "../time.ts";
import { type WorkflowEventType } from "../workflow-events.ts";
import { Contact, OfBusiness, effectFields, Language, Decide, Cancel } from "./fields.ts";

/** Everything the booking workflow needs to run without asking the edge again. */
export const BookingData = z.object({
  bookingId: BookingId,
  businessId: Uuid,
  business: OfBusiness,
  service: z.string(),
  partySize: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  customer: Contact,
  language: Language.optional(),
  /** Opens the booking's calendar file to whoever gets the confirmation; the edge signs it as it hands over. */
  calendarToken: z
    .string()
    .regex(/^[A-Za-z0-9_.-]+$/)
    .optional(),
});
export type BookingData = z.infer<typeof BookingData>;

export const BookingHandoff = z.object({
  workflowType: z.literal("booking"),
  ...effectFields,
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

/** A change to a running booking; `effectId` is the Temporal update id. */
export const WorkflowUpdate = z.discriminatedUnion("update", [
  z.object({
    update: z.literal("reschedule"),
    ...effectFields,
    partySize: z.int().min(1),
    startsAt: Instant,
    endsAt: Instant,
    /** By somebody else, or by whoever is free; left out: by whom it was to be. */
    staffId: Uuid.optional(),
    anybody: z.boolean().optional(),
    /** Which of its services are left of the visit; left out: all of them. */
    services: z.array(Uuid).min(1).max(4).optional(),
  }),
  Cancel,
  /** The customer's yes to "still coming?": answered by `booking.attending`. */
  z.object({ update: z.literal("attend"), ...effectFields }),
  /** The customer puts right how they are called or reached; null leaves it. Answered by `booking.contact_changed`. */
  z.object({ update: z.literal("contact"), ...effectFields, customer: Contact }),
  /**
   * The team's word that nobody came, from the visit's beginning until its follow-up goes out: answered by
   * `booking.no_show`, whose `results.missed` says what is counted by now; before the visit it is `too_early`.
   */
  z.object({ update: z.literal("no_show"), ...effectFields }),
  /** The team's word that they came after all, within two hours of the no-show: answered by `booking.came`. */
  z.object({ update: z.literal("came"), ...effectFields }),
  Decide,
]);
export type WorkflowUpdate = z.infer<typeof WorkflowUpdate>;

/** The event that answers each of them, also where it is refused. */
export const bookingAnswers: Record<WorkflowUpdate["update"], WorkflowEventType> = {
  reschedule: "booking.moved",
  cancel: "booking.cancelled",
  attend: "booking.attending",
  contact: "booking.contact_changed",
  no_show: "booking.no_show",
  came: "booking.came",
  decide: "booking.delayed",
};
