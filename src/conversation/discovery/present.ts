// What was found as a comparison card, and in words for who sees no cards.
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Ranked } from "#business/ranking";
import { standsOutBy, type Factor } from "#business/ranking";
import { inZone, localOf } from "#business/local-time";
import type { Assessed, Relaxed } from "#contracts/assessment";
import type { Assessment } from "./assess.ts";
import type { DiscoveryDesk, Saying } from "./desk.ts";
import { localeOf, zoneOf } from "./locale.ts";
import type { ComparisonResult, Shown } from "./memory.ts";
import {
  ageText,
  counted,
  distanceText,
  money,
  priceRange,
  searchText,
  starsText,
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
      highlights: leads === null ? [] : [leading[leads]],
      service,
    };
  });
}

const leading: Record<Factor, string> = {
  rating: "best rated",
  price: "lowest price",
  match: "closest to what you asked for",
  availability: "free when you want",
  distance: "nearest",
};

/** The reasons for its place, each from a figure. */
function whyOf(desk: DiscoveryDesk, it: Assessed, criteria: Criteria): string[] {
  const locale = localeOf(desk);
  const { now } = desk.turn.request;
  const { candidate, price, meters, free, service } = it;
  const menu = candidate.matches.filter((match) => match.by === "menu").map((match) => match.word);
  const limit = criteria.maxPrice;
  return [
    candidate.rating === null
      ? "no reviews yet"
      : `rated ${starsText(candidate.rating, locale)} in ${counted(candidate.reviews, "review")}` +
        (candidate.newestReviewAt ? `, the newest ${ageText(candidate.newestReviewAt, now)}` : ""),
    ...(service !== null && price ? [`${service.toLowerCase()} from ${money(price, locale)}`] : []),
    ...(menu.length > 0 ? [`${menu.join(" and ")} on the menu`] : []),
    ...(limit && price && price.amount <= limit.amount ? [`within your ${money(limit, locale)}`] : []),
    ...(free.state === "free" && free.at
      ? [`free ${whenText(free.at, candidate.timeZone, now, locale)}`]
      : []),
    ...(meters === null ? [] : [`${distanceText(meters, locale)} from the middle of ${criteria.area}`]),
  ];
}

/** The card alone: no id or note of ours goes out. */
export const cardOf = (shown: readonly Shown[]) => ({
  type: "comparison" as const,
  results: shown.map(
    ({ id: _id, highlights: _highlights, service: _service, ...result }): ComparisonResult => result,
  ),
});

/** `1. StyleMaster: 4.8 (13 reviews), $35–$55, next free today at 5:15 PM`. */
export function linesOf(desk: DiscoveryDesk, shown: readonly Shown[], from = 1): string {
  const locale = localeOf(desk);
  const { now } = desk.turn.request;
  const several = new Set(shown.map((it) => it.area)).size > 1;
  return shown
    .map((it, at) => {
      const zone = desk.turn.words.areas.find((area) => area.name === it.area)?.timeZone ?? "UTC";
      const facts = [
        it.rating === null
          ? "no reviews yet"
          : `${starsText(it.rating, locale)} stars (${counted(it.reviews, "review")})`,
        ...(several ? [it.area] : []),
        ...(priceRange(it.priceFrom, it.priceTo, locale)
          ? [priceRange(it.priceFrom, it.priceTo, locale)!]
          : []),
        ...(it.nextFree ? [`next free ${whenText(it.nextFree, zone, now, locale)}`] : []),
      ];
      return `${at + from}. ${it.name}: ${facts.join(", ")}`;
    })
    .join("\n");
}

/** The answer to a search. */
export function resultsSaying(
  desk: DiscoveryDesk,
  { relaxed }: Assessment,
  shown: readonly Shown[],
  criteria: Criteria,
  lead?: string,
): Saying {
  const { memory } = desk;
  const first = memory.before + 1;
  return {
    text: `${headed(desk, relaxed, criteria, lead)}\n${linesOf(desk, shown, first)}`,
    cards: [cardOf(shown)],
    quickReplies: repliesFor(desk, memory.found > memory.before + shown.length, shown),
  };
}

export function repliesFor(_desk: DiscoveryDesk, more: boolean, shown: readonly Shown[]) {
  const reply = (label: string, text = label) => ({ label, text });
  return [
    reply(shown.length > 1 ? "Book the first one" : "Book it"),
    ...(shown.length > 1
      ? [reply("Compare them"), reply("Cheaper"), reply("Which one would you take?")]
      : []),
    ...(more ? [reply("Show me more")] : []),
  ];
}

/** What a lead does not say, that something of the wish was given up, follows it. */
function headed(
  desk: DiscoveryDesk,
  relaxed: Assessment["relaxed"],
  criteria: Criteria,
  lead: string | undefined,
): string {
  if (lead === undefined) return heading(desk, relaxed, criteria);
  return relaxed.length === 0 ? lead : `${lead} ${heading(desk, relaxed, criteria)}`;
}

function heading(desk: DiscoveryDesk, relaxed: Assessment["relaxed"], criteria: Criteria): string {
  const locale = localeOf(desk);
  const { found } = desk.memory;
  const { date: today } = localOf(desk.turn.request.now, zoneOf(desk, criteria));
  const when = timeWish(criteria, today, locale);
  const free = when === null ? "" : criteria.open ? ` open ${when}` : ` with something free ${when}`;
  const counts = (it: Criteria, end = "") => `${found} ${searchText(it, found, locale)}${end}`;
  const open = criteria.open ? "is open" : "has anything free";
  const late = relaxed.includes("time");
  const [first] = relaxed.filter((it) => it !== "time");
  if (!first) {
    if (late)
      return `None of the ${searchText(criteria, 2, locale)} ${open} ${when ?? "now"}. Closest to it:`;
    return found === 1
      ? `I found one ${searchText(criteria, 1, locale)}${free}:`
      : `I found ${counts(criteria, free)}. ${orders[criteria.sort ?? "best"]}:`;
  }
  const then = late ? ` None of them ${open} ${when ?? "now"}.` : "";
  return `${reasons[first](criteria, counts)}${then}`;
}

const reasons: Record<
  Exclude<Relaxed, "time">,
  (criteria: Criteria, counts: (it: Criteria) => string) => string
> = {
  price: (it, counts) =>
    `Nothing like that costs so little. Without the price I found ${counts({ ...it, maxPrice: null, minPrice: null })}.`,
  rating: (it) => `None of them has ${it.minRating} stars. Here are the best rated.`,
  area: (it) => `There is nothing like that in ${it.area}, but elsewhere there is.`,
};

const orders = {
  best: "Best first",
  rating: "Best rated first",
  price: "Cheapest first",
  distance: "Nearest first",
  soonest: "Soonest first",
} as const;

/** What stands out, for the state view: "StyleMaster as the best rated". */
export function recommendationsOf(_desk: DiscoveryDesk, shown: readonly Shown[]): string[] {
  const [best] = shown;
  if (!best) return [];
  const cheapest = shown
    .filter((it) => it.priceFrom !== null)
    .toSorted((a, b) => a.priceFrom!.amount - b.priceFrom!.amount)[0];
  const named = [`${best.name} for the best overall`];
  if (cheapest && cheapest.id !== best.id) named.push(`${cheapest.name} for the lowest price`);
  return named;
}
