// Finds the name a customer gives: introduced, followed by its announcement, or bare when it was asked for.
import type { Awaited } from "../context.ts";
import type { NameValue, Span } from "../entities.ts";
import { matches, overlaps, pattern, plain, type Found } from "../text.ts";
import { givenNames } from "./given-names.ts";
import {
  capitalised,
  distinct,
  lastWords,
  longestName,
  particles,
  trimmedWord,
  wordPattern,
  type Word,
} from "./name-words.ts";
import { isNobodys, unled } from "./nobodys-name.ts";
import type { Scene } from "./scene.ts";

export interface NameWords {
  title: string;
  leads: readonly { source: string; confidence: number; capitals?: boolean }[];
  first: string;
  last: string;
  tails: readonly { source: string; part: "first" | "last" | null }[];
  /** What a message may open with before a bare name, and what may follow one. */
  opening: string;
  closing: string;
  /** Words at which a name at the message's beginning ends. */
  vocativeEnd: string;
  /** Nouns after which, or before which, a capitalised word names a thing. */
  thingsAfter: string;
  thingsBefore: string;
  never: Pick<ReadonlySet<string>, "has">;
  /** Of those, the ones that are names too; they count alone and capitalised, where a name was asked for. */
  sometimes: ReadonlySet<string>;
  /** Of those, the ones that are surnames too; they count capitalised after a given name. */
  surnames: ReadonlySet<string>;
}

/** Where these are asked for, "rosemary" and "ginger" are things to eat. */
const besideDish: ReadonlySet<Awaited> = new Set<Awaited>([
  "items",
  "choice",
  "more",
  "orderChange",
  "change",
]);

export type NameParser = (
  original: string,
  folded: string,
  scene: Scene,
  taken: readonly Taken[],
) => Found<NameValue>[];

/** What is recognised already; an address or a number tells whose it is. */
type Taken = Span & { type?: string; text?: string };

const isContact = ({ type }: Taken): boolean => type === "phone" || type === "email";

/** "Priya" in "priya.k@example.com". */
const isOwn = (name: string, address: string): boolean => {
  const box = plain(address.split("@")[0] ?? "");
  return name.length > 2
    ? box.includes(plain(name))
    : /^\p{Lu}\p{Ll}$/u.test(name) && box.startsWith(plain(name));
};

