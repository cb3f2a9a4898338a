// Finds names from a list (services, menu items, areas) in a text, forgiving typos, plurals and missing words.
import type { Span } from "./entities.ts";
import { isFunctionWord } from "./function-words.ts";
import { initialsOf, likeSounded } from "./sounded.ts";
import { fold, matches } from "./text.ts";

export interface GazetteerHit extends Span {
  /** The list's own spelling. */
  name: string;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

interface Entry {
  name: string;
  tokens: readonly string[];
  /** The tokens as one word. */
  joined: string;
}

export interface Gazetteer {
  find(text: string): GazetteerHit[];
}

export interface GazetteerOptions {
  /** One word that only one entry has stands for it: "the margherita" for "Margherita Pizza". */
  partial?: boolean;
}

const filler = new Set([
  "a",
  "an",
  "the",
  "of",
  "with",
  "and",
  "for",
  "in",
  "on",
  "&",
  "my",
  "your",
  "restaurant",
  "service",
]);

/** Without accents and plural endings, so that "haircuts" is "haircut". */
export const stem = (word: string): string => {
  const plain = fold(word)
    .normalize("NFD")
    .replace(/[\p{M}']/gu, "");
  if (plain.length > 4 && plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && plain.endsWith("s") && !plain.endsWith("ss") ? plain.slice(0, -1) : plain;
};

const words = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

const tokensOf = (text: string): Token[] =>
  matches(words, text).map((it) => ({
    text: stem(it[0]),
    start: it.index,
    end: it.index + it[0].length,
  }));

/** Prepares a list of names; `find` returns the longest hits that do not overlap, in the text's order. */
export function gazetteer(names: readonly string[], { partial = false }: GazetteerOptions = {}): Gazetteer {
  const entries: Entry[] = names.map((name) => {
    const tokens = content(tokensOf(name).map((it) => it.text));
    return { name, tokens, joined: tokens.join("") };
  });
  if (entries.length === 0) return { find: () => [] };
  const distinctive = partial ? distinctiveWords(entries) : new Map<string, string>();
  const longestEntry = Math.max(1, ...entries.map((it) => it.tokens.length));
  const initials = new Set(entries.flatMap((it) => initialsOf(it.joined)));
  return {
    find(text) {
      const tokens = tokensOf(text);
      const hits: GazetteerHit[] = [];
      for (let from = 0; from < tokens.length; from++) {
        const first = tokens[from]?.text ?? "";
        if (filler.has(first)) continue;
        const begins = initialsOf(first).some((it) => initials.has(it));
        const most = begins ? longestEntry + 3 : 1;
        for (let to = Math.min(tokens.length, from + most); to > from; to--) {
          if (filler.has(tokens[to - 1]?.text ?? "")) continue;
          const span = tokens.slice(from, to);
          const hit =
            bestOf(entries, span, text) ?? (span.length === 1 ? partOf(distinctive, span, text) : null);
          if (hit) hits.push(hit);
        }
      }
      return withoutOverlaps(hits);
    },
  };
}

const content = (tokens: readonly string[]): string[] => {
  const kept = tokens.filter((it) => !filler.has(it));
  return kept.length > 0 ? kept : [...tokens];
};

/** Words of four letters and more that stand in the name of one entry only. */
function distinctiveWords(entries: readonly Entry[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { name, tokens } of entries) {
    for (const token of tokens) owners.set(token, (owners.get(token) ?? new Set()).add(name));
  }
  const single = [...owners].filter(
    ([token, names]) => token.length >= 4 && names.size === 1 && !isFunctionWord(token),
  );
  return new Map(single.map(([token, names]) => [token, [...names][0] ?? ""]));
}

function partOf(
  words: ReadonlyMap<string, string>,
  [token]: readonly Token[],
  text: string,
): GazetteerHit | null {
  const name = token && (words.get(token.text) ?? soundedAmong(words, token.text));
  if (!token || name === undefined) return null;
  return {
    start: token.start,
    end: token.end,
    text: text.slice(token.start, token.end),
    confidence: 0.65,
    name,
  };
}

/** "¿Qué lleva la lasaña?" is about the Lasagne della Nonna. */
function soundedAmong(words: ReadonlyMap<string, string>, said: string): string | undefined {
  for (const [word, name] of words) if (likeSounded(word, said, distance) > 0) return name;
  return undefined;
}

function bestOf(entries: readonly Entry[], tokens: readonly Token[], text: string): GazetteerHit | null {
  const said = content(tokens.map((it) => it.text));
  const whole = said.join("");
  let best: { name: string; score: number } | null = null;
  for (const { name, tokens: wanted, joined } of entries) {
    if (Math.abs(wanted.length - said.length) > 1) continue;
    const score = wanted.length === said.length ? worstOf(wanted, said) : likeness(joined, whole) * 0.95;
    if (score > 0 && (!best || score > best.score)) best = { name, score };
  }
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return best && { start, end, text: text.slice(start, end), confidence: best.score, name: best.name };
}

function worstOf(wanted: readonly string[], said: readonly string[]): number {
  let worst = 1;
  for (let at = 0; at < wanted.length && worst > 0; at++) {
    worst = Math.min(worst, likeness(wanted[at]!, said[at]!));
  }
  return worst;
}

/** Words of their own that are a letter away from what is offered somewhere: "save" is no misspelt "shave". */
const ofTheirOwn: ReadonlySet<string> = new Set(
  "save saved share shared shape shade message late past type".split(" "),
);

/** 1 if equal, less with each edit that its length forgives, else 0. */
export function likeness(wanted: string, said: string): number {
  if (wanted === said) return 1;
  if (ofTheirOwn.has(said)) return 0;
  return spelt(wanted, said) || likeSounded(wanted, said, distance);
}

function spelt(wanted: string, said: string): number {
  const allowed = wanted.length >= 9 ? 2 : wanted.length >= 5 ? 1 : 0;
  if (allowed === 0 || wanted[0] !== said[0] || Math.abs(wanted.length - said.length) > allowed) return 0;
  const edits = distance(wanted, said, allowed);
  return edits > allowed ? 0 : 1 - 0.12 * edits;
}

/** Damerau-Levenshtein (restricted), given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit + 1;
}

/** "Rice Boat for 1" is the Rice Boat with words that only look as if they belonged to it. */
const padded = (hit: GazetteerHit, all: readonly GazetteerHit[]): boolean =>
  all.some(
    (it) =>
      it.name === hit.name && it.confidence > hit.confidence && it.start >= hit.start && it.end <= hit.end,
  );

function withoutOverlaps(all: readonly GazetteerHit[]): GazetteerHit[] {
  const hits = all.filter((it) => !padded(it, all));
  const kept: GazetteerHit[] = [];
  const rank = (it: GazetteerHit) => (it.end - it.start) * it.confidence;
  for (const hit of hits.toSorted((a, b) => rank(b) - rank(a))) {
    if (!kept.some((it) => it.start < hit.end && hit.start < it.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
