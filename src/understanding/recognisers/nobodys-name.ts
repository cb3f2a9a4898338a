// What stands where a name could stand and is nobody's: a topic ("Pension reforms Europe"), a piece of a question, a piece
// of a sentence about something else. Whoever has a rare name and writes it like that is asked for it once more.
import type { Span } from "../entities.ts";
import { overlaps, plain } from "../text.ts";
import { givenNames } from "./given-names.ts";
import type { Word } from "./name-words.ts";

/** Topics end in these; nobody's surname does, without a given name before it. */
const lands = new Set(
  "africa afrika america amerika usa asia asien europe europa eu germany deutschland austria osterreich switzerland schweiz france frankreich francia spain espana spanien italy italia italien portugal russia russland ukraine ukraina china japan mallorca alemania germania allemagne".split(
    " ",
  ),
);
/** "Ann from Germany" tells where somebody is from. */
const origin = new Set("from of in aus von in de en du des da do della al".split(" "));
/** "Nachhaltigkeit", "sustainability": long words that name what is talked about, and nobody beside other words. */
const abstract = /^\p{L}{6,}(?:ung|ungen|keit|heit|schaft|ation|ability|ivity|ismus)$/u;
/** "Klimawandel", wherever in the message. */
const debated = /^\p{L}{4,}(?:politik|wandel|krise|markt|reformen)$/u;
/** What may follow a name within a question: "Okonkwo, and can I bring my dog?" */
const goesOn = /^ ?(?:$|[^\p{L}\s]|(?:and|please|thanks|with|for|und|bitte|danke|y|et|e)(?!\p{L}))/u;
/** "When was the first Corona lockdown?" */
const asking =
  /^\P{L}*(?:wh(?:at|en|ere|o|y|ich|ose)|how|was|wann|wo|wer|wie|warum|que|quien|cuando|donde|como|qui|quand|ou|comment|chi|quando|dove|come|quem|onde)(?!\p{L}).*\?\s*$/su;
/** From here on the words around a name are a sentence of their own. */
const sentence = 6;
/** No name of the scripts without spaces is longer. */
const longestUnspaced = 10;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
const partsOf = (word: string): string[] => plain(word).split(/[-\s]/);

/** How a name came to be read: behind words that lead to one, or standing for itself. */
export interface NameFound {
  /** Lower case tells that it is none, or not: nouns are written like names in some languages, and names small in haste. */
  led: boolean;
  /** Behind words that lead to much else too ("for", "it's"). */
  weakly: boolean;
}

/** For itself, as the answer to "what name?". */
export const unled: NameFound = { led: false, weakly: false };

export function isNobodys(
  original: string,
  list: readonly Word[],
  taken: readonly Span[],
  { led, weakly }: NameFound,
): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || givenNames.has(plain(first.text))) return false;
  if (list.some(isUnspaced)) return true;
  if (isTopic(original, list)) return true;
  const rest = original.slice(last.end);
  if (/\?\s*$/.test(rest) && !goesOn.test(plain(rest).replace(/\s*\?\s*$/, ""))) return true;
  if (!led && asking.test(plain(original))) return true;
  if (!led) return false;
  const small = /^\p{Ll}/u.test(first.text);
  if (weakly && small && !goesOn.test(plain(rest)) && !taken.some((it) => isNext(it, last, original)))
    return true;
  return (small || !weakly) && wordsAround(original, list, taken) >= sentence;
}

const isUnspaced = ({ text }: Word): boolean =>
  text.length > longestUnspaced && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u.test(text);

const isNext = (it: Span, { end }: Word, original: string): boolean =>
  it.start >= end && /^\P{L}*$/u.test(original.slice(end, it.start));

function isTopic(original: string, list: readonly Word[]): boolean {
  if (isSurnamed(original, list)) return false;
  if (list.some(({ text }) => partsOf(text).some((it) => lands.has(it)))) return true;
  const all = wordsOf(original);
  if (all.length > 1 && list.some(({ text }) => partsOf(text).some((it) => abstract.test(it)))) return true;
  if (all.some((it) => debated.test(plain(it)))) return true;
  const [before = "", end = ""] = all.slice(-2);
  return lands.has(plain(end)) && !origin.has(plain(before));
}

/** "Anatole France": two words written as a name is, and little beside them; what is debated or travelled to is a topic. */
function isSurnamed(original: string, [first, last, ...more]: readonly Word[]): boolean {
  if (!first || !last || more.length > 0 || wordsOf(original).length > 4) return false;
  const isName = [first, last].every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
  if (!isName || first.text.length > longestFirstName) return false;
  return !lands.has(plain(first.text)) && !ofTopics.test(plain(first.text));
}

/** Nobody is called "Atomkraftausstieg"; "Konstantinos" has twelve letters. */
const longestFirstName = 13;

const ofTopics =
  /^(?:pension\w*|rente\w*|urlaub\w*|reise\w*|travel\w*|trips?|tours?|visit\w*|viajes?|voyages?|vacan\w+|holidays?|ferien|trade|handel\w*|wars?|krieg\w*|guerr[ae]s?|elections?|wahl\w*|elecciones|economy|wirtschaft\w*|president\w*|football|fussball\w*|weather|wetter|immigration|migration|klima\w*|climate|inflation|energy|energie|tax\w*|steuer\w*|news|politi\w+|\w+(?:ung|keit|heit|schaft|ation))$/u;

/** Words of the message that are neither the name's nor read as something else. */
function wordsAround(original: string, list: readonly Word[], taken: readonly Span[]): number {
  const known = [...list, ...taken];
  return [...original.matchAll(/[\p{L}\p{M}]{2,}/gu)].filter(({ index, 0: text }) =>
    known.every((it) => !overlaps(it, { start: index, end: index + text.length })),
  ).length;
}
