// Finds what a business's own lists name in words: whole names, parts that several share, typos. Never guesses:
// where the words fit several names all of them come back.
import { isFunctionWord } from "../function-words.ts";
import { likeness, stem } from "../gazetteer.ts";
import { matches, plain } from "../text.ts";

export interface Mention {
  start: number;
  end: number;
  /** The names that the words may mean, in the list's own spelling. */
  names: readonly string[];
  /** Part of a name only. */
  partial: boolean;
}

export interface MentionOptions {
  /** Parts stand for the whole: "the carbonara", "Anna". From so many letters on; 0 for never. */
  partsFrom: number;
  /** Of a name of more words only its beginning stands for it: the others are those of any message. */
  headedFrom?: number;
  /** Words that are no part of a name by themselves. */
  common?: readonly string[];
  /** Words that an order is made of: they name nothing, however many names have them. */
  ordering?: ReadonlySet<string>;
  /** Other ways to say a name. */
  also?: Readonly<Record<string, readonly string[]>>;
}

interface Token {
  word: string;
  start: number;
  end: number;
}
interface Alias {
  tokens: readonly string[];
  name: string;
}

const filler = new Set(
  "a an the of with and for in on di de la le el al alla alle della du des und mit y e".split(" "),
);
const wordsPattern = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

