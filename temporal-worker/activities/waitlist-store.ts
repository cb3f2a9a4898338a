// What the waitlist's activities need of the database. The real one calls Supabase's functions.
import type { Booking } from "#contracts/bookings";
import type { WaitlistData } from "#contracts/handoffs/waitlist";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { Offer } from "#contracts/waiting";

/** A customer in the line, as the database has them. */
export interface WaitingEntry {
  workflowId: WorkflowId;
  /** `waitlisted`, or held while it is offered. */
  booking: Booking;
  /** null: nothing is offered now. */
  offer: Offer | null;
}

export interface Joining {
  /** The workflow's id. */
  effectId: EffectId;
  session: SessionId;
  data: WaitlistData;
  wantedFrom: Instant;
  wantedTo: Instant;
  requestId: string;
}
/** `duplicate`: this conversation waits for that already. */
export type JoinResult = { outcome: "done"; entry: WaitingEntry } | { outcome: "duplicate" | "too_late" };

export interface WaitlistStep {
  effectId: string;
  bookingId: BookingId;
  requestId: string;
}

/** `held`: the offer still stands. */
export type OfferEnd = "declined" | "lapsed" | "accepted" | "held" | "cancelled" | "expired" | "not_found";
/** `accepted`: the customer has taken an offer, and is on no list any more. */
export type Leaving = "left" | "over" | "accepted" | "not_found";

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface WaitlistStore {
  join(joining: Joining): Promise<JoinResult>;
  /** Offers what is free to the first whom it fits; null: it fits nobody. */
  offerNext(step: { effectId: string; businessId: Uuid; requestId: string }): Promise<WaitingEntry | null>;
  settle(
    step: WaitlistStep & { declines: boolean },
  ): Promise<{ outcome: OfferEnd; entry: WaitingEntry | null }>;
  leave(step: WaitlistStep & { over: boolean }): Promise<{ outcome: Leaving; entry: WaitingEntry | null }>;
  /** When a hold in the way of a waiting customer runs out; null: none is. */
  nextLapse(bookingId: BookingId, requestId: string): Promise<Instant | null>;
  /** Where somebody waits. */
  businesses(requestId: string): Promise<Uuid[]>;
}
