// Counts the persons of a list such as "me, my wife and two kids"; the words come from the locale.
import type { PartyValue } from "../entities.ts";
import { hasWords, matches, pattern, type Found } from "../text.ts";

export interface PeopleWords {
  /** Alternatives of a pattern each, all in lower case. */
  self: string;
  /** The form of it that is a person of the list only where it is joined ("my wife and I"). */
  selfSubject: string;
  /** After the customer: nobody else comes. */
  selfOnly: string;
  /** After "… and I": the customer speaks on, and is none of the list. */
  speaksOn: string;
  and: string;
  /** Before an item, and no part of its meaning. */
  fillers: string;
  articles: string;
  /** Plurals that stand without a number ("my kids"): at least two. */
  several: string;
  count: string;
  numberOf(words: string): number | null;
  adults: string;
  children: string;
  anyone: string;
  /** Comes along but is no person: a high chair. */
  extra: string;
  owner: string;
  adjective: string;
  joiner: string;
  /** Right before a lone item: it is the party, or part of it. */
  before: string;
  /** Right before a lone item: the customer comes too. */
  joining: string;
  /** The customer speaks of their own coming: then guests are on top, even plain "people". */
  arriving: string;
  /** A lone "with my wife" counts only where this was said before it. */
  company: string;
  /** The joiners after which a bare number counts ("me plus two"). */
  plus: string;
  /** After a plural without a number, `COUNT` where the number stands: so many are they ("the kids, 3 of them"). */
  ofThem: string;
  /** Nouns that stand for two or three persons each. */
  twice: string;
  thrice: string;
}

interface Item {
  size: number;
  adults: number;
  children: number;
  self: boolean;
  /** A number stands in it, or the customer. */
  counted: boolean;
  general: boolean;
  /** Only a number, without a noun. */
  bare: boolean;
  end: number;
  /** Only a comma joins it to the one before. */
  apart?: boolean;
}

/** What stands around a list decides whether one item alone is a party. */
interface Around {
  /** "with 4 friends": the customer comes too. */
  joined: boolean;
  arriving: boolean;
  announced: boolean;
  singular: boolean;
}

export type PeopleParser = (original: string, folded: string) => Found<PartyValue>[];

