// The words of an order, told apart: items, choices, counts and the small words that say how they belong together.
import { localeFor } from "../locales/index.ts";
import { plain } from "../text.ts";
import { finderOf, tokensOf, type Mention, type Token } from "./catalogue.ts";
import type { ChosenOption, OrderContext } from "./order.ts";
import { orderWordsFor } from "./words/index.ts";
import type { OrderWords } from "./words/words.ts";

type Small = Exclude<
  keyof OrderWords,
  "alike" | "filler" | "and" | "pair" | "corrects" | "sold" | "definite" | "ofThem" | "twice"
>;

interface Place {
  start: number;
  end: number;
}

export type Piece = Place &
  (
    | { kind: "item"; items: readonly string[]; sure: boolean }
    | { kind: "choice"; choices: readonly ChosenOption[]; plain: boolean }
    /** `times`: written as "3x" before, or as "x3" after what there is so many of. */
    | { kind: "count"; count: number; times?: "before" | "after" }
    /** "the second one": zero-based; -1 is the last. */
    | { kind: "ordinal"; index: number }
    | { kind: Small }
    /** `corrects`: what follows replaces what was said before ("actually"); `definite`: "the". */
    | { kind: "filler"; corrects?: boolean; definite?: boolean; ofThem?: true }
    | { kind: "and" | "stop" | "word" }
  );

/** In this order: what is said in more words comes before what is said in fewer. */
const small: readonly (Small | "and" | "filler")[] = [
  "instead",
  "change",
  "remove",
  "same",
  "another",
  "wish",
  "without",
  "with",
  "other",
  "each",
  "plain",
  "less",
  "article",
  "and",
  "filler",
];

interface Patterns {
  kinds: readonly (readonly [kind: Small | "and" | "filler", pattern: RegExp])[];
  ordinals: readonly { pattern: RegExp; index: number }[];
  count: RegExp;
  pair: RegExp;
  plain: RegExp;
  corrects: RegExp;
  definite: RegExp;
  ofThem: RegExp;
  twice: RegExp;
  sold: RegExp;
}

const compiled = new Map<OrderWords, Patterns>();
const hourAfter = "(?! ?,,)";
const whole = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, "uy");

function patternsOf(words: OrderWords, locale: string): Patterns {
  const known = compiled.get(words);
  if (known) return known;
  const { numbers, answers } = localeFor(locale);
  const made: Patterns = {
    // Of "same evening at 9" the hour is taken out, and nothing is had again.
    kinds: small.map(
      (kind) => [kind, whole(kind === "same" ? `(?:${words.same})${hourAfter}` : words[kind])] as const,
    ),
    ordinals: answers.ordinals.map(({ word, index }) => ({ pattern: whole(word), index })),
    count: whole(numbers.cardinal),
    pair: whole(words.pair),
    plain: new RegExp(`^(?:${words.plain})$`, "u"),
    corrects: whole(words.corrects),
    definite: whole(words.definite),
    ofThem: whole(words.ofThem),
    twice: whole(words.twice),
    sold: new RegExp(`^(?:${words.sold ?? "(?!)"})$`, "u"),
  };
  compiled.set(words, made);
  return made;
}

const timesBefore = whole("(\\d{1,3}) ?x");
const timesAfter = whole("x ?(\\d{1,3})");

const stops = /[,;:.!?\n&+]/;

/** Where one list of items is read many times, its names are prepared once a language. */
const finders = new WeakMap<OrderContext["catalogue"], Map<OrderWords, ReturnType<typeof finderOf>>>();

function finderFor(catalogue: OrderContext["catalogue"], words: OrderWords): ReturnType<typeof finderOf> {
  const known = finders.get(catalogue) ?? new Map<OrderWords, ReturnType<typeof finderOf>>();
  finders.set(catalogue, known);
  const finder = known.get(words) ?? finderOf(catalogue, words.alike);
  known.set(words, finder);
  return finder;
}

