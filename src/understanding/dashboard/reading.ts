// One message of an owner read in full: its wishes one by one, what each names, and in what mood it is said.
import { emptyContext } from "../context.ts";
import type { Entity, EntityOf, EntityType } from "../entities.ts";
import { localeFor } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { recognise } from "../recognisers/recognise.ts";
import { minutesOf, sceneOf } from "../recognisers/scene.ts";
import { hasWords, matches, pattern, plain } from "../text.ts";
import { cutterOf, piecesOf, type Cutter } from "../wishes/pieces.ts";
import { blanked, spotterOf, type Spotter } from "../wishes/lexicon.ts";
import type { Mention } from "../wishes/mentions.ts";
import { weeklyDays } from "../wishes/weekdays.ts";
import { windowsIn, type Day, type Window } from "../wishes/windows.ts";
import type { DashboardContext } from "./context.ts";
import { foundIn, type Found } from "./lists.ts";
import { recognisedAsSpelt } from "./spelling.ts";
import { wordsFor, type Concept, type DashboardWords } from "./words/index.ts";

/** `asks`: a question that only looks like an order; `denies`, `reports`: not to be done. */
type Mood = "orders" | "asks" | "denies" | "reports";

interface Quote {
  start: number;
  end: number;
  text: string;
}

/** Offsets are those of the wish's own text. */
export interface Wish extends Found {
  text: string;
  /** Plain, nothing blanked. */
  folded: string;
  /** Plain, with names and quotations blanked: their words order nothing. */
  said: string;
  mood: Mood;
  entities: readonly Entity[];
  windows: readonly Window[];
  percents: readonly { start: number; end: number; value: number }[];
  quotes: readonly Quote[];
  /** Days that come again every week. */
  weekly: readonly number[];
  context: DashboardContext;
  locale: Locale;
  spot: Spotter<Concept>;
  has(...concepts: Concept[]): boolean;
  of<T extends EntityType>(type: T): EntityOf<T>[];
}

const spotters = new Map<DashboardWords, Spotter<Concept>>();
const cutters = new Map<DashboardWords, Cutter>();
const openings = new Map<DashboardWords, Record<"opening" | "asks" | "negated" | "reported", RegExp>>();

const verbs = [
  "add",
  "hide",
  "show",
  "raise",
  "lower",
  "set",
  "rename",
  "move",
  "cancel",
  "block",
  "unblock",
  "close",
  "open",
  "swap",
  "message",
  "reply",
  "endPromo",
  "undo",
] as const satisfies readonly Concept[];

/** Orders that begin a wish after "and", and are other words elsewhere. */
const orderOnly = "(?:schedule|promote|hire|roster)(?= \\p{L})|contrata\\w*|asigna\\w*";

export const spotterFor = (words: DashboardWords): Spotter<Concept> => {
  const known = spotters.get(words) ?? spotterOf(words);
  spotters.set(words, known);
  return known;
};

const cutterFor = (words: DashboardWords): Cutter => {
  const known =
    cutters.get(words) ?? cutterOf(words.joins, words.opening, [...verbs.map((it) => words[it]), orderOnly]);
  cutters.set(words, known);
  return known;
};

function openingsFor(words: DashboardWords) {
  const known = openings.get(words) ?? {
    opening: new RegExp(pattern(`^[ ,.!]*(?:(?:${words.opening})[ ,!]+)*`).source, "u"),
    asks: new RegExp(pattern(`^(?:${words.asks})(?![\\p{L}])`).source, "u"),
    negated: hasWords(words.negated),
    reported: hasWords(words.reported),
  };
  openings.set(words, known);
  return known;
}

const quotePattern =
  /"([^"]{1,400})"|«\s*([^»]{1,400}?)\s*»|„([^“"]{1,400})[“"]|(?<![\p{L}\d])'([^']{2,200})'(?![\p{L}])/gu;
const percentPattern =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|por ?ciento|pour ?cent|prozent|per ?cento|por ?cento)/gu;

const hasNumber = /\d|(?<![\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}])/u;

