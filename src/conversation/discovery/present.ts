// What was found as a comparison card, and in words for who sees no cards.
import type { QuickReply } from "#contracts/chat";
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Ranked } from "#business/ranking";
import { standsOutBy } from "#business/ranking";
import { inZone, localOf } from "#business/local-time";
import type { Assessed, Relaxed } from "#contracts/assessment";
import type { Instant, Money } from "#contracts/time";
import { fill } from "../phrases/shared/words.ts";
import type { Assessment } from "./assess.ts";
import type { DiscoveryDesk, Saying } from "./desk.ts";
import { localeOf, zoneOf } from "./locale.ts";
import type { ComparisonResult, Shown } from "./memory.ts";
import { phrasesOf } from "./phrases/index.ts";
import { isFeature } from "#understanding/discovery/things";
import {
  areaNamed,
  fillArea,
  ageText,
  countedReviews,
  distanceText,
  limitStars,
  listed,
  money,
  priceRange,
  searchText,
  starsText,
  thingText,
  timeWish,
  whenText,
} from "./wording.ts";

/** The results as they are shown and remembered; `all` is what each is measured against. */
export function shownOf(desk: DiscoveryDesk, page: readonly Ranked<Assessed>[], criteria: Criteria): Shown[] {
  return page.map((it) => {
    const { candidate, price, priceTo, meters, free, service } = it.result;
    const leads =
      page.length > 1
        ? standsOutBy(
            it,
            page.filter((other) => other !== it),
          )
        : null;
    return {
      id: candidate.id,
      business: candidate.slug,
      name: candidate.name,
      score: it.score,
      priceFrom: price,
      priceTo,
      rating: candidate.rating,
      reviews: candidate.reviews,
      area: candidate.area,
      distanceKm: meters === null ? null : Math.round(meters / 100) / 10,
      nextFree: free.at && inZone(free.at, candidate.timeZone),
      why: whyOf(desk, it.result, criteria),
      highlights: leads === null ? [] : [phrasesOf(desk).leads[leads]],
      leads,
      service,
    };
  });
}

/** The reasons for its place, each from a figure. */
function whyOf(desk: DiscoveryDesk, it: Assessed, criteria: Criteria): string[] {
  const locale = localeOf(desk);
  const words = phrasesOf(desk);
  const { now } = desk.turn.request;
  const { candidate, price, meters, free, service } = it;
  const menu = candidate.matches
    .filter((match) => match.by === "menu" && !isFeature(match.word))
    .map((match) => match.word);
  const limit = desk.memory.measured ? null : criteria.maxPrice;
  const rated = {
    stars: starsText(candidate.rating ?? 0, locale),
    reviews: countedReviews(candidate.reviews, locale),
  };
  const when = () => whenText(free.at!, candidate.timeZone, now, locale, zoneOf(desk, null));
  return [
    candidate.rating === null
      ? words.noReviewsYet
      : fill(words.rated, rated) + newestText(desk, candidate.newestReviewAt),
    ...(service !== null && price
      ? [fill(words.serviceFrom, { service: service.toLowerCase(), price: money(price, locale) })]
      : []),
    ...(menu.length > 0
      ? [
          fill(words.onMenu, {
            what: listed(
              menu.map((word) => thingText(word, locale)),
              locale,
            ),
          }),
        ]
      : []),
    ...(limit && price && price.amount <= limit.amount && !isInPart(it, limit, criteria.category)
      ? [fill(words.withinYour, { price: money(limit, locale) })]
      : []),
    ...(free.state === "free" && free.at ? [fill(words.freeAt, { when: when() })] : []),
    ...(meters === null
      ? []
      : [
          fillArea(words.fromMiddle, criteria.area ?? "", locale, { distance: distanceText(meters, locale) }),
        ]),
  ];
}

/** Some of a menu is dearer than the limit; of a treatment one is chosen, and its price stands beside it. */
const isInPart = ({ service, priceTo }: Assessed, limit: Money, category: string | null): boolean =>
  category === "restaurant" && service === null && priceTo !== null && priceTo.amount > limit.amount;

/** `, the newest 3 weeks ago`. */
export const newestText = (desk: DiscoveryDesk, at: Instant | null): string =>
  at === null
    ? ""
    : fill(phrasesOf(desk).ratedNewest, { age: ageText(at, desk.turn.request.now, localeOf(desk)) });

/** The card alone: no id or note of ours goes out. */
export const cardOf = (shown: readonly Shown[]) => ({
  type: "comparison" as const,
  results: shown.map(
    ({ id: _id, highlights: _highlights, service: _service, leads: _leads, ...result }): ComparisonResult =>
      result,
  ),
});

/** `1. StyleMaster: 4.8 (13 reviews), $35–$55, next free today at 5:15 PM`. */
export function linesOf(desk: DiscoveryDesk, shown: readonly Shown[], from = 1): string {
  const locale = localeOf(desk);
  const { now } = desk.turn.request;
  const words = phrasesOf(desk);
  const several = new Set(shown.map((it) => it.area)).size > 1;
  return shown
    .map((it, at) => {
      const zone = desk.turn.words.areas.find((area) => area.name === it.area)?.timeZone ?? "UTC";
      const facts = [
        it.rating === null
          ? words.noReviewsYet
          : fill(words.stars, {
              stars: starsText(it.rating, locale),
              reviews: countedReviews(it.reviews, locale),
            }),
        ...(several ? [areaNamed(it.area, locale)] : []),
        ...(priceRange(it.priceFrom, it.priceTo, locale)
          ? [priceRange(it.priceFrom, it.priceTo, locale)!]
          : []),
        ...(it.nextFree
          ? [fill(words.nextFree, { when: whenText(it.nextFree, zone, now, locale, zoneOf(desk, null)) })]
          : []),
      ];
      return `${at + from}. ${it.name}: ${facts.join(", ")}`;
    })
    .join("\n");
}

