// A bare weekday said of a visit in a later week is of that week.
import { expect, test } from "vitest";
import { booking, idle, said } from "./contexts.ts";

/** Monday 23 November; the visit is on Tuesday 8 December. */
const known = { partySize: 4, date: "2026-12-08", time: "19:00" };
const confirming = { ...booking, known, awaiting: "confirmation" } as const;
const booked = { ...idle, known };

test("the Wednesday of that week", () => {
  expect(said("Actually it'll be on the Wednesday", confirming)).toBe("correct date=2026-12-09");
  expect(said("wednesday", confirming)).toBe("correct date=2026-12-09");
  expect(said("Actually it'll be on the Wednesday", booked)).toContain("date=2026-12-09");
  expect(said("can we move it to friday", booked)).toContain("date=2026-12-11");
  expect(said("mejor el miércoles", { ...confirming, locale: "es-US" })).toContain("date=2026-12-09");
  expect(said("doch lieber am Mittwoch", { ...confirming, locale: "de-DE" })).toContain("date=2026-12-09");
});

test("a day that is told from today, the visit's own week and a new booking keep theirs", () => {
  expect(said("actually tomorrow", confirming)).toBe("correct date=2026-11-24");
  expect(said("actually this wednesday", confirming)).toBe("correct date=2026-11-25");
  expect(said("actually wednesday", { ...confirming, known: { ...known, date: "2026-11-27" } })).toBe(
    "correct date=2026-11-25",
  );
  expect(said("I'd like to book another table for 2 on wednesday", booked)).toContain("date=2026-11-25");
  expect(said("a table for 2 on wednesday at 7", booked)).toContain("date=2026-11-25");
});
