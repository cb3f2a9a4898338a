// One business in a few lines, from its own rows: what it offers and costs, when it is open, how it is rated.
import { localOf } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import { timeText } from "../phrases/wording.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import type { Place } from "./results.ts";
import { ageText, counted, kindOf, priceRange, starsText } from "./wording.ts";

const mostServices = 6;

export async function describe(desk: DiscoveryDesk, place: Place): Promise<void> {
  const { memory, turn } = desk;
  const locale = localeOf(desk);
  const asked = { category: null, areas: null, words: [], ids: [place.id] };
  const [it] = await turn.city.candidates(asked);
  if (!it) {
    turn.said.push({ text: `I know no more about ${place.name}.` });
    return;
  }
  const { date } = localOf(turn.request.now, it.timeZone);
  const hours = intervalsOn(it, date)
    .map(({ opens, closes }) => `${timeText(opens, { locale })}–${timeText(closes, { locale })}`)
    .join(" and ");
  const offers = it.services
    .filter((service) => service.priceFrom !== null)
    .slice(0, mostServices)
    .map((service) => `${service.name} ${priceRange(service.priceFrom, service.priceTo, locale)}`);
  const usual = priceRange(it.priceFrom, it.priceTo, locale);
  const rated =
    it.rating === null
      ? "no reviews yet"
      : `${starsText(it.rating, locale)} stars in ${counted(it.reviews, "review")}` +
        (it.newestReviewAt ? `, the newest ${ageText(it.newestReviewAt, turn.request.now)}` : "");
  memory.proposed = memory.shown.some((shown) => shown.id === it.id) ? it.id : memory.proposed;
  turn.said.push({
    text: [
      `${it.name} is a ${kindOf(it.category)} in ${it.area}: ${rated}.`,
      ...(offers.length > 0 ? [`${offers.join(", ")}.`] : usual ? [`Usually ${usual}.`] : []),
      hours === "" ? "Closed today." : `Open today ${hours}.`,
    ].join(" "),
    quickReplies: [
      { label: `Book ${it.name}`, text: `Book ${it.name}` },
      { label: "Reviews", text: `What do people say about ${it.name}?` },
    ],
  });
}
