// Dates as people write them, resolved on the business's calendar.
import { expect, test } from "vitest";
import { at, dateOf, found, misread } from "./recognised.ts";

/** Monday. */
const monday = at("2026-11-23T10:00:00-05:00", "America/New_York");

test("days near today", () => {
  expect(
    misread(
      [
        ["today", "2026-11-23"],
        ["tonight", "2026-11-23"],
        ["this evening", "2026-11-23"],
        ["tomorrow", "2026-11-24"],
        ["tommorow please", "2026-11-24"],
        ["tmrw at 7", "2026-11-24"],
        ["the day after tomorrow", "2026-11-25"],
        ["in 3 days", "2026-11-26"],
        ["in two weeks", "2026-12-07"],
        ["three weeks from now", "2026-12-14"],
        ["a week from today", "2026-11-30"],
        ["in a fortnight", "2026-12-07"],
        ["in a month", "2026-12-23"],
        ["in 2 weeks and 3 days", "2026-12-10"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("weekdays, alone and in company", () => {
  expect(
    misread(
      [
        ["monday", "2026-11-30"],
        ["this monday", "2026-11-23"],
        ["from 17 to 19 december", "2026-12-17..2026-12-19"],
        ["friday", "2026-11-27"],
        ["on Fri", "2026-11-27"],
        ["this friday", "2026-11-27"],
        ["next friday", "2026-12-04"],
        ["friday next week", "2026-12-04"],
        ["next week on friday", "2026-12-04"],
        ["coming sunday", "2026-11-29"],
        ["a week on wednesday", "2026-12-02"],
        ["two weeks from saturday", "2026-12-12"],
        ["wednsday", "2026-11-25"],
        ["last friday of this month", "2026-11-27"],
        ["the first monday of december", "2026-12-07"],
        ["this weekend", "2026-11-28..2026-11-29"],
        ["next weekend", "2026-12-05..2026-12-06"],
        ["next week", "2026-11-30..2026-12-06"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("calendar dates in every order", () => {
  expect(
    misread(
      [
        ["December 5th", "2026-12-05"],
        ["Dec 5", "2026-12-05"],
        ["5 december", "2026-12-05"],
        ["the 5th of December", "2026-12-05"],
        ["Saturday the 5th of December, 2026", "2026-12-05"],
        ["sat, dec 5th", "2026-12-05"],
        ["2026-12-05", "2026-12-05"],
        ["12/5", "2026-12-05"],
        ["24.12.", "2026-12-24"],
        ["12/05/2026", "2026-12-05"],
        ["25/12", "2026-12-25"],
        ["the 5th", "2026-12-05"],
        ["on the 23rd", "2026-11-23"],
        ["the 24th", "2026-11-24"],
        ["friday the 27th", "2026-11-27"],
        ["twenty-first of december", "2026-12-21"],
        ["christmas eve", "2026-12-24"],
        ["new year's eve", "2026-12-31"],
        ["valentine's day", "2027-02-14"],
        ["thanksgiving", "2026-11-26"],
        ["easter sunday", "2027-03-28"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("12/5 is read in the region's order", () => {
  expect(dateOf("12/5", at("2026-03-01T10:00:00Z", "Europe/London", "en-GB"))).toBe("2026-05-12");
  expect(dateOf("12/5", at("2026-03-01T10:00:00Z", "America/New_York", "en-US"))).toBe("2026-12-05");
});

test("dates that are past or do not exist are recognised and flagged, not dropped", () => {
  expect(
    misread(
      [
        ["yesterday", "past"],
        ["last friday", "past"],
        ["2 days ago", "past"],
        ["2025-12-05", "past"],
        ["November 3, 2026", "past"],
        ["February 30", "no_such_date"],
        ["31st of June", "no_such_date"],
        ["the 32nd", "no_such_date"],
        ["2026-13-01", "no_such_date"],
        ["29 february 2027", "no_such_date"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("without a year the next such day is meant, over the year's end and to the next leap day", () => {
  const newYearsEve = at("2026-12-31T23:30:00-05:00", "America/New_York");
  expect(
    misread(
      [
        ["tomorrow", "2027-01-01"],
        ["friday", "2027-01-01"],
        ["the 2nd", "2027-01-02"],
        ["January 5th", "2027-01-05"],
        ["december 31", "2026-12-31"],
        ["december 30", "past"],
        ["november 30", "2027-11-30"],
        ["29 february", "2028-02-29"],
        ["in two days", "2027-01-02"],
      ],
      dateOf,
      newYearsEve,
    ),
  ).toEqual([]);
});

test("a weekday said with a date settles the month and the year", () => {
  expect(
    misread(
      [
        ["friday the 13th", "2027-08-13"],
        ["Saturday 5 December", "2026-12-05"],
        ["Friday 7th of Jan", "2028-01-07"],
        ["Tuesday 2nd", "2027-02-02"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("what follows a whole date is none of it", () => {
  expect(dateOf("from the 30th to 2 December, 1 adult", monday)).not.toContain("2026-12-01");
  expect(dateOf("2 December, 1 adult", monday)).toBe("2026-12-02");
  expect(dateOf("December, 5", monday)).toBe("2026-12-05");
});

test("today is the business's day, not the server's", () => {
  const instant = "2026-11-24T03:30:00Z";
  expect(dateOf("today", at(instant, "America/New_York"))).toBe("2026-11-23");
  expect(dateOf("today", at(instant, "Europe/Berlin"))).toBe("2026-11-24");
  expect(dateOf("tomorrow", at(instant, "Pacific/Auckland"))).toBe("2026-11-25");
});

test("days that clocks change on are whole days", () => {
  const before = at("2026-03-07T23:59:00-05:00", "America/New_York");
  const during = at("2026-03-08T03:01:00-04:00", "America/New_York");
  expect(dateOf("tomorrow", before)).toBe("2026-03-08");
  expect(dateOf("today", during)).toBe("2026-03-08");
  expect(dateOf("tomorrow", at("2026-10-31T23:59:00-04:00", "America/New_York"))).toBe("2026-11-01");
  expect(dateOf("in a week", at("2026-10-25T00:30:00+02:00", "Europe/Berlin"))).toBe("2026-11-01");
});

test("words that only look like dates are none", () => {
  expect(
    misread(
      [
        ["can we sit down", "nothing"],
        ["may I book", "nothing"],
        ["a second please", "nothing"],
        ["the second one", "nothing"],
        ["sun terrace", "nothing"],
      ],
      dateOf,
      monday,
    ),
  ).toEqual([]);
});

test("a past day that is only told about is background", () => {
  const [date] = found("I booked a table yesterday", "date", monday);
  expect(date?.role).toBe("background");
});
