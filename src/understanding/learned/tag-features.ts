// What a sequence tagger sees of each token: the word, its shape and affixes, its neighbours, what kind of word
// it is, what was asked for, and what the recognisers made of it. All hashed into a fixed number of buckets.
import { matches, plain } from "../text.ts";
import { hashOf, mixed } from "./features.ts";

export interface Token {
  start: number;
  end: number;
  /** Folded and without accents. */
  word: string;
  shape: string;
  kind: string;
  /** The shape of all that stands together between blanks, letters kept: "10:45AM." → "00:00AM.". */
  chunk: string;
}

/** A labelled stretch of a text, `[start, end)` in UTF-16 units. */
export interface Labelled {
  label: string;
  start: number;
  end: number;
}

/** What is known beside the words. */
export interface Hints {
  /** Of the whole text, such as the slots that were asked for. */
  given?: readonly string[];
  /** Of stretches of it, such as what the recognisers found. */
  marks?: readonly Labelled[];
  /** What a word means, roughly: a number from 1, or 0 where it is not known. Several are finer and coarser. */
  senses?: readonly ((word: string) => number)[];
}

const together = /\S+/g;
const pieces = /\p{L}+(?:'\p{L}+)?|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Numbers and letters are parted ("7pm" is two tokens), so that a span may end between them. */
export function tokensOf(text: string): Token[] {
  const folded = plain(text);
  const chunks = matches(together, text).map((it) => ({
    end: it.index + it[0].length,
    shape: it[0].length > 12 ? "long" : it[0].replace(/\p{N}/gu, "0"),
  }));
  let chunk = 0;
  return matches(pieces, folded).map((match): Token => {
    const [word] = match;
    const end = match.index + word.length;
    while (chunk < chunks.length && chunks[chunk]!.end < end) chunk++;
    return {
      start: match.index,
      end,
      word,
      shape: shapeOf(text.slice(match.index, end)),
      kind: kindOf(word),
      chunk: chunks[chunk]?.shape ?? "",
    };
  });
}

/** "Ann" → "Aa", "2019" → "0000", "iPhone" → "aAa". */
const shapeOf = (text: string): string =>
  small.test(text)
    ? "a"
    : text
        .replace(/\p{Lu}+/gu, "A")
        .replace(/[\p{Ll}\p{Lo}]+/gu, "a")
        .replace(/\p{N}/gu, "0");

/** As most words are. */
const small = /^[a-z]+$/;

const kinds: readonly [string, RegExp][] = [
  ["digits", /^\d+$/],
  [
    "number",
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|half|quarter|couple|dozen)$/,
  ],
  [
    "ordinal",
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth|last|next|this|coming|following)$/,
  ],
  [
    "weekday",
    /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/,
  ],
  [
    "month",
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/,
  ],
  ["day", /^(?:today|tonight|tomorrow|tomorow|tommorow|tmrw|yesterday|weekend|week|day|month|year)s?$/],
  [
    "part",
    /^(?:morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|dinner|breakfast|brunch)s?$/,
  ],
  ["clock", /^(?:am|pm|a|p|o'clock|oclock|hours?|hrs?|h|mins?|minutes?)$/],
  [
    "people",
    /^(?:people|persons?|guests?|adults?|kids?|child|children|friends?|pax|ppl|diners|folks|seats?)$/,
  ],
  ["suffix", /^(?:st|nd|rd|th)$/],
  [
    "lead",
    /^(?:for|at|on|by|around|about|after|before|from|to|until|till|in|of|with|and|or|the|my|is|it's|its|i'm)$/,
  ],
];

/** All kinds in one pattern: its group n is the n-th kind. */
const anyKind = new RegExp(kinds.map(([, words]) => `(${words.source})`).join("|"));

function kindOf(word: string): string {
  const groups = anyKind.exec(word);
  if (!groups) return /\w/.test(word) ? "word" : word;
  const known = kinds[groups.indexOf(word, 1) - 1]![0];
  return known === "digits" ? `${known}${Math.min(word.length, 5)}` : known;
}

/** A token's parts as hashes; 0 is a part that it has not. */
interface Hashed {
  word: number;
  shape: number;
  kind: number;
  chunk: number;
  mark: number;
}

const affixes = new Map<string, readonly number[]>();
const mostKept = 2_000;

/** The features of a word's beginnings and ends: the same words come in every turn. */
function affixesOf(word: string): readonly number[] {
  const before = affixes.get(word);
  if (before) return before;
  const found: number[] = [];
  for (let n = 1; n <= 4 && n < word.length; n++) {
    found.push(
      mixed(51 + 2 * n, hashOf(word.slice(0, n), 7)) | 0,
      mixed(52 + 2 * n, hashOf(word.slice(-n), 7)) | 0,
    );
  }
  if (affixes.size >= mostKept) affixes.clear();
  affixes.set(word, found);
  return found;
}

/** Signed, since integers of 32 bits are the quickest to go on with. */
const hashed = (text: string): number => (text === "" ? 0 : hashOf(text, 7) | 0 || 1);
const none: Hashed = { word: 0, shape: 0, kind: 0, chunk: 0, mark: 0 };

/** As many features as a token has at most, for itself, for each kind of sense and for each slot that was asked for. */
const [ofToken, ofSense, ofAsked] = [50, 8, 9];

/** The buckets of each token's features. */
export function tagFeatures(tokens: readonly Token[], hints: Hints, bits: number): Int32Array[] {
  const { given = [], marks = [], senses = [] } = hints;
  const sensed = senses.map((it) => tokens.map(({ word }) => it(word)));
  const asked = (given.length === 0 ? ["-"] : given).map(hashed);
  const all = tokens.map((token): Hashed => {
    const { word, shape, kind, chunk } = token;
    const mark = marks.length === 0 ? 0 : hashed(markOf(token, marks));
    return { word: hashed(word), shape: hashed(shape), kind: hashed(kind), chunk: hashed(chunk), mark };
  });
  const size = Math.min(tokens.length, 4);
  const mask = (1 << bits) - 1;
  const ids = new Int32Array(ofToken + ofSense * senses.length + ofAsked * asked.length);
  return tokens.map((token, at) => {
    const { word, shape, kind, chunk, mark: m } = all[at]!;
    const [before2, before, after, after2] = [
      all[at - 2] ?? none,
      all[at - 1] ?? none,
      all[at + 1] ?? none,
      all[at + 2] ?? none,
    ];
    let count = 0;
    const add = (seed: number, first: number, second = 0, third = 0): void => {
      ids[count++] = mixed(seed, first, second, third) & mask;
    };
    /** A part alone says nothing where it is missing. */
    const own = (seed: number, part: number): void => {
      if (part !== 0) add(seed, part);
    };
    add(16, 0);
    own(17, word);
    own(18, before.word);
    own(19, before2.word);
    own(20, after.word);
    own(21, after2.word);
    add(22, before.word, word);
    add(23, word, after.word);
    add(24, before2.word, before.word);
    add(25, after.word, after2.word);
    add(26, before.word, after.word);
    own(27, shape);
    add(28, before.shape, shape);
    add(29, shape, after.shape);
    own(30, kind);
    add(31, before.kind, kind);
    add(32, kind, after.kind);
    add(33, before.kind, kind, after.kind);
    add(34, before2.kind, before.kind, kind);
    add(35, kind, after.kind, after2.kind);
    add(36, before.word, kind);
    add(37, kind, after.word);
    add(38, before.word, kind, after.word);
    add(39, before2.word, before.word, kind);
    own(40, m);
    add(41, before.mark, m, after.mark);
    add(42, m, word);
    add(43, m, before.word);
    add(44, m, after.word);
    add(45, m, kind);
    if (at === 0) add(46, kind, size);
    if (at === tokens.length - 1) own(47, kind);
    own(48, chunk);
    add(49, chunk, word);
    add(50, before.chunk, chunk);
    add(51, chunk, after.chunk);
    const joined =
      (tokens[at - 1]?.end === token.start ? 2 : 0) + (token.end === tokens[at + 1]?.start ? 1 : 0);
    add(52, joined, kind);
    for (const it of affixesOf(token.word)) ids[count++] = it & mask;
    sensed.forEach((of, n) => {
      const [sense, last, next] = [of[at]!, of[at - 1] ?? 0, of[at + 1] ?? 0];
      const seed = 80 + 8 * n;
      own(seed, sense);
      own(seed + 1, last);
      own(seed + 2, next);
      add(seed + 3, last, sense);
      add(seed + 4, sense, next);
      add(seed + 5, before.word, sense);
      add(seed + 6, sense, after.word);
      add(seed + 7, last, sense, next);
    });
    for (const it of asked) {
      add(64, it);
      add(65, it, word);
      add(66, it, kind);
      add(67, it, before.word);
      add(68, it, after.word);
      add(69, it, m);
      add(70, it, shape, size);
      add(71, mixed(0, it, size), at);
      add(72, mixed(0, it, m), kind, size);
    }
    return ids.slice(0, count);
  });
}

function markOf(token: Token, marks: readonly Labelled[]): string {
  const over = marks.filter((it) => it.start < token.end && token.start < it.end);
  return over.map((it) => `${token.start <= it.start ? "B" : "I"}${it.label}`).join("+");
}
