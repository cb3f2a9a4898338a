// The names of kinds in a text ("SUV", "Transit"), as they stand there: who means what by them is read elsewhere.
import type { Variety } from "#business/variety";
import { languageOf } from "../region.ts";
import { matches, plain } from "../text.ts";

/** A kind, and where the words for it stand. */
export interface KindSaid {
  kind: string;
  start: number;
  end: number;
}

export interface KindNamed extends KindSaid {
  /** It may as well be a word, a road or a name. */
  doubtful: boolean;
}

/** Which names are looked for: the kinds' own words, those of makes too, or what only an answer says. */
export type Names = "words" | "models" | "answers";

type Patterns = readonly { kind: string; doubtful: boolean; words: RegExp }[];
const compiled = new WeakMap<Variety, Map<string, Patterns>>();

/** Each name in the text's order, the longest of those that overlap: "delivery van" outweighs a shorter word of its own. */
export function kindsNamed(text: string, variety: Variety, locale: string, names: Names): KindNamed[] {
  const said = plain(text);
  const found = patternsOf(variety, languageOf(locale), names).flatMap(({ kind, doubtful, words }) =>
    matches(words, said).map(({ index, 0: word }) => ({
      kind,
      doubtful,
      start: index,
      end: index + word.length,
    })),
  );
  return found
    .filter((it, at) => !found.some((other, place) => outweighs(other, it, place < at)))
    .toSorted((a, b) => a.start - b.start);
}

const outweighs = (other: KindNamed, it: KindNamed, isFirst: boolean): boolean => {
  if (other === it || other.start > it.start || other.end < it.end) return false;
  return other.end - other.start > it.end - it.start || isFirst;
};

function patternsOf(variety: Variety, language: string, names: Names): Patterns {
  const known = compiled.get(variety) ?? new Map<string, Patterns>();
  compiled.set(variety, known);
  const key = `${language} ${names}`;
  const made = known.get(key) ?? compile(variety, language, names);
  known.set(key, made);
  return made;
}

function compile(variety: Variety, language: string, names: Names): Patterns {
  const { kinds, words, models, doubtful, makers, answers } = variety;
  return Object.keys(kinds).flatMap((kind) => {
    const unsure = [doubtful["any"]?.[kind], doubtful[language]?.[kind]].flatMap((it) => it ?? []).join("|");
    const made = names === "words" || unsure === "" ? [] : [`(?:${makers}) (?:${unsure})`];
    const own = [
      words["any"]?.[kind],
      words[language]?.[kind],
      ...(names === "answers" ? [answers[language]?.[kind]] : []),
      ...(names === "words" ? [] : [models[kind], ...made]),
    ].filter((it) => it !== undefined);
    return [
      { kind, doubtful: false, words: wholly(own.join("|")) },
      ...(names === "words" || unsure === "" ? [] : [{ kind, doubtful: true, words: wholly(unsure) }]),
    ];
  });
}

/** No part of an address, a file's name or a longer word. */
const wholly = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d@._/#-])(?:${words})(?![\\p{L}\\d@/#]|[._-][\\p{L}\\d])`, "gu");
