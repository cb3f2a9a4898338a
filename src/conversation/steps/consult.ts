// Step: consult. The only reads of a turn besides the business's page: the calendar, a booking as it stands.
import { isFree, largestParty, worksDuring, type Calendar } from "#business/availability";
import { keepsPace } from "#business/pacing";
import { peopleFor, peopleOf } from "#business/people";
import {
  epochMs,
  instantOf,
  inZone,
  minutesOf,
  plusDays,
  plusMinutes,
  resolveLocal,
} from "#business/local-time";
import { serviceOfVisit } from "#business/visit-services";
import { intervalsOn, isOpenAt, isOpenFor } from "#business/opening-hours";
import type { Unfree } from "../acts.ts";
import { consultCrew, type Question } from "../consulting.ts";
import { knownBooking, remember } from "../frames.ts";
import { nextStep } from "../next-step.ts";
import { wantedOf } from "../places.ts";
import { alternatives, searchDays, whyNot, type CalendarOf } from "../repair/unavailable.ts";
import { topFrame, type Frame, type Place } from "../state.ts";
import type { Desk, Lookup, Next, Wanted, WhoNot } from "../turn.ts";
import { foundFull } from "../waiting/wait-flows.ts";

export async function consult(desk: Desk): Promise<void> {
  const question = questionOf(desk);
  if (question) desk.turn.lookup = await consultCrew(desk, question);
  if (foundFull(desk)) desk.turn.next = nextStep(desk);
}

function questionOf(desk: Desk): Question | null {
  const { next } = desk.turn;
  if (next.kind === "escalate") {
    const read = async (): Promise<Lookup> => ({ kind: "team", present: await teamPresent(desk) });
    return { capability: "team", description: "is somebody of the team there?", read };
  }
  if (next.kind === "tell") {
    const read = () => readBookings(desk, next);
    return { capability: "bookings", description: "the customer's bookings as they stand", read };
  }
  const frame = topFrame(desk.dialogue);
  const wanted = frame ? wantedOf(desk, frame) : null;
  if (next.kind !== "lookUp" || !frame || !wanted) return null;
  const read = () => lookUp(desk, frame, wanted);
  return { capability: "availability", description: "the wanted place, or the nearest to it", read };
}

/** Somebody who looks, in opening hours. When a person is wanted it must not matter that this cannot be read. */
async function teamPresent({ turn }: Desk): Promise<boolean> {
  const { business, request, reads } = turn;
  if (!isOpenAt(business, inZone(request.now, business.timeZone))) return false;
  return reads.somebodyPresent(business.id).catch(() => false);
}

/** Refreshes what is known of bookings; one the database no longer shows stays as last heard of. */
async function readBookings(desk: Desk, next: Extract<Next, { kind: "tell" }>): Promise<Lookup> {
  for (const id of next.bookings) {
    const known = knownBooking(desk.dialogue, id);
    const booking = await desk.turn.reads.booking(id);
    // Agreed to and on its way, though the database may still show the hold.
    if (known && booking && booking.status !== "held") remember(desk.dialogue, { ...known, booking });
  }
  return { kind: "told" };
}

async function lookUp(desk: Desk, frame: Frame, said: Wanted): Promise<Lookup> {
  const wanted = inTheNight(desk, frame, said);
  const calendarOf = calendars(desk, frame, wanted);
  const place = wanted.time === null ? null : placeAt(desk, wanted, wanted.time);
  if (place && (await isFreePlace(desk, place, wanted, calendarOf))) return { kind: "free", place };
  // Who was more before there was a limit may still be fewer.
  const limit = largestParty(await calendarOf(wanted.date));
  if (wanted.partySize > limit && limit > 0) return { kind: "tooLarge", limit };
  const why = await whyUnfree(desk, wanted, place, calendarOf);
  const who = place && why === "taken" ? await whoNot(desk, place, wanted, calendarOf) : null;
  const offered = await alternatives(desk, wanted, calendarOf);
  return { kind: "unfree", why, wanted, offered, ...(who && { who }) };
}

/** Why the wished time is not to be had; that as many arrive then as may is told apart from places being taken. */
async function whyUnfree(
  desk: Desk,
  wanted: Wanted,
  place: Place | null,
  calendarOf: CalendarOf,
): Promise<Unfree | null> {
  if (wanted.time === null) return null;
  if (!place) return "skippedHour";
  const why = whyNot(desk, place, wanted);
  const { pacing } = await calendarOf(wanted.date);
  const start = epochMs(place.startsAt);
  const isPaced = pacing && !keepsPace(pacing, desk.turn.business.timeZone, start, wanted.partySize);
  return why === "taken" && isPaced ? "paced" : why;
}

