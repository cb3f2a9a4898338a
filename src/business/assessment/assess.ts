// An assessment in its three steps: collect, analyse batch by batch, rank. The edge's crew and the workflow's activities
// take the same steps over the same reads.
import type { AssessmentData, AssessmentResult, Relaxed } from "#contracts/assessment";
import type { Uuid } from "#contracts/ids";
import type { CityReads, PriceFound } from "../city.ts";
import { conclude, lookInto, type Looked } from "./analyse.ts";
import { again, collect } from "./collect.ts";
import { priceForVariant } from "./for-variant.ts";
import { closestEach, pricesOf } from "./prices.ts";
import { readReviews, together, type ReviewFindings } from "./reviews.ts";

/** Which businesses are to be looked at. */
export interface Collection {
  ids: Uuid[];
  relaxed: Relaxed[];
}

/** What was found out about some of them. */
export interface Findings {
  looked: Looked[];
  reviews: ReviewFindings | null;
  prices: PriceFound[];
}

/** So many are looked at by one step, and in all. */
export const batchSize = 20;
const mostBusinesses = 200;
const mostResults = 20;

export async function collectFor(
  city: Pick<CityReads, "candidates">,
  { criteria, scope }: AssessmentData,
): Promise<Collection> {
  const { results, relaxed } = await collect(city, criteria, scope);
  return { ids: results.map((it) => it.candidate.id).slice(0, mostBusinesses), relaxed };
}

export async function analyseSome(
  city: CityReads,
  { kind, criteria, scope, about }: AssessmentData,
  ids: readonly Uuid[],
  now: number,
): Promise<Findings> {
  const some = await again(city, criteria, { ...scope, only: [...ids] });
  if (kind === "ranking")
    return {
      looked: (await lookInto(city, criteria, some, now)).map(carried),
      reviews: null,
      prices: [],
    };
  const looked = some.map((it) =>
    carried({ assessed: { ...it, service: null, free: { state: null, at: null } }, fits: true }),
  );
  if (kind === "reviews") return { looked, reviews: await readReviews(city, ids, about), prices: [] };
  const prices = about === null ? [] : await city.prices(about, criteria.category, criteria.area);
  const slugs = new Set(some.map((it) => it.candidate.slug));
  const own = prices.filter((it) => slugs.has(it.slug));
  return { looked, reviews: null, prices: own.map((it) => priceForVariant(it, criteria.variant)) };
}

/** Puts what was found out in order: a pure function of figures. */
export function ranked(
  { kind, criteria, weights, about }: AssessmentData,
  { ids, relaxed }: Collection,
  parts: readonly Findings[],
): AssessmentResult {
  const reviews = together(parts.flatMap((it) => it.reviews ?? []));
  const prices = closestEach(
    about ?? "",
    parts.flatMap((it) => it.prices),
  );
  const looked = parts
    .flatMap((it) => it.looked)
    .flatMap(({ assessed, fits }): Looked[] => {
      const { id, slug } = assessed.candidate;
      if (kind === "reviews") {
        const said = reviews.said[id];
        return said && said.mentions > 0 ? [{ assessed: { ...assessed, said }, fits }] : [];
      }
      if (kind === "ranking") return [{ assessed, fits }];
      const asked = prices.find((it) => it.slug === slug);
      return asked
        ? [{ assessed: { ...assessed, price: asked.from, priceTo: asked.to, service: asked.what }, fits }]
        : [];
    });
  const done = conclude(looked, relaxed, criteria, weights);
  return {
    kind,
    looked: ids.length,
    found: done.results.length,
    relaxed: done.relaxed,
    results: done.results.slice(0, mostResults),
    reviews: kind === "reviews" ? reviews.totals : null,
    prices: kind === "prices" ? pricesOf(about ?? "", prices) : null,
  };
}

/** Without what nobody needs to carry from process to process. */
function carried({ assessed, fits }: Looked): Looked {
  const { id, slug, name, area, timeZone, rating, reviews, newestReviewAt, matches } = assessed.candidate;
  const candidate = { id, slug, name, area, timeZone, rating, reviews, newestReviewAt, matches };
  return { assessed: { ...assessed, candidate }, fits };
}
