// What is said of results: compared, reviewed, priced, recommended, taken or refused.
import type { GlobalCommand } from "#contracts/global-commands";
import type { Uuid } from "#contracts/ids";
import type { Money } from "#contracts/time";
import { epochMs } from "#business/local-time";
import { inOrder, lookInto } from "#business/assessment/analyse";
import { collect } from "#business/assessment/collect";
import type { Factor } from "#business/ranking";
import { superlativeIn } from "#understanding/discovery/plain-words";
import { fill } from "../phrases/shared/words.ts";
import { weightsOf } from "./assess.ts";
import { noCriteria } from "./criteria.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { last } from "../state.ts";
import { discoveryBounds, type Shown } from "./memory.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf, plural, type DiscoveryPhrases } from "./phrases/index.ts";
import { buttonOf, cardOf, linesOf, shownOf } from "./present.ts";
import { scopeOf } from "./scope.ts";
import { show } from "./search.ts";
import { money, starsText } from "./wording.ts";

type Of<T extends GlobalCommand["type"]> = Extract<GlobalCommand, { type: T }>;
interface Meant {
  business: string | null;
  index: number | null;
  candidates: string[];
}
export interface Place {
  id: Uuid;
  slug: string;
  name: string;
}

/** "The cheapest one": a result by what sets it apart; null where nothing is said so. */
export function superlative(desk: DiscoveryDesk, text: string): Shown | null {
  const { shown } = desk.memory;
  const least = (value: (it: Shown) => number) => shown.toSorted((a, b) => value(a) - value(b))[0] ?? null;
  switch (superlativeIn(text)) {
    case "price":
      return least((it) => it.priceFrom?.amount ?? Infinity);
    case "rating":
      return least((it) => -(it.rating ?? 0));
    case "distance":
      return least((it) => it.distanceKm ?? Infinity);
    case "soonest":
      return least((it) => (it.nextFree === null ? Infinity : epochMs(it.nextFree)));
    case "best":
      return shown[0] ?? null;
    case null:
      return null;
  }
}

/** Which business is meant, where what is said or was spoken of last says so. */
export function placeMeant({ memory, turn }: DiscoveryDesk, meant: Meant): Place | null {
  const shown = meant.index === null ? undefined : memory.shown.at(meant.index);
  const named =
    meant.business === null
      ? undefined
      : turn.words.businesses.find((it) => it.name.toLowerCase() === meant.business?.toLowerCase());
  if (named) return named;
  if (shown) return asPlace(shown);
  if (meant.business !== null || meant.index !== null || meant.candidates.length > 0) return null;
  const proposed = memory.shown.find((it) => it.id === memory.proposed);
  const only = memory.shown.length === 1 ? memory.shown[0] : undefined;
  const known = proposed ?? only;
  return memory.focus ?? (known ? asPlace(known) : memory.visiting);
}

/** Which business is meant; null after it was asked which. */
export function placeOf(
  desk: DiscoveryDesk,
  meant: Meant,
  toDo: keyof DiscoveryPhrases["which"],
): Place | null {
  const { memory, turn } = desk;
  const place = placeMeant(desk, meant);
  memory.focus = place ?? memory.focus ?? null;
  if (place) return place;
  const choices = meant.candidates.length > 0 ? meant.candidates : memory.shown.map((it) => it.name);
  memory.awaiting = "which";
  const words = phrasesOf(desk);
  const question = words.which[toDo];
  const places = plural(words.places, memory.shown.length);
  turn.said.push(
    choices.length === 0
      ? { text: words.whichPlace }
      : {
          text:
            meant.index !== null && memory.shown.length > 0
              ? fill(words.showedYou, { places, question })
              : question,
          quickReplies: choices.slice(0, 5).map((it) => ({ label: it, text: it })),
        },
  );
  return null;
}

const asPlace = ({ id, business: slug, name }: Shown): Place => ({ id, slug, name });

export async function compare(desk: DiscoveryDesk, command: Of<"compare">): Promise<void> {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  const wanted = new Set([
    ...command.businesses,
    ...command.indexes.flatMap((it) => memory.shown.at(it)?.name ?? []),
  ]);
  const named = memory.shown.filter((it) => wanted.has(it.name));
  const known =
    named.length > 1 || command.businesses.length < 2 ? [] : await lookedUp(desk, command.businesses);
  const compared = (known.length > 1 ? known : named.length > 1 ? named : memory.shown).slice(0, 5);
  // What was named and not shown is what is spoken of from now on.
  if (known.length > 1) memory.shown = known;
  if (compared.length < 2) {
    const [only] = compared;
    turn.said.push({
      text: only ? fill(words.onlyOne, { name: only.name }) : words.nothingToCompare,
    });
    return;
  }
  memory.stage = "comparing";
  memory.focus = null;
  turn.said.push({
    text: `${differences(desk, compared).join(" ")}\n${linesOf(desk, compared)}`,
    cards: [cardOf(compared)],
    quickReplies: compared
      .slice(0, 3)
      .map(({ name }) => fill(words.bookName, { name }))
      .map((it) => ({ label: it, text: it })),
  });
}

/** Places that are named, though no search has found them. */
async function lookedUp(desk: DiscoveryDesk, names: readonly string[]): Promise<Shown[]> {
  const { city, words, request } = desk.turn;
  const only = words.businesses.filter((it) => names.includes(it.name)).map((it) => it.id);
  const { results } = await collect(city, noCriteria, {
    ...scopeOf(desk, noCriteria),
    areas: null,
    without: [],
    only,
  });
  const looked = (await lookInto(city, noCriteria, results.slice(0, discoveryBounds.shown), request.now)).map(
    (it) => it.assessed,
  );
  return shownOf(desk, inOrder(looked, noCriteria, weightsOf(desk)), noCriteria);
}

