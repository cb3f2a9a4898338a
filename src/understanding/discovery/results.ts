// Which of what was shown or named is meant: a name, "the second one", "number 3", "the last".
import { matches, pattern } from "../text.ts";
import type { AnswerWords } from "../commands/answers.ts";
import type { SearchWish } from "./reading.ts";

export interface Result {
  business: string | null;
  /** 0 the first, -1 the last. */
  index: number | null;
  candidates: string[];
}

interface Compiled {
  ordinals: readonly { regex: RegExp; bare: RegExp; index: number }[];
  numbered: RegExp;
}
const compiled = new Map<AnswerWords, Compiled>();
const spelled: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  uno: 1,
  dos: 2,
  tres: 3,
  un: 1,
  deux: 2,
  trois: 3,
  eins: 1,
  zwei: 2,
  drei: 3,
  due: 2,
  tre: 3,
  um: 1,
  dois: 2,
};
const extra: readonly { word: string; index: number }[] = [{ word: "fifth|5th", index: 4 }];

function compile(wish: SearchWish, noun: string): Compiled {
  const { answers } = wish.locale;
  const known = compiled.get(answers);
  if (known) return known;
  const all = wish.locale.language === "en" ? [...answers.ordinals, ...extra] : answers.ordinals;
  const made: Compiled = {
    ordinals: all.map(({ word, index }) => ({
      index,
      regex: pattern(`(?<![\\p{L}\\d])(?:${word}) (?:\\p{L}+ )?(?:${noun})(?![\\p{L}])`),
      // "Cheapest first" is an order, and no result.
      bare: pattern(
        `(?<![\\p{L}\\d])(?<!(?:est|rated) )(?:${word})(?![\\p{L}\\d])(?! (?:time|visit|date|of \\p{L}+ber))`,
      ),
    })),
    numbered: pattern(
      "(?<![\\p{L}])(?:option|number|choice|no\\.?|numero|nummer|nr\\.?|opcion|opcao|opzione|result|place|#) ?#?(?<n>\\d{1,2}|one|two|three|four|five|uno|dos|tres|un|deux|trois|eins|zwei|drei|due|tre|um|dois)(?![\\p{L}\\d])",
    ),
  };
  compiled.set(answers, made);
  return made;
}

/** Places in the list, in the order said. */
export function indexesIn(wish: SearchWish, noun: string): number[] {
  const { ordinals, numbered } = compile(wish, noun);
  const found: { at: number; index: number }[] = [];
  for (const match of matches(numbered, wish.said)) {
    const said = match.groups?.["n"] ?? "";
    const number = /^\d/.test(said) ? Number(said) : spelled[said];
    if (number !== undefined && number >= 1) found.push({ at: match.index, index: number - 1 });
  }
  // "2", where a list is shown.
  const alone = /^\W*(?<n>[1-9])\W*$/u.exec(wish.said)?.groups?.["n"];
  if (alone !== undefined && Number(alone) <= wish.context.shown.length) return [Number(alone) - 1];
  if (wish.has("firstTwo")) return [0, 1];
  const dated = wish.of("date");
  for (const { regex, bare, index } of ordinals) {
    const [match] = matches(regex, wish.said);
    const [alone] = matches(bare, wish.said);
    const hit =
      match ??
      (alone &&
      !dated.some(
        (it) => /\d|month|mes|mois|monat/u.test(it.text) && it.start <= alone.index && it.end > alone.index,
      )
        ? alone
        : undefined);
    if (hit && !found.some((it) => it.index === index)) found.push({ at: hit.index, index });
  }
  return found.sort((a, b) => a.at - b.at).map((it) => it.index);
}

export function resultOf(wish: SearchWish, noun: string): Result {
  const [named] = wish.businesses;
  if (named) {
    return named.names.length === 1
      ? { business: named.names[0]!, index: null, candidates: [] }
      : { business: null, index: null, candidates: [...named.names] };
  }
  const [index] = indexesIn(wish, noun);
  if (index === undefined) return { business: null, index: null, candidates: [] };
  const business = wish.context.shown.at(index) ?? null;
  return { business, index, candidates: [] };
}

export const isResult = (it: Result): boolean =>
  it.business !== null || it.index !== null || it.candidates.length > 0;
