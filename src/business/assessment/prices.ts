// What a service or a dish costs over the city: the range, the middle, the average, and area by area.
import type { AssessmentResult } from "#contracts/assessment";
import type { Money } from "#contracts/time";
import type { PriceFound } from "../city.ts";

/** null where nobody asks a price for it. Prices in the currency that most of them are in. */
export function pricesOf(what: string, found: readonly PriceFound[]): AssessmentResult["prices"] {
  const main = mostCommon(found.map((it) => it.from.currency));
  const prices = found.filter((it) => it.from.currency === main);
  const [lowest] = prices;
  if (!lowest) return null;
  const areas = [...new Set(prices.map((it) => it.area))].map((area) => {
    const own = prices.filter((it) => it.area === area);
    return {
      area,
      places: own.length,
      middle: middleOf(own),
      lowest: own[0]!.from,
      highest: highestOf(own),
    };
  });
  return {
    what,
    places: prices.length,
    lowest: lowest.from,
    middle: middleOf(prices),
    highest: highestOf(prices),
    average: averageOf(prices.map((it) => it.from)),
    areas: areas.toSorted((a, b) => a.middle.amount - b.middle.amount),
  };
}

/**
 * One price a business, cheapest first: of the very thing where it is named so anywhere. A children's haircut is no
 * price of a haircut, and a chair massage none of a massage.
 */
export function closestEach(what: string, found: readonly PriceFound[]): PriceFound[] {
  const named = found.filter((it) => isNamed(it.what, what));
  const nearest = (named.length > 0 ? named : found).toSorted(
    (a, b) => a.what.length - b.what.length || a.from.amount - b.from.amount,
  );
  return nearest
    .filter((it, at) => nearest.findIndex((other) => other.slug === it.slug) === at)
    .toSorted((a, b) => a.from.amount - b.from.amount);
}

const isNamed = (name: string, what: string): boolean =>
  name.trim().toLowerCase() === what.trim().toLowerCase();

/** Of an even number, halfway between the two in the middle. */
function middleOf(prices: readonly PriceFound[]): Money {
  const half = prices.length >> 1;
  const middle = prices.length % 2 === 0 ? prices.slice(half - 1, half + 1) : prices.slice(half, half + 1);
  return averageOf(middle.map((it) => it.from));
}

const averageOf = (prices: readonly Money[]): Money => ({
  ...prices[0]!,
  amount: Math.round(prices.reduce((sum, it) => sum + it.amount, 0) / prices.length),
});

const highestOf = (prices: readonly PriceFound[]): Money =>
  prices.map((it) => it.to).toSorted((a, b) => b.amount - a.amount)[0]!;

const mostCommon = (list: readonly string[]): string | undefined =>
  [...new Set(list)].toSorted(
    (a, b) => list.filter((it) => it === b).length - list.filter((it) => it === a).length,
  )[0];
