// A language's words for the concepts that wishes are made of, compiled when first looked for.
import { matches, pattern } from "../text.ts";

export type Lexicon<Concept extends string> = Readonly<Record<Concept, string>>;

export interface Spotter<Concept extends string> {
  has(text: string, ...concepts: Concept[]): boolean;
  /** The first place of any of them. */
  first(text: string, ...concepts: Concept[]): { start: number; end: number } | null;
  all(text: string, concept: Concept): { start: number; end: number }[];
}

/** Concepts are patterns over plain text; they stand as whole words. */
export function spotterOf<Concept extends string>(words: Lexicon<Concept>): Spotter<Concept> {
  const compiled = new Map<Concept, RegExp>();
  const regexOf = (concept: Concept): RegExp => {
    const known = compiled.get(concept) ?? pattern(`(?<![\\p{L}\\d])(?:${words[concept]})(?![\\p{L}\\d])`);
    compiled.set(concept, known);
    return known;
  };
  const find = (text: string, concept: Concept): RegExpExecArray | null => {
    const regex = regexOf(concept);
    regex.lastIndex = 0;
    return regex.exec(text);
  };
  return {
    has: (text, ...concepts) => concepts.some((it) => find(text, it) !== null),
    first(text, ...concepts) {
      const hits = concepts
        .map((it) => find(text, it))
        .filter((it) => it !== null)
        .toSorted((a, b) => a.index - b.index);
      const [hit] = hits;
      return hit ? { start: hit.index, end: hit.index + hit[0].length } : null;
    },
    all: (text, concept) =>
      matches(regexOf(concept), text).map((it) => ({ start: it.index, end: it.index + it[0].length })),
  };
}

/** Blanks out a stretch, so that what stands there is read as nothing else. */
export const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(Math.max(0, end - start)) + text.slice(end);

/** Blanks the spans out of a text. */
export const without = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.reduce((rest, it) => blanked(rest, it.start, it.end), text);
