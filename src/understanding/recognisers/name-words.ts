// The words of names: where one ends, which are small words between, and how they are written.
import type { NameValue } from "../entities.ts";
import { overlaps, type Found } from "../text.ts";

export interface Word {
  start: number;
  end: number;
  text: string;
}

export const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
/** Characters within which a name's words are looked for. */
export const longestName = 200;
/** The last one, two or three words before something. */
export const lastWords = [0, 1, 2].map(
  (more) => new RegExp(`(?:^|[\\s,.!;"'])((?:[\\p{L}'’.-]+ +){${more}}[\\p{L}'’.-]+)$`, "u"),
);
export const particles = new Set([
  "van",
  "von",
  "de",
  "der",
  "den",
  "del",
  "della",
  "di",
  "da",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ibn",
  "st",
  "o",
  "dos",
  "das",
  "ter",
  "ten",
  "y",
]);

export function distinct(all: readonly Found<NameValue>[]): Found<NameValue>[] {
  const kept: Found<NameValue>[] = [];
  for (const it of all.toSorted(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  )) {
    if (!kept.some((other) => overlaps(other, it))) kept.push(it);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A full stop ends a name unless it follows an initial or a title. */
export function trimmedWord(match: RegExpExecArray, offset = 0): Word {
  const text = match[0].replace(/[.'’-]+$/, "").replace(/['’]s$/, "");
  return { start: offset + match.index, end: offset + match.index + text.length, text };
}

export const capitalised = (text: string): string =>
  text.replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
