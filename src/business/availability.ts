// Which starts of a day are free, and what to offer instead. Proposals only: the database decides.
import type { Service, Slot } from "#contracts/directory";
import type { Instant, LocalDate } from "#contracts/time";
import { epochMs, inZone } from "./local-time.ts";
import { boundsOf, intervalsOn, type Hours } from "./opening-hours.ts";
import { keepsPace, type Pacing } from "./pacing.ts";

/** Tables, chairs or bays, the sets that may be joined, and when each is taken. */
export interface Calendar {
  resources: readonly { id: string; capacity: number; minParty: number }[];
  combinations: readonly { resourceIds: readonly string[]; capacity: number; minParty: number }[];
  busy: readonly { resourceId: string; startsAt: Instant; endsAt: Instant }[];
  /** Who does it; null: nobody in particular. */
  staff?: StaffTimes | null;
  /** null: as many may arrive at once as there are places for. */
  pacing?: Pacing | null;
}

interface Span {
  startsAt: Instant;
  endsAt: Instant;
}

/** Those who can do a service, when they work, and when they are taken for good. */
export interface StaffTimes {
  people: readonly { id: string; shifts: readonly Span[]; busy: readonly Span[] }[];
  /** Days on which no shifts are written down: nobody is known to be away. */
  unkept: readonly Span[];
}

export interface BookingRules {
  slotMinutes: number;
  minNoticeMinutes: number;
  maxAdvanceDays: number;
}

export interface AvailabilityRequest {
  business: Hours & { policies: BookingRules };
  service: Pick<Service, "durationMinutes">;
  date: LocalDate;
  party: number;
  calendar: Calendar;
  /** By whom; null or left out: by whoever is free. */
  person?: string | null;
  /** ms since the epoch. */
  now: number;
}

const minute = 60_000;

/**
 * Free starts on the business's grid that begin on `date`, in order.
 * The grid runs on elapsed time from each opening, so a night of 23 or 25 hours has its true number.
 */
export function freeSlots(request: AvailabilityRequest): Slot[] {
  const { business, date } = request;
  return intervalsOn(business, date).flatMap((interval) => {
    const [opens, closes] = boundsOf(interval, date, business.timeZone);
    return startsBetween(request, epochMs(opens), epochMs(closes));
  });
}

/** Whether one start is free, on the grid or not (the customer may ask for 7:10). */
export function isFree(request: AvailabilityRequest, startsAt: Instant): boolean {
  const start = epochMs(startsAt);
  return withinNotice(request, start) && fits(request, start, start + length(request));
}

/** The `count` slots nearest to the wanted start, in time order; the earlier of two equally near first. */
export function nearestSlots(slots: readonly Slot[], wanted: Instant, count: number): Slot[] {
  const target = epochMs(wanted);
  const distance = (slot: Slot) => Math.abs(epochMs(slot.startsAt) - target);
  return [...slots]
    .sort((a, b) => distance(a) - distance(b) || epochMs(a.startsAt) - epochMs(b.startsAt))
    .slice(0, count)
    .sort((a, b) => epochMs(a.startsAt) - epochMs(b.startsAt));
}

/** The largest party one table or joined set can seat, and that may arrive at once. */
export function largestParty(calendar: Pick<Calendar, "resources" | "combinations" | "pacing">): number {
  const seats = [...calendar.resources, ...calendar.combinations].map((it) => it.capacity);
  return Math.min(Math.max(0, ...seats), calendar.pacing?.covers ?? Infinity);
}

const length = (request: AvailabilityRequest) => request.service.durationMinutes * minute;

function startsBetween(request: AvailabilityRequest, opens: number, closes: number): Slot[] {
  const slots: Slot[] = [];
  const step = request.business.policies.slotMinutes * minute;
  for (let start = opens; start + length(request) <= closes; start += step) {
    if (!withinNotice(request, start) || !fits(request, start, start + length(request))) continue;
    const zone = request.business.timeZone;
    slots.push({ startsAt: inZone(start, zone), endsAt: inZone(start + length(request), zone) });
  }
  return slots;
}

function withinNotice({ business, now }: AvailabilityRequest, start: number): boolean {
  const { minNoticeMinutes, maxAdvanceDays } = business.policies;
  return start >= now + minNoticeMinutes * minute && start <= now + maxAdvanceDays * 24 * 60 * minute;
}

const startsWithin = (spans: readonly Span[], start: number) =>
  spans.some((it) => epochMs(it.startsAt) <= start && epochMs(it.endsAt) > start);
const covers = (spans: readonly Span[], start: number, end: number) =>
  spans.some((it) => epochMs(it.startsAt) <= start && epochMs(it.endsAt) >= end);

/** Whether a person is at work then, as far as it is written down. */
export function worksDuring({ staff }: Calendar, person: string, stay: Span): boolean {
  const [start, end] = [epochMs(stay.startsAt), epochMs(stay.endsAt)];
  const shifts = staff?.people.find((it) => it.id === person)?.shifts ?? [];
  return !staff || startsWithin(staff.unkept, start) || covers(shifts, start, end);
}

/** Whether somebody is there for all of it; on a day without shifts only who was asked for can be taken. */
function hasPerson({ calendar, person = null }: AvailabilityRequest, start: number, end: number): boolean {
  const { staff } = calendar;
  if (!staff) return person === null;
  const unkept = startsWithin(staff.unkept, start);
  if (unkept && person === null) return true;
  return staff.people.some(
    ({ id, shifts, busy }) =>
      (person === null || id === person) &&
      (unkept || covers(shifts, start, end)) &&
      !busy.some((it) => epochMs(it.startsAt) < end && epochMs(it.endsAt) > start),
  );
}

function fits(request: AvailabilityRequest, start: number, end: number): boolean {
  const { pacing } = request.calendar;
  return (
    hasPerson(request, start, end) &&
    hasPlace(request, start, end) &&
    (!pacing || keepsPace(pacing, request.business.timeZone, start, request.party))
  );
}

function hasPlace({ calendar, party }: AvailabilityRequest, start: number, end: number): boolean {
  const taken = new Set(
    calendar.busy
      .filter((it) => epochMs(it.startsAt) < end && epochMs(it.endsAt) > start)
      .map((it) => it.resourceId),
  );
  const seats = (it: { capacity: number; minParty: number }) => party >= it.minParty && party <= it.capacity;
  return (
    calendar.resources.some((it) => seats(it) && !taken.has(it.id)) ||
    calendar.combinations.some((it) => seats(it) && it.resourceIds.every((id) => !taken.has(id)))
  );
}
