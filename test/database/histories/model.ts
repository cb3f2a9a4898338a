// The sequential model of one evening: bookings, who occupies what, and what each call may answer.
import type { Call, Operation, Seats, Wanted } from "./record.ts";

export interface ModelBooking {
  id: string;
  status: "held" | "requested" | "confirmed" | "completed" | "cancelled";
  /** Why it is cancelled: hold_expired and released may be claimed again. */
  reason: "hold_expired" | "released" | "closed" | null;
  wanted: Wanted;
  tables: string[];
  /** ms; only a hold's counts. */
  expiresAt: number;
  sequence: number;
}

export type Evening = ReadonlyMap<string, ModelBooking>;

export const isLive = (it: ModelBooking): boolean => it.status !== "cancelled";

export const isClaimable = (it: ModelBooking): boolean =>
  it.status === "held" || (it.status === "cancelled" && it.reason !== "closed");

/** A hold that a claim at `now` may displace. */
export const isOverdue = (it: ModelBooking, now: number): boolean =>
  it.status === "held" && it.expiresAt <= now;

export const overlaps = (a: Wanted, b: Wanted): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Bookings other than `except` on any of the tables at that time, overdue holds included. */
export const rivals = (
  evening: Evening,
  tables: readonly string[],
  wanted: Wanted,
  except: string,
): ModelBooking[] =>
  [...evening.values()].filter(
    (it) =>
      it.id !== except &&
      isLive(it) &&
      overlaps(it.wanted, wanted) &&
      it.tables.some((table) => tables.includes(table)),
  );

/** Whether some seats were free for a call at all of these moments. */
export const roomAt = (
  moments: readonly Evening[],
  seats: readonly Seats[],
  wanted: Wanted,
  call: Pick<Call, "booking" | "now">,
): boolean =>
  seats.some(
    (it) =>
      fits(it, wanted.party) &&
      moments.every((evening) =>
        rivals(evening, it.tables, wanted, call.booking).every((rival) => isOverdue(rival, call.now)),
      ),
  );

export const fits = (seats: Seats, party: number): boolean =>
  party >= seats.minParty && party <= seats.capacity;

export const sameTables = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join();

const done: Record<Operation, string> = {
  claim_slot: "held",
  request_booking: "requested",
  confirm_booking: "confirmed",
  move_booking: "moved",
  cancel_booking: "cancelled",
  reject_booking: "rejected",
  release_hold: "released",
  complete_booking: "completed",
};

export const succeeded = (call: Call): boolean => call.answer.outcome === done[call.operation];

/** What a call may answer when the booking stands so. `latest`: the clock may already be that far, ms. */
export function possibleOutcomes(call: Call, booking: ModelBooking | undefined, latest: number): string[] {
  const success = done[call.operation];
  if (!booking) return call.operation === "claim_slot" ? [success, "taken"] : ["not_found"];
  if (!isAllowed(call.operation, booking)) return ["too_late"];
  return mayFindNoRoom(call.operation, booking, latest) ? [success, "taken"] : [success];
}

function isAllowed(operation: Operation, booking: ModelBooking): boolean {
  const { status } = booking;
  switch (operation) {
    case "claim_slot":
    case "request_booking":
      return isClaimable(booking);
    case "release_hold":
      return isClaimable(booking) || status === "requested";
    case "confirm_booking":
      return status === "requested" || status === "confirmed";
    case "move_booking":
      return status === "requested" || status === "confirmed";
    case "cancel_booking":
    case "reject_booking":
      return status !== "completed";
    case "complete_booking":
      return status === "confirmed" || status === "completed";
  }
}

const mayFindNoRoom = (operation: Operation, booking: ModelBooking, latest: number): boolean =>
  operation === "claim_slot" ||
  operation === "move_booking" ||
  (operation === "request_booking" && (booking.status === "cancelled" || isOverdue(booking, latest)));
