// Periods of whole days, the ones before them, and how they are written.
import { expect, test } from "vitest";
import { figureWords } from "#business/figure-words";
import { periodBefore, periodWords, shortPeriodWords } from "#business/periods";

const period = (from: string, until: string) => ({ from, until });

test.each([
  ["a week", "2026-11-16", "2026-11-22", "2026-11-09", "2026-11-15"],
  ["a day: the same weekday a week ago", "2026-11-20", "2026-11-20", "2026-11-13", "2026-11-13"],
  ["a weekend: the weekend before", "2026-11-20", "2026-11-22", "2026-11-13", "2026-11-15"],
  ["ten days", "2026-11-11", "2026-11-20", "2026-11-01", "2026-11-10"],
  ["a month: the whole month before", "2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
  ["January: December", "2027-01-01", "2027-01-31", "2026-12-01", "2026-12-31"],
  ["a quarter", "2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31"],
  ["a year", "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
])("before %s", (_what, from, until, first, last) => {
  expect(periodBefore(period(from, until), null)).toEqual(period(first, last));
  expect(periodBefore(period(from, until), until)).toEqual(period(first, last));
});

test("of a period that is not over, only as much as is reached is compared", () => {
  const week = period("2026-11-23", "2026-11-29");
  expect(periodBefore(week, "2026-11-24")).toEqual(period("2026-11-16", "2026-11-17"));
  expect(periodBefore(week, null)).toEqual(period("2026-11-16", "2026-11-22"));
  expect(periodBefore(week, "2026-11-20")).toEqual(period("2026-11-16", "2026-11-22"));
  expect(periodBefore(period("2026-03-01", "2026-03-31"), "2026-03-30")).toEqual(
    period("2026-02-01", "2026-02-28"),
  );
});

const { months } = figureWords("en");

test.each([
  ["2026-11-16", "2026-11-16", "16 Nov 2026", "16 Nov"],
  ["2026-11-16", "2026-11-22", "16–22 Nov 2026", "16–22 Nov"],
  ["2026-11-30", "2026-12-06", "30 Nov – 6 Dec 2026", "30 Nov – 6 Dec"],
  ["2026-12-28", "2027-01-03", "28 Dec 2026 – 3 Jan 2027", "28 Dec – 3 Jan"],
  ["2026-11-01", "2026-11-30", "Nov 2026", "Nov"],
])("%s to %s is written %s", (from, until, whole, short) => {
  expect(periodWords(period(from, until), months)).toBe(whole);
  expect(shortPeriodWords(period(from, until), months)).toBe(short);
});
