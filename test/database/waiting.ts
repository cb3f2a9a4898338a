// Customers who wait at one place, with the ids and times that the waitlist's tests would otherwise repeat.
import { type BookingRow, callAny, type Queries } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter } from "./guest.ts";
import { openPlace, type Place, type PlaceSpec } from "./in-process.ts";

export interface Waiting {
  outcome: string;
  entry: {
    id: string;
    workflow_id: string;
    status: string;
    offers: number;
    wanted_from: string;
    wanted_to: string;
    booking: BookingRow;
  } | null;
}

export interface Wait {
  booking?: string;
  effect?: string;
  session?: string;
  party?: number;
  /** The wished start, minutes after the evening's first. */
  at?: number;
  /** How far from it a start may be, minutes. */
  give?: number;
  /** How long the visit takes, minutes. */
  minutes?: number;
  also?: string[];
  /** The id of whom it is waited for. */
  person?: string | undefined;
}

/** A place that is open from 17:00 to midnight, New York, on a grid of half hours: the evening begins at 13:00 there. */
export async function openWaitedPlace(db: Queries, spec: PlaceSpec): Promise<Place> {
  const place = await openPlace(db, spec);
  await db.query(
    `insert into public.opening_hours (business_id, weekday, opens, closes)
     select $1, n, '11:00', '22:00' from generate_series(1, 7) n`,
    [place.business],
  );
  return place;
}

export function waitersOf(db: Queries, place: Place) {
  const ask = async (name: string, args: Record<string, unknown>): Promise<Waiting> =>
    (await callAny(db, name, { p_effect_id: fresh(`eff_${name}`), ...args })) as Waiting;
  const join = (wait: Wait = {}): Promise<Waiting> => {
    const startsAt = minutesAfter(evening, wait.at ?? 0);
    const booking = wait.booking ?? fresh("bkg_wait");
    return ask("join_waitlist", {
      ...(wait.effect && { p_effect_id: wait.effect }),
      p_booking_id: booking,
      p_business_id: place.business,
      p_service_id: place.service,
      p_session_id: wait.session ?? `ses_${booking}`,
      p_party_size: wait.party ?? 2,
      p_starts_at: startsAt,
      p_ends_at: minutesAfter(startsAt, wait.minutes ?? 90),
      p_wanted_from: minutesAfter(startsAt, -(wait.give ?? 30)),
      p_wanted_to: minutesAfter(startsAt, wait.give ?? 30),
      p_also: wait.also,
      p_staff_id: wait.person,
      p_customer: { name: `Guest ${booking}`, email: `${booking}@example.com` },
    });
  };
  return {
    join,
    /** Joins; the booking's id. */
    async wait(wait: Wait = {}): Promise<string> {
      const { outcome, entry } = await join(wait);
      if (outcome !== "waitlisted" || !entry) throw new Error(`not on the list: ${outcome}`);
      return entry.booking.id;
    },
    offer: (effect?: string) =>
      ask("offer_next", { ...(effect && { p_effect_id: effect }), p_business_id: place.business }),
    /** Whom everything free goes to, in the order it was offered. */
    async offerAll(): Promise<string[]> {
      const offered: string[] = [];
      for (;;) {
        const { entry } = await ask("offer_next", { p_business_id: place.business });
        if (!entry) return offered;
        offered.push(entry.booking.id);
      }
    },
    settle: (booking: string) => ask("settle_offer", { p_booking_id: booking }),
    decline: (booking: string) => ask("settle_offer", { p_booking_id: booking, p_declines: true }),
    leave: (booking: string, effect?: string) =>
      ask("leave_waitlist", { ...(effect && { p_effect_id: effect }), p_booking_id: booking }),
    over: (booking: string) => ask("leave_waitlist", { p_booking_id: booking, p_over: true }),
    entryOf: async (booking: string) =>
      (
        await db.query(
          `select w.status, b.status as booking, b.starts_at from public.waitlist w
           join public.bookings b on b.id = w.booking_id where w.booking_id = $1`,
          [booking],
        )
      )[0],
    guest: guestOf(db, place),
  };
}