/** "It's for smith", "ok, put it for smith". */
const sureLead = 0.7;
const mostBefore = 3;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
/** Behind these nothing but a name follows. */
const saysName = /(?<!\p{L})(?:n[ao]m(?!e me)|heis|m'appell|llam|chiam|cham|call|known)/u;

/** Compiles the words of a locale into a parser of names. */
export function nameParser(words: NameWords): NameParser {
  const leads = words.leads.map((it) => ({ ...it, regex: pattern(`${it.source}(?![\\p{L}]) ?`) }));
  const [first, last] = [pattern(`${words.first}(?![\\p{L}]) ?`), pattern(`${words.last}(?![\\p{L}]) ?`)];
  const tails = words.tails.map((it) => ({ ...it, regex: pattern(`[ ,]+${it.source}`) }));
  const opening = new RegExp(`^(?:(?:${words.opening})[ ,.!:-]+)*`, "u");
  const closing = new RegExp(
    `^[\\s.!,]*(?:(?:${words.closing}|[:()\\d]|\\+ ?\\d|(?<= )-|-(?! ?\\p{L})).*)?$`,
    "u",
  );
  const vocativeEnd = new RegExp(pattern(`^ ?(?:[,;:]|${words.vocativeEnd})`).source, "u");
  const title = new RegExp(`^${words.title}$`, "u");

  /** Up to four words from `from` on that can be a name. */
  function nameAt(original: string, from: number, capitals: boolean, taken: readonly Span[]): Word[] {
    const found: Word[] = [];
    let expected = from;
    for (const match of matches(wordPattern, original.slice(from, from + longestName))) {
      if (found.length === 5) break;
      const word = trimmedWord(match, from);
      const between = original.slice(expected, from + match.index);
      if (!(found.length === 0 ? /^[\s"'“”,:(-]*$/ : /^ {1,2}$/).test(between)) break;
      // "Name's Al": its "s" is no name.
      if (found.length === 0 && /['’]$/u.test(between) && /^s$/iu.test(word.text)) break;
      const lowered = /^\p{Lu}\p{Ll}/u.test(found[0]?.text ?? "") && /^\p{Ll}/u.test(word.text);
      if (lowered && !particles.has(word.text)) break;
      if (
        !(fits(word, capitals, found.length) || isSurname(word, found)) ||
        taken.some((it) => overlaps(it, word))
      )
        break;
      found.push(word);
      expected = from + match.index + match[0].length;
      if (word.end < expected && !/^(?:\p{L}|\p{Lu}\p{Ll}{0,3})$/u.test(word.text)) break;
    }
    // "Al" alone is a name; behind another word it leads to one.
    const [only, more] = found;
    if (only && !more && /^\p{Lu}/u.test(only.text)) return found;
    while (found.length > 0 && particles.has(found.at(-1)?.text.toLowerCase() ?? "")) found.pop();
    return found;
  }

  function fits({ text }: Word, capitals: boolean, position: number): boolean {
    const lower = text.toLowerCase().replaceAll("’", "'");
    if (position > 0 && particles.has(lower)) return true;
    if (title.test(lower)) return position === 0;
    if (/^\p{Lu}\p{Ll}/u.test(text) && capitals && !words.never.has(lower)) return true;
    return !words.never.has(lower) && (!capitals || /^\p{Lu}/u.test(text));
  }

  /** "Wait" in "Wendy Wait". */
  const isSurname = ({ text }: Word, before: readonly Word[]): boolean => {
    const lower = text.toLowerCase();
    const known = words.surnames.has(lower) || words.sometimes.has(lower);
    return known && /^\p{Lu}/u.test(text) && givenNames.has(plain(before[0]?.text ?? ""));
  };

  const valued = (
    original: string,
    list: readonly Word[],
    confidence: number,
    part: "first" | "last" | null = null,
  ): Found<NameValue> | null => {
    const named = list.filter((it, at) => at > 0 || !title.test(it.text.toLowerCase()));
    const [start, end] = [named[0], named.at(-1)];
    if (!start || !end) return null;
    const text = original.slice(start.start, end.end);
    const shape = text === text.toLowerCase() ? capitalised(text) : text;
    const texts = named.map((it) => (shape === text ? it.text : capitalised(it.text)));
    const parts = part
      ? { [part]: shape }
      : texts.length === 1
        ? {}
        : { first: texts[0] ?? "", last: texts.slice(1).join(" ") };
    return { start: start.start, end: end.end, text, confidence, value: { name: shape, ...parts } };
  };

  function introduced(
    original: string,
    folded: string,
    scene: Scene,
    taken: readonly Span[],
  ): Found<NameValue>[] {
    const names: Found<NameValue>[] = [];
    for (const { regex, confidence, capitals } of leads) {
      for (const match of matches(regex, folded)) {
        const needCapitals = capitals === true && scene.awaiting !== "name";
        const list = nameAt(original, match.index + match[0].length, needCapitals, taken);
        // "What's on the menu for vegans": words that lead to anything lead to a name only near the beginning, or to one in capitals.
        const weak = capitals === true && confidence < sureLead && !/^\p{Lu}/u.test(list[0]?.text ?? "");
        if (weak && wordsIn(folded.slice(0, match.index)) > mostBefore) continue;
        if (capitals && list.length === 1 && scene.awaiting !== "name" && confidence < 0.6) continue;
        const found = { led: true, weakly: capitals === true };
        const nobodys = !saysName.test(match[0]) && isNobodys(original, list, taken, found);
        const isNone = nobodys || isThing(folded, match.index, list);
        const name = isNone ? null : valued(original, list, confidence);
        if (name) names.push(name);
      }
    }
    return names;
  }

  const things = {
    before: new RegExp(`${pattern(`\\b(?:${words.thingsBefore})[^.!?]{0,12}`).source}$`, "u"),
    after: new RegExp(pattern(`^ ?(?:${words.thingsAfter})`).source, "u"),
  };

  /** "looking for a restaurant by the name of Tai Won Mein", "for Middle Eastern cuisine". */
  const isThing = (folded: string, lead: number, list: readonly Word[]): boolean =>
    things.before.test(folded.slice(Math.max(0, lead - 40), lead)) ||
    things.after.test(folded.slice(list.at(-1)?.end ?? 0));

  function parted(original: string, folded: string, taken: readonly Span[]): Found<NameValue>[] {
    return (
      [
        ["first", first],
        ["last", last],
      ] as const
    ).flatMap(([part, regex]) =>
      matches(regex, folded).flatMap((match) => {
        const list = nameAt(original, match.index + match[0].length, false, taken).slice(0, 2);
        return valued(original, list, 0.94, part) ?? [];
      }),
    );
  }

  /** "Ann Lee is my name", "Ann Lee here". */
  function announced(original: string, folded: string, taken: readonly Span[]): Found<NameValue>[] {
    const found: Found<NameValue>[] = [];
    for (const { regex, part } of tails) {
      for (const match of matches(regex, folded)) {
        const before = original.slice(0, match.index);
        for (let size = 3; size >= 1; size--) {
          const from = lastWords[size - 1]?.exec(before);
          if (!from) continue;
          const start = match.index - (from[1] ?? "").length;
          const list = nameAt(original, start, /here|speaking|calling|ha[sd]|have/.test(match[0]), taken);
          const name = list.length === size ? valued(original, list, 0.85, part) : null;
          if (!name) continue;
          found.push(name);
          break;
        }
      }
    }
    return found;
  }

  /** "at 7pm, Ann Lee, ann@example.com": names between commas, in capitals or beginning with one that is known. */
  function between(original: string, taken: readonly Span[]): Found<NameValue>[] {
    const found: Found<NameValue>[] = [];
    for (const { index, 0: comma } of matches(/[,;\n]/gu, original)) {
      const from = index + comma.length;
      const list = nameAt(original, from, false, taken);
      const ends = /^[ .!]*(?:[,;\n]|$)/u.test(original.slice(list.at(-1)?.end ?? from));
      const given = givenNames.has(plain(list[0]?.text ?? ""));
      const written = list.every((it) => /^\p{Lu}/u.test(it.text) || particles.has(it.text));
      const beside = written && taken.length > 0;
      const fits = list.length === 1 ? given && beside : list.length <= 3 && (given || beside);
      if (ends && list.length > 0 && fits)
        found.push(...[valued(original, list, given ? 0.8 : 0.6) ?? []].flat());
    }
    return found;
  }

  /** "Ann Lee, table of four" and "table of four, Ann Lee": two capitals set off by a comma. */
  function vocative(original: string, folded: string, taken: readonly Span[]): Found<NameValue>[] {
    const opening = nameAt(original, 0, true, taken);
    const after = folded.slice(opening.at(-1)?.end ?? 0);
    const opens = opening.length >= 2 && vocativeEnd.test(after);
    const comma = original.lastIndexOf(",");
    const closing = comma < 0 ? [] : nameAt(original, comma + 1, true, taken);
    const closes = closing.length >= 2 && /^[ .!]*$/.test(original.slice(closing.at(-1)?.end ?? 0));
    return [opens ? opening : [], closes ? closing : []].flatMap((list) => valued(original, list, 0.6) ?? []);
  }

  /** The whole message, or its first clause, is a name when a name was asked for. */
  function bare(original: string, folded: string, taken: readonly Taken[]): Found<NameValue>[] {
    const start = opening.exec(folded)?.[0].length ?? 0;
    const list = wholeName(original, start) ?? nameAt(original, start, false, taken);
    const end = list.at(-1)?.end ?? 0;
    if (isNobodys(original, list, taken, unled)) return [];
    // "Ann Lee ann@example.com": an address or a number ends it as a comma does.
    const meets = taken.some((it) => isContact(it) && it.start >= end && !folded.slice(end, it.start).trim());
    if (list.length === 0 || list.length > 4 || !(meets || closing.test(folded.slice(end)))) return [];
    if (isSentence(folded.slice(end), list) && !taken.some((it) => it.start >= end)) return [];
    const name = valued(original, list, list.length > 1 ? 0.9 : 0.85);
    return name ? [name] : [];
  }

  /** "Reflect on the role of morals in …" gives no name: words go on that tell nothing of a visit. */
  const isSentence = (rest: string, [first]: readonly Word[]): boolean =>
    !givenNames.has(plain(first?.text ?? "")) && (rest.match(/\p{L}{2,}/gu) ?? []).length >= 6;

  /** "haircut at 10, Nina Roth 212 555 0133", "Priya, priya@example.com": whose number or address it is. */
  function beside(original: string, taken: readonly Taken[]): Found<NameValue>[] {
    const contact = taken.find(isContact);
    if (!contact) return [];
    const before = original.slice(0, contact.start).replace(/[\s,;:(–-]+$/u, "");
    const own = (list: readonly Word[]) =>
      contact.type === "email" && isOwn(list[0]?.text ?? "", contact.text ?? "");
    const whole = wholeName(before, 0);
    if (whole && (whole.length > 1 || own(whole))) return [valued(original, whole, 0.8) ?? []].flat();
    for (let size = 3; size >= 1; size--) {
      const from = lastWords[size - 1]?.exec(before)?.[1];
      if (from === undefined) continue;
      const start = before.length - from.length;
      const list = nameAt(original, start, false, taken);
      const apart = start === 0 || /[,;.!\n]\s*$/u.test(before.slice(0, start));
      if (!apart || list.length !== size || list.at(-1)?.end !== before.length) continue;
      const given = givenNames.has(plain(list[0]?.text ?? ""));
      const written = size > 1 && list.every((it) => /^\p{Lu}/u.test(it.text) || particles.has(it.text));
      if (given || written || own(list)) return [valued(original, list, 0.8) ?? []].flat();
    }
    return [];
  }

  /** "my number is 212 555 0147, Ann": what is left when a number or an address was said first. */
  function trailing(original: string, taken: readonly Span[]): Found<NameValue>[] {
    const from = Math.max(0, ...taken.map((it) => it.end));
    if (from === 0) return [];
    const list = nameAt(original, from, true, taken);
    const ends = /^[\s.!]*$/.test(original.slice(list.at(-1)?.end ?? 0));
    return list.length > 0 && ends ? [valued(original, list, 0.8) ?? []].flat() : [];
  }

  /** "Will", "Rose Day": words that are names only where they are all that is said, in capitals or after a name. */
  function wholeName(original: string, start: number): Word[] | null {
    const list = matches(wordPattern, original.slice(start)).map((it) => trimmedWord(it, start));
    const first = list[0]?.text.toLowerCase() ?? "";
    const given = givenNames.has(plain(first)) && !words.never.has(first);
    const fit = list.every(({ text }, at) => {
      const lower = text.toLowerCase();
      const possible = words.sometimes.has(lower) || (at > 0 && words.surnames.has(lower));
      return (given || /^\p{Lu}\p{Ll}+$/u.test(text)) && (possible || !words.never.has(lower));
    });
    const alone = /^[\s\p{L}'’.!-]*$/u.test(original.slice(start));
    return fit && alone && list.length > 0 && list.length <= 3 ? list : null;
  }

  /** "Ann Lee", and no more, where another thing was asked: capitals of several words, or a given name alone. */
  function unasked(
    original: string,
    folded: string,
    taken: readonly Span[],
    awaiting: Awaited,
  ): Found<NameValue>[] {
    const named = besideDish.has(awaiting)
      ? null
      : wholeName(original, opening.exec(folded)?.[0].length ?? 0);
    const list = named ?? wholeName(original, 0) ?? [];
    const given = givenNames.has(plain(list[0]?.text ?? ""));
    const written = list.length >= 2 && list.every((it) => /^\p{Lu}/u.test(it.text));
    const alone = list.length === 1 && given && !besideDish.has(awaiting);
    const known = (written && (given || awaiting === "alternative")) || alone;
    if (!known || list.some((it) => taken.some((other) => overlaps(it, other)))) return [];
    return [valued(original, list, 0.65) ?? []].flat();
  }

  return (original, folded, scene, taken) => {
    const sure = [
      ...parted(original, folded, taken),
      ...introduced(original, folded, scene, taken),
      ...announced(original, folded, taken),
      ...vocative(original, folded, taken),
      ...between(original, taken),
      ...beside(original, taken),
    ];
    const { awaiting } = scene;
    if (awaiting === "name") sure.push(...bare(original, folded, taken), ...trailing(original, taken));
    else if (awaiting !== null) sure.push(...unasked(original, folded, taken, awaiting));
    return distinct(sure);
  };
}
