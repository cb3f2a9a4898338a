// How search results are ordered: a pure function of numbers, with published weights (docs/ranking.md). It sees no text
// of a business, so that nothing written in a name, a menu or a review moves it, and nobody can pay for a place.

export const factors = ["rating", "price", "match", "availability", "distance"] as const;
export type Factor = (typeof factors)[number];
export type Weights = Readonly<Record<Factor, number>>;

/** Parts of one; a factor of which nothing is known or asked is left out, and the others share its part. */
export const weights: Weights = { rating: 0.45, price: 0.15, match: 0.15, availability: 0.15, distance: 0.1 };

/** What is known of one result. */
export interface Facts {
  /** Stars, 1–5; null without reviews. */
  rating: number | null;
  reviews: number;
  /** Of what was asked for, or the usual one, minor units; null unknown. */
  price: number | null;
  /** How much of what was asked for is offered as a service or on the menu, 0–1; null if nothing was. */
  match: number | null;
  /** Of the wished time: `free`, another time of that day is (`near`), nothing is; null if none was wished. */
  availability: "free" | "near" | "none" | null;
  /** From where the customer looks, metres; null unknown. */
  meters: number | null;
}

export interface RankingWish {
  /** The most it may cost, minor units; null: no limit was said. */
  maxPrice: number | null;
  /** What the order goes by first; `best` is the score alone. */
  sort: "best" | "rating" | "price" | "distance" | "soonest";
  weights: Weights;
}

export interface Ranked<T> {
  result: T;
  /** 0–5, two decimals. */
  score: number;
  /** What it is made of: each factor that counted, 0–1, and its part of the score. */
  parts: { factor: Factor; value: number; weight: number }[];
}

/** Everyone begins with so many reviews of the usual rating: two happy friends are no five stars. */
const priorReviews = 8;
const usualRating = 4;
/** Beyond it a distance counts nothing. */
const farMeters = 10_000;

/**
 * Best first; equal scores by rating, reviews, then the order given.
 * @param soonest ms since the epoch of the next free time; Infinity if none is known
 */
export function rank<T>(
  results: readonly T[],
  factsOf: (result: T) => Facts,
  wish: RankingWish,
  soonest: (result: T) => number = () => Infinity,
): Ranked<T>[] {
  const facts = results.map(factsOf);
  const usual = median(facts.flatMap((it) => it.price ?? []));
  const ranked = results.map((result, at) => {
    const parts = partsOf(facts[at]!, wish, usual);
    const sum = parts.reduce((all, it) => all + it.weight, 0);
    const score = sum === 0 ? 0 : parts.reduce((all, it) => all + (it.weight / sum) * it.value, 0);
    return { result, score: Math.round(score * 500) / 100, parts, at, facts: facts[at]! };
  });
  const first = orders[wish.sort];
  return ranked
    .sort(
      (a, b) =>
        first(a.facts, soonest(a.result)) - first(b.facts, soonest(b.result)) ||
        b.score - a.score ||
        (b.facts.rating ?? 0) - (a.facts.rating ?? 0) ||
        b.facts.reviews - a.facts.reviews ||
        a.at - b.at,
    )
    .map(({ result, score, parts }) => ({ result, score, parts }));
}

/** Smaller is earlier. */
const orders: Record<RankingWish["sort"], (facts: Facts, soonest: number) => number> = {
  best: () => 0,
  rating: ({ rating }) => -(rating ?? 0),
  price: ({ price }) => price ?? Number.MAX_SAFE_INTEGER,
  distance: ({ meters }) => meters ?? Number.MAX_SAFE_INTEGER,
  soonest: (_, soonest) => Math.min(soonest, Number.MAX_SAFE_INTEGER),
};

function partsOf(facts: Facts, wish: RankingWish, usual: number | null): Ranked<unknown>["parts"] {
  const values: Record<Factor, number | null> = {
    rating: smoothed(facts) / 5,
    price: priceValue(facts.price, wish.maxPrice, usual),
    match: facts.match,
    availability: facts.availability && { free: 1, near: 0.5, none: 0 }[facts.availability],
    distance: facts.meters === null ? null : Math.max(0, 1 - facts.meters / farMeters),
  };
  return factors.flatMap((factor) => {
    const value = values[factor];
    return value === null ? [] : [{ factor, value, weight: wish.weights[factor] }];
  });
}

/** A Bayesian average: towards the usual while there are few. */
const smoothed = ({ rating, reviews }: Facts): number =>
  ((rating ?? usualRating) * reviews + usualRating * priorReviews) / (reviews + priorReviews);

/** Half the limit, or half the usual price, is worth 0.75; the limit, or twice the usual price, 0.5 and less. */
function priceValue(price: number | null, max: number | null, usual: number | null): number | null {
  if (price === null) return max === null ? null : 0;
  if (max !== null && max > 0) return Math.max(0, 1 - (0.5 * price) / max);
  return usual === null || usual + price === 0 ? null : (1.5 * usual) / (1.5 * usual + price);
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How often each factor was the reason to reject a result, or what set an accepted one apart. */
export type Leanings = Partial<Record<Factor, number>>;

/** Each time adds half its weight, three times at most: what somebody cares about is learnt, not all there is. */
export function learnt(base: Weights, leanings: Leanings): Weights {
  const grown = (factor: Factor) => base[factor] * (1 + 0.5 * Math.min(3, leanings[factor] ?? 0));
  const sum = factors.reduce((all, it) => all + grown(it), 0);
  return Object.fromEntries(factors.map((it) => [it, grown(it) / sum])) as Record<Factor, number>;
}

/** What sets a result apart from the others shown: the factor it leads by most, if by a tenth or more. */
export function standsOutBy<T>(of: Ranked<T>, others: readonly Ranked<T>[]): Factor | null {
  let best: { factor: Factor; lead: number } | null = null;
  for (const { factor, value } of of.parts) {
    const rivals = others.flatMap((it) => it.parts.find((part) => part.factor === factor)?.value ?? []);
    if (rivals.length === 0) continue;
    const lead = value - Math.max(...rivals);
    if (lead >= 0.1 && (!best || lead > best.lead)) best = { factor, lead };
  }
  return best?.factor ?? null;
}
