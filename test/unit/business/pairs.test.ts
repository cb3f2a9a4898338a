// Two visits one after the other: what fits, what is best, and how long the way is.
import { describe, expect, test } from "vitest";
import { pairsOf, travelMinutes, type Option } from "#business/pairs";

const at = (time: string, minutes = 45) => {
  const start = Date.parse(`2026-11-30T${time}:00Z`);
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + minutes * 60_000).toISOString(),
  };
};
const here = { latitude: 40.72, longitude: -74 };
const option = (
  of: string,
  slots: Option<string>["slots"],
  more: Partial<Option<string>> = {},
): Option<string> => ({
  of,
  point: here,
  score: 4,
  slots,
  ...more,
});
const wish = { anyOrder: false, near: false, most: 3 };

describe("two visits", () => {
  test("leave time for the way between them, and wait no longer than they must", () => {
    const salon = option("salon", [at("15:00")]);
    const far = { latitude: 40.76, longitude: -74 };
    const garage = option("garage", [at("14:00"), at("15:45"), at("16:00"), at("17:00")], { point: far });
    const [best] = pairsOf([salon], [garage], wish);
    expect(best?.second.slot.startsAt).toBe("2026-11-30T16:00:00.000Z");
    expect(best?.travel).toBe(travelMinutes(best?.meters ?? null));
  });

  test("fit in the other order only where the second has an hour of its own", () => {
    const salon = option("salon", [at("15:00")]);
    const garage = option("garage", [at("13:00")]);
    expect(pairsOf([salon], [garage], wish)).toEqual([]);
    expect(pairsOf([salon], [garage], { ...wish, anyOrder: true })).toHaveLength(1);
  });

  test("are better near each other where that was wished", () => {
    const salon = option("salon", [at("15:00")]);
    const near = option("near", [at("16:30")], { score: 3.8 });
    const far = option("far", [at("16:30")], { score: 4.4, point: { latitude: 40.75, longitude: -74 } });
    expect(pairsOf([salon], [near, far], { ...wish, near: true })[0]?.second.of).toBe("near");
    expect(pairsOf([salon], [near, far], wish)[0]?.second.of).toBe("far");
  });

  test("of two businesses are one pair, and no more are given than asked for", () => {
    const salons = ["a", "b", "c"].map((it) => option(it, [at("09:00"), at("10:00")]));
    const garages = ["x", "y"].map((it) => option(it, [at("11:00"), at("12:00")]));
    const pairs = pairsOf(salons, garages, wish);
    expect(pairs).toHaveLength(3);
    expect(new Set(pairs.map((it) => `${it.first.of}${it.second.of}`)).size).toBe(3);
  });
});
