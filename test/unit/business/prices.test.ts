// What a thing costs over the city: of the very thing, and a middle that is one.
import { expect, test } from "vitest";
import { closestEach, pricesOf } from "#business/assessment/prices";
import type { PriceFound } from "#business/city";

const usd = (dollars: number) => ({ amount: dollars * 100, currency: "USD" });
const asks = (slug: string, what: string, from: number, to = from, area = "downtown"): PriceFound => ({
  slug,
  name: slug,
  area,
  what,
  from: usd(from),
  to: usd(to),
});

test("a price is of the service that is named, and not of a cheaper namesake", () => {
  const found = [
    asks("zen", "Chair massage", 35),
    asks("zen", "Massage", 75, 85),
    asks("spa", "Massage", 90),
    asks("gym", "Chair massage", 20),
  ];
  expect(closestEach("massage", found).map((it) => [it.slug, it.from.amount])).toEqual([
    ["zen", 7500],
    ["spa", 9000],
  ]);
});

test("where nobody has the very thing, what is nearest to it by name counts", () => {
  const found = [asks("a", "Full balayage and cut", 200), asks("a", "Half balayage", 120)];
  expect(closestEach("balayage", found).map((it) => it.what)).toEqual(["Half balayage"]);
});

test("the middle of an even number lies between two, and an area tells its own range", () => {
  const prices = pricesOf("Oil change", [
    asks("green", "Oil change", 55, 70, "riverside"),
    asks("quick", "Oil change", 59, 89),
    asks("motors", "Oil change", 120, 150),
  ]);
  expect(prices).toMatchObject({ middle: usd(59), lowest: usd(55), highest: usd(150), average: usd(78) });
  expect(prices?.areas).toEqual([
    { area: "riverside", places: 1, middle: usd(55), lowest: usd(55), highest: usd(70) },
    { area: "downtown", places: 2, middle: usd(89.5), lowest: usd(59), highest: usd(150) },
  ]);
});
