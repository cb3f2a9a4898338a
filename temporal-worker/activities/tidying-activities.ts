// What keeps the database tidy between bookings.
import { finalIfRefused } from "./booking-activities.ts";
import type { BookingStore, Mended } from "./booking-store.ts";

export interface Tidied {
  expiredHolds: number;
  prunedEffects: number;
  /** A history kept from before has none. */
  contradictions?: Mended;
}

export function tidyingActivities({ store }: { store: BookingStore }) {
  return {
    /** Each is tried, whatever becomes of the others. */
    async sweep(requestId: string): Promise<Tidied> {
      const [expired, pruned, contradictions] = await Promise.allSettled([
        finalIfRefused(store.expireHolds(requestId)),
        finalIfRefused(store.pruneEffectResults(requestId)),
        finalIfRefused(store.mendContradictions(requestId)),
      ]);
      if (expired.status === "rejected") throw expired.reason;
      if (pruned.status === "rejected") throw pruned.reason;
      if (contradictions.status === "rejected") throw contradictions.reason;
      return {
        expiredHolds: expired.value,
        prunedEffects: pruned.value,
        contradictions: contradictions.value,
      };
    },
  };
}