/** Compiles the words of a locale into a parser of lists of persons. */
export function peopleParser(words: PeopleWords): PeopleParser {
  const sticky = (source: string) => new RegExp(pattern(source).source, "uy");
  const noun = `(?:(?<adult>${words.adults})|(?<child>${words.children})|(?<anyone>${words.anyone})|(?<extra>${words.extra}))`;
  const lead = `(?:(?:${words.fillers}|${words.articles}) )*`;
  const counted = sticky(
    `${lead}(?<count>${words.count})(?:(?<!\\bone) of (?:my|our|his|her|the))?(?: (?:more|total|${words.adjective}))*[ -]${noun}(?! ?[-'](?:s|free)\\b)(?![\\p{L}\\d])`,
  );
  const owned = sticky(
    `(?:(?:${words.fillers}) )*(?:(?<owner>${words.owner}) )?(?:(?:${words.adjective}) )*${noun}(?! ?'s\\b)(?![\\p{L}\\d])`,
  );
  const self = sticky(
    `(?:(?:${words.fillers}|for) )*(?<self>${words.self})(?![\\p{L}\\d'])(?: (?:${words.selfOnly}))?`,
  );
  const number = sticky(
    `(?:the )?(?<count>${words.count})(?: of (?:my|our))?(?![\\p{L}\\d:.'/-])(?! ?[ap]\\.?m\\b)`,
  );
  const ofThem = sticky(`(?:${words.ofThem.replaceAll("COUNT", `(?<count>${words.count})`)})(?![\\p{L}\\d])`);
  const joiner = sticky(`(?:${words.joiner})(?:(?:then|also|possibly|maybe) )?`);
  const plus = new RegExp(`^${pattern(words.plus).source}`, "u");
  const starts = pattern(
    `(?<![\\p{L}\\d:./$£€-])(?=(?:(?:${words.fillers}|${words.articles}|${words.owner}) )*(?:${words.count}|${words.self}|${words.adults}|${words.children})(?![\\p{L}]))`,
  );
  const several = new RegExp(`^(?:${words.several})$`, "u");
  const joinedBefore = new RegExp(`(?:${words.and}) $`, "u");
  const joinedAfter = new RegExp(`^ (?:${words.and}) `, "u");
  const speaksOn = new RegExp(`^ (?:${words.speaksOn})(?![\\p{L}])`, "u");
  const couples = new RegExp(`^(?:${words.twice})$`);
  const triplets = new RegExp(`^(?:${words.thrice})$`);

  const endsWith = (source: string) => new RegExp(`${pattern(`(?<![\\p{L}])(?:${source}) `).source}$`, "u");
  const [before, joining] = [endsWith(words.before), endsWith(words.joining)];
  const opensJoining = new RegExp(pattern(`^(?:${words.joining}) `).source, "u");
  const arriving = hasWords(words.arriving);
  const company = hasWords(words.company);

  const around = (text: string, own: string): Around => ({
    joined: opensJoining.test(own) || joining.test(text),
    arriving: arriving.test(text),
    announced: (before.test(text) || opensJoining.test(own)) && company.test(text),
    singular: /^\p{L}+$/u.test(own) && !own.endsWith("s"),
  });

  const at = (regex: RegExp, text: string, index: number) => {
    regex.lastIndex = index;
    return regex.exec(text);
  };

  function item(text: string, index: number, first: boolean, added: boolean): Item | null {
    const count = at(counted, text, index);
    if (count)
      return fromNoun(
        count.groups ?? {},
        words.numberOf(count.groups?.["count"] ?? ""),
        index + count[0].length,
        true,
      );
    const me = at(self, text, index);
    const alone = me?.groups?.["self"];
    const speaks =
      me &&
      alone === words.selfSubject &&
      !(first ? joinedAfter.test(text.slice(index + me[0].length)) : joinedBefore.test(text.slice(0, index)));
    if (me && !speaks) {
      return {
        size: 1,
        adults: 1,
        children: 0,
        self: true,
        counted: true,
        general: false,
        bare: false,
        end: index + me[0].length,
      };
    }
    const one = at(owned, text, index);
    if (one && (one.groups?.["owner"] || !first || couples.test(one.groups?.["adult"] ?? ""))) {
      const end = index + one[0].length;
      const told = several.test(nounOf(one.groups ?? {})) ? at(ofThem, text, end) : null;
      const many = words.numberOf(told?.groups?.["count"] ?? "");
      return told && many !== null
        ? fromNoun(one.groups ?? {}, many, end + told[0].length, true)
        : fromNoun(one.groups ?? {}, 1, end, false);
    }
    const digits = first || added ? at(number, text, index) : null;
    const size = digits ? words.numberOf(digits.groups?.["count"] ?? "") : null;
    if (!digits || size === null || size > 60) return null;
    return {
      size,
      adults: size,
      children: 0,
      self: false,
      counted: true,
      general: true,
      bare: true,
      end: index + digits[0].length,
    };
  }

  function fromNoun(
    groups: Record<string, string | undefined>,
    count: number | null,
    end: number,
    counting: boolean,
  ): Item | null {
    if (count === null || count > 999) return null;
    if (groups["extra"])
      return {
        size: 0,
        adults: 0,
        children: 0,
        self: false,
        counted: false,
        general: false,
        bare: false,
        end,
      };
    const name = nounOf(groups);
    const size = count * (couples.test(name) ? 2 : triplets.test(name) ? 3 : 1);
    const uncounted = !counting && several.test(name) ? 2 : size;
    const child = groups["child"] !== undefined;
    return {
      size: uncounted,
      adults: child ? 0 : uncounted,
      children: child ? uncounted : 0,
      self: false,
      counted: counting,
      general: groups["anyone"] !== undefined,
      bare: false,
      end,
    };
  }

  function listAt(text: string, index: number): { items: Item[]; end: number } | null {
    const items: Item[] = [];
    let end = index;
    let next = index;
    let added = false;
    let apart = false;
    for (let found = item(text, next, true, false); found; found = item(text, next, false, added)) {
      if (found.self && items.at(-1)?.general && speaksOn.test(text.slice(found.end))) break;
      items.push({ ...found, apart });
      end = found.end;
      const joined = at(joiner, text, end);
      added = joined !== null && plus.test(joined[0]);
      apart = joined?.[0].trim() === ",";
      if (joined) next = end + joined[0].length;
      else if (text.charAt(end) === " " && follows(text, end + 1, found)) next = end + 1;
      else break;
    }
    return items.length > 0 ? { items, end } : null;
  }

  /** "Me my wife and two kids": the first of a list may be joined by nothing. */
  const follows = (text: string, index: number, { self }: Item): boolean =>
    at(counted, text, index) !== null || (self && at(owned, text, index)?.groups?.["owner"] !== undefined);

  return (original, folded) => {
    const found: Found<PartyValue>[] = [];
    let after = 0;
    for (const { index } of matches(starts, folded)) {
      if (index < after) continue;
      const list = listAt(folded, index);
      const value =
        list &&
        total(
          list.items,
          around(folded.slice(Math.max(0, index - 60), index), folded.slice(index, list.end)),
        );
      if (!list || !value) continue;
      found.push({
        start: index,
        end: list.end,
        text: original.slice(index, list.end),
        confidence: value.sure ? 0.92 : 0.6,
        value: value.party,
      });
      after = list.end;
    }
    return found;
  };
}

