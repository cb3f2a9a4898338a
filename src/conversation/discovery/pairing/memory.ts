// What a global chat remembers of two visits that are booked together or not at all.
import type { Booking } from "#contracts/bookings";
import type { Contact } from "#contracts/handoff";
import type { BookingId, EffectId, Uuid } from "#contracts/ids";
import type { Instant, Money, TimeZone } from "#contracts/time";
import type { Point } from "#business/geography";

/** One of the two visits, and how far it has come. */
export interface Leg {
  business: { id: Uuid; slug: string; name: string; area: string; timeZone: TimeZone };
  point: Point | null;
  service: { id: Uuid; name: string };
  party: number;
  startsAt: Instant;
  endsAt: Instant;
  price: Money | null;
  bookingId: BookingId;
  hold: { effectId: EffectId | null; held: boolean | null };
  /** The hand-off; its effect is the booking's workflow. */
  request: { effectId: EffectId | null; outcome: "confirmed" | "failed" | null };
  /** The effect that takes it back. */
  cancelled: EffectId | null;
  booking: Booking | null;
}

/**
 * `holding`: both are claimed. `name`, `confirming`: the customer is asked. `booking`: both are handed over.
 * `undoing`: one came to nothing, the other is taken back. `booked`: both stand. `over`: nothing is open.
 */
export interface Plan {
  state: "holding" | "name" | "confirming" | "booking" | "undoing" | "booked" | "over";
  legs: [Leg, Leg];
  /** What else fits together, best first. */
  others: [Leg, Leg][];
  customer: Contact;
  /** That it takes longer was said. */
  waits: boolean;
}
