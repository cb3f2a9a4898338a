// Calendar arithmetic that every language's date rules share: from what was named to a date or a range.
import { Temporal } from "temporal-polyfill";
import type { DateValue } from "../entities.ts";
import type { Scene } from "./scene.ts";

type PlainDate = Temporal.PlainDate;

/** A named date as a value; before today it is recognised and flagged. */
export function dated(scene: Scene, date: PlainDate, until?: PlainDate): DateValue {
  const last = until ?? date;
  const past = Temporal.PlainDate.compare(last, scene.today) < 0;
  const start = !past && Temporal.PlainDate.compare(date, scene.today) < 0 ? scene.today : date;
  return {
    date: start.toString(),
    ...(until && !until.equals(start) ? { until: until.toString() } : {}),
    ...(past ? { invalid: "past" as const } : {}),
  };
}

/** Dates beyond four-digit years are nobody's booking. */
const inRange = (date: PlainDate): boolean => date.year >= 1900 && date.year <= 2999;

export function plus(
  scene: Scene,
  amount: Temporal.DurationLike,
  from: PlainDate = scene.today,
): DateValue | null {
  try {
    const date = from.add(amount);
    return inRange(date) ? dated(scene, date) : null;
  } catch {
    return null;
  }
}

/** The next such weekday (1 Monday to 7 Sunday), today included, and `weeks` later. */
export function weekday(scene: Scene, day: number, weeks = 0): PlainDate {
  return scene.today.add({ days: ((day - scene.today.dayOfWeek + 7) % 7) + weeks * 7 });
}

/** A weekday by its bare name is still to come: on that very day people say "today". */
export const comingWeekday = (scene: Scene, day: number): PlainDate =>
  weekday(scene, day, scene.today.dayOfWeek === day ? 1 : 0);

/** "next Friday": of the week after this one; said on the eve of the week's end it is still days away. */
export function nextWeekday(scene: Scene, day: number): PlainDate {
  const monday = scene.today.subtract({ days: scene.today.dayOfWeek - 1 });
  return monday.add({ days: 7 + day - 1 });
}

/** The last such weekday before today. */
export const lastWeekday = (scene: Scene, day: number): PlainDate =>
  scene.today.subtract({ days: ((scene.today.dayOfWeek - day + 6) % 7) + 1 });

/** Saturday and Sunday of this week (what is left of them) or of a later one. */
export function weekend(scene: Scene, weeks = 0): DateValue {
  const sunday = scene.today.add({ days: (7 - scene.today.dayOfWeek) % 7 });
  const saturday = sunday.subtract({ days: 1 });
  return dated(scene, saturday.add({ days: weeks * 7 }), sunday.add({ days: weeks * 7 }));
}

/** "the next three days": from tomorrow on. */
export function coming(scene: Scene, days: number): DateValue | null {
  if (!(days >= 1 && days <= 366)) return null;
  return dated(scene, scene.today.add({ days: 1 }), scene.today.add({ days }));
}

/** Monday to Sunday of this week (what is left of it) or of a later one. */
export function week(scene: Scene, weeks = 0): DateValue {
  const monday = scene.today.subtract({ days: scene.today.dayOfWeek - 1 }).add({ days: weeks * 7 });
  return dated(scene, monday, monday.add({ days: 6 }));
}

/** A whole month, this year's or the next one's if it is over. */
export function month(scene: Scene, number: number, year?: number): DateValue {
  const first = Temporal.PlainDate.from({ year: year ?? scene.today.year, month: number, day: 1 });
  const last = first.with({ day: first.daysInMonth });
  if (year === undefined && Temporal.PlainDate.compare(last, scene.today) < 0) {
    return month(scene, number, scene.today.year + 1);
  }
  return dated(scene, first, last);
}

interface Named {
  day: number;
  month?: number | undefined;
  year?: number | undefined;
  /** A weekday said with it chooses among the years (or months) in question. */
  weekday?: number | undefined;
}

const exact = (year: number, month: number, day: number): PlainDate | null => {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2999) return null;
  const date = Temporal.PlainDate.from({ year, month, day: Math.min(day, 31) }, { overflow: "constrain" });
  return date.day === day ? date : null;
};

const nonexistent: DateValue = { date: null, invalid: "no_such_date" };

