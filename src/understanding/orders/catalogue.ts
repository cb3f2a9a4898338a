// A catalogue made ready for finding its items and choices in words, however they are spelled.
import { likeness, stem } from "../gazetteer.ts";
import { isFunctionWord } from "../function-words.ts";
import { matches, plain } from "../text.ts";
import type { ChosenOption, Orderable } from "./order.ts";

export interface Token {
  word: string;
  start: number;
  end: number;
}

/** A name's place in the words: `[from, from + length)` of the tokens. */
export interface Mention {
  length: number;
  /** Items that the words may name; one is sure. */
  items: readonly string[];
  /** The choice named, by group; a choice of several groups stands once for each. */
  choices: readonly ChosenOption[];
}

const words = /\d+%|[\p{L}\p{N}]+/gu;

export const tokensOf = (text: string): Token[] =>
  matches(words, plain(text)).map((it) => ({
    word: stem(it[0]),
    start: it.index,
    end: it.index + it[0].length,
  }));

interface Name {
  tokens: readonly string[];
  item: string | null;
  choice: ChosenOption | null;
}

export interface Finder {
  /** A whole name as it is written. */
  exactly(tokens: readonly Token[], from: number): Mention | null;
  /** With typos, or by the words that tell it from others ("margherita" for "Margherita Pizza"). */
  roughly(tokens: readonly Token[], from: number): Mention | null;
}

/** Names of one word are also met within a compound: "oatmilk". */
export function finderOf(catalogue: readonly Orderable[], alike: Readonly<Record<string, string>>): Finder {
  const names = namesOf(catalogue, alike);
  const kinds = shortKinds(catalogue);
  const longestFirst = names.toSorted((a, b) => b.tokens.length - a.tokens.length);
  const whole = (tokens: readonly Token[], from: number, same: (a: string, b: string) => boolean) => {
    const first = longestFirst.find(({ tokens: wanted }) => lengthOf(wanted, tokens, from, same) > 0);
    if (!first) return null;
    const length = lengthOf(first.tokens, tokens, from, same);
    const all = names.filter((it) => it.tokens.join(" ") === first.tokens.join(" "));
    const more = groupWords(all, tokens, from + length);
    const itemAfter = names.some(
      (it) => it.item !== null && lengthOf(it.tokens, tokens, from + length, same) > 0,
    );
    return mention(itemAfter ? length : length + more, all);
  };
  return {
    exactly: (tokens, from) => whole(tokens, from, (a, b) => a === b),
    roughly: (tokens, from) =>
      whole(tokens, from, (a, b) => likeness(a, b) > 0) ??
      partly(names, tokens, from, kinds) ??
      shortened(names, tokens[from]?.word ?? ""),
  };
}

function namesOf(catalogue: readonly Orderable[], alike: Readonly<Record<string, string>>): Name[] {
  const items = catalogue.flatMap((it) =>
    [it.name, ...productOf(it)].map((name) => ({ tokens: wordsOf(name), item: it.name, choice: null })),
  );
  const sections = catalogue.map(({ name, section = "" }) => ({
    tokens: wordsOf(section),
    item: name,
    choice: null,
  }));
  const groups = new Map<string, ChosenOption & { said: string[][] }>();
  for (const { name: group, choices } of catalogue.flatMap((it) => it.options)) {
    const common = new Set(wordsOf(group));
    for (const { name: choice } of choices) {
      const key = `${group}\n${choice}`;
      if (groups.has(key)) continue;
      const all = wordsOf(choice);
      const telling = all.filter((it) => !common.has(it));
      const others = Object.entries(alike)
        .filter(([it]) => wordsOf(it).join(" ") === telling.join(" "))
        .flatMap(([, spellings]) => spellings.split("|").map((it) => wordsOf(it)));
      groups.set(key, { group, choice, said: [all, ...(telling.length > 0 ? [telling] : []), ...others] });
    }
  }
  const choices = [...groups.values()].flatMap(({ group, choice, said }) =>
    said.map((tokens) => ({ tokens, item: null, choice: { group, choice } })),
  );
  return [...items, ...sections, ...choices].filter((it) => it.tokens.length > 0);
}

/** "San Pellegrino: Sparkling water, 75 cl": what is sold by its measure is also called what it is. */
function productOf({ description }: Orderable): string[] {
  const [, product] =
    /^([^,;.]+), *(?:\d+ ?(?:cl|ml|l|oz)|glass|bottle|can|draught)\b/iu.exec(description ?? "") ?? [];
  return product === undefined ? [] : [product];
}

