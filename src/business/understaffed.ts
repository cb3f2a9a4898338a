// Weekdays on which there are too few hands for the guests who come, and the shift that would help most.
import type { Suggestion } from "#contracts/insights";
import type { LocalDate } from "#contracts/time";
import {
  epochMs,
  inZone,
  instantOf,
  localOf,
  plusDays,
  plusMinutes,
  timeOf,
  weekdayOf,
} from "./local-time.ts";
import { median } from "./median.ts";
import type { SuggestionWords } from "./suggestion-words.ts";
import type { SuggestionFacts, TeamMember, Workload } from "./suggestion-facts.ts";

/** A weekday with so many times the guests for an hour of work that the middle one has wants more hands. */
const tooMany = 1.3;
/** A quieter day needs nobody more; fewer weekdays have no middle. */
const fewestGuestsADay = 8;
const fewestWeekdays = 4;
/** A shift that is worth coming in for. */
const shiftHours = 4;

interface Weekday {
  weekday: number;
  guests: number;
  hours: number;
  days: number;
  /** Guests for ten hours of work. */
  rate: number;
}

/** Busiest first. */
export function understaffedDays(
  facts: SuggestionFacts,
  newId: () => string,
  words: SuggestionWords,
): Suggestion[] {
  const weekdays = weekdaysOf(facts.workload);
  const middle = median(weekdays.map((it) => it.rate)) ?? 0;
  if (weekdays.length < fewestWeekdays || middle === 0) return [];
  return weekdays
    .filter((it) => it.rate >= middle * tooMany && it.guests / it.days >= fewestGuestsADay)
    .sort((a, b) => b.rate - a.rate)
    .map((it) => {
      const from = busiestStart(facts.workload.filter((row) => row.weekday === it.weekday));
      return {
        kind: "understaffed",
        ...words.understaffed({ ...it, middle, hours: Math.round(it.hours), from, until: from + shiftHours }),
        action: shiftFor(facts, it.weekday, from, newId),
      };
    });
}

function weekdaysOf(workload: readonly Workload[]): Weekday[] {
  return [...Map.groupBy(workload, (it) => it.weekday)].flatMap(([weekday, rows]) => {
    const sum = (of: (row: Workload) => number) => rows.reduce((total, row) => total + of(row), 0);
    const [guests, hours] = [sum((it) => it.guests), sum((it) => it.hours)];
    const days = Math.max(...rows.map((it) => it.days));
    return hours > 0 ? [{ weekday, guests, hours, days, rate: (guests / hours) * 10 }] : [];
  });
}

/** The first hour of the window in which most guests come, while somebody is on shift throughout. */
function busiestStart(rows: readonly Workload[]): number {
  const guests = new Map(rows.filter((it) => it.hours > 0).map((it) => [it.hour, it.guests]));
  const hours = [...guests.keys()].sort((a, b) => a - b);
  const within = (start: number) => Array.from({ length: shiftHours }, (_, index) => start + index);
  const starts = hours.filter((it) => within(it).every((hour) => guests.has(hour)));
  const sum = (start: number) => within(start).reduce((total, hour) => total + (guests.get(hour) ?? 0), 0);
  return starts.reduce((best, it) => (sum(it) > sum(best) ? it : best), starts[0] ?? hours[0] ?? 0);
}

/** On the next such day that is open, for whoever is free then and works least; null if nobody is. */
function shiftFor(
  facts: SuggestionFacts,
  weekday: number,
  from: number,
  newId: () => string,
): Suggestion["action"] {
  const { today, timeZone, closed } = facts;
  const dates = Array.from({ length: 13 }, (_, index) => plusDays(today, index + 1));
  const date = dates.find((it) => weekdayOf(it) === weekday && !closed.includes(it));
  if (date === undefined) return null;
  const startsAt = instantOf(date, timeOf(from * 60), timeZone);
  const free = facts.staff
    .filter((it) => it.role !== "owner" && !worksOn(it, date, timeZone))
    .sort((a, b) => hoursOf(a) - hoursOf(b));
  const one = free.find((it) => it.role === commonestRole(facts.staff)) ?? free[0];
  if (!one) return null;
  const endsAt = plusMinutes(startsAt, shiftHours * 60, timeZone);
  return {
    target: "shift",
    action: "add",
    id: newId(),
    item: one.name,
    before: null,
    after: { staff_id: one.id, starts_at: inZone(startsAt, timeZone), ends_at: endsAt },
  };
}

const worksOn = ({ shifts }: TeamMember, date: LocalDate, timeZone: string): boolean =>
  shifts.some(
    (it) => localOf(it.startsAt, timeZone).date <= date && localOf(it.endsAt, timeZone).date >= date,
  );

const hoursOf = ({ shifts }: TeamMember): number =>
  shifts.reduce((sum, it) => sum + epochMs(it.endsAt) - epochMs(it.startsAt), 0) / 3_600_000;

const commonestRole = (staff: readonly TeamMember[]): string | undefined =>
  [...Map.groupBy(staff, (it) => it.role)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];
