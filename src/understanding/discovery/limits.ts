// How dear, how far and how well rated: what a wish limits a search by.
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import { bounds } from "../recognisers/money-words.ts";
import { matches, pattern } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import type { SearchWish } from "./reading.ts";

type Price = Criteria["maxPrice"];

export function moneyOf(wish: SearchWish): { max: Price; min: Price } {
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
export function distanceOf(wish: SearchWish): number | null {
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

export function ratingOf(wish: SearchWish): number | null {
  if (!wish.has("stars")) return null;
  const [match] = matches(ratingPattern, wish.said);
  const figure = match?.groups?.["n"] ?? match?.groups?.["m"];
  if (figure !== undefined) return Number(figure.replace(",", "."));
  const [spelled] = matches(wordStars, wish.said);
  return spelled ? (words[spelled.groups?.["w"] ?? ""] ?? null) : null;
}
