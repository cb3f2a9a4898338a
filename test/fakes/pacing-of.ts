// How many may arrive at once in the small world, and who does: as the database's calendar has it.
import type { Pacing } from "#business/pacing";
import type { Booking } from "#contracts/bookings";

/** The limits; null: there are none. */
export type Pace = Pick<Pacing, "minutes" | "covers" | "arrivals"> | null;

export function pacingOf(pace: Pace, others: readonly Booking[], own: Booking | undefined): Pacing | null {
  if (!pace) return null;
  const starts = others.map(({ startsAt, partySize }) => ({ startsAt, covers: partySize, arrivals: 1 }));
  const stands = own !== undefined && own.status !== "cancelled";
  return { ...pace, starts, own: stands ? { startsAt: own.startsAt, party: own.partySize } : null };
}
