// Local times over the tz database: hours that do not exist, hours that exist twice, and all the rest.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  daysBetween,
  epochMs,
  localOf,
  minutesOf,
  plusMinutes,
  resolveLocal,
  timeOf,
} from "#business/local-time";

describe("a booking at 02:30 on the night the clocks go forward", () => {
  test.each([
    ["America/New_York", "2027-03-14", "2027-03-14T03:00:00-04:00"],
    ["Europe/Berlin", "2027-03-28", "2027-03-28T03:00:00+02:00"],
    ["Australia/Sydney", "2026-10-04", "2026-10-04T03:00:00+11:00"],
    ["Pacific/Auckland", "2026-09-27", "2026-09-27T03:00:00+13:00"],
  ])("does not exist in %s; the first minute after the gap is offered", (zone, date, next) => {
    expect(resolveLocal(date, "02:30", zone)).toEqual({ kind: "skipped", next });
  });

  test("exists in Lord Howe's half-hour gap only from 02:30 on", () => {
    expect(resolveLocal("2026-10-04", "02:15", "Australia/Lord_Howe")).toEqual({
      kind: "skipped",
      next: "2026-10-04T02:30:00+11:00",
    });
    expect(resolveLocal("2026-10-04", "02:30", "Australia/Lord_Howe").kind).toBe("ok");
  });
});

describe("a booking at 02:30 on the night the clocks go back", () => {
  test.each([
    ["Europe/Berlin", "2026-10-25", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"],
    ["Pacific/Auckland", "2027-04-04", "2027-04-04T02:30:00+13:00", "2027-04-04T02:30:00+12:00"],
  ])("exists twice in %s", (zone, date, earlier, later) => {
    expect(resolveLocal(date, "02:30", zone)).toEqual({ kind: "repeated", earlier, later });
  });

  test("exists once where clocks change at another hour", () => {
    expect(resolveLocal("2026-11-01", "02:30", "America/New_York").kind).toBe("ok");
    expect(resolveLocal("2026-11-01", "01:30", "America/New_York").kind).toBe("repeated");
  });
});

test("a visit over a clock change keeps its length", () => {
  const start = "2027-03-14T01:30:00-05:00";
  const end = plusMinutes(start, 90, "America/New_York");
  expect(end).toBe("2027-03-14T04:00:00-04:00");
  expect(epochMs(end) - epochMs(start)).toBe(90 * 60_000);
});

test("a day that a zone left out is skipped to the next one", () => {
  // Samoa crossed the date line: 30 December 2011 did not happen.
  expect(resolveLocal("2011-12-30", "12:00", "Pacific/Apia")).toEqual({
    kind: "skipped",
    next: "2011-12-31T00:00:00+14:00",
  });
});

test("every local minute of every zone resolves to instants that read back as that minute, or lies in a gap", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  const day = fc.integer({ min: 0, max: 4 * 365 });
  const clock = fc.integer({ min: 0, max: 1439 }).map(timeOf);
  fc.assert(
    fc.property(fc.constantFrom(...zones), day, clock, (zone, days, time) => {
      const date = Temporal.PlainDate.from("2025-01-01").add({ days }).toString();
      const resolved = resolveLocal(date, time, zone);
      if (resolved.kind === "skipped") {
        const next = localOf(resolved.next, zone);
        expect(`${next.date}T${next.time}` > `${date}T${time}`).toBe(true);
        return;
      }
      const instants = resolved.kind === "ok" ? [resolved.instant] : [resolved.earlier, resolved.later];
      for (const instant of instants) expect(localOf(instant, zone)).toMatchObject({ date, time });
    }),
    { numRuns: 2000 },
  );
});

test("every transition of every zone in the next years is a gap or a repetition of its own length", () => {
  let transitions = 0;
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    let at = Temporal.Instant.from("2026-06-01T00:00Z").toZonedDateTimeISO(zone);
    for (
      let next = at.getTimeZoneTransition("next");
      next && next.year < 2028;
      next = at.getTimeZoneTransition("next")
    ) {
      const before = next.subtract({ nanoseconds: 1 });
      const change = (next.offsetNanoseconds - before.offsetNanoseconds) / 60e9;
      const inside = (change > 0 ? before.toPlainDateTime() : next.toPlainDateTime()).add({
        minutes: Math.max(1, Math.floor(Math.abs(change) / 2)),
      });
      const resolved = resolveLocal(
        inside.toPlainDate().toString(),
        inside.toPlainTime().toString({ smallestUnit: "minute" }),
        zone,
      );
      if (change !== 0) expect([zone, resolved.kind]).toEqual([zone, change > 0 ? "skipped" : "repeated"]);
      transitions += 1;
      at = next;
    }
  }
  expect(transitions).toBeGreaterThan(100);
});

test("minutes of the day and wall-clock times are each other's inverse", () => {
  for (let m = 0; m < 1440; m += 1) expect(minutesOf(timeOf(m))).toBe(m);
  expect(timeOf(-30)).toBe("23:30");
  expect(daysBetween("2026-12-30", "2027-01-02")).toBe(3);
});
