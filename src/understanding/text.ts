// Text as the rules see it: folded to plain lower case of the same length, scanned by patterns.
import type { Span } from "./entities.ts";

const replaced: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\t": " ",
  "\n": " ",
  "\r": " ",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "：": ":",
  "，": ",",
};

const foldUnit = (unit: string): string => {
  const known = replaced[unit];
  if (known !== undefined) return known;
  const lower = unit.toLowerCase();
  if (lower.length !== 1) return unit;
  return lower;
};

/** Lower-cases and unifies quotes, dashes and spaces, unit by unit: offsets stay those of the text. */
export function fold(text: string): string {
  const ascii = /^[ -_a-~]*$/.test(text);
  if (ascii) return text.toLowerCase();
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}

const mark = /^\p{M}$/u;

/** Folded, and without accents: "mañana" and "manana" read alike. Still unit by unit. */
export function plain(text: string): string {
  const folded = fold(text);
  if (/^[ -~]*$/.test(folded)) return folded;
  let bare = "";
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    const [letter = unit, accent] = unit.normalize("NFD");
    bare += unit === "ß" ? "s" : accent !== undefined && mark.test(accent) ? letter : unit;
  }
  return bare;
}

/** A pattern and what its match means; `null` from `read` lets the match go. */
export interface Rule<V, Scene> {
  /** Global (`g`) and written against folded text. */
  pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, scene: Scene, at: Match): V | null;
  confidence?: number;
}

/** Where a match stands, for rules that look at what is around it. */
export interface Match {
  text: string;
  start: number;
  end: number;
}

export type Found<V> = Span & { value: V };

/**
 * All matches of a global pattern. As `matchAll`, which makes a copy of the pattern every time: with hundreds of
 * patterns a turn the copies cost more than the matching, and lose what was compiled.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1;
  }
  return found;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** All readings of all rules; a rule is tried at every place where its pattern matches. */
export function scan<V, Scene>(
  rules: readonly Rule<V, Scene>[],
  original: string,
  folded: string,
  scene: Scene,
): Found<V>[] {
  const found: Found<V>[] = [];
  for (const { pattern, read, confidence = 0.9 } of rules) {
    for (const match of matches(pattern, folded)) {
      if (match[0] === "") continue;
      const [start, end] = trimmed(folded, match.index, match.index + match[0].length);
      const value = read(match.groups ?? {}, scene, { text: folded, start, end });
      if (value !== null) found.push({ start, end, text: original.slice(start, end), confidence, value });
    }
  }
  return found;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /[\s,;]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

export const overlaps = (a: Pick<Span, "start" | "end">, b: Pick<Span, "start" | "end">): boolean =>
  a.start < b.end && b.start < a.end;

/** Keeps the longest of overlapping spans (the surer of equally long ones), in the text's order. */
export function longest<S extends Span>(spans: readonly S[]): S[] {
  const ranked = spans.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const kept: S[] = [];
  for (const span of ranked) if (!kept.some((it) => overlaps(it, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Builds a global pattern over folded text. In its source a space stands for any run of blanks and ` ?` for
 * blanks that may be missing; inside a character class it is a plain space.
 */
export function pattern(source: string): RegExp {
  const spaced = source.replace(/\[[^\]]*\]| \?| /g, (piece) =>
    piece === " " ? " +" : piece === " ?" ? " *" : piece,
  );
  return new RegExp(spaced, "gu");
}

/** A pattern of whole words: no letter stands right before or after them. */
export const wholeWords = (source: string): RegExp => pattern(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`);

/** The same, for asking only whether they are there: it keeps no place from one question to the next. */
export const hasWords = (source: string): RegExp => new RegExp(wholeWords(source).source, "u");

/** The words of a text, in its order. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d'’-]+/gu) ?? [];
