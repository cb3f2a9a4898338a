// How many may arrive at once: intervals on the house's clock, sums, and who is there already.
import { describe, expect, test } from "vitest";
import { freeSlots, isFree, largestParty, type AvailabilityRequest } from "#business/availability";
import { keepsPace, type Pacing } from "#business/pacing";

const at = (time: string) => `2026-11-23T${time}:00-05:00`;
const zone = "America/New_York";
const pace = (over: Partial<Pacing> = {}): Pacing => ({
  minutes: 15,
  covers: 10,
  arrivals: null,
  starts: [{ startsAt: at("19:05"), covers: 8, arrivals: 2 }],
  own: null,
  ...over,
});
const keeps = (pacing: Pacing, time: string, party: number, timeZone = zone) =>
  keepsPace(pacing, timeZone, Date.parse(at(time)), party);

describe("so many people", () => {
  test("may arrive from one quarter of the hour to the next", () => {
    expect(["18:59", "19:00", "19:07", "19:14", "19:15"].map((it) => keeps(pace(), it, 3))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(keeps(pace(), "19:00", 2)).toBe(true);
  });

  test("fill the whole interval that the house has, by its own clock", () => {
    const hour = pace({ minutes: 60 });
    expect([keeps(hour, "19:59", 3), keeps(hour, "20:00", 3)]).toEqual([false, true]);
    // A quarter to the hour in Kathmandu: 19:05 in New York is 05:50 there.
    expect([keeps(hour, "19:14", 3, "Asia/Kathmandu"), keeps(hour, "19:15", 3, "Asia/Kathmandu")]).toEqual([
      false,
      true,
    ]);
    expect(keeps(hour, "18:14", 3, "Asia/Kathmandu")).toBe(true);
  });

  test("and so many parties are two limits, each for itself", () => {
    expect(keeps(pace({ covers: null, arrivals: 2 }), "19:00", 1)).toBe(false);
    expect(keeps(pace({ covers: null, arrivals: 3 }), "19:00", 50)).toBe(true);
    expect(keeps(pace({ covers: 100, arrivals: 2 }), "19:00", 1)).toBe(false);
  });

  test("are no bar to who is expected then already and comes with no more", () => {
    const own = pace({ covers: 4, own: { startsAt: at("19:00"), party: 4 } });
    expect([keeps(own, "19:10", 4), keeps(own, "19:10", 3), keeps(own, "19:10", 5)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(keeps({ ...own, own: { startsAt: at("18:45"), party: 4 } }, "19:10", 4)).toBe(false);
  });

  test("are counted apart in the hour that the clocks repeat", () => {
    const night = pace({ starts: [{ startsAt: "2026-11-01T01:00:00-04:00", covers: 10, arrivals: 3 }] });
    const free = (start: string) => keepsPace(night, zone, Date.parse(start), 2);
    expect([free("2026-11-01T01:00:00-04:00"), free("2026-11-01T01:00:00-05:00")]).toEqual([false, true]);
  });
});

describe("free starts", () => {
  const request = (pacing: Pacing | null, over: Partial<AvailabilityRequest> = {}): AvailabilityRequest => ({
    business: {
      timeZone: zone,
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "18:00", closes: "22:00" })),
      exceptions: [],
      policies: { slotMinutes: 30, minNoticeMinutes: 0, maxAdvanceDays: 90 },
    },
    service: { durationMinutes: 90 },
    date: "2026-11-23",
    party: 4,
    calendar: {
      resources: [{ id: "six", capacity: 6, minParty: 1 }],
      combinations: [],
      busy: [],
      pacing,
    },
    now: Date.parse("2026-11-22T12:00:00-05:00"),
    ...over,
  });
  const starts = (pacing: Pacing | null) => freeSlots(request(pacing)).map((it) => it.startsAt.slice(11, 16));

  test("are those at which no more arrive than may, and all of them without a limit", () => {
    expect(starts(null)).toContain("19:00");
    expect(starts(pace())).toEqual(starts(null).filter((it) => it !== "19:00"));
    expect(isFree(request(pace()), at("19:10"))).toBe(false);
    expect(isFree(request(pace()), at("19:15"))).toBe(true);
  });

  test("are none for more people than may arrive at once: that is the largest party", () => {
    const { calendar } = request(pace({ covers: 3 }));
    expect(largestParty(calendar)).toBe(3);
    expect(largestParty({ ...calendar, pacing: pace({ covers: null }) })).toBe(6);
    expect(starts(pace({ covers: 3, starts: [] }))).toEqual([]);
  });
});
