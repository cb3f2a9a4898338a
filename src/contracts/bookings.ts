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
  service: z.string().describe("The service's name, e.g. Table"),
  partySize: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone.describe("The business's zone"),
  status: BookingStatus,
  workflowId: WorkflowId.nullable().describe("null until the booking was handed to Temporal"),
});
export type Booking = z.infer<typeof Booking>;