/** "Table 9" where there is none: its number is no hour. */
const numberedPlace =
  /(?<![\p{L}])(?<noun>table|chair|bay|room|booth|mesa|silla|tisch|tavolo) (?:no\.? ?|number |#)?\d{1,3}(?![\d:.]|\p{L}| ?(?:am|pm)\b)/gu;

/** Reads a message; never throws. */
export function readWishes(text: string, context: DashboardContext): Wish[] {
  const locale = localeFor(context.locale);
  const words = wordsFor(locale.language);
  const spot = spotterFor(words);
  const folded = plain(text);
  const numbered = matches(numberedPlace, folded).map((it) => ({
    start: it.index + (it.groups?.["noun"]?.length ?? 0),
    end: it.index + it[0].length,
    whole: it.index,
  }));
  const all = foundIn(text, folded, context);
  // A business that books tables calls its service so: table 5 is none of it.
  const found = {
    ...all,
    items: all.items.filter((it) => !numbered.some(({ whole, end }) => it.start >= whole && it.end <= end)),
  };
  const quotes = matches(quotePattern, folded.replaceAll(/[“”]/g, '"')).map((it): Quote => {
    const inner = it[1] ?? it[2] ?? it[3] ?? it[4] ?? "";
    const from = it.index + it[0].indexOf(inner);
    return { start: it.index, end: it.index + it[0].length, text: text.slice(from, from + inner.length) };
  });
  const names = [...found.items.filter((it) => !it.partial), ...found.categories, ...found.staff];
  const places = found.resources.filter((it) => hasNumber.test(folded.slice(it.start, it.end)));
  const said = [...quotes, ...names, ...places, ...numbered].reduce(
    (rest, it) => blanked(rest, it.start, it.end),
    folded,
  );
  const percents = matches(percentPattern, said).map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
    value: Number(it[1]!.replace(",", ".")),
  }));
  const countable = percents.reduce((rest, it) => blanked(rest, it.start, it.end), said);
  const entities = recognisedAsSpelt(shaped(text, said, countable), countable, locale.language, (spelt) =>
    recognise(spelt, {
      ...emptyContext(context.now, context.timeZone),
      locale: context.locale,
      openingHours: context.openingHours,
    }),
  );
  const dateless = entities
    .filter((it) => it.type === "date" || it.type === "money")
    .reduce((rest, it) => blanked(rest, it.start, it.end), countable);
  const windows = windowsIn(dateless, locale, dayOf(context));
  const goesOn = (before: string) =>
    spot.has(before, "faq", "question") ||
    // What is to be said to somebody goes on to its end.
    (spot.has(before, "message", "reply", "answer") && spot.has(before, "says", "reply", "answer")) ||
    spot.has(before, "preview");
  const whole: Wish = {
    text,
    folded,
    said,
    mood: "orders",
    entities,
    windows,
    percents,
    quotes,
    weekly: [],
    context,
    locale,
    spot,
    ...found,
    has: (...concepts) => spot.has(said, ...concepts),
    of: (type) => entities.filter((it) => it.type === type) as never,
  };
  const wishes = piecesOf(said, folded, cutterFor(words), goesOn).map(({ start, end }): Wish => {
    const part = partOf(whole, start, end);
    return { ...part, mood: moodOf(part.said, words) };
  });
  return wishes.map((it, at) => referring(it, wishes[at - 1]));
}

/** A stretch of a wish as one of its own, in the same mood. */
export function partOf(wish: Wish, start: number, end: number): Wish {
  const own = <S extends { start: number; end: number }>(all: readonly S[]): S[] =>
    all
      .filter((it) => it.start >= start && it.end <= end)
      .map((it) => ({ ...it, start: it.start - start, end: it.end - start }));
  const said = wish.said.slice(start, end);
  const entities = own(wish.entities);
  return {
    ...wish,
    text: wish.text.slice(start, end),
    folded: wish.folded.slice(start, end),
    said,
    entities,
    windows: own(wish.windows),
    percents: own(wish.percents),
    quotes: own(wish.quotes),
    weekly: weeklyDays(said, wish.locale.language),
    items: own(wish.items),
    categories: own(wish.categories),
    staff: own(wish.staff),
    resources: own(wish.resources),
    has: (...concepts) => wish.spot.has(said, ...concepts),
    of: (type) => entities.filter((it) => it.type === type) as never,
  };
}

const pronoun = /(?<![\p{L}'])(?:it|them|him|her|that one|lo|la|los|las)(?![\p{L}'])/u;

/** "T3 is wobbly, keep it free": what is called "it" is what the wish before names. */
function referring(wish: Wish, before: Wish | undefined): Wish {
  const names = (it: Wish) => [...it.items, ...it.categories, ...it.staff, ...it.resources];
  const said =
    before && names(before).length > 0 && names(wish).length === 0 ? pronoun.exec(wish.said) : null;
  if (!before || !said) return wish;
  const there = { start: said.index, end: said.index + said[0].length };
  // "Rename margherita to Margherita DOP and make it 16" names one.
  const moved = (all: readonly Mention[]) =>
    all
      .filter((it, at) => all.findIndex((other) => other.names.join() === it.names.join()) === at)
      .map((it) => ({ ...it, ...there }));
  return {
    ...wish,
    items: moved(before.items),
    categories: moved(before.categories),
    staff: moved(before.staff),
    resources: moved(before.resources),
  };
}

/** The writer's own letters where nothing is blanked: a recogniser of names looks at capitals. */
const shaped = (text: string, said: string, masked: string): string =>
  [...masked].length === masked.length
    ? Array.from(masked, (it, at) =>
        it === said.charAt(at) && said.charAt(at) !== " " ? text.charAt(at) : it,
      ).join("")
    : masked;

function moodOf(said: string, words: DashboardWords): Mood {
  const { opening, asks, negated, reported } = openingsFor(words);
  const start = opening.exec(said)?.[0].length ?? 0;
  if (asks.test(said.replace(/^[ ¿¡]+/u, "")) || asks.test(said.slice(start))) return "asks";
  if (reported.test(said)) return "reports";
  return negated.test(said) ? "denies" : "orders";
}

/** What comes after "please", "can you" and the like. */
export function body(wish: Wish): number {
  const end = openingsFor(wordsFor(wish.locale.language)).opening.exec(wish.said)?.[0].length ?? 0;
  // A name that is blanked opens nothing: it is what the wish is about.
  const name = Math.min(
    ...[...wish.items, ...wish.categories, ...wish.staff].map((it) => it.start),
    Infinity,
  );
  return Math.min(end, name);
}

/** The usual day: from the earliest opening to the latest closing. */
function dayOf({ openingHours }: DashboardContext): Day {
  if (openingHours.length === 0) return { opens: 9 * 60, closes: 22 * 60 };
  const opens = Math.min(...openingHours.map((it) => minutesOf(it.opens)));
  const closes = Math.max(
    ...openingHours.map((it) => {
      const end = minutesOf(it.closes);
      return end <= minutesOf(it.opens) ? end + 1440 : end;
    }),
  );
  return { opens, closes };
}

export const todayOf = (context: DashboardContext): string =>
  sceneOf({ ...emptyContext(context.now, context.timeZone) }).today.toString();
