// Repair: unavailable → alternatives. The three free starts nearest to the wish: that day first, then days around it.
import { serviceOfVisit } from "#business/visit-services";
import { anyHour } from "#contracts/commands";
import type { Slot } from "#contracts/directory";
import { freeSlots, nearestSlots } from "#business/availability";
import {
  daysBetween,
  epochMs,
  instantOf,
  inZone,
  localOf,
  minutesOf,
  plusDays,
  timeOf,
} from "#business/local-time";
import { intervalsOn, isOpenAt, isOpenFor } from "#business/opening-hours";
import type { Unfree } from "../acts.ts";
import { knownBooking } from "../frames.ts";
import { topFrame, type Place } from "../state.ts";
import type { Desk, Wanted } from "../turn.ts";

const offers = 3;
/** What is said of this moment is a few minutes old by the time it is read. */
const nowMs = 15 * 60_000;
/** Days around the wish that are searched, nearest first. */
export const searchDays = 14;

export type CalendarOf = (date: string) => Promise<Parameters<typeof freeSlots>[0]["calendar"]>;

/** Starts to offer instead, in time order; fewer than three only if there are no more. */
export async function alternatives(desk: Desk, wanted: Wanted, calendarOf: CalendarOf): Promise<Slot[]> {
  const onDay = await nearestOn(desk, wanted, wanted.date, calendarOf);
  let found = onDay.slice(0, offers);
  const elsewhere = isNow(desk, wanted) ? { ...wanted, time: "00:00" } : wanted;
  // Around that day, the one start a day that is nearest to the wanted time.
  for (let distance = 1; distance <= searchDays && found.length < offers; distance++) {
    for (const date of [plusDays(wanted.date, distance), plusDays(wanted.date, -distance)]) {
      if (found.length >= offers || !isAhead(desk, date)) continue;
      found = [...found, ...(await nearestOn(desk, elsewhere, date, calendarOf)).slice(0, 1)];
    }
  }
  return found.toSorted((a, b) => epochMs(a.startsAt) - epochMs(b.startsAt));
}

/** "Now", "as soon as you can": on another day the first start is nearest, not the one at this hour. */
function isNow({ turn }: Desk, { date, time }: Wanted): boolean {
  if (time === null) return false;
  const wanted = epochMs(instantOf(date, time, turn.business.timeZone));
  return Math.abs(wanted - turn.request.now) <= nowMs;
}

/** A day's free starts, nearest to the wanted time first. */
async function nearestOn(desk: Desk, wanted: Wanted, date: string, calendarOf: CalendarOf): Promise<Slot[]> {
  const target = instantOf(date, wanted.time ?? middleOf(wanted), desk.turn.business.timeZone);
  const free = await freeOn(desk, wanted, date, calendarOf);
  if (isAnyHour(wanted)) return spread(free);
  const nearest = nearestSlots(free, target, offers);
  const distance = (slot: Slot) => Math.abs(epochMs(slot.startsAt) - epochMs(target));
  return nearest.toSorted((a, b) => distance(a) - distance(b));
}

const isAnyHour = ({ time, after, before }: Wanted): boolean =>
  time === null && after === anyHour.after && before === null;

/** The first, one from the middle and the last: they tell from when to when there is something. */
function spread(free: readonly Slot[]): Slot[] {
  const at = [0, Math.floor((free.length - 1) / 2), free.length - 1];
  return [...new Set(at)].flatMap((index) => free[index] ?? []);
}

function isAhead({ turn }: Desk, date: string): boolean {
  return daysBetween(localOf(turn.request.now, turn.business.timeZone).date, date) >= 0;
}

async function freeOn(desk: Desk, wanted: Wanted, date: string, calendarOf: CalendarOf): Promise<Slot[]> {
  const { business, request, refused } = desk.turn;
  const service = serviceOfVisit(business.services, wanted);
  if (!service) return [];
  const calendar = await calendarOf(date);
  const { partySize: party, person } = wanted;
  const slots = freeSlots({ business, service, date, party, person, calendar, now: request.now });
  const booked = bookedStart(desk);
  const allowed = slots.filter((it) => it.startsAt !== refused?.startsAt && epochMs(it.startsAt) !== booked);
  const inRange = allowed.filter((it) => within(localOf(it.startsAt, business.timeZone).time, wanted));
  // The range is a wish: a start outside it beats none.
  return inRange.length > 0 || wanted.date !== date ? inRange : allowed;
}

/** Where a booking that is to be moved stands already: no place to move it to. */
function bookedStart({ dialogue }: Desk): number | null {
  const frame = topFrame(dialogue);
  const known = frame?.flow === "move" ? knownBooking(dialogue, frame.bookingId) : null;
  return known && epochMs(known.booking.startsAt);
}

const within = (time: string, { after, before }: Wanted) =>
  (after === null || minutesOf(time) >= minutesOf(after)) &&
  (before === null || minutesOf(time) <= minutesOf(before));

/** Where a range points to; noon without one. */
function middleOf({ after, before }: Wanted): string {
  if (after && before) return after < before ? midway(after, before) : after;
  return after ?? before ?? "12:00";
}

const midway = (after: string, before: string) =>
  timeOf(Math.round((minutesOf(after) + minutesOf(before)) / 2));

/** Why a place is not to be had: the first rule it breaks, else somebody has it. */
export function whyNot(desk: Desk, place: Place, wanted: Wanted): Unfree {
  const { business, request } = desk.turn;
  const start = epochMs(place.startsAt);
  const { minNoticeMinutes, maxAdvanceDays } = business.policies;
  // That it is closed all day says more than that the hour has gone by.
  if (closedOn(desk, wanted)) return "closed";
  if (start < request.now) return "past";
  if (!isOpenFor(business, place.startsAt, place.endsAt))
    return isOpenAt(business, inZone(start, business.timeZone)) ? "endsLate" : "outsideHours";
  if (start < request.now + minNoticeMinutes * 60_000) return "tooSoon";
  return start > request.now + maxAdvanceDays * 86_400_000 ? "tooFar" : "taken";
}

export const closedOn = ({ turn }: Desk, { date }: Pick<Wanted, "date">): boolean =>
  intervalsOn(turn.business, date).length === 0;
