// Opening hours and free starts: nights past midnight, exceptions, joined tables, clock changes.
import { describe, expect, test } from "vitest";
import {
  freeSlots,
  isFree,
  largestParty,
  nearestSlots,
  type AvailabilityRequest,
} from "#business/availability";
import { hoursText, isOpenAt, isOpenFor, shortTime } from "#business/opening-hours";

const everyDay = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

const request = (over: Partial<AvailabilityRequest> = {}): AvailabilityRequest => ({
  business: {
    timeZone: "America/New_York",
    hours: everyDay("11:00", "22:00"),
    exceptions: [{ date: "2026-12-25", intervals: [], reason: "Christmas" }],
    policies: { slotMinutes: 30, minNoticeMinutes: 60, maxAdvanceDays: 90 },
  },
  service: { durationMinutes: 90 },
  date: "2026-11-23",
  party: 4,
  calendar: {
    resources: [
      { id: "two", capacity: 2, minParty: 1 },
      { id: "four", capacity: 4, minParty: 2 },
    ],
    combinations: [{ resourceIds: ["two", "four"], capacity: 6, minParty: 5 }],
    busy: [],
  },
  now: Date.parse("2026-11-22T12:00:00-05:00"),
  ...over,
});

const starts = (over: Partial<AvailabilityRequest> = {}) =>
  freeSlots(request(over)).map((it) => it.startsAt.slice(11, 16));

describe("free starts", () => {
  test("run from opening to the last that ends by closing", () => {
    const slots = starts();
    expect(slots[0]).toBe("11:00");
    expect(slots.at(-1)).toBe("20:30");
    expect(slots).toHaveLength(20);
  });

  test("leave out those whose only fitting table is taken, and give it back at its end", () => {
    const busy = [
      { resourceId: "four", startsAt: "2026-11-23T18:00:00-05:00", endsAt: "2026-11-23T19:30:00-05:00" },
    ];
    const slots = starts({ calendar: { ...request().calendar, busy } });
    expect(slots).toContain("16:30");
    expect(slots).not.toContain("17:00");
    expect(slots).not.toContain("19:00");
    expect(slots).toContain("19:30");
  });

  test("join tables for a large party and need all of them", () => {
    expect(starts({ party: 6 })).toContain("19:00");
    const busy = [
      { resourceId: "two", startsAt: "2026-11-23T19:00:00-05:00", endsAt: "2026-11-23T20:30:00-05:00" },
    ];
    expect(starts({ party: 6, calendar: { ...request().calendar, busy } })).not.toContain("19:00");
    expect(starts({ party: 7 })).toEqual([]);
    expect(largestParty(request().calendar)).toBe(6);
  });

  test("honour the notice the business wants and how far ahead it takes bookings", () => {
    const now = Date.parse("2026-11-23T18:10:00-05:00");
    expect(starts({ now })[0]).toBe("19:30");
    expect(starts({ date: "2027-06-01" })).toEqual([]);
  });

  test("are none on a date the business is closed", () => {
    expect(starts({ date: "2026-12-25" })).toEqual([]);
  });

  test("count the true hours of a night when the clocks change", () => {
    const night = (date: string) =>
      freeSlots(
        request({
          date,
          business: {
            ...request().business,
            timeZone: "Europe/Berlin",
            hours: everyDay("22:00", "05:00"),
            policies: { slotMinutes: 60, minNoticeMinutes: 0, maxAdvanceDays: 400 },
          },
          service: { durationMinutes: 60 },
        }),
      );
    expect(night("2027-02-06")).toHaveLength(7);
    expect(night("2027-03-27")).toHaveLength(6);
    expect(night("2027-10-30")).toHaveLength(8);
    expect(new Set(night("2027-10-30").map((it) => it.startsAt)).size).toBe(8);
  });
});

test("a start off the grid is free if its table is", () => {
  expect(isFree(request(), "2026-11-23T19:10:00-05:00")).toBe(true);
  expect(isFree(request({ party: 7 }), "2026-11-23T19:10:00-05:00")).toBe(false);
});

test("alternatives are the nearest, told in time order", () => {
  const slots = freeSlots(request());
  expect(nearestSlots(slots, "2026-11-23T19:10:00-05:00", 3).map((it) => it.startsAt.slice(11, 16))).toEqual([
    "18:30",
    "19:00",
    "19:30",
  ]);
});

describe("opening hours", () => {
  const bar = { timeZone: "America/New_York", hours: everyDay("18:00", "02:00"), exceptions: [] };

  test("reach past midnight into the next date", () => {
    expect(isOpenAt(bar, "2026-11-24T01:30:00-05:00")).toBe(true);
    expect(isOpenAt(bar, "2026-11-24T03:00:00-05:00")).toBe(false);
    expect(isOpenFor(bar, "2026-11-24T01:00:00-05:00", "2026-11-24T02:30:00-05:00")).toBe(false);
  });

  test("are written as the state view wants them", () => {
    expect(hoursText(request().business, "2026-11-23")).toBe("11AM-10PM");
    expect(hoursText(request().business, "2026-12-25")).toBe("closed");
    expect(shortTime("00:30")).toBe("12:30AM");
    expect(shortTime("12:00")).toBe("12PM");
  });
});
