// Which kind of thing a service is to be done to ("my SUV", "it's a Transit"), where a house's services differ by that.
import type { Variety } from "#business/variety";
import { languageOf } from "../region.ts";
import { matches, plain } from "../text.ts";

/** A kind, and where the words for it stand. */
export interface KindSaid {
  kind: string;
  start: number;
  end: number;
}

type Patterns = readonly { kind: string; words: RegExp }[];
const compiled = new WeakMap<Variety, Map<string, Patterns>>();

function patternsOf(variety: Variety, language: string, asked: boolean): Patterns {
  const known = compiled.get(variety) ?? new Map<string, Patterns>();
  compiled.set(variety, known);
  const key = `${language} ${asked}`;
  const made = known.get(key) ?? compile(variety, language, asked);
  known.set(key, made);
  return made;
}

const compile = ({ kinds, words, answers }: Variety, language: string, asked: boolean): Patterns =>
  Object.keys(kinds).flatMap((kind) => {
    const own = [words["any"], words[language], ...(asked ? [answers[language]] : [])];
    const all = own.flatMap((it) => it?.[kind] ?? []).join("|");
    return all === "" ? [] : [{ kind, words: new RegExp(`(?<![\\p{L}\\d])(?:${all})(?![\\p{L}\\d])`, "gu") }];
  });

/** Before a kind: it is another one. */
const isNone =
  /(?<!\p{L})(?:not|isn't|nor|no|instead of|rather than|than|kein\p{L}*|nicht|statt|pas|non|nao|en vez de|au lieu d[e']|invece d\p{L}*)(?: (?:es|e|un[aeo]?|an?|the|my|el|la|le|il|mi|mon|mein\p{L}*|ein\p{L}*|de[rn]?|die|das|meu|minha|uma?))*[ ']$/u;

/** The kind a text names, the last of several that stand as they are; null: none. `asked`: it answers the question. */
export function kindIn(text: string, variety: Variety, locale: string, asked = false): KindSaid | null {
  const said = plain(text);
  const found = patternsOf(variety, languageOf(locale), asked).flatMap(({ kind, words }) =>
    matches(words, said).map(({ index, 0: word }) => ({ kind, start: index, end: index + word.length })),
  );
  // "Small car" and "delivery van" outweigh a shorter word of theirs.
  const whole = found.filter(
    (it) => !found.some((other) => other !== it && other.start <= it.start && other.end > it.end),
  );
  const meant = whole.filter((it) => !isNone.test(said.slice(0, it.start)));
  return meant.toSorted((a, b) => a.start - b.start).at(-1) ?? null;
}
