// Looks into the calendars of what was found, and puts it in order by the published weights.
import type { Assessed, Relaxed } from "#contracts/assessment";
import type { SearchCriteria } from "#contracts/global-commands";
import type { Service, Slot } from "#contracts/directory";
import type { Instant, LocalDate } from "#contracts/time";
import type { Calendar } from "../availability.ts";
import type { Candidate, CityReads } from "../city.ts";
import { epochMs, instantOf, inZone, localOf, plusDays } from "../local-time.ts";
import { closesAfter } from "../opening-hours.ts";
import { rank, type Facts, type Ranked, type Weights } from "../ranking.ts";
import type { Collected } from "./collect.ts";
import { daysOf, fittingSlots, freeTime, namedServiceOf, serviceFor, wishesTime } from "./free-times.ts";

/** What was found, in order. */
export interface Assessment {
  results: Ranked<Assessed>[];
  relaxed: Relaxed[];
}

/** One that was looked into, and whether it fits the wished time; true where none was wished. */
export interface Looked {
  assessed: Assessed;
  fits: boolean;
}

type Reads = Pick<CityReads, "calendars">;

/** The calendars answer for so many services at once. */
const calendarsAtOnce = 40;

/** The best by what is known without their calendars. */
export const preferred = (
  pool: readonly Collected[],
  criteria: SearchCriteria,
  weights: Weights,
  most: number,
): Collected[] =>
  inOrder(pool.map(withoutTime), criteria, weights)
    .map((it) => it.result)
    .slice(0, most);

const withoutTime = (it: Collected) => ({
  ...it,
  service: null,
  free: { state: null, at: null },
});

/** Looks into the calendars of businesses. */
export async function lookInto(
  city: Reads,
  criteria: SearchCriteria,
  pool: readonly Collected[],
  now: number,
): Promise<Looked[]> {
  const wanted = pool.flatMap((it) => {
    const service = namedServiceOf(it.candidate, criteria) ?? serviceFor(it.candidate, criteria);
    return service ? [{ it, service }] : [];
  });
  const visits = wanted.map(({ it, service }) => ({ candidate: it.candidate, service }));
  const calendars = await calendarsOf(city, criteria, visits, now);
  return wanted.map(({ it, service }, at) => {
    const free = freeTime(it.candidate, service, calendars[at]!, criteria, now);
    const named = namedServiceOf(it.candidate, criteria)?.name ?? null;
    const open = criteria.open ? isOpen(it.candidate, criteria, now) : free.state === "free";
    return {
      assessed: { ...it, service: named, free },
      fits: open || !(criteria.open || wishesTime(criteria)),
    };
  });
}

export interface Visit {
  candidate: Candidate;
  service: Service;
}

/** All free times of visits that fit the wish. */
export async function slotsFor(
  city: Reads,
  criteria: SearchCriteria,
  visits: readonly Visit[],
  now: number,
): Promise<(Visit & { slots: Slot[] })[]> {
  const calendars = await calendarsOf(city, criteria, visits, now);
  return visits.map((it, at) => ({
    ...it,
    slots: fittingSlots(it.candidate, it.service, calendars[at]!, criteria, now),
  }));
}

async function calendarsOf(
  city: Reads,
  criteria: SearchCriteria,
  visits: readonly Visit[],
  now: number,
): Promise<Calendar[]> {
  const [from, to] = spanOf(visits, criteria, now);
  const calendars: Calendar[] = [];
  for (let at = 0; at < visits.length; at += calendarsAtOnce) {
    const some = visits.slice(at, at + calendarsAtOnce);
    const wanted = some.map((it) => ({ business: it.candidate.id, service: it.service.id }));
    calendars.push(...(await city.calendars(wanted, from, to)));
  }
  return calendars;
}

/** Those that fit the time, in order; where none does, all of them, and it is said. */
export function conclude(
  looked: readonly Looked[],
  relaxed: Relaxed[],
  criteria: SearchCriteria,
  weights: Weights,
): Assessment {
  const fitting = looked.filter((it) => it.fits);
  const kept = fitting.length > 0 ? fitting : looked;
  return {
    results: inOrder(
      kept.map((it) => it.assessed),
      criteria,
      weights,
    ),
    relaxed: fitting.length > 0 || looked.length === 0 ? relaxed : [...relaxed, "time"],
  };
}

/** The same results in the same order wherever it is computed. */
export const inOrder = <T extends Assessed>(
  results: readonly T[],
  { maxPrice, sort }: Pick<SearchCriteria, "maxPrice" | "sort">,
  weights: Weights,
): Ranked<T>[] =>
  rank(results, factsOf, { maxPrice: maxPrice?.amount ?? null, sort: sort ?? "best", weights }, (it) =>
    it.free.at === null ? Infinity : epochMs(it.free.at),
  );

function factsOf({ candidate, price, meters, free, said }: Assessed): Facts {
  const { matches } = candidate;
  const strength = { service: 1, menu: 0.9, text: 0.6 };
  const match =
    matches.length === 0 ? null : matches.reduce((sum, it) => sum + strength[it.by], 0) / matches.length;
  // Where reviews were asked about something, what they say of it counts, and not the business's fame for other things.
  const rating = said ? said.average : candidate.rating;
  const reviews = said ? said.mentions : candidate.reviews;
  return { rating, reviews, price: price?.amount ?? null, match, availability: free.state, meters };
}

/** From the first to the last day looked at, whatever the zones. */
function spanOf(
  pool: readonly Pick<Collected, "candidate">[],
  criteria: SearchCriteria,
  now: number,
): [Instant, Instant] {
  const spans = pool.map(({ candidate }) => {
    const days = daysOf(candidate, criteria, now);
    const last = days.at(-1) ?? localOf(now, candidate.timeZone).date;
    return [
      startOf(days[0] ?? last, candidate),
      // A night that passes midnight belongs to the day it began on.
      startOf(plusDays(last, 2), candidate),
    ] as const;
  });
  const from = Math.min(now, ...spans.map(([start]) => start));
  const to = Math.max(now + 1, ...spans.map(([, end]) => end));
  return [inZone(from, "UTC"), inZone(Math.min(to, from + longestSpanMs), "UTC")];
}

/** The calendars answer for so long. */
const longestSpanMs = 10 * 24 * 60 * 60_000;

const startOf = (date: LocalDate, { timeZone }: Candidate): number =>
  epochMs(instantOf(date, "00:00", timeZone));

function isOpen(candidate: Candidate, { date, time, after }: SearchCriteria, now: number): boolean {
  const { date: today } = localOf(now, candidate.timeZone);
  const at = time ?? after;
  const instant =
    date === null && at === null
      ? inZone(now, "UTC")
      : instantOf(date ?? today, at ?? "12:00", candidate.timeZone);
  // What is over already is no opening hour: from now on counts.
  const from = at !== null && time === null ? inZone(Math.max(epochMs(instant), now), "UTC") : instant;
  // Who closes at seven is not open after seven.
  return closesAfter(candidate, from) !== null;
}
