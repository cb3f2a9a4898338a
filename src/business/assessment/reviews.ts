// What reviews of many businesses say: counted, quoted with their age, and what they complain about.
import type { Assessed, AssessmentResult } from "#contracts/assessment";
import type { Uuid } from "#contracts/ids";
import type { CityReads, ReviewDigest } from "../city.ts";
import { epochMs, localOf } from "../local-time.ts";
import { complaintsOf } from "../reviews.ts";

export interface ReviewFindings {
  said: Record<Uuid, NonNullable<Assessed["said"]>>;
  totals: NonNullable<AssessmentResult["reviews"]>;
}

/** The database answers for so many businesses at once. */
const atOnce = 5;
const longestQuote = 240;
const mostTopics = 4;

export async function readReviews(
  city: Pick<CityReads, "reviews">,
  businesses: readonly Uuid[],
  about: string | null,
): Promise<ReviewFindings> {
  const digests: ReviewDigest[] = [];
  for (let at = 0; at < businesses.length; at += atOnce)
    digests.push(...(await city.reviews(businesses.slice(at, at + atOnce), about)));
  return findingsOf(digests);
}

function findingsOf(digests: readonly ReviewDigest[]): ReviewFindings {
  const texts = digests.flatMap((it) =>
    it.texts.map(({ rating, text, at }) => ({ rating, text, date: localOf(at, "UTC").date })),
  );
  const totals = digests.map(({ count, mentions, average, newestAt }) => ({
    count,
    mentions,
    average,
    newestAt,
    complaints: [],
  }));
  return {
    said: Object.fromEntries(digests.map((it) => [it.business, saidOf(it)])),
    totals: {
      ...togetherOf(totals),
      complaints: complaintsOf(texts)
        .slice(0, mostTopics)
        .map(({ topic, count }) => ({ topic, count })),
    },
  };
}

/** Findings of several parts of the same businesses as one. */
export const together = (parts: readonly ReviewFindings[]): ReviewFindings => ({
  said: Object.assign({}, ...parts.map((it) => it.said)),
  totals: togetherOf(parts.map((it) => it.totals)),
});

type Totals = ReviewFindings["totals"];

function togetherOf(parts: readonly Totals[]): Totals {
  const mentions = parts.reduce((sum, it) => sum + it.mentions, 0);
  const stars = parts.reduce((sum, it) => sum + (it.average ?? 0) * it.mentions, 0);
  const topics = new Map<string, number>();
  for (const { topic, count } of parts.flatMap((it) => it.complaints))
    topics.set(topic, (topics.get(topic) ?? 0) + count);
  return {
    count: parts.reduce((sum, it) => sum + it.count, 0),
    mentions,
    average: mentions === 0 ? null : Math.round((stars / mentions) * 100) / 100,
    newestAt: parts.flatMap((it) => it.newestAt ?? []).toSorted((a, b) => epochMs(b) - epochMs(a))[0] ?? null,
    complaints: [...topics]
      .map(([topic, count]) => ({ topic, count }))
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostTopics),
  };
}

function saidOf({ mentions, average, texts }: ReviewDigest): NonNullable<Assessed["said"]> {
  const quoteOf = (fits: (stars: number) => boolean) => {
    const it = texts.find(({ rating }) => fits(rating));
    return it ? { ...it, text: it.text.slice(0, longestQuote) } : null;
  };
  return {
    mentions,
    average,
    quote: quoteOf((stars) => stars >= 4),
    complaint: quoteOf((stars) => stars <= 3),
  };
}
