// When an order can be picked up: hours, nights that pass midnight, days that are closed.
import { expect, test } from "vitest";
import { canPickUp, earliestPickup, isKitchenOpen } from "#business/pickup";

const business = {
  timeZone: "America/New_York",
  hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: "11:00", closes: "22:00" })),
  exceptions: [{ date: "2026-11-24", intervals: [], reason: "holiday" }],
};
const at = (text: string) => Date.parse(text);

test("now and the time to prepare it, while they are open", () => {
  expect(earliestPickup(business, at("2026-11-23T18:00:00-05:00"), 20)).toBe("2026-11-23T18:20:00-05:00");
  expect(isKitchenOpen(business, at("2026-11-23T18:00:00-05:00"), 20)).toBe(true);
});

test("before they open, after they close and too late to be ready, it is the next opening", () => {
  expect(earliestPickup(business, at("2026-11-23T08:00:00-05:00"), 20)).toBe("2026-11-23T11:20:00-05:00");
  // Tuesday is a holiday.
  expect(earliestPickup(business, at("2026-11-23T21:50:00-05:00"), 20)).toBe("2026-11-25T11:20:00-05:00");
  expect(isKitchenOpen(business, at("2026-11-23T21:50:00-05:00"), 20)).toBe(false);
});

test("a night that passes midnight goes on after it", () => {
  const bar = { ...business, hours: [{ weekday: 1, opens: "18:00", closes: "02:00" }], exceptions: [] };
  expect(earliestPickup(bar, at("2026-11-24T01:00:00-05:00"), 30)).toBe("2026-11-24T01:30:00-05:00");
  expect(earliestPickup(bar, at("2026-11-24T01:45:00-05:00"), 30)).toBe("2026-11-30T18:30:00-05:00");
});

test("a business that stays closed has none", () => {
  expect(earliestPickup({ ...business, hours: [] }, at("2026-11-23T18:00:00-05:00"), 20)).toBeNull();
});

test.each([
  ["2026-11-23T18:20:00-05:00", true],
  ["2026-11-23T18:19:30-05:00", true],
  ["2026-11-23T18:15:00-05:00", false],
  ["2026-11-23T22:30:00-05:00", false],
  ["2026-11-24T12:00:00-05:00", false],
  ["2026-11-25T12:00:00-05:00", true],
])("at %s: %s", (when, possible) => {
  expect(canPickUp(business, when, at("2026-11-23T18:00:00-05:00"), 20)).toBe(possible);
});
