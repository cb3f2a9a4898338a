// What is said of results: compared, reviewed, priced, recommended, taken or refused.
import type { GlobalCommand } from "#contracts/global-commands";
import type { Uuid } from "#contracts/ids";
import type { Money } from "#contracts/time";
import { epochMs } from "#business/local-time";
import type { Factor } from "#business/ranking";
import type { DiscoveryDesk } from "./desk.ts";
import { last } from "../state.ts";
import { discoveryBounds, type Shown } from "./memory.ts";
import type { ReviewDigest } from "#business/city";
import { localeOf } from "./locale.ts";
import { cardOf, linesOf } from "./present.ts";
import { show } from "./search.ts";
import { ageText, counted, money, starsText } from "./wording.ts";

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
export function superlative({ memory }: DiscoveryDesk, text: string): Shown | null {
  const least = (value: (it: Shown) => number) =>
    memory.shown.toSorted((a, b) => value(a) - value(b))[0] ?? null;
  if (/\bcheapest|least expensive|lowest price\b/iu.test(text))
    return least((it) => it.priceFrom?.amount ?? Infinity);
  if (/\b(?:best|top|highest)[- ]?rated\b/iu.test(text)) return least((it) => -(it.rating ?? 0));
  if (/\b(?:nearest|closest)\b/iu.test(text)) return least((it) => it.distanceKm ?? Infinity);
  if (/\b(?:soonest|earliest|first (?:free|available))\b/iu.test(text))
    return least((it) => (it.nextFree === null ? Infinity : epochMs(it.nextFree)));
  return /\bbest(?: one)?\b/iu.test(text) ? (memory.shown[0] ?? null) : null;
}

/** Which business is meant; null after it was asked which. */
export function placeOf(desk: DiscoveryDesk, meant: Meant, toDo: string): Place | null {
  const { memory, turn } = desk;
  const shown = meant.index === null ? undefined : memory.shown.at(meant.index);
  const named =
    meant.business === null
      ? undefined
      : turn.words.businesses.find((it) => it.name.toLowerCase() === meant.business?.toLowerCase());
  if (named) return named;
  if (shown) return asPlace(shown);
  const proposed = memory.shown.find((it) => it.id === memory.proposed);
  if (meant.index === null && meant.candidates.length === 0) {
    if (proposed) return asPlace(proposed);
    if (memory.shown.length === 1) return asPlace(memory.shown[0]!);
    if (memory.visiting) return memory.visiting;
  }
  const choices = meant.candidates.length > 0 ? meant.candidates : memory.shown.map((it) => it.name);
  memory.awaiting = "which";
  turn.said.push(
    choices.length === 0
      ? { text: `Which place do you mean? Tell me what you are looking for, and I'll find some.` }
      : {
          text:
            meant.index !== null && memory.shown.length > 0
              ? `I showed you ${counted(memory.shown.length, "place")}. Which one shall I ${toDo}?`
              : `Which one shall I ${toDo}?`,
          quickReplies: choices.slice(0, 5).map((it) => ({ label: it, text: it })),
        },
  );
  return null;
}

const asPlace = ({ id, business: slug, name }: Shown): Place => ({ id, slug, name });

export function compare(desk: DiscoveryDesk, command: Of<"compare">): void {
  const { memory, turn } = desk;
  const wanted = new Set([
    ...command.businesses,
    ...command.indexes.flatMap((it) => memory.shown.at(it)?.name ?? []),
  ]);
  const named = memory.shown.filter((it) => wanted.has(it.name));
  const compared = (named.length > 1 ? named : memory.shown).slice(0, 5);
  if (compared.length < 2) {
    const [only] = compared;
    turn.said.push({
      text: only
        ? `There is only ${only.name} to look at. Shall I look further around?`
        : "I have nothing to compare yet. What are you looking for?",
    });
    return;
  }
  memory.stage = "comparing";
  turn.said.push({
    text: `${differences(desk, compared).join(" ")}\n${linesOf(desk, compared)}`,
    cards: [cardOf(compared)],
    quickReplies: compared.slice(0, 3).map(({ name }) => ({ label: `Book ${name}`, text: `Book ${name}` })),
  });
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
  return [
    ...(rated ? [`${rated.name} is rated best (${starsText(rated.rating ?? 0, locale)}).`] : []),
    ...(cheapest ? [`${cheapest.name} is the cheapest (from ${money(cheapest.priceFrom!, locale)}).`] : []),
    ...(nearest
      ? [`${nearest.name} is the nearest (${nearest.distanceKm?.toLocaleString(locale)} km).`]
      : []),
    ...(soonest ? [`${soonest.name} is free first.`] : []),
  ];
}