/** Who is cheapest, best rated, nearest, free first: each with its figure. */
function differences(desk: DiscoveryDesk, compared: readonly Shown[]): string[] {
  const locale = localeOf(desk);
  const least = (value: (it: Shown) => number | null): Shown | null => {
    const known = compared.filter((it) => value(it) !== null);
    const sorted = known.toSorted((a, b) => value(a)! - value(b)!);
    return known.length < 2 || value(sorted[0]!) === value(sorted[1]!) ? null : sorted[0]!;
  };
  const rated = least((it) => (it.rating === null ? null : -it.rating));
  const cheapest = least((it) => it.priceFrom?.amount ?? null);
  const nearest = least((it) => it.distanceKm);
  const soonest = least((it) => (it.nextFree === null ? null : epochMs(it.nextFree)));
  const words = phrasesOf(desk);
  const say = (it: Shown | null, template: string, values: (it: Shown) => Record<string, string>) =>
    it ? [fill(template, { name: it.name, ...values(it) })] : [];
  return [
    ...say(rated, words.isBestRated, (it) => ({ stars: starsText(it.rating ?? 0, locale) })),
    ...say(cheapest, words.isCheapest, (it) => ({ price: money(it.priceFrom!, locale) })),
    ...say(nearest, words.isNearest, (it) => ({ distance: it.distanceKm?.toLocaleString(locale) ?? "" })),
    ...say(soonest, words.isSoonest, () => ({})),
  ];
}

export async function recommend(desk: DiscoveryDesk, command: Of<"recommend">): Promise<void> {
  const { memory, turn } = desk;
  if (command.category !== null && command.category !== memory.criteria?.category) {
    memory.criteria = { ...emptied(memory.criteria), category: command.category, services: [] };
    memory.before = 0;
    return show(desk);
  }
  const best = memory.shown.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return show(desk);
  memory.stage = "recommending";
  memory.proposed = best.id;
  memory.focus = asPlace(best);
  memory.awaiting = "bookIt";
  const rivals = memory.shown.filter((it) => it !== best);
  const cheaper = rivals.find((it) => (it.priceFrom?.amount ?? Infinity) < (best.priceFrom?.amount ?? 0));
  const other: Money | null = cheaper?.priceFrom ?? null;
  const words = phrasesOf(desk);
  const { name } = best;
  const price = other && money(other, localeOf(desk));
  turn.said.push({
    text:
      fill(words.wouldTake, { name, why: best.why.join(", ") }) +
      `${cheaper && price ? fill(words.ifPrice, { name: cheaper.name, price }) : ""} ${words.shallIBook}`,
    cards: [cardOf([best])],
    quickReplies: [buttonOf(words.yesBook), buttonOf(words.notThatOne, name)],
  });
}

const emptied = (criteria: DiscoveryDesk["memory"]["criteria"]) => ({
  near: criteria?.near ?? false,
  area: criteria?.area ?? null,
  distanceMeters: criteria?.distanceMeters ?? null,
  maxPrice: null,
  minPrice: null,
  minRating: null,
  date: null,
  until: null,
  time: null,
  after: null,
  before: null,
  open: false,
  partySize: null,
  sort: null,
});

/** A result is liked: what sets it apart is worth more from now on. */
export function accept(desk: DiscoveryDesk, command: Of<"accept">): void {
  const place = placeOf(desk, command, "take");
  if (!place) return;
  const { memory, turn } = desk;
  memory.accepted = last([...memory.accepted, place.id], discoveryBounds.remembered);
  const shown = memory.shown.find((it) => it.id === place.id);
  if (shown?.leads) lean(desk, shown.leads);
  memory.proposed = place.id;
  memory.awaiting = "bookIt";
  const words = phrasesOf(desk);
  const { name } = place;
  turn.said.push({
    text: `${name}${shown ? `: ${shown.why.join(", ")}` : ""}. ${words.shallIBook}`,
    quickReplies: [
      buttonOf(words.yesBook),
      buttonOf(words.reviewsButton, name),
      buttonOf(words.hoursButton, name),
    ],
  });
}

const reasons: Readonly<Record<string, Factor>> = {
  price: "price",
  distance: "distance",
  rating: "rating",
  time: "availability",
  style: "match",
};

/** A result is refused: it is not shown again, and its reason counts for more. */
export function leaveOut(desk: DiscoveryDesk, place: Place | null, { reason }: Of<"reject">): void {
  const { memory } = desk;
  if (reason !== null) lean(desk, reasons[reason]!);
  if (!place) return;
  memory.rejected = last([...memory.rejected, place.id], discoveryBounds.remembered);
  memory.before = 0;
  memory.proposed = null;
  memory.focus = null;
}

export async function reject(desk: DiscoveryDesk, command: Of<"reject">): Promise<void> {
  const place = placeOf(desk, command, "leaveOut");
  if (!place) return;
  leaveOut(desk, place, command);
  const words = phrasesOf(desk);
  const { reason } = command;
  const because = reason === null ? "" : fill(words.because, { reason: words.reasons[reason] });
  await show(desk, fill(words.without, { name: place.name, because }));
}

function lean({ memory }: DiscoveryDesk, factor: Factor): void {
  memory.leanings[factor] = (memory.leanings[factor] ?? 0) + 1;
}
