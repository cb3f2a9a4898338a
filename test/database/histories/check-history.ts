// Replays a history against the sequential model, in commit order, and says everything that does not fit.
import {
  type Evening,
  fits,
  isOverdue,
  type ModelBooking,
  possibleOutcomes,
  rivals,
  roomAt,
  sameTables,
  succeeded,
} from "./model.ts";
import type { Call, History, Seats } from "./record.ts";

const holdMs = 5 * 60_000;

export interface Verdict {
  problems: string[];
  /** How the model says the evening ended. */
  evening: Evening;
}

interface Replay {
  seats: readonly Seats[];
  calls: readonly Call[];
  /** The evening after each commit; the first is empty. */
  evenings: Evening[];
  problems: string[];
}

export function checkHistory(history: History, seats: readonly Seats[]): Verdict {
  const replay: Replay = { seats, calls: history.calls, evenings: [new Map()], problems: [...history.seen] };
  for (const [index, call] of history.calls.entries()) {
    const before = replay.evenings[index] ?? new Map();
    replay.evenings.push(call.answer.outcome === "not_found" ? before : step(replay, before, call));
  }
  for (const call of history.calls) checkRefusal(replay, call);
  return { problems: [...new Set(replay.problems)], evening: replay.evenings.at(-1) ?? new Map() };
}

/** The evening after one call; complains if the call could not have ended so. */
function step(replay: Replay, before: Evening, call: Call): Evening {
  const booking = before.get(call.booking);
  const latest = latestClock(replay.calls, call);
  const possible = possibleOutcomes(call, booking, latest);
  if (!possible.includes(call.answer.outcome)) complain(replay, call, `not one of ${possible.join(", ")}`);
  if (!succeeded(call)) return before;
  const after = new Map(before);
  const changed = changedBy(call, booking);
  if (!changed) return before;
  const keepsPlace =
    booking && sameTables(booking.tables, changed.tables) && booking.wanted === changed.wanted;
  if (changed.status !== "cancelled" && !keepsPlace) seat(replay, after, call, changed, latest);
  after.set(call.booking, changed);
  compareAnswer(replay, call, changed);
  return after;
}

/** What a success makes of the booking. */
function changedBy(call: Call, booking: ModelBooking | undefined): ModelBooking | undefined {
  const tables = call.answer.booking?.resources.map((it) => it.id) ?? [];
  if (call.operation === "claim_slot" && call.wanted) {
    const fresh = {
      id: call.booking,
      sequence: booking?.sequence ?? 0,
      reason: null,
      wanted: call.wanted,
      tables,
    };
    return { ...fresh, status: "held", expiresAt: call.now + holdMs };
  }
  if (!booking) return undefined;
  const closed = (reason: ModelBooking["reason"]): ModelBooking => ({
    ...booking,
    status: "cancelled",
    reason,
    tables: [],
  });
  const counted = booking.status === "held" ? 0 : 1;
  switch (call.operation) {
    case "request_booking":
      return { ...booking, status: "requested", reason: null, tables };
    case "confirm_booking":
      return { ...booking, status: "confirmed" };
    case "complete_booking":
      return { ...booking, status: "completed" };
    case "move_booking":
      return { ...booking, wanted: call.wanted ?? booking.wanted, tables, sequence: booking.sequence + 1 };
    case "release_hold":
      if (booking.status === "requested")
        return { ...closed("closed"), sequence: booking.sequence + counted };
      return booking.status === "cancelled" ? booking : closed("released");
    case "cancel_booking":
    case "reject_booking":
      if (booking.reason === "closed") return booking;
      return { ...closed("closed"), sequence: booking.sequence + counted };
    case "claim_slot":
      return undefined;
  }
}

/** Puts a booking on the tables it was given; nobody may sit there but overdue holds, which leave. */
function seat(
  replay: Replay,
  after: Map<string, ModelBooking>,
  call: Call,
  it: ModelBooking,
  latest: number,
): void {
  const given = replay.seats.find((seats) => sameTables(seats.tables, it.tables));
  if (!given || !fits(given, it.wanted.party)) complain(replay, call, "its tables do not seat the party");
  for (const rival of rivals(after, it.tables, it.wanted, it.id)) {
    if (isOverdue(rival, latest)) {
      after.set(rival.id, { ...rival, status: "cancelled", reason: "hold_expired", tables: [] });
    } else {
      complain(replay, call, `${rival.id} sits there`);
    }
  }
}

/** A hold's sequence may differ by whether expiry came first, so it counts from the request on. */
function compareAnswer(replay: Replay, call: Call, expected: ModelBooking): void {
  const { booking } = call.answer;
  const isWrong =
    !booking ||
    booking.status !== expected.status ||
    booking.party_size !== expected.wanted.party ||
    Date.parse(booking.starts_at) !== expected.wanted.startsAt ||
    (expected.status !== "cancelled" && booking.sequence !== expected.sequence);
  if (isWrong) complain(replay, call, `the booking should be ${JSON.stringify(expected)}`);
}

/**
 * `taken` is wrong if some seats were free at every moment of the call, `not_found` if the booking was always there.
 * Commits become visible a little after their timestamp, so all moments that the call may have seen count.
 */
function checkRefusal(replay: Replay, call: Call): void {
  const { outcome } = call.answer;
  if (outcome !== "taken" && outcome !== "not_found") return;
  const moments = duringCall(replay, call);
  if (outcome === "not_found") {
    if (moments.every((it) => it.has(call.booking))) complain(replay, call, "it was there all the time");
    return;
  }
  const wanted = call.wanted ?? moments[0]?.get(call.booking)?.wanted;
  if (wanted && roomAt(moments, replay.seats, wanted, call))
    complain(replay, call, "there was room all the time");
}

/** The evenings from before the first call that was not surely over to after the last that was not surely later. */
function duringCall(replay: Replay, call: Call): Evening[] {
  const from = replay.calls.findIndex((it) => it.returned > call.invoked);
  const to = replay.calls.findLastIndex((it) => it.invoked < call.returned);
  return replay.evenings.slice(from, to + 2);
}

/** The furthest clock of any call that began before this one ended, ms. */
const latestClock = (calls: readonly Call[], call: Call): number =>
  calls.reduce((latest, it) => (it.invoked < call.returned ? Math.max(latest, it.now) : latest), call.now);

function complain(replay: Replay, call: Call, what: string): void {
  replay.problems.push(
    `${call.operation} ${call.booking} (${call.effect}) → ${call.answer.outcome}: ${what}`,
  );
}