export async function reviews(desk: DiscoveryDesk, command: Of<"reviews">): Promise<void> {
  const place = placeOf(desk, command, "read the reviews of");
  if (!place) return;
  const [digest] = await desk.turn.city.reviews([place.id], command.about);
  desk.memory.proposed = desk.memory.shown.some((it) => it.id === place.id) ? place.id : null;
  desk.turn.said.push({ text: reviewText(desk, place.name, digest ?? null, command.about) });
}

function reviewText(
  desk: DiscoveryDesk,
  name: string,
  digest: ReviewDigest | null,
  about: string | null,
): string {
  const { now } = desk.turn.request;
  if (!digest || digest.count === 0) return `${name} has no reviews yet.`;
  if (digest.mentions === 0)
    return `None of the ${counted(digest.count, "review")} of ${name} mentions ${about}.`;
  const stars = Object.entries(digest.stars)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([star, count]) => `${count} × ${star}`)
    .join(", ");
  const happy = digest.texts.find((it) => it.rating >= 4);
  const unhappy = digest.texts.find((it) => it.rating <= 3);
  const quote = (it: ReviewDigest["texts"][number]) =>
    `“${it.text.slice(0, 280)}” (${it.author}, ${it.rating} of 5, ${ageText(it.at, now)})`;
  return [
    about === null
      ? `${name} has ${counted(digest.count, "review")}, on average ${starsText(digest.average ?? 0, localeOf(desk))} of 5 (stars: ${stars})` +
        `${digest.newestAt ? `, the newest ${ageText(digest.newestAt, now)}` : ""}.`
      : `${digest.mentions} of ${counted(digest.count, "review")} of ${name} mention ${about}, on average ${starsText(digest.average ?? 0, localeOf(desk))} of 5.`,
    ...(happy ? [`What people like: ${quote(happy)}.`] : []),
    ...(unhappy ? [`What they like less: ${quote(unhappy)}.`] : []),
  ].join("\n");
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
  memory.awaiting = "bookIt";
  const rivals = memory.shown.filter((it) => it !== best);
  const cheaper = rivals.find((it) => (it.priceFrom?.amount ?? Infinity) < (best.priceFrom?.amount ?? 0));
  const other: Money | null = cheaper?.priceFrom ?? null;
  turn.said.push({
    text:
      `I'd take ${best.name}: ${best.why.join(", ")}.` +
      `${cheaper && other ? ` If the price counts more, ${cheaper.name} begins at ${money(other, localeOf(desk))}.` : ""} Shall I book there?`,
    cards: [cardOf([best])],
    quickReplies: [
      { label: "Yes, book it", text: "Yes" },
      { label: "Not that one", text: `Not ${best.name}` },
    ],
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
  for (const factor of leadsBy(shown)) lean(desk, factor);
  memory.proposed = place.id;
  memory.awaiting = "bookIt";
  turn.said.push({
    text: `${place.name}${shown ? `: ${shown.why.join(", ")}` : ""}. Shall I book there?`,
    quickReplies: [
      { label: "Yes, book it", text: "Yes" },
      { label: "Reviews", text: `What do people say about ${place.name}?` },
      { label: "Opening hours", text: `When is ${place.name} open?` },
    ],
  });
}

const factorOf: Readonly<Record<string, Factor>> = {
  "best rated": "rating",
  "lowest price": "price",
  nearest: "distance",
  "free when you want": "availability",
  "closest to what you asked for": "match",
};
const leadsBy = (shown: Shown | undefined): Factor[] =>
  shown?.highlights.flatMap((it) => factorOf[it] ?? []) ?? [];

const reasons: Readonly<Record<string, Factor>> = {
  price: "price",
  distance: "distance",
  rating: "rating",
  time: "availability",
  style: "match",
};

/** A result is refused: it is not shown again, and its reason counts for more. */
export async function reject(desk: DiscoveryDesk, command: Of<"reject">): Promise<void> {
  const { memory } = desk;
  const place = placeOf(desk, command, "leave out");
  if (!place) return;
  memory.rejected = last([...memory.rejected, place.id], discoveryBounds.remembered);
  if (command.reason !== null) lean(desk, reasons[command.reason]!);
  memory.before = 0;
  memory.proposed = null;
  const because = command.reason === null ? "" : ` and with an eye on the ${command.reason}`;
  await show(desk, `Without ${place.name}${because}:`);
}

function lean({ memory }: DiscoveryDesk, factor: Factor): void {
  memory.leanings[factor] = (memory.leanings[factor] ?? 0) + 1;
}
