// One business in a few lines, from its own rows: what it offers and costs, when it is open, how it is rated.
import { localOf } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import { fill } from "../phrases/shared/words.ts";
import { timeText } from "../phrases/wording.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf } from "./phrases/index.ts";
import { buttonOf, newestText } from "./present.ts";
import type { Place } from "./results.ts";
import { countedReviews, fillArea, kindOf, listed, priceRange, starsText } from "./wording.ts";

const mostServices = 6;

export async function describe(desk: DiscoveryDesk, place: Place): Promise<void> {
  const { memory, turn } = desk;
  const locale = localeOf(desk);
  const words = phrasesOf(desk);
  const asked = { category: null, areas: null, words: [], ids: [place.id] };
  const [it] = await turn.city.candidates(asked);
  if (!it) {
    turn.said.push({ text: fill(words.noMore, { name: place.name }) });
    return;
  }
  const { date } = localOf(turn.request.now, it.timeZone);
  const hours = intervalsOn(it, date).map(
    ({ opens, closes }) => `${timeText(opens, { locale })}–${timeText(closes, { locale })}`,
  );
  const offers = it.services
    .filter((service) => service.priceFrom !== null)
    .slice(0, mostServices)
    .map((service) => `${service.name} ${priceRange(service.priceFrom, service.priceTo, locale)}`);
  const usual = priceRange(it.priceFrom, it.priceTo, locale);
  const rated =
    it.rating === null
      ? words.noReviewsYet
      : fill(words.starsIn, {
          stars: starsText(it.rating, locale),
          reviews: countedReviews(it.reviews, locale),
        }) + newestText(desk, it.newestReviewAt);
  memory.proposed = memory.shown.some((shown) => shown.id === it.id) ? it.id : memory.proposed;
  turn.said.push({
    text: [
      fillArea(words.isA, it.area, locale, { name: it.name, kind: kindOf(it.category, locale), rated }),
      ...(offers.length > 0
        ? [`${offers.join(", ")}.`]
        : usual
          ? [fill(words.usually, { price: usual })]
          : []),
      hours.length === 0 ? words.closedToday : fill(words.openToday, { hours: listed(hours, locale) }),
    ].join(" "),
    quickReplies: [
      buttonOf([fill(words.bookName, { name: it.name })]),
      buttonOf(words.reviewsButton, it.name),
    ],
  });
}
