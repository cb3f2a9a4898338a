// What a wait for a place is given to its workflow, and what changes it.
import * as z from "zod";
import { Uuid } from "../ids.ts";
import { Instant } from "../time.ts";
import { effectFields, Cancel } from "./fields.ts";
import { BookingData } from "./booking.ts";

/** What somebody waits for: a booking that takes no place yet, at the time wished for or near it. */
export const WaitlistData = BookingData.omit({ calendarToken: true }).extend({
  serviceId: Uuid,
  also: z.array(Uuid).optional().describe("Further services of the same visit"),
  staffId: Uuid.optional().describe("Who is waited for; left out: whoever is free"),
});
export type WaitlistData = z.infer<typeof WaitlistData>;

export const WaitlistHandoff = z.object({
  workflowType: z.literal("waitlist"),
  ...effectFields,
  businessData: WaitlistData,
  triggerConditions: z.object({
    /** Any start from here to `wantedTo` that comes free is offered; afterwards the wait is over. */
    wantedFrom: Instant,
    wantedTo: Instant,
  }),
  successCriteria: z.object({ status: z.literal("waitlisted") }),
  errorHandling: z.object({
    /** What undoes a place in the line that could not be seen through. */
    compensation: z.literal("leave_waitlist"),
    /** How long retryable failures are retried before joining is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type WaitlistHandoff = z.infer<typeof WaitlistHandoff>;

/** A change to a place in the line: `cancel` leaves it, `decline` passes the offer on and stays. */
export const WaitlistUpdate = z.discriminatedUnion("update", [
  Cancel,
  z.object({ update: z.literal("decline"), ...effectFields }),
]);
export type WaitlistUpdate = z.infer<typeof WaitlistUpdate>;
