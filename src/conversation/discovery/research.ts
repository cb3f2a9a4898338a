// Market research in words: what a thing costs over the city, and what is written of many places.
import type { AssessmentData, AssessmentResult } from "#contracts/assessment";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { kindText } from "./kind-text.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf, plural } from "./phrases/index.ts";
import { author, quotable } from "./quote.ts";
import { ageText, areaNamed, fillArea, money, priceRange, starsText } from "./wording.ts";

const mostLines = 5;

export function pricesText(
  desk: DiscoveryDesk,
  { criteria, about }: AssessmentData,
  found: AssessmentResult,
): string {
  const words = phrasesOf(desk);
  const locale = localeOf(desk);
  const where = criteria.area === null ? "" : fillArea(words.inArea, criteria.area, locale);
  const what = `${about ?? ""}${kindText(criteria.variant, locale)}`;
  const { prices } = found;
  if (!prices) return fill(words.noPrices, { where, what: what.toLowerCase() });
  const places = (n: number) => plural(words.places, n);
  const range = priceRange(prices.lowest, prices.highest, locale) ?? "";
  const areas = prices.areas.map((it) =>
    fill(words.pricesInArea, {
      area: areaNamed(it.area, locale),
      price: priceRange(it.lowest ?? it.middle, it.highest ?? it.middle, locale) ?? "",
      places: places(it.places),
    }),
  );
  const { average } = prices;
  return [
    [
      fill(words.pricesCost, { what, range, where, places: places(prices.places) }),
      ...(average && prices.places > 1
        ? [fill(words.pricesAverage, { average: money(average, locale) })]
        : []),
      ...(prices.places > 2 ? [fill(words.pricesMiddle, { middle: money(prices.middle, locale) })] : []),
      ...(areas.length > 1 ? [fill(words.pricesByArea, { areas: areas.join("; ") })] : []),
    ].join(" "),
    words.bestValue,
    ...found.results.slice(0, mostLines).map(({ result }, at) => {
      const { candidate, service, price, priceTo } = result;
      const rated = candidate.rating === null ? "" : `, ${starsText(candidate.rating, locale)}★`;
      return `${at + 1}. ${candidate.name} (${candidate.area}): ${service ?? what} ${priceRange(price, priceTo, locale) ?? ""}${rated}`;
    }),
  ].join("\n");
}

export function reviewsText(
  desk: DiscoveryDesk,
  { about }: AssessmentData,
  found: AssessmentResult,
  complaints: boolean,
): string {
  const words = phrasesOf(desk);
  const { now } = desk.turn.request;
  const locale = localeOf(desk);
  const { reviews } = found;
  const places = plural(words.places, found.looked);
  if (!reviews || reviews.count === 0) return words.noReviews;
  const counted = plural(words.reviews, reviews.count);
  if (reviews.mentions === 0) return fill(words.noMentions, { reviews: counted, places, about: about ?? "" });
  const newest = reviews.newestAt ? fill(words.newest, { age: ageText(reviews.newestAt, now, locale) }) : "";
  const facts = {
    reviews: counted,
    places,
    newest,
    about: about ?? "",
    mentions: plural(words.mentions, reviews.mentions),
    stars: starsText(reviews.average ?? 0, locale),
  };
  const topics = reviews.complaints.map(({ topic, count }) =>
    fill(words.topic, { topic: words.topics[topic as keyof typeof words.topics] ?? topic, n: count }),
  );
  return [
    fill(about === null ? words.reviewsOf : words.reviewsAbout, facts),
    ...(topics.length > 0 ? [fill(words.complaints, { topics: topics.join(", ") })] : []),
    complaints ? words.worstSaid : words.bestSaid,
    ...found.results.slice(0, mostLines).map((it, at) => saidLine(desk, it, at + 1, complaints)),
  ].join("\n");
}

/** `1. StyleMaster: 4.9 in 5 mentions — “…” (Ana, 5 of 5, 3 weeks ago)`. */
function saidLine(
  desk: DiscoveryDesk,
  { result }: AssessmentResult["results"][number],
  n: number,
  complaints: boolean,
): string {
  const words = phrasesOf(desk);
  const { candidate, said } = result;
  const text = (complaints ? null : said?.quote) ?? said?.complaint ?? null;
  const quote = text
    ? fill(words.quote, {
        text: quotable(text.text),
        author: author(text.author),
        rating: text.rating,
        age: ageText(text.at, desk.turn.request.now, localeOf(desk)),
      })
    : "";
  return fill(words.said, {
    n,
    name: candidate.name,
    stars: starsText(said?.average ?? 0, localeOf(desk)),
    reviews: plural(words.reviews, said?.mentions ?? 0),
    quote,
  });
}
