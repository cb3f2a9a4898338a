// What a search turns on, read from one wish: kind, services, area, distance, price, rating, time, order.
import type { Dropped, SearchCriteria as Criteria, SortBy } from "#contracts/global-commands";
import { emptyContext } from "../context.ts";
import { cuisines } from "../locales/en/search.ts";
import { bounds } from "../recognisers/money-words.ts";
import { sceneOf, timeOf } from "../recognisers/scene.ts";
import { compileWords, type CompiledWords } from "../search/compile.ts";
import type { SearchWords } from "../search/words.ts";
import type { EntityOf, Span } from "../entities.ts";
import { matches, pattern, plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import { hourAtMeal } from "./meals.ts";
import type { SearchWish } from "./reading.ts";

const kitchens: ReadonlySet<string> = new Set(cuisines);
/** What only places have where one eats and drinks. */
const dining: ReadonlySet<string> = new Set(["terrace", "live music"]);
/** "Cheapest first" is no "First appointment". */
const ordinal =
  /^(?:first|second|third|last|next|primer[oa]?|premi[eè]re?|erste[rns]?|prim[oa]|primeir[oa])$/u;
const searchWords = new WeakMap<SearchWords, CompiledWords>();

function searchWordsOf({ locale }: SearchWish): CompiledWords {
  const known = searchWords.get(locale.search) ?? compileWords(locale.search);
  searchWords.set(locale.search, known);
  return known;
}

/** "not Chinese", "anything but downtown": the value right after is refused. */
export function refused(wish: SearchWish, start: number): boolean {
  const before = wish.said.slice(Math.max(0, start - 30), start);
  // The words are English ones: "no centro" is Portuguese for "in the centre".
  if (wish.locale.language === "en" && searchWordsOf(wish).refusedValue.test(before)) return true;
  const not = wish.spot.all(before, "not").at(-1);
  return not !== undefined && before.slice(not.end).trim().split(/\s+/u).filter(Boolean).length <= 1;
}

export function criteriaOf(wish: SearchWish): Criteria {
  const wanted = <S extends { start: number }>(all: readonly S[]): S[] =>
    all.filter((it) => !refused(wish, it.start));
  const [category] = wanted(wish.categories);
  const all = [
    ...new Set(
      wanted(wish.services.filter((it) => !ordinal.test(wish.said.slice(it.start, it.end)))).flatMap((it) =>
        it.names.length === 1 ? it.names : [wish.folded.slice(it.start, it.end)],
      ),
    ),
  ];
  // "Thai massage" is a massage, and nothing to eat.
  const treated =
    category?.name !== "restaurant" && all.some((it) => it !== "Table" && wish.context.services.includes(it));
  const services = treated ? all.filter((it) => !kitchens.has(it)) : all;
  // A kitchen is asked for where one eats.
  const dines =
    wish.context.categories.includes("restaurant") &&
    services.some((it) => kitchens.has(it) || dining.has(it));
  const money = moneyOf(wish);
  const kind = category?.name ?? (dines ? "restaurant" : null);
  const when = whenOf(wish, (kind ?? (services.length > 0 ? null : wish.context.category)) === "restaurant");
  return {
    category: kind,
    services,
    area: wanted(wish.areas).at(-1)?.names[0] ?? null,
    near: wish.has("near", "walking") || wish.wholeCity,
    distanceMeters: distanceOf(wish),
    maxPrice: money.max,
    minPrice: money.min,
    minRating: ratingOf(wish),
    ...when,
    partySize: partyOf(wish),
    sort: sortOf(wish),
  };
}

/** Nothing of a search is said. */
export const saysNothing = (it: Criteria): boolean =>
  it.category === null &&
  it.services.length === 0 &&
  it.area === null &&
  !it.near &&
  it.distanceMeters === null &&
  it.maxPrice === null &&
  it.minPrice === null &&
  it.minRating === null &&
  it.date === null &&
  it.time === null &&
  it.after === null &&
  it.before === null &&
  !it.open &&
  it.partySize === null &&
  it.sort === null;

function sortOf(wish: SearchWish): SortBy | null {
  if (wish.has("topRated")) return "rating";
  if (wish.has("cheapest")) return "price";
  if (wish.has("closest")) return "distance";
  if (wish.has("soonest")) return "soonest";
  return wish.has("best") ? "best" : null;
}

type Price = Criteria["maxPrice"];

function moneyOf(wish: SearchWish): { max: Price; min: Price } {
  const { currency } = wish.context;
  for (const { value } of wish.of("money")) {
    const money = (amount: number): Price => ({ amount, currency: value.currency ?? currency });
    if (value.until !== undefined) return { min: money(value.amount), max: money(value.until) };
    return value.bound === "atLeast"
      ? { min: money(value.amount), max: null }
      : { min: null, max: money(value.amount) };
  }
  const bare = bareLimit(wish);
  return { max: bare === null ? null : { amount: bare * 100, currency }, min: null };
}

const limits = new Map<string, RegExp>();

/** "under 50": a limit without a currency, and of nothing else that is counted. */
function bareLimit(wish: SearchWish): number | null {
  const { language } = wish.locale;
  const words = bounds[language] ?? bounds["en"]!;
  const unit = `(?: ?(?:min|hour|stunde|hora|heure|or[ae]|km|kilom|mil|m\\b|meter|metr|block|star|stern|stell|etoile|estrel|%|people|person|uhr|h\\b|am\\b|pm\\b|[:.,]\\d))`;
  const regex =
    limits.get(language) ??
    pattern(
      `(?<![\\p{L}])(?:${words.atMost}) (?<n>\\d{1,4})(?!\\d)(?!${unit})|(?<![\\d.,:])(?<m>\\d{1,4}) (?:${words.orLess})(?![\\p{L}])`,
    );
  limits.set(language, regex);
  const [match] = matches(regex, free(wish));
  const number = match?.groups?.["n"] ?? match?.groups?.["m"];
  return number === undefined ? null : Number(number);
}

/** Dates and ratings are no limits of price. */
const free = (wish: SearchWish): string =>
  [...wish.of("date"), ...wish.of("duration")].reduce(
    (rest, it) => blanked(rest, it.start, it.end),
    wish.said,
  );

const distances = new Map<string, RegExp>();
const perUnit: readonly (readonly [RegExp, number])[] = [
  [/^k/u, 1000],
  [/^(?:mi$|mil|meile|miglia|milha)/u, 1609],
  [/^(?:block|cuadra|quarteir|isolat)/u, 100],
  [/^yard/u, 0.9],
  [/^m/u, 1],
];

/** "within 5 km", "a mile", "ten minutes on foot": metres. */
function distanceOf(wish: SearchWish): number | null {
  const { language, numbers } = wish.locale;
  const regex =
    distances.get(language) ??
    pattern(
      `(?<![\\p{L}\\d.,])(?<n>\\d{1,3}(?:[.,]\\d)?|${numbers.cardinal}|an?|half a) ?(?<unit>kms?|kilomet\\p{L}*|mi|miles?|millas?|meilen?|migli[ao]|milhas?|mille|m|met\\p{L}{2,4}|metr[oi]s?|blocks?|cuadras?|quarteir\\p{L}*|yards?)(?![\\p{L}\\d])`,
    );
  distances.set(language, regex);
  const [match] = matches(regex, wish.said);
  const said = match?.groups?.["n"];
  if (match && said !== undefined) {
    const number = /^\d/.test(said)
      ? Number(said.replace(",", "."))
      : said === "half a"
        ? 0.5
        : /^an?$/.test(said)
          ? 1
          : numbers.numberOf(said);
    const unit = perUnit.find(([it]) => it.test(match.groups?.["unit"] ?? ""))?.[1];
    if (number !== null && unit !== undefined && (unit > 1 || number >= 50)) return Math.round(number * unit);
  }
  const [walk] = wish.of("duration");
  if (walk && /\b(?:walk|foot|pie|pied|fuss|piedi|pe)\b/u.test(wish.said))
    return Math.round(walk.value.minutes * 80);
  return wish.has("walking") ? 1000 : null;
}

const ratingPattern =
  /(?<![\d$€£.,])(?<n>[1-5](?:[.,]\d{1,2})?) ?(?<plus>\+|plus\b)?(?=[- ]*(?:\+|or |and |o |ou |und |e |y |et |out of|de |von )?[\p{L} ]{0,14}?(?:stars?|estrellas?|etoiles?|sternen?|stelle|estrelas?|\*))|(?:rat(?:ing|ed)|score|puntuacion|valoracion|note|bewertung(?:en)?|bewertet(?: mit)?|voto|valutazione|nota|avaliacao)[\p{L} ]{0,22}?(?<m>[1-5](?:[.,]\d{1,2})?)(?![\d:])/gu;
const wordStars =
  /(?<![\p{L}])(?<w>three|four|five|tres|cuatro|cinco|trois|quatre|cinq|drei|vier|funf|tre|quattro|cinque|quatro)[- ](?:and a half )?(?:stars?|estrellas?|etoiles?|sternen?|stelle|estrelas?)/gu;
const words: Readonly<Record<string, number>> = {
  three: 3,
  tres: 3,
  trois: 3,
  drei: 3,
  tre: 3,
  four: 4,
  cuatro: 4,
  quatre: 4,
  vier: 4,
  quattro: 4,
  quatro: 4,
  five: 5,
  cinco: 5,
  cinq: 5,
  funf: 5,
  cinque: 5,
};

function ratingOf(wish: SearchWish): number | null {
  if (!wish.has("stars")) return null;
  const [match] = matches(ratingPattern, wish.said);
  const figure = match?.groups?.["n"] ?? match?.groups?.["m"];
  if (figure !== undefined) return Number(figure.replace(",", "."));
  const [spelled] = matches(wordStars, wish.said);
  return spelled ? (words[spelled.groups?.["w"] ?? ""] ?? null) : null;
}

const forSo =
  /(?<![\p{L}])(?:for|para|pour|fur|per) (?<n>\d{1,2})(?= *(?:$|[,.?!]| (?:tonight|tomorrow|today|on|at|this|next|please|\p{L}+day|esta|hoy|manana|el|a|ce|demain|samedi|le|heute|morgen|am|um|stasera|domani|alle|hoje|amanha|as)(?![\p{L}])))/u;

const limitBefore =
  /(?:menos de|moins de|weniger als|unter|meno di|sotto i|hasta|bis(?: zu)?|fino a|ate|jusqu'a|max\p{L}*\.?|abaixo de)\s*$/u;
const unitAfter = /^\s*(?:km|m(?![\p{L}])|[$€£]|dol|euro|pes|estrel|etoile|stern|stell|min|%)/u;
const aloneWith = /^\s*(?:con|avec|mit|com|los|las|les|die|i|os)(?![\p{L}])/u;

/** A number of people, and no price, distance or "only". */
function isParty({ said }: SearchWish, { start, end, text }: { start: number; end: number; text: string }) {
  const number = /\d/u.exec(text);
  const from = start + (number?.index ?? 0);
  const limited = limitBefore.test(said.slice(0, from)) || unitAfter.test(said.slice(end));
  return !limited && (number !== null || !aloneWith.test(said.slice(end)));
}

const forWhom = /(?<![\p{L}])(?:para|pour|fur|per)\s*$/u;
const clock = /[:.]|\d ?h|(?<![\p{L}])(?:las|la|uhr|heures?|ore|alle|as|a|am|pm|um)(?![\p{L}])/u;

/** "Para dos esta noche" is a party and no hour. */
function partyInTime({ said, locale: { numbers, language } }: SearchWish, it: Span): number | null {
  if (language === "en" || !forWhom.test(said.slice(0, it.start)) || clock.test(plain(it.text))) return null;
  const [word = ""] = plain(it.text).trim().split(/\s+/u);
  return /^\d{1,2}$/u.test(word) ? Number(word) : numbers.numberOf(word);
}

/** No party, no "entro 2 km", no "a un créneau". */
const isHour = (wish: SearchWish, it: Span): boolean =>
  partyInTime(wish, it) === null &&
  !(wish.locale.language !== "en" && unitAfter.test(wish.said.slice(it.end))) &&
  !/^(?:a )?une?(?!\p{L})(?!.*heure)/u.test(plain(it.text).trim());

const evening = /noche|soir|abend|sera|noite/iu;

/** How many come: as recognised, or by "for 4" that no clock took. */
function partyOf(wish: SearchWish): number | null {
  const size =
    wish.of("partySize").find((it) => it.value.size > 0 && it.confidence >= 0.6 && isParty(wish, it))?.value
      .size ??
    wish
      .of("time")
      .map((it) => partyInTime(wish, it))
      .find((it) => it !== null);
  if (size !== undefined) return size;
  const match = forSo.exec(wish.said);
  const taken = [...wish.of("time"), ...wish.of("date"), ...wish.of("money")];
  const at = match ? match.index + match[0].length - 1 : -1;
  return match && !taken.some((it) => it.start <= at && at < it.end) ? Number(match.groups?.["n"]) : null;
}

/** Where one eats, late is later. */
const lateFrom = (dines: boolean): string => (dines ? "22:00" : "19:00");

type When = Pick<Criteria, "date" | "until" | "time" | "after" | "before" | "open">;

function whenOf(wish: SearchWish, dines: boolean): When {
  const dates = wish
    .of("date")
    .filter((it) => it.value.date !== null && it.value.invalid !== "past" && it.role !== "rejected");
  const date = dates.find((it) => it.value.until !== undefined) ?? dates[0];
  const times = wish.of("time").filter((it) => it.role !== "rejected" && isHour(wish, it));
  const point = times.find((it) => it.value.time !== null);
  const windows = times.filter((it) => it.value.after !== undefined || it.value.before !== undefined);
  const bounded = windows.find((it) => /\d/u.test(it.text)) ?? windows[0];
  const swallowed = wish.of("time").find((it) => partyInTime(wish, it) !== null && evening.test(it.text));
  const { today, minutes } = sceneOf(emptyContext(wish.context.now, wish.context.timeZone));
  const now = wish.has("openNow");
  const late = !now && wish.has("openLate") && !wish.has("free") ? lateFrom(dines) : null;
  const open = now || late !== null || (wish.has("open") && !wish.has("free"));
  const meant = (it: EntityOf<"time"> | undefined, time: string | null | undefined) =>
    it && time ? hourAtMeal(time, plain(it.text), { said: wish.said, dines }) : null;
  const pointed = meant(point, point?.value.time);
  const meal =
    bounded !== undefined &&
    /^(?:lunch|dinner|breakfast|brunch|supper)$/iu.test(bounded.text.trim()) &&
    date === undefined;
  return {
    date: now
      ? today.toString()
      : (date?.value.date ?? (pointed === null ? null : (point?.value.date ?? null))),
    until: now ? null : (date?.value.until ?? null),
    time: now ? timeOf(minutes) : pointed,
    after:
      now || meal || pointed !== null
        ? late
        : (late ?? meant(bounded, bounded?.value.after) ?? (swallowed ? "18:00" : null)),
    before:
      now || meal || pointed !== null
        ? null
        : (meant(bounded, bounded?.value.before) ?? (swallowed ? "23:30" : null)),
    open,
  };
}

/** Criteria that no longer count: "any area is fine", "price is no object". */
export function droppedIn(wish: SearchWish): Dropped[] {
  const allRefused = (all: readonly { start: number }[]) =>
    all.length > 0 && all.every((it) => refused(wish, it.start));
  const found: [Dropped, boolean][] = [
    ["category", allRefused(wish.categories)],
    ["area", wish.has("anyArea") || allRefused(wish.areas)],
    ["price", wish.has("anyPrice")],
    ["time", wish.has("anyTime")],
    ["rating", wish.has("anyRating")],
    ["services", wish.has("anyKind") || allRefused(wish.services)],
  ];
  return found.flatMap(([name, holds]) => (holds ? [name] : []));
}