const nounOf = (groups: Record<string, string | undefined>): string =>
  groups["adult"] ?? groups["child"] ?? groups["anyone"] ?? "";

/** Sums a list up; a lone bare number or an uncounted person is no party by itself. */
function total(
  items: readonly Item[],
  { joined, arriving, announced, singular }: Around,
): { party: PartyValue; sure: boolean } | null {
  const [first, ...rest] = items;
  if (!first || items.every((it) => it.bare)) return null;
  const lone = rest.length === 0;
  if (lone && (first.self || singular || (!first.counted && !announced))) return null;
  if (rest.length === 1 && first.bare && !rest[0]?.self && !rest[0]?.counted) return null;
  const counting = isExplained(first, rest) ? rest : isTotal(items) ? items.slice(-1) : items;
  const joins = lone && joined && (arriving || !first.general) ? 1 : 0;
  const size = sum(counting, "size") + joins;
  if (size === 0) return lone && first.counted ? { party: { size: 0, invalid: "zero" }, sure: true } : null;
  const children = sum(counting, "children");
  const kinds = children > 0 ? { adults: sum(counting, "adults") + joins, children } : {};
  const large = size > 999 ? { invalid: "too_large" as const } : {};
  return { party: { size, ...kinds, ...large }, sure: items.some((it) => it.counted) };
}

const sum = (list: readonly Item[], key: "size" | "adults" | "children"): number =>
  list.reduce((all, it) => all + it[key], 0);

/** "For my boss, three people": they are counted last, whoever was named before. */
const isTotal = (items: readonly Item[]): boolean => {
  const all = items.at(-1);
  return (
    items.length > 1 &&
    all?.apart === true &&
    all.general &&
    all.counted &&
    items.slice(0, -1).every((it) => !it.counted)
  );
};

/** "5 people, 3 adults and 2 kids": the list only explains the number before it. */
const isExplained = (first: Item, rest: readonly Item[]): boolean =>
  first.general && rest.length > 0 && first.size > 1 && first.size === sum(rest, "size");
