// Several people at a house whose visits are for one each: with one yes they are booked one after the other, at the same
// time where that can be had; where it cannot, the next one is asked about. How many are booked is said each time.
import type { Booking } from "#contracts/bookings";
import { localOf } from "#business/local-time";
import { wordsOfVisit } from "#business/visit-services";
import { begin, knownBooking } from "./frames.ts";
import { bounds, type Frame } from "./state.ts";
import { say, type Desk } from "./turn.ts";

/** Takes the number of people as that of visits, where each is for one. */
export function takeGuests(desk: Desk, frame: Frame, limit: number): void {
  const { partySize: people, ...rest } = frame.slots;
  const isForOne = frame.flow === "book" && limit === 1 && !desk.turn.vertical.asksParty;
  if (!isForOne || people === undefined || people > bounds.guests) return;
  frame.slots = rest;
  if (people === 1) delete frame.guests;
  else if (frame.guests?.of !== people) {
    frame.guests = { of: people, at: 1 };
    say(desk, { say: "oneEach", people });
  }
}

/** As one of them is handed off: whose turn is next once it is booked. */
export function awaitGuest({ dialogue }: Desk, { guests, bookingId }: Frame): void {
  if (guests && bookingId) dialogue.guests = { ...guests, bookingId };
}

/** One of them is booked: the next, at the same time, with the yes that was given for all. False: nobody is left. */
export function nextGuest(desk: Desk, booking: Booking): boolean {
  const { guests } = desk.dialogue;
  if (guests?.bookingId !== booking.id) return false;
  delete desk.dialogue.guests;
  const { at, of } = guests;
  if (at >= of) return false;
  say(desk, { say: "nextGuest", at, of });
  const { date, time } = localOf(booking.startsAt, desk.turn.business.timeZone);
  const frame = begin(desk, "book", {
    ...wordsOfVisit(desk.turn.business.services, booking.service),
    date,
    time,
  });
  frame.guests = { of, at: at + 1 };
  frame.agreed = true;
  // What somebody cannot have is to be known at each of the visits, and was asked about for the first.
  frame.skipped.push("asBefore");
  const wishes = knownBooking(desk.dialogue, booking.id)?.wishes ?? [];
  if (wishes.length > 0) frame.wishes = [...wishes];
  desk.turn.wakes = true;
  return true;
}

/** A person decides on this one, or it is off: a yes of days ago books nothing more, and how many are left is said. */
export function forgetGuests(desk: Desk, bookingId: Booking["id"] | null): void {
  const { guests } = desk.dialogue;
  if (!guests || guests.bookingId !== bookingId) return;
  delete desk.dialogue.guests;
  if (guests.at < guests.of) say(desk, { say: "guestsLeft", people: guests.of - guests.at });
}
