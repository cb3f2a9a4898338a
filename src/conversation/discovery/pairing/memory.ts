// What a global chat remembers of two visits that are booked together or not at all.
import type { Booking } from "#contracts/bookings";
import type { SearchCriteria } from "#contracts/global-commands";
import type { Contact } from "#contracts/handoffs/fields";
import type { BookingId, EffectId, Uuid } from "#contracts/ids";
import type { Instant, Money, TimeZone } from "#contracts/time";
import type { Point } from "#business/geography";

/** One of the two visits, and how far it has come. */
export interface Leg {
  business: { id: Uuid; slug: string; name: string; category: string; area: string; timeZone: TimeZone };
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

/** What two visits were wished for: to be planned anew for another day or hour. */
export interface PairWish {
  wishes: [SearchCriteria, SearchCriteria];
  near: boolean;
  /** Where each is to be, by name; only what was named. */
  places?: readonly [string | null, string | null];
  /** What a service is to be done to, once it was said. */
  kind?: string;
}

/** Where one or both of them are moved to: one after the other, and back again where the second cannot be. */
export interface Move {
  steps: {
    bookingId: BookingId;
    startsAt: Instant;
    endsAt: Instant;
    was: { startsAt: Instant; endsAt: Instant };
  }[];
  /** The effect that carries out the first of the steps that are left; null until the customer agrees. */
  effectId: EffectId | null;
  done: Move["steps"];
  /** The second was refused: the first is taken back. */
  back: boolean;
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
  /** They are taken back as soon as they stand: the customer changed their mind meanwhile. */
  unwanted: boolean;
  move: Move | null;
  /** Which of them are cancelled if the customer agrees; a plan kept from before has none. */
  cancelling?: BookingId[] | null;
}

/** Nothing more comes of it but what was begun. */
export const isUnderWay = ({ state }: Plan): boolean => state === "booking" || state === "undoing";
