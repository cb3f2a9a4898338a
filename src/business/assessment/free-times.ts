// When a candidate has something free, as the search wishes it. Proposals only: booking decides.
import type { Service, Slot } from "#contracts/directory";
import type { Instant, LocalDate, Money } from "#contracts/time";
import { freeSlots, type Calendar } from "../availability.ts";
import type { Candidate } from "../city.ts";
import { epochMs, instantOf, localOf, minutesOf, plusDays } from "../local-time.ts";
import type { Assessed } from "#contracts/assessment";
import type { SearchCriteria as Criteria } from "#contracts/global-commands";

type FreeTime = Assessed["free"];

/** A time at which something must be free or open was wished for. */
export const wishesTime = (it: Criteria): boolean =>
  it.date !== null || it.time !== null || it.after !== null || it.before !== null;

/** "At six" is met by what begins so near, ms. */
const nearEnough = 30 * 60_000;

/** The service that the search means: one that was named, else the business's first that takes the party. */
export function serviceFor(candidate: Candidate, criteria: Criteria): Service | null {
  const named = new Set(candidate.matches.flatMap((it) => it.services.slice(0, 1)));
  const fits = (it: Service) => criteria.partySize === null || it.maxParty >= criteria.partySize;
  return (
    candidate.services.find((it) => named.has(it.id) && fits(it)) ?? candidate.services.find(fits) ?? null
  );
}

/** What was named of its services; several are had one after the other, and paid together. */
export function namedServiceOf(candidate: Candidate, criteria: Criteria): Service | null {
  if (!candidate.matches.some((it) => it.services.length > 0)) return null;
  const [first, ...others] = criteria.anyOf ? [] : namedAll(candidate, criteria);
  return first ? others.reduce(together, first) : serviceFor(candidate, criteria);
}

function namedAll({ matches, services }: Candidate, { partySize }: Criteria): Service[] {
  const named = new Set(matches.flatMap((it) => it.services.slice(0, 1)));
  return services.filter((it) => named.has(it.id) && (partySize === null || it.maxParty >= partySize));
}

const together = (one: Service, other: Service): Service => ({
  ...one,
  name: `${one.name} + ${other.name}`,
  durationMinutes: one.durationMinutes + other.durationMinutes,
  priceFrom: sumOf(one.priceFrom, other.priceFrom),
  priceTo: sumOf(one.priceTo ?? one.priceFrom, other.priceTo ?? other.priceFrom),
});

const sumOf = (one: Money | null, other: Money | null): Money | null =>
  one && other ? { ...one, amount: one.amount + other.amount } : null;

/** The days that are looked at, in the candidate's zone. */
export function daysOf({ timeZone }: Candidate, criteria: Criteria, now: number): LocalDate[] {
  const { date: today } = localOf(now, timeZone);
  const first = criteria.date ?? today;
  const last = criteria.until ?? (wishesTime(criteria) ? first : plusDays(first, 1));
  const days: LocalDate[] = [];
  for (let day = first; day <= last && days.length < 7; day = plusDays(day, 1)) days.push(day);
  return days;
}

export function freeTime(
  candidate: Candidate,
  service: Service,
  calendar: Calendar,
  criteria: Criteria,
  now: number,
): FreeTime {
  const days = daysOf(candidate, criteria, now);
  const slots = slotsOn(days, candidate, service, { calendar, criteria, now });
  const wished = wishesTime(criteria);
  const fitting = slots.filter((it) => fits(it, candidate, criteria));
  // "At three" is met best by three, not by the first that is near enough.
  const best = criteria.time === null ? fitting[0]?.startsAt : nearest(fitting, candidate, criteria, days[0]);
  if (best) return { state: wished ? "free" : null, at: best };
  const near = nearest(slots, candidate, criteria, days[0]);
  return { state: wished ? (near ? "near" : "none") : null, at: near };
}

/** All that fit the wish. */
export const fittingSlots = (
  candidate: Candidate,
  service: Service,
  calendar: Calendar,
  criteria: Criteria,
  now: number,
): Slot[] =>
  exactly(
    slotsOn(daysOf(candidate, criteria, now), candidate, service, { calendar, criteria, now }).filter((it) =>
      fits(it, candidate, criteria),
    ),
    candidate,
    criteria,
  );

/** The wished hour itself where it is free. */
function exactly(slots: Slot[], { timeZone }: Candidate, { time }: Criteria): Slot[] {
  const exact = slots.filter((it) => localOf(it.startsAt, timeZone).time === time);
  return exact.length > 0 ? exact : slots;
}

const slotsOn = (
  days: readonly LocalDate[],
  business: Candidate,
  service: Service,
  { calendar, criteria, now }: { calendar: Calendar; criteria: Criteria; now: number },
): Slot[] => {
  const party = partyFor(service, criteria.partySize);
  return days.flatMap((date) => freeSlots({ business, service, date, party, calendar, now }));
};

/** Who comes, where it was not said. */
export const partyFor = (service: Service, said: number | null): number =>
  said ?? Math.max(service.minParty, usualParty(service));

/** Two share a table; everything else is for one. */
const usualParty = ({ maxParty }: Service): number => (maxParty >= 2 ? 2 : 1);

function fits({ startsAt }: Slot, { timeZone }: Candidate, { time, after, before }: Criteria): boolean {
  const local = localOf(startsAt, timeZone);
  if (time !== null) {
    const wanted = epochMs(instantOf(local.date, time, timeZone));
    return Math.abs(epochMs(startsAt) - wanted) <= nearEnough;
  }
  const minutes = minutesOf(local.time);
  return (after === null || minutes >= minutesOf(after)) && (before === null || minutes <= minutesOf(before));
}

function nearest(
  slots: readonly Slot[],
  { timeZone }: Candidate,
  { time, after, before }: Criteria,
  day: LocalDate | undefined,
): Instant | null {
  const around = time ?? after ?? before;
  if (around === null || day === undefined) return slots[0]?.startsAt ?? null;
  const wanted = epochMs(instantOf(day, around, timeZone));
  const distance = (it: Slot) => Math.abs(epochMs(it.startsAt) - wanted);
  return slots.toSorted((a, b) => distance(a) - distance(b))[0]?.startsAt ?? null;
}