/** Within so many years every day of the month (but a leap one) falls on every weekday. */
const weekdayCycle = 11;

/**
 * A day of the month, with or without month and year; without, the next one that is not past. A day of this very
 * month is this month's even if it is over: people slip by days rather than book a year ahead.
 */
export function calendarDate(scene: Scene, named: Named): DateValue {
  if (named.day < 1 || named.day > 31) return nonexistent;
  if (named.month === undefined) return dayOfMonth(scene, named);
  if (named.year !== undefined) {
    const date = exact(named.year, named.month, named.day);
    return date ? dated(scene, date) : nonexistent;
  }
  const today = scene.today;
  if (named.month === today.month && named.day < today.day && named.weekday === undefined) {
    return dated(scene, today.with({ day: named.day }));
  }
  const leap = named.day === 29 && named.month === 2;
  const years = leap ? 8 : named.weekday === undefined ? 1 : weekdayCycle;
  const dates = Array.from({ length: years + 1 }, (_, at) =>
    exact(scene.today.year + at, named.month ?? 1, named.day),
  );
  return soonest(scene, dates, named.weekday);
}

function dayOfMonth(scene: Scene, { day, weekday: wanted }: Named): DateValue {
  const first = scene.today.with({ day: 1 });
  const months = wanted === undefined ? 3 : 12;
  const dates = Array.from({ length: months }, (_, at) => {
    const { year, month: number } = first.add({ months: at });
    return exact(year, number, day);
  });
  return soonest(scene, dates, wanted);
}

function soonest(scene: Scene, dates: (PlainDate | null)[], wanted: number | undefined): DateValue {
  const coming = dates.filter((it) => it !== null && Temporal.PlainDate.compare(it, scene.today) >= 0);
  const [next] = coming;
  if (!next) return nonexistent;
  const fitting = wanted === undefined ? undefined : coming.find((it) => it?.dayOfWeek === wanted);
  return dated(scene, fitting ?? next);
}

/** `26` is 2026; four digits stand for themselves. */
export function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return digits.length === 2 ? 2000 + number : number;
}

/** Two numbers of which one is the day and one the month, in the region's order unless only the other fits. */
export function dayAndMonth(
  scene: Scene,
  first: number,
  second: number,
): { day: number; month: number } | null {
  const asDayFirst = { day: first, month: second };
  const asMonthFirst = { day: second, month: first };
  const [usual, other] = scene.dayFirst ? [asDayFirst, asMonthFirst] : [asMonthFirst, asDayFirst];
  const fits = ({ day, month: number }: typeof usual) => number >= 1 && number <= 12 && day >= 1 && day <= 31;
  if (fits(usual)) return usual;
  return fits(other) ? other : null;
}

/** The nth (1–5, or -1 for the last) such weekday of a month. */
export function nthWeekday(scene: Scene, nth: number, day: number, number?: number): DateValue {
  const years = number === undefined ? [scene.today] : [0, 1].map((at) => scene.today.add({ years: at }));
  for (const base of years) {
    const first = base.with({ day: 1, ...(number === undefined ? {} : { month: number }) });
    const date = nthIn(first, nth, day);
    if (date && Temporal.PlainDate.compare(date, scene.today) >= 0) return dated(scene, date);
  }
  const following = nthIn(scene.today.with({ day: 1 }).add({ months: 1 }), nth, day);
  return number === undefined && following ? dated(scene, following) : nonexistent;
}

function nthIn(first: PlainDate, nth: number, day: number): PlainDate | null {
  const offset = (day - first.dayOfWeek + 7) % 7;
  if (nth > 0) {
    const at = 1 + offset + (nth - 1) * 7;
    return at <= first.daysInMonth ? first.with({ day: at }) : null;
  }
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - day + 7) % 7 });
}

/** Easter Sunday of a year (Gregorian). */
function easter(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const week = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - week;
  const number = 3 + Math.floor((offset + 40) / 44);
  return Temporal.PlainDate.from({ year, month: number, day: offset + 28 - 31 * Math.floor(number / 4) });
}

/** The next day that lies `days` after Easter Sunday. */
export function aroundEaster(scene: Scene, days: number): DateValue {
  const dates = [0, 1].map((at) => easter(scene.today.year + at).add({ days }));
  return soonest(scene, dates, undefined);
}
