// Periods of whole days: what one is compared with, and how it is written.
import type { LocalDate } from "#contracts/time";
import { daysBetween, plusDays } from "./local-time.ts";

/** Both ends included. */
export interface Period {
  from: LocalDate;
  until: LocalDate;
}

export const lengthOf = ({ from, until }: Period): number => daysBetween(from, until) + 1;

/**
 * The period before: for whole calendar months as many months, for up to a week the same weekdays a week ago, else
 * as many days.
 * @param today if it lies within, only as many days are taken as are over by then, today included: what is not over
 *   is not compared with what is. Null to take it whole.
 */
export function periodBefore(period: Period, today: LocalDate | null): Period {
  const months = wholeMonths(period);
  const from =
    months > 0 ? plusMonths(period.from, -months) : plusDays(period.from, -Math.max(7, lengthOf(period)));
  const until = months > 0 ? plusDays(period.from, -1) : plusDays(from, lengthOf(period) - 1);
  if (today === null || today < period.from || today >= period.until) return { from, until };
  const reached = plusDays(from, daysBetween(period.from, today));
  return { from, until: reached < until ? reached : until };
}

/** How many calendar months it is exactly; 0 if it is none. */
function wholeMonths({ from, until }: Period): number {
  if (!from.endsWith("-01") || !plusDays(until, 1).endsWith("-01")) return 0;
  const [first, last] = [from, plusDays(until, 1)].map(
    (it) => Number(it.slice(0, 4)) * 12 + Number(it.slice(5, 7)),
  );
  return (last ?? 0) - (first ?? 0);
}

function plusMonths(firstOfMonth: LocalDate, months: number): LocalDate {
  const month = Number(firstOfMonth.slice(0, 4)) * 12 + Number(firstOfMonth.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

type Months = readonly string[];

const partsOf = (date: LocalDate, months: Months) => ({
  year: date.slice(0, 4),
  month: months[Number(date.slice(5, 7)) - 1] ?? "",
  day: Number(date.slice(8)),
});

/** `16 Nov`. */
export function dayWords(date: LocalDate, months: Months): string {
  const { day, month } = partsOf(date, months);
  return `${day} ${month}`;
}

/** `16 Nov 2026`, `16–22 Nov 2026`, `30 Nov – 6 Dec 2026`, `November` as `Nov 2026`. */
export function periodWords(period: Period, months: Months): string {
  const [from, until] = [partsOf(period.from, months), partsOf(period.until, months)];
  const [first, last] = [dayWords(period.from, months), dayWords(period.until, months)];
  if (period.from === period.until) return `${first} ${from.year}`;
  if (wholeMonths(period) === 1) return `${from.month} ${from.year}`;
  if (from.year !== until.year) return `${first} ${from.year} – ${last} ${until.year}`;
  if (from.month !== until.month) return `${first} – ${last} ${until.year}`;
  return `${from.day}–${until.day} ${until.month} ${until.year}`;
}

/** `16–22 Nov`: without the year. */
export const shortPeriodWords = (period: Period, months: Months): string =>
  periodWords(period, months).replaceAll(/ \d{4}/g, "");
