// What a sequence tagger sees of each token: the word, its shape and affixes, its neighbours, what kind of word
// it is, what was asked for, and what the recognisers made of it. All hashed into a fixed number of buckets.
import { plain } from "../text.ts";
import { hashOf } from "./features.ts";

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
}

const pieces = /\p{L}+(?:'\p{L}+)?|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Numbers and letters are parted ("7pm" is two tokens), so that a span may end between them. */
export function tokensOf(text: string): Token[] {
  const folded = plain(text);
  const chunks = [...text.matchAll(/\S+/g)].map((it) => ({
    end: it.index + it[0].length,
    shape: it[0].length > 12 ? "long" : it[0].replace(/\p{N}/gu, "0"),
  }));
  return [...folded.matchAll(pieces)].map((match): Token => {
    const [word] = match;
    const end = match.index + word.length;
    return {
      start: match.index,
      end,
      word,
      shape: shapeOf(text.slice(match.index, end)),
      kind: kindOf(word),
      chunk: chunks.find((it) => it.end >= end)?.shape ?? "",
    };
  });
}

/** "Ann" → "Aa", "2019" → "0000", "iPhone" → "aAa". */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, "A")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "a")
    .replace(/\p{N}/gu, "0");

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

function kindOf(word: string): string {
  const known = kinds.find(([, words]) => words.test(word))?.[0];
  return known === "digits"
    ? `${known}${Math.min(word.length, 5)}`
    : (known ?? (/\w/.test(word) ? "word" : word));
}

const none: Token = { start: 0, end: 0, word: "", shape: "", kind: "", chunk: "" };

/** The buckets of each token's features. */
export function tagFeatures(tokens: readonly Token[], hints: Hints, bits: number): Int32Array[] {
  const { given = [], marks = [] } = hints;
  const asked = given.length === 0 ? ["-"] : given;
  const marked = tokens.map((token) => markOf(token, marks));
  const size = Math.min(tokens.length, 4);
  return tokens.map((token, at) => {
    const near = (by: number): Token => tokens[at + by] ?? none;
    const mark = (by: number): string => marked[at + by] ?? "";
    const { word, shape, kind, chunk } = token;
    const [w1, w2, v1, v2] = [near(-1).word, near(-2).word, near(1).word, near(2).word];
    const [k1, k2, l1, l2] = [near(-1).kind, near(-2).kind, near(1).kind, near(2).kind];
    const m = mark(0);
    const features = [
      "",
      word,
      w1,
      w2,
      v1,
      v2,
      `${w1} ${word}`,
      `${word} ${v1}`,
      `${w2} ${w1}`,
      `${v1} ${v2}`,
      `${w1} ${v1}`,
      shape,
      `${near(-1).shape} ${shape}`,
      `${shape} ${near(1).shape}`,
      kind,
      `${k1} ${kind}`,
      `${kind} ${l1}`,
      `${k1} ${kind} ${l1}`,
      `${k2} ${k1} ${kind}`,
      `${kind} ${l1} ${l2}`,
      `${w1} ${kind}`,
      `${kind} ${v1}`,
      `${w1} ${kind} ${v1}`,
      `${w2} ${w1} ${kind}`,
      m,
      `${mark(-1)} ${m} ${mark(1)}`,
      `${m} ${word}`,
      `${m} ${w1}`,
      `${m} ${v1}`,
      `${m} ${kind}`,
      at === 0 ? `${kind} ${size}` : "",
      at === tokens.length - 1 ? kind : "",
      chunk,
      `${chunk} ${word}`,
      `${near(-1).chunk} ${chunk}`,
      `${chunk} ${near(1).chunk}`,
      `${near(-1).end === token.start} ${token.end === near(1).start} ${kind}`,
      ...affixes(word),
    ];
    const ids = features.map((it, order) => (it === "" && order > 0 ? -1 : hashOf(it, 16 + order)));
    for (const it of asked) {
      const about = [it, `${it} ${word}`, `${it} ${kind}`, `${it} ${w1}`, `${it} ${v1}`, `${it} ${m}`];
      about.push(`${it} ${shape} ${size}`, `${it} ${size} ${at}`, `${it} ${m} ${kind} ${size}`);
      about.forEach((text, order) => ids.push(hashOf(text, 64 + order)));
    }
    return Int32Array.from(ids.filter((it) => it >= 0).map((it) => it & ((1 << bits) - 1)));
  });
}

function affixes(word: string): string[] {
  const parts: string[] = [];
  for (let length = 1; length <= 4; length++) {
    parts.push(word.length > length ? word.slice(0, length) : "");
    parts.push(word.length > length ? word.slice(-length) : "");
  }
  return parts;
}

function markOf(token: Token, marks: readonly Labelled[]): string {
  const over = marks.filter((it) => it.start < token.end && token.start < it.end);
  return over.map((it) => `${token.start <= it.start ? "B" : "I"}${it.label}`).join("+");
}