/** The pieces in the text's order; marks between them are stops. */
export function piecesOf(text: string, { catalogue, locale, order, shown = [] }: OrderContext): Piece[] {
  const words = orderWordsFor(locale);
  const find = finderFor(catalogue, words);
  const patterns = patternsOf(words, locale);
  const folded = plain(text);
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (before && stops.test(folded.slice(before.end, token.start))) {
      pieces.push({ kind: "stop", start: before.end, end: token.start });
    }
    const said = wordAt(folded, token.start, patterns, localeFor(locale).numbers.numberOf);
    const whole = find.exactly(tokens, at);
    // "A side of slaw" is not the section.
    const longer = said?.kind === "filler" && said.end > (tokens[at + (whole?.length ?? 1) - 1]?.end ?? 0);
    const exact = longer ? null : whole;
    const small = exact ? null : said;
    // "1 coffee", where one is on the menu; beside a dish ("a latte coffee") the word says nothing.
    const alone = pieces.at(-1)?.kind !== "item" && pieces.at(-1)?.kind !== "choice";
    const counted = small?.kind === "filler" && !longer && alone && patterns.sold.test(token.word);
    const rough = exact || (small && !counted) ? null : find.roughly(tokens, at);
    const goesOn = rough && counted && find.exactly(tokens, at + rough.length) !== null;
    const known = counted && rough && !goesOn && rough.items.length > 0 ? null : small;
    const piece = known ?? mentioned(tokens, at, exact ?? rough, exact !== null);
    const [pointedAt] = piece.kind === "ordinal" && order.length === 0 ? shown.slice(piece.index) : [];
    if (pointedAt !== undefined) {
      pieces.push({ kind: "item", items: [pointedAt], sure: true, start: piece.start, end: piece.end });
      while (at < tokens.length && (tokens[at]?.start ?? 0) < piece.end) at++;
      continue;
    }
    if (piece.kind === "choice") piece.plain = patterns.plain.test(folded.slice(piece.start, piece.end));
    // "Eine davon" is one of them, as "one of them" is.
    const article = pieces.at(-1);
    if (piece.kind === "filler" && piece.ofThem && article?.kind === "article") {
      pieces.splice(-1, 1, { kind: "count", count: 1, start: article.start, end: article.end });
    }
    pieces.push(piece);
    while (at < tokens.length && (tokens[at]?.start ?? 0) < piece.end) at++;
  }
  return pieces;
}

function mentioned(tokens: readonly Token[], at: number, found: Mention | null, sure: boolean): Piece {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + (found?.length ?? 1) - 1]?.end ?? start + 1;
  if (found && found.items.length > 0) return { kind: "item", items: found.items, sure, start, end };
  if (found && found.choices.length > 0)
    return { kind: "choice", choices: found.choices, plain: false, start, end };
  return { kind: "word", start, end };
}

function wordAt(
  text: string,
  start: number,
  { kinds, ordinals, count, pair, corrects, definite, ofThem, twice }: Patterns,
  numberOf: (words: string) => number | null,
): Piece | null {
  const ending = (pattern: RegExp): number => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : 0;
  };
  for (const { pattern, index } of ordinals) {
    const end = ending(pattern);
    if (end > 0) return { kind: "ordinal", index, start, end };
  }
  const times = timesAt(text, start);
  if (times) return times;
  const again = ending(twice);
  if (again > 0) return { kind: "count", count: 2, times: "after", start, end: again };
  const some = ending(ofThem);
  if (some > 0) return { kind: "filler", ofThem: true, start, end: some };
  const two = ending(pair);
  if (two > 0) return { kind: "count", count: 2, start, end: two };
  const counted = ending(count);
  const value = counted > 0 ? numberOf(text.slice(start, counted)) : null;
  if (value !== null && value > 0) return { kind: "count", count: value, start, end: counted };
  for (const [kind, pattern] of kinds) {
    const end = ending(pattern);
    if (end > 0 && kind === "filler") {
      return { kind, start, end, corrects: ending(corrects) === end, definite: ending(definite) === end };
    }
    if (end > 0) return { kind, start, end };
  }
  return null;
}

/** "3x", "x3". */
function timesAt(text: string, start: number): Piece | null {
  for (const [times, pattern] of [
    ["before", timesBefore],
    ["after", timesAfter],
  ] as const) {
    pattern.lastIndex = start;
    const [said = "", number = ""] = pattern.exec(text) ?? [];
    if (Number(number) > 0)
      return { kind: "count", count: Number(number), times, start, end: start + said.length };
  }
  return null;
}
