// When a candidate has something free, as the search wishes it. Proposals only: booking decides.
import type { Service, Slot } from "#contracts/directory";
import type { Instant, LocalDate } from "#contracts/time";
import { freeSlots, type Calendar } from "#business/availability";
import { epochMs, instantOf, localOf, minutesOf, plusDays } from "#business/local-time";
import type { Criteria } from "#understanding/discovery/criteria";
import { wishesTime } from "./criteria.ts";
import type { Candidate } from "./ports.ts";

export interface FreeTime {
  /** Of the wished time; null if none was wished. */
  state: "free" | "near" | "none" | null;
  /** The first that fits, else the nearest to the wish. */
  at: Instant | null;
}

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

export const namedServiceOf = (candidate: Candidate, criteria: Criteria): Service | null =>
  candidate.matches.some((it) => it.services.length > 0) ? serviceFor(candidate, criteria) : null;

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
  const party = criteria.partySize ?? Math.max(service.minParty, usualParty(service));
  const days = daysOf(candidate, criteria, now);
  const slots = days.flatMap((date) =>
    freeSlots({ business: candidate, service, date, party, calendar, now }),
  );
  const wished = wishesTime(criteria);
  const fitting = slots.find((it) => fits(it, candidate, criteria));
  if (fitting) return { state: wished ? "free" : null, at: fitting.startsAt };
  const near = nearest(slots, candidate, criteria, days[0]);
  return { state: wished ? (near ? "near" : "none") : null, at: near };
}

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
