// The steps of a waiting customer in the database, and the offers that are made of what comes free.
import { ApplicationFailure } from "@temporalio/common";
import type { BookingId, Uuid } from "#contracts/ids";
import { bookingRefused } from "../workflows/refusals.ts";
import { finalIfRefused } from "./booking-activities.ts";
import type { Joining, WaitingEntry, WaitlistStep, WaitlistStore } from "./waitlist-store.ts";

/** What came free somewhere, and why it is looked at now: `key` makes a repeat of the look the same look. */
export interface Freed {
  businessId: Uuid;
  key: string;
  requestId: string;
}

/** One look makes so many offers at most; the sweep makes the rest. */
const most = 50;

export function waitlistActivities({ waitlist }: { waitlist: WaitlistStore }) {
  return {
    /** @throws ApplicationFailure `BookingRefused`, non-retryable, when the customer was not put on the list */
    async joinWaitlist(joining: Joining): Promise<WaitingEntry> {
      const result = await finalIfRefused(waitlist.join(joining));
      if (result.outcome === "done") return result.entry;
      throw ApplicationFailure.create({
        type: bookingRefused,
        message: `not put on the waitlist: ${result.outcome}`,
        nonRetryable: true,
        details: [result.outcome],
      });
    },

    /** Offers all that is free, one after the other, first come, first served. */
    async offerFreed({ businessId, key, requestId }: Freed): Promise<WaitingEntry[]> {
      const offered: WaitingEntry[] = [];
      while (offered.length < most) {
        const effectId = `${key}:offer${offered.length + 1}`;
        const entry = await finalIfRefused(waitlist.offerNext({ effectId, businessId, requestId }));
        if (entry === null) break;
        offered.push(entry);
      }
      return offered;
    },

    settleOffer: (step: WaitlistStep & { declines: boolean }) => finalIfRefused(waitlist.settle(step)),
    leaveWaitlist: (step: WaitlistStep & { over: boolean }) => finalIfRefused(waitlist.leave(step)),
    nextLapse: (bookingId: BookingId, requestId: string) =>
      finalIfRefused(waitlist.nextLapse(bookingId, requestId)),
    waitlistedBusinesses: (requestId: string) => finalIfRefused(waitlist.businesses(requestId)),
  };
}
