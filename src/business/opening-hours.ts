// When a business is open: its week, the dates that differ from it, and nights that pass midnight.
import type { HourException, OpeningInterval, PlannedWeek } from "#contracts/directory";
import type { Instant, LocalDate, LocalTime, TimeZone } from "#contracts/time";
import { epochMs, instantOf, localOf, minutesOf, plusDays, weekdayOf } from "./local-time.ts";

/** What the rules need of a business. */
export interface Hours {
  timeZone: TimeZone;
  hours: readonly OpeningInterval[];
  exceptions: readonly HourException[];
  /** Weeks that begin on a later day, earliest first. */
  planned?: readonly PlannedWeek[] | undefined;
}

export interface Interval {
  opens: LocalTime;
  /** At or before `opens`: the next day. */
  closes: LocalTime;
}

/** The week that is in force on a date: the newest that begins by then; as `app.week_on`. */
const weekOn = ({ hours, planned = [] }: Hours, date: LocalDate): readonly OpeningInterval[] =>
  planned.findLast((it) => it.from <= date)?.hours ?? hours;

/** The intervals that begin on a date, earliest first; none means closed. */
export function intervalsOn(business: Hours, date: LocalDate): Interval[] {
  const exception = business.exceptions.find((it) => it.date === date);
  const weekday = weekdayOf(date);
  const found = exception
    ? exception.intervals
    : weekOn(business, date).filter((it) => it.weekday === weekday);
  return found
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
}

/** An interval of a date as instants. */
export function boundsOf(interval: Interval, date: LocalDate, timeZone: TimeZone): [Instant, Instant] {
  const overnight = minutesOf(interval.closes) <= minutesOf(interval.opens);
  return [
    instantOf(date, interval.opens, timeZone),
    instantOf(overnight ? plusDays(date, 1) : date, interval.closes, timeZone),
  ];
}

/** Whether a visit from `startsAt` to `endsAt` lies within one opening interval. */
export function isOpenFor(business: Hours, startsAt: Instant, endsAt: Instant): boolean {
  const { date } = localOf(startsAt, business.timeZone);
  return [plusDays(date, -1), date].some((day) =>
    intervalsOn(business, day).some((interval) => {
      const [opens, closes] = boundsOf(interval, day, business.timeZone);
      return epochMs(startsAt) >= epochMs(opens) && epochMs(endsAt) <= epochMs(closes);
    }),
  );
}

/** Whether the business is open at an instant. */
export const isOpenAt = (business: Hours, at: Instant): boolean => isOpenFor(business, at, at);

/** When the interval that an instant lies in ends. */
export function closesAfter(business: Hours, at: Instant): Instant | null {
  const { date } = localOf(at, business.timeZone);
  const bounds = [plusDays(date, -1), date].flatMap((day) =>
    intervalsOn(business, day).map((it) => boundsOf(it, day, business.timeZone)),
  );
  const within = bounds.filter(([from, to]) => epochMs(from) <= epochMs(at) && epochMs(at) < epochMs(to));
  return within.at(-1)?.[1] ?? null;
}

/** When it opens next after an instant, within two weeks. */
export function nextOpening(business: Hours, at: Instant): Instant | null {
  const today = localOf(at, business.timeZone).date;
  for (let ahead = 0; ahead <= 14; ahead++) {
    const date = plusDays(today, ahead);
    const opens = intervalsOn(business, date).map((it) => boundsOf(it, date, business.timeZone)[0]);
    const next = opens.find((it) => epochMs(it) > epochMs(at));
    if (next) return next;
  }
  return null;
}

/** A date's hours as the state view writes them, e.g. `11AM-10PM`; `closed` without any. */
export function hoursText(business: Hours, date: LocalDate): string {
  const intervals = intervalsOn(business, date);
  if (intervals.length === 0) return "closed";
  return intervals.map((it) => `${shortTime(it.opens)}-${shortTime(it.closes)}`).join(", ");
}

/** `11AM`, `9:30PM`. */
export function shortTime(time: LocalTime): string {
  const minutes = minutesOf(time);
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60 === 0 ? "" : `:${time.slice(3)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest}${hour < 12 ? "AM" : "PM"}`;
}
