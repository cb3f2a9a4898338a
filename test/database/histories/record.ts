// What one run of a history writes down: calls, their answers and the order in which they committed.
import type { Answer } from "../calls.ts";

export type Operation =
  | "claim_slot"
  | "request_booking"
  | "confirm_booking"
  | "move_booking"
  | "cancel_booking"
  | "reject_booking"
  | "release_hold"
  | "complete_booking";

export interface Wanted {
  party: number;
  /** ms since the epoch. */
  startsAt: number;
  endsAt: number;
}

export interface Call {
  operation: Operation;
  effect: string;
  booking: string;
  /** For claims and moves. */
  wanted: Wanted | null;
  /** The functions' clock at the call, ms. */
  now: number;
  /** When it was sent and answered, in one order for all connections. */
  invoked: number;
  returned: number;
  answer: Answer;
}

export interface History {
  /** One per effect, in the order of their commits. */
  calls: Call[];
  /** What snapshots during the run, and repeated effects, showed to be wrong. */
  seen: string[];
}

/** A table, or tables joined. */
export interface Seats {
  tables: string[];
  capacity: number;
  minParty: number;
}