const tokensOf = (text: string): Token[] =>
  matches(wordsPattern, text).map((it) => ({
    word: stem(it[0].replace(/'s$/, "")),
    start: it.index,
    end: it.index + it[0].replace(/'s$/, "").length,
  }));

const contentOf = (text: string): string[] => {
  const all = tokensOf(plain(text)).map((it) => it.word);
  const kept = all.filter((it) => !filler.has(it));
  return kept.length > 0 ? kept : all;
};

export type Mentions = (plainText: string) => Mention[];

/** Prepares a list; the finder reads plain text (`plain()` of `text.ts`). */
export function mentionsOf(names: readonly string[], options: MentionOptions): Mentions {
  const aliases: Alias[] = names
    .flatMap((name) => [name, ...(options.also?.[name] ?? [])].map((it) => ({ name, tokens: contentOf(it) })))
    .filter((it) => it.tokens.length > 0);
  if (aliases.length === 0) return () => [];
  const byFirst = new Map<string, Alias[]>();
  const byInitial = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const first = alias.tokens[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
    byInitial.set(first.charAt(0), [...(byInitial.get(first.charAt(0)) ?? []), alias]);
  }
  const parts = partsOf(aliases, options);
  const { ordering = new Set() } = options;
  const never = commonOf(options);
  /** Short words too tell whether "change" is the oil change or an order. */
  const hasBeside = (name: string, { word }: Token): boolean =>
    !ordering.has(word) &&
    !never.has(word) &&
    !isFunctionWord(word) &&
    /^\p{L}/u.test(word) &&
    aliases.some((it) => it.name === name && it.tokens.includes(word));

  return (text) => {
    const tokens = tokensOf(text).filter((it) => !filler.has(it.word));
    const found: Mention[] = [];
    const bare = new Set<Mention>();
    const exact = (at: number): Hit =>
      whole(byFirst.get(tokens[at]!.word) ?? [], tokens, at, (a, b) => a === b);
    const orders = (it: Token) => ordering.has(it.word);
    const partly = (at: number): Hit => {
      const hit = partial(parts, tokens, at);
      if (!hit) return null;
      const run = tokens.slice(at, at + hit.length);
      const own = run.filter((it) => !orders(it)).length;
      // "Make carbonara 20" names no "Make carbonara free".
      const lead = run.findIndex((it) => !orders(it));
      if (lead > 0 && (tokens.slice(0, at).every(orders) || exact(at + lead))) return null;
      const near = own > 0 ? [] : besides(text, tokens, at, hit.length);
      return narrowed(hit, (name) => {
        if (own === 0) return near.some((it) => hasBeside(name, it));
        const parts = contentOf(name);
        if (options.headedFrom !== undefined && parts.length > options.headedFrom)
          return run.every((it, by) => it.word === parts[by]);
        return own > 1 || parts.length <= longestName;
      });
    };
    for (let at = 0; at < tokens.length;) {
      const hit =
        exact(at) ??
        whole(byInitial.get(tokens[at]!.word.charAt(0)) ?? [], tokens, at, (a, b) => likeness(a, b) > 0) ??
        beside(partly(at), (by) => (at + by < tokens.length ? exact(at + by) : null));
      if (hit && tokens.slice(at, at + hit.length).every(orders)) bare.add(hit.mention);
      if (hit) found.push(hit.mention);
      at += hit?.length ?? 1;
    }
    // "Set price": an order beside what else is named, and a name where an article leads to it.
    const named = found.filter((it) => !bare.has(it) || article.test(text.slice(0, it.start)));
    return named.length > 0 ? named : found;
  };
}

/** One word of a whole sentence stands for no name. */
const longestName = 8;

const article = /(?:\b(?:the|our|an?|el|la|los|las|del|al) |["'«“])$/u;

type Hit = { mention: Mention; length: number } | null;

function narrowed(hit: NonNullable<Hit>, fits: (name: string) => boolean): Hit {
  const names = hit.mention.names.filter(fits);
  return names.length > 0 ? { ...hit, mention: { ...hit.mention, names } } : null;
}

/** The words that touch a run: nothing but a space between. */
const besides = (text: string, tokens: readonly Token[], at: number, length: number): Token[] => {
  const [before, first, last, after] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + length - 1],
    tokens[at + length],
  ];
  const touching = (a: Token, b: Token) => /^[ -]?$/u.test(text.slice(a.end, b.start));
  return [
    ...(before && first && touching(before, first) ? [before] : []),
    ...(after && last && touching(last, after) ? [after] : []),
  ];
};

/** "Change oil change": the verb before a whole name is no part of one. */
function beside(hit: Hit, wholeAt: (by: number) => Hit): Hit {
  for (let by = 1; hit && by <= hit.length; by++) {
    const name = wholeAt(by)?.mention.names;
    if (name?.some((it) => hit.mention.names.includes(it))) return null;
  }
  return hit;
}

const spanning = (
  tokens: readonly Token[],
  at: number,
  length: number,
  names: readonly string[],
  part: boolean,
) => ({
  length,
  mention: { start: tokens[at]!.start, end: tokens[at + length - 1]!.end, names, partial: part },
});

function whole(
  aliases: readonly Alias[],
  tokens: readonly Token[],
  at: number,
  same: (wanted: string, said: string) => boolean,
): Hit {
  let length = 0;
  let names: string[] = [];
  for (const { tokens: wanted, name } of aliases) {
    if (wanted.length < length || !wanted.every((it, by) => same(it, tokens[at + by]?.word ?? ""))) continue;
    if (wanted.length > length) names = [];
    length = wanted.length;
    names.push(name);
  }
  return length > 0 ? spanning(tokens, at, length, [...new Set(names)], false) : null;
}

const commonOf = ({ common = [] }: MentionOptions): ReadonlySet<string> =>
  new Set(common.flatMap((it) => contentOf(it)));

/** Words and the names that have them. */
function partsOf(aliases: readonly Alias[], options: MentionOptions): Map<string, Set<string>> {
  const { partsFrom } = options;
  const owners = new Map<string, Set<string>>();
  const never = commonOf(options);
  if (partsFrom === 0) return owners;
  for (const { tokens, name } of aliases) {
    if (tokens.length < 2) continue;
    for (const token of tokens) {
      if (token.length < partsFrom || never.has(token)) continue;
      owners.set(token, (owners.get(token) ?? new Set()).add(name));
    }
  }
  return owners;
}

/** The longest run of words that some names share. */
function partial(parts: ReadonlyMap<string, ReadonlySet<string>>, tokens: readonly Token[], at: number): Hit {
  const ownersOf = (word: string): ReadonlySet<string> | undefined =>
    parts.get(word) ??
    (word.length >= 7 ? [...parts].find(([it]) => likeness(it, word) > 0)?.[1] : undefined);
  let owners: ReadonlySet<string> | undefined = ownersOf(tokens[at]!.word);
  if (!owners) return null;
  let length = 1;
  for (let next = at + 1; next < tokens.length; next++) {
    const more = parts.get(tokens[next]!.word);
    const both: ReadonlySet<string> = new Set([...owners].filter((it) => more?.has(it)));
    if (both.size === 0) break;
    owners = both;
    length++;
  }
  return spanning(tokens, at, length, [...owners], true);
}

/** One name, or none and the several it may be. */
export const chosen = (mention: Mention | undefined): { name: string | null; candidates: string[] } =>
  mention === undefined
    ? { name: null, candidates: [] }
    : mention.names.length === 1
      ? { name: mention.names[0]!, candidates: [] }
      : { name: null, candidates: [...mention.names] };
