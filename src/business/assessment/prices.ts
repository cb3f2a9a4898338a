// What a service or a dish costs over the city: the range, the middle, and area by area.
import type { AssessmentResult } from "#contracts/assessment";
import type { PriceFound } from "../city.ts";

/** null where nobody asks a price for it. Prices in the currency that most of them are in. */
export function pricesOf(what: string, found: readonly PriceFound[]): AssessmentResult["prices"] {
  const main = mostCommon(found.map((it) => it.from.currency));
  const prices = cheapestEach(found.filter((it) => it.from.currency === main));
  const [lowest] = prices;
  if (!lowest) return null;
  const dearest = prices.toSorted((a, b) => b.to.amount - a.to.amount)[0]!;
  const areas = [...new Set(prices.map((it) => it.area))].map((area) => {
    const own = prices.filter((it) => it.area === area);
    return { area, places: own.length, middle: middleOf(own) };
  });
  return {
    what,
    places: prices.length,
    lowest: lowest.from,
    middle: middleOf(prices),
    highest: dearest.to,
    areas: areas.toSorted((a, b) => a.middle.amount - b.middle.amount),
  };
}

/** One price a business: its lowest. The list comes cheapest first. */
export const cheapestEach = (found: readonly PriceFound[]): PriceFound[] =>
  found.filter((it, at) => found.findIndex((other) => other.slug === it.slug) === at);

const middleOf = (prices: readonly PriceFound[]) => prices[prices.length >> 1]!.from;

const mostCommon = (list: readonly string[]): string | undefined =>
  [...new Set(list)].toSorted(
    (a, b) => list.filter((it) => it === b).length - list.filter((it) => it === a).length,
  )[0];
