// A booking as the API shows it, on a card, at /v1/bookings/{id} and in a workflow's results.
import * as z from "zod";
import { BookingId, WorkflowId } from "./ids.ts";
import { Instant, TimeZone } from "./time.ts";

export const BookingStatus = z.enum([
  "held",
  "requested",
  "confirmed",
  "cancelled",
  "no_show",
  "completed",
  "waitlisted",
]);
export type BookingStatus = z.infer<typeof BookingStatus>;

export const Booking = z.object({
  id: BookingId,
  business: z.string().describe("The business's slug"),
  service: z
    .string()
    .describe(
      "What is done: the service's name, e.g. Table; several joined by ` + `; who was asked for after ` · `, e.g. Haircut + Styling · Maya",
    ),
  partySize: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone.describe("The business's zone"),
  status: BookingStatus,
  workflowId: WorkflowId.nullable().describe("null until the booking was handed to Temporal"),
});
export type Booking = z.infer<typeof Booking>;

/** What a business counts against a customer, and what it makes of it. */
export const Missed = z.object({
  noShows: z.int().min(0),
  lateCancels: z.int().min(0),
  withinDays: z.int().min(1).describe("Only what is not older counts"),
  limit: z.int().min(1).nullable().describe("From so many on `afterwards` holds; null: never"),
  told: z.boolean().describe("Whether the business lets a customer know that they were missed"),
  afterwards: z
    .enum(["ask_team", "refuse"])
    .describe("Whether a new booking waits for the team's word or is refused"),
});
export type Missed = z.infer<typeof Missed>;

/** What the business makes of missed visits, whoever missed them. */
export const MissedRule = Missed.pick({ limit: true, withinDays: true, afterwards: true });
export type MissedRule = z.infer<typeof MissedRule>;
