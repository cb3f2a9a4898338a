// Weeks that begin on a later day: which is in force on a date, and what plans make of one another.
import { describe, expect, test } from "vitest";
import type { RowChange } from "#contracts/business-change";
import { freeSlots } from "#business/availability";
import { intervalsOn, isOpenAt, nextOpening, type Hours } from "#business/opening-hours";
import { weekAfter, weeksAhead, type WeekRow } from "#business/planned-weeks";

const id = (weekday: number) => `00000000-0000-4000-8000-00000000000${weekday}`;
const row = (weekday: number, opens = "11:00", closes = "22:00"): WeekRow => ({
  id: id(weekday),
  weekday,
  opens,
  closes,
});
const week = [1, 2, 3, 4, 5, 6, 7].map((it) => row(it));
const change = (weekday: number, closes: string, seen = "22:00"): RowChange => ({
  target: "opening_hours",
  action: "change",
  id: id(weekday),
  item: "day",
  before: { weekday, opens: "11:00", closes: seen },
  after: { weekday, opens: "11:00", closes },
});
const removal = (weekday: number): RowChange => ({ ...change(weekday, ""), action: "remove", after: null });

/** Mondays close at five from 7 December on, and are days off from the 21st on. */
const business: Hours = {
  timeZone: "America/New_York",
  hours: week,
  exceptions: [{ date: "2026-12-28", intervals: [{ opens: "12:00", closes: "15:00" }], reason: null }],
  planned: weeksAhead(week, [
    { from: "2026-12-07", changes: [change(1, "17:00")] },
    { from: "2026-12-21", changes: [{ ...removal(1), before: { weekday: 1, closes: "17:00" } }] },
  ]),
};

describe("the week in force", () => {
  test.each([
    ["2026-11-30", "11:00–22:00"],
    ["2026-12-07", "11:00–17:00"],
    ["2026-12-14", "11:00–17:00"],
    ["2026-12-15", "11:00–22:00"],
    ["2026-12-21", ""],
    // A date of its own is as it says.
    ["2026-12-28", "12:00–15:00"],
    ["2027-01-04", ""],
  ])("on %s is the newest that begins by then", (date, hours) => {
    expect(
      intervalsOn(business, date)
        .map((it) => `${it.opens}–${it.closes}`)
        .join(),
    ).toBe(hours);
  });

  test("decides what is open, what opens next and what is free", () => {
    expect(isOpenAt(business, "2026-12-14T18:00:00-05:00")).toBe(false);
    expect(isOpenAt(business, "2026-11-30T18:00:00-05:00")).toBe(true);
    expect(nextOpening(business, "2026-12-20T23:00:00-05:00")).toBe("2026-12-22T11:00:00-05:00");
    const last = (date: string) =>
      freeSlots({
        business: { ...business, policies: { slotMinutes: 30, minNoticeMinutes: 0, maxAdvanceDays: 90 } },
        service: { durationMinutes: 90 },
        date,
        party: 2,
        calendar: {
          resources: [{ id: "t", capacity: 2, minParty: 1 }],
          combinations: [],
          busy: [],
        },
        now: Date.parse("2026-11-29T12:00:00-05:00"),
      })
        .at(-1)
        ?.startsAt.slice(11, 16);
    expect([last("2026-11-30"), last("2026-12-07"), last("2026-12-21")]).toEqual([
      "20:30",
      "15:30",
      undefined,
    ]);
  });
});

describe("a plan of hours", () => {
  test("that would not be made does not count, nor what is built on it alone", () => {
    const plans = [
      { from: "2026-12-07", changes: [change(1, "17:00", "21:00")] },
      { from: "2026-12-14", changes: [change(1, "16:00", "17:00")] },
      { from: "2026-12-21", changes: [change(2, "18:00")] },
    ];
    const [only, ...more] = weeksAhead(week, plans);
    expect(more).toEqual([]);
    expect(only?.from).toBe("2026-12-21");
    expect(only?.hours.filter((it) => it.closes !== "22:00")).toEqual([
      { weekday: 2, opens: "11:00", closes: "18:00" },
    ]);
  });

  test("that is of prices makes no week", () => {
    expect(
      weeksAhead(week, [{ from: "2026-12-07", changes: [{ ...change(1, ""), target: "menu_item" }] }]),
    ).toEqual([]);
  });

  test.each<[string, RowChange]>([
    ["takes away what is gone", { ...removal(1), id: id(9) }],
    ["adds what is there", { ...change(1, "23:00"), action: "add", before: null }],
    ["adds one that opens with another", { ...change(1, "23:00"), action: "add", before: null, id: id(9) }],
    ["saw it otherwise", change(1, "17:00", "21:00")],
  ])("is none where it %s", (_what, it) => {
    expect(weekAfter(week, [it])).toBeNull();
  });

  test("may add a second sitting", () => {
    const second = { ...change(1, "22:00"), id: id(9), action: "add" as const, before: null };
    const rows = weekAfter(week, [
      change(1, "15:00"),
      { ...second, after: { weekday: 1, opens: "18:00", closes: "22:00" } },
    ]);
    expect(rows?.filter((it) => it.weekday === 1).map((it) => `${it.opens}–${it.closes}`)).toEqual([
      "11:00–15:00",
      "18:00–22:00",
    ]);
  });
});
