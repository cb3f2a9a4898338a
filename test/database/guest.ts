// One customer's calls at one place, with the ids and times that tests would otherwise repeat.
import { type Answer, call, type Queries } from "./calls.ts";
import type { Place } from "./in-process.ts";

export interface Wish {
  booking?: string;
  effect?: string;
  party?: number;
  /** Minutes after the evening's first start. */
  at?: number;
  minutes?: number;
  session?: string;
  customer?: Record<string, unknown>;
}

/** The evening that all tests book: its first start. */
export const evening = "2027-03-05T18:00:00Z";
/** A week before: now, unless a test moves it. */
export const weekBefore = "2027-02-26T18:00:00Z";

export const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

let counter = 0;
export const fresh = (prefix: string): string => `${prefix}_${(counter += 1)}`;

export function guestOf(db: Queries, place: Place) {
  const times = (wish: Wish) => {
    const startsAt = minutesAfter(evening, wish.at ?? 0);
    return { p_starts_at: startsAt, p_ends_at: minutesAfter(startsAt, wish.minutes ?? 90) };
  };
  const claim = (wish: Wish = {}): Promise<Answer> =>
    call(db, "claim_slot", {
      p_effect_id: wish.effect ?? fresh("eff_claim"),
      p_booking_id: wish.booking ?? fresh("bkg"),
      p_business_id: place.business,
      p_service_id: place.service,
      p_session_id: wish.session ?? "ses_a",
      p_party_size: wish.party ?? 2,
      ...times(wish),
      p_customer: wish.customer ?? {},
    });
  const onBooking = (name: string, booking: string, more: Record<string, unknown> = {}, effect?: string) =>
    call(db, name, { p_effect_id: effect ?? fresh(`eff_${name}`), p_booking_id: booking, ...more });
  return {
    claim,
    request: (booking: string, customer: Record<string, unknown> = {}, effect?: string) =>
      onBooking("request_booking", booking, { p_customer: customer }, effect),
    /** Requests what the customer was told of. */
    requestAs: (booking: string, wish: Wish, effect?: string) =>
      onBooking(
        "request_booking",
        booking,
        { p_starts_at: times(wish).p_starts_at, p_party_size: wish.party ?? 2 },
        effect,
      ),
    confirm: (booking: string, effect?: string) => onBooking("confirm_booking", booking, {}, effect),
    move: (booking: string, wish: Wish, effect?: string) =>
      onBooking("move_booking", booking, { p_party_size: wish.party ?? 2, ...times(wish) }, effect),
    cancel: (booking: string, reason?: string, effect?: string) =>
      onBooking("cancel_booking", booking, { p_reason: reason }, effect),
    reject: (booking: string) => onBooking("reject_booking", booking, { p_reason: "unavailable" }),
    release: (booking: string, effect?: string) => onBooking("release_hold", booking, {}, effect),
    complete: (booking: string) => onBooking("complete_booking", booking),
    noShow: (booking: string) => onBooking("mark_no_show", booking),
    attend: (booking: string) => onBooking("attend_booking", booking),
    putRight: (booking: string, customer: Record<string, unknown>, effect?: string) =>
      onBooking("change_booking_contact", booking, { p_customer: customer }, effect),
    came: (booking: string) => onBooking("undo_no_show", booking),
    /** Held and requested; confirmed by a person's word where `decided`. */
    async ask(wish: Wish = {}, decided = false): Promise<Answer> {
      const booking = wish.booking ?? fresh("bkg");
      await claim({ ...wish, booking });
      await onBooking("request_booking", booking);
      return onBooking("confirm_booking", booking, { p_decided: decided });
    },
    /** Held, requested and confirmed. */
    async book(wish: Wish = {}): Promise<string> {
      const booking = wish.booking ?? fresh("bkg");
      await claim({ ...wish, booking });
      await onBooking("request_booking", booking);
      const answer = await onBooking("confirm_booking", booking);
      if (answer.outcome !== "confirmed") throw new Error(`not booked: ${answer.outcome}`);
      return booking;
    },
  };
}

export const tablesOf = (answer: Answer): string[] =>
  (answer.booking?.resources ?? []).map((it) => it.name).toSorted();