const wordsOf = (name: string): string[] => tokensOf(name).map((it) => it.word);

/** How many tokens a name takes from a place on; 0 if it is not there. */
function lengthOf(
  wanted: readonly string[],
  tokens: readonly Token[],
  from: number,
  same: (a: string, b: string) => boolean,
): number {
  if (wanted.every((it, at) => same(it, tokens[from + at]?.word ?? ""))) return wanted.length;
  const said = tokens.slice(from, from + wanted.length).map((it) => it.word);
  if (wanted.length > 2 && wanted.toSorted().join(" ") === said.toSorted().join(" ")) return wanted.length;
  const joined = wanted.join("");
  if (wanted.length > 1 && same(joined, tokens[from]?.word ?? "")) return 1;
  const pair = `${tokens[from]?.word ?? ""}${tokens[from + 1]?.word ?? ""}`;
  return wanted.length === 1 && pair.length > 5 && tokens[from + 1] && joined === pair ? 2 : 0;
}

/** "double shot", "vanilla syrup": a choice said with words of its group. */
function groupWords(names: readonly Name[], tokens: readonly Token[], from: number): number {
  const common = new Set(names.flatMap(({ choice }) => (choice ? wordsOf(choice.group) : [])));
  let length = 0;
  while (common.has(tokens[from + length]?.word ?? "")) length++;
  return length;
}

function mention(length: number, names: readonly Name[]): Mention {
  return {
    length,
    items: [...new Set(names.flatMap((it) => it.item ?? []))],
    choices: names.flatMap((it) => it.choice ?? []),
  };
}

/** The items that share the longest run of words with the text; the ones with least left unsaid. */
function partly(
  names: readonly Name[],
  tokens: readonly Token[],
  from: number,
  kinds: ReadonlySet<string>,
): Mention | null {
  let best: { length: number; items: Name[] } = { length: 0, items: [] };
  for (const name of names) {
    if (name.item === null || name.tokens.length < 2) continue;
    const length = runOf(name.tokens, tokens, from, kinds);
    if (length > best.length) best = { length, items: [name] };
    else if (length > 0 && length === best.length) best.items.push(name);
  }
  return best.length > 0 ? mention(best.length, best.items) : null;
}

/** "alle", "al forno": small words tell nothing from anything, and end no run. */
function runOf(
  wanted: readonly string[],
  tokens: readonly Token[],
  from: number,
  kinds: ReadonlySet<string>,
): number {
  let length = 0;
  while (wanted.some((it) => it.length > 2 && likeness(it, tokens[from + length]?.word ?? "") > 0)) length++;
  while (isFunctionWord(tokens[from + length - 1]?.word ?? "")) length--;
  const said = tokens.slice(from, from + Math.max(0, length)).map((it) => it.word);
  const [first = "", ...more] = said.filter((it) => !isFunctionWord(it));
  // "Waiter" alone is no water; "a pho" and "a red" are what they are the last word of.
  const near =
    first.length > 3 && wanted.some((it) => it === first || (it.length > 6 && likeness(it, first) > 0));
  const alone = near || (first.length === 3 && (wanted.at(-1) === first || isKindOf(first, wanted, kinds)));
  return more.length > 0 || alone ? said.length : 0;
}

const isKindOf = (said: string, wanted: readonly string[], kinds: ReadonlySet<string>): boolean =>
  wanted[0] === said && kinds.has(said);

/** "Pho", where several dishes begin with it; "egg" or "hot", with which one does, is more often said of another. */
function shortKinds(catalogue: readonly Orderable[]): ReadonlySet<string> {
  const first = catalogue.map(({ name }) => wordsOf(name)[0] ?? "").filter((it) => it.length === 3);
  return new Set(first.filter((it, at) => first.indexOf(it) !== at));
}

/** "guac", "spag": the beginning of a word of one item alone. */
function shortened(names: readonly Name[], said: string): Mention | null {
  if (said.length < 4 || /\d/.test(said)) return null;
  const meant = names.filter(
    ({ item, tokens }) =>
      item !== null && tokens.some((it) => it.length + 1 >= said.length * 2 && it.startsWith(said)),
  );
  const items = new Set(meant.map((it) => it.item));
  return items.size === 1 ? mention(1, meant) : null;
}