/** Where only the person asked for is not free: why, and who else could do it then. */
async function whoNot(
  desk: Desk,
  place: Place,
  wanted: Wanted,
  calendarOf: CalendarOf,
): Promise<WhoNot | null> {
  const { business } = desk.turn;
  const person = peopleOf(business).find((it) => it.id === wanted.person);
  if (!person || !(await isFreePlace(desk, place, { ...wanted, person: null }, calendarOf))) return null;
  const others: string[] = [];
  for (const { id, name } of peopleFor(business, wanted)) {
    if (id !== person.id && (await isFreePlace(desk, place, { ...wanted, person: id }, calendarOf)))
      others.push(name);
  }
  const away = !worksDuring(await calendarOf(wanted.date), person.id, place);
  return { person: person.name, away, others: others.slice(0, offersOfOthers) };
}

/** As many others are offered at the time wished for. */
const offersOfOthers = 3;

/** "Saturday at 1 AM", where Saturday's night lasts until 4: the small hours that follow it. */
function inTheNight(desk: Desk, frame: Frame, wanted: Wanted): Wanted {
  const { business } = desk.turn;
  const { time, date } = wanted;
  if (time === null || frame.slots.date === undefined) return wanted;
  const next = { ...wanted, date: plusDays(date, 1) };
  const isOpen = (it: Wanted) => {
    const place = placeAt(desk, it, time);
    return place !== null && isOpenFor(business, place.startsAt, place.endsAt);
  };
  const lasts = intervalsOn(business, date).some(
    ({ opens, closes }) => minutesOf(closes) <= minutesOf(opens) && minutesOf(time) < minutesOf(closes),
  );
  if (!lasts || isOpen(wanted) || !isOpen(next)) return wanted;
  frame.slots = { ...frame.slots, date: next.date };
  return next;
}

/** The place at a local time; null for a time that the clocks skip. */
function placeAt({ turn }: Desk, wanted: Wanted, time: string): Place | null {
  const { timeZone, services } = turn.business;
  const service = serviceOfVisit(services, wanted);
  const resolved = resolveLocal(wanted.date, time, timeZone);
  if (!service || resolved.kind === "skipped") return null;
  const startsAt = resolved.kind === "ok" ? resolved.instant : resolved.earlier;
  const endsAt = plusMinutes(startsAt, service.durationMinutes, timeZone);
  const { serviceId, also, person, partySize } = wanted;
  const whose = person === null ? {} : { staffId: person };
  return { serviceId, ...(also.length > 0 && { also }), ...whose, partySize, startsAt, endsAt };
}

async function isFreePlace(
  desk: Desk,
  place: Place,
  wanted: Wanted,
  calendarOf: CalendarOf,
): Promise<boolean> {
  const { business, request, refused } = desk.turn;
  const service = serviceOfVisit(business.services, place);
  if (!service || refused?.startsAt === place.startsAt) return false;
  if (!isOpenFor(business, place.startsAt, place.endsAt)) return false;
  const { date, partySize: party, person } = wanted;
  const calendar = await calendarOf(date);
  return isFree({ business, service, date, party, person, calendar, now: request.now }, place.startsAt);
}

/** The calendar of a day: one read for the wanted day, one more for all the days around it. */
function calendars(desk: Desk, frame: Frame, wanted: Wanted): CalendarOf {
  const { business, reads } = desk.turn;
  const { also, serviceId } = wanted;
  // A booking does not stand in its own way.
  const of = { also, except: frame.bookingId };
  const between = (from: string, to: string): Promise<Calendar> => {
    const [start, end] = [from, to].map((date) => instantOf(date, "00:00", business.timeZone));
    return reads.calendar(business.id, serviceId, start ?? from, end ?? to, of);
  };
  let day: Promise<Calendar> | null = null;
  let around: Promise<Calendar> | null = null;
  return (date) => {
    // A night's visit ends on the next day.
    if (date === wanted.date) return (day ??= between(date, plusDays(date, 2)));
    return (around ??= between(plusDays(wanted.date, -searchDays), plusDays(wanted.date, searchDays + 2)));
  };
}
