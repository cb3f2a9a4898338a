// What keeps the database tidy between bookings.
import { finalIfRefused } from "./booking-activities.ts";
import type { BookingStore } from "./booking-store.ts";

export interface Tidied {
  expiredHolds: number;
  prunedEffects: number;
}

export function tidyingActivities({ store }: { store: BookingStore }) {
  return {
    /** Either is tried, whatever becomes of the other. */
    async sweep(requestId: string): Promise<Tidied> {
      const [expired, pruned] = await Promise.allSettled([
        finalIfRefused(store.expireHolds(requestId)),
        finalIfRefused(store.pruneEffectResults(requestId)),
      ]);
      if (expired.status === "rejected") throw expired.reason;
      if (pruned.status === "rejected") throw pruned.reason;
      return { expiredHolds: expired.value, prunedEffects: pruned.value };
    },
  };
}