/** The answer to a search. */
export function resultsSaying(
  desk: DiscoveryDesk,
  { relaxed, results }: Assessment,
  shown: readonly Shown[],
  criteria: Criteria,
  lead?: string,
): Saying {
  const { memory } = desk;
  const first = memory.before + 1;
  const kept = new Set(results[0]?.result.candidate.matches.map((it) => it.word));
  const has = criteria.services.filter((it) => kept.has(it));
  return {
    text: `${headed(desk, { relaxed, has }, criteria, lead)}\n${linesOf(desk, shown, first)}`,
    cards: [cardOf(shown)],
    quickReplies: repliesFor(desk, memory.found > memory.before + shown.length, shown),
  };
}

export function repliesFor(desk: DiscoveryDesk, more: boolean, shown: readonly Shown[]) {
  const words = phrasesOf(desk);
  const several = [words.bookFirst, words.compareThem, words.cheaper, words.whichOne];
  return [...(shown.length > 1 ? several : [words.bookIt]), ...(more ? [words.showMore] : [])].map((it) => ({
    label: it,
    text: it,
  }));
}

/** What a lead does not say, that something of the wish was given up, follows it. */
function headed(desk: DiscoveryDesk, met: Met, criteria: Criteria, lead: string | undefined): string {
  if (lead === undefined) return heading(desk, met, criteria);
  return met.relaxed.length === 0 ? lead : `${lead} ${heading(desk, met, criteria)}`;
}

/** What of the wish was given up, and which of the services those that were found have all the same. */
interface Met {
  relaxed: Assessment["relaxed"];
  has: string[];
}

function heading(desk: DiscoveryDesk, { relaxed, has }: Met, exact: Criteria): string {
  const criteria = roundedIn(desk, exact);
  const locale = localeOf(desk);
  const words = phrasesOf(desk);
  const { found } = desk.memory;
  const { date: today } = localOf(desk.turn.request.now, zoneOf(desk, criteria));
  const wished = timeWish(criteria, today, locale);
  const when = wished ?? words.now;
  const late = relaxed.includes("time");
  const [first] = relaxed.filter((it) => it !== "time");
  if (first) {
    const then = late ? fill(criteria.open ? words.alsoNotOpen : words.alsoNotFree, { when }) : "";
    return `${givenUp(desk, first, criteria, has)}${then}`;
  }
  if (late)
    return fill(criteria.open ? words.noneOpen : words.noneFree, {
      what: searchText(criteria, 2, locale),
      when,
    });
  const values = {
    n: found,
    what: searchText(criteria, found, locale),
    when: wished === null ? "" : fill(criteria.open ? words.openWhen : words.freeWhen, { when: wished }),
    order: words.order[criteria.sort ?? "best"],
  };
  return fill(found === 1 ? words.foundOne : words.found, values);
}

/** "Cheaper" than $35 is under $35, and not under $34.99. */
const roundedIn = ({ memory }: DiscoveryDesk, it: Criteria): Criteria =>
  memory.measured && it.maxPrice
    ? { ...it, maxPrice: { ...it.maxPrice, amount: it.maxPrice.amount + 1 } }
    : it;

/** What of the wish nobody meets. */
function givenUp(
  desk: DiscoveryDesk,
  relaxed: Exclude<Relaxed, "time">,
  criteria: Criteria,
  has: string[],
): string {
  const locale = localeOf(desk);
  const words = phrasesOf(desk);
  const n = desk.memory.found;
  const { area, minRating, services } = criteria;
  switch (relaxed) {
    case "price":
      return fill(words.notSoCheap, {
        n,
        what: searchText({ ...criteria, maxPrice: null, minPrice: null }, n, locale),
      });
    case "rating":
      return fill(words.notSoRated, { stars: limitStars(minRating ?? 0, locale) });
    case "area":
      return fillArea(words.notThere, area ?? "", locale);
    case "services":
      return fill(words.notOffered, {
        n,
        where: area === null ? "" : fillArea(words.inArea, area, locale),
        services: listed(
          services.map((it) => thingText(it, locale).toLowerCase()),
          locale,
        ),
        what: searchText({ ...criteria, services: has }, n, locale),
      });
  }
}

/** What stands out, for the state view: "StyleMaster as the best rated". */
export function recommendationsOf(desk: DiscoveryDesk, shown: readonly Shown[]): string[] {
  const { bestOverall, lowestPrice } = phrasesOf(desk);
  const [best] = shown;
  if (!best) return [];
  const cheapest = shown
    .filter((it) => it.priceFrom !== null)
    .toSorted((a, b) => a.priceFrom!.amount - b.priceFrom!.amount)[0];
  const named = [fill(bestOverall, { name: best.name })];
  if (cheapest && cheapest.id !== best.id) named.push(fill(lowestPrice, { name: cheapest.name }));
  return named;
}

/** A label, and what it says. */
export const buttonOf = ([label = "", text = label]: readonly string[], name = ""): QuickReply => ({
  label,
  text: fill(text, { name }),
});

export const examplesOf = (desk: DiscoveryDesk): QuickReply[] =>
  phrasesOf(desk).examples.map((text) => ({ label: text, text }));
