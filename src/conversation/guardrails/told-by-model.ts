// Guardrail for a model's own sentence: what it says of prices, hours, names and free places is traced to the
// business's page, each to the thing it is said of; else the sentence is not said.
import type { BusinessDetail } from "#contracts/directory";
import { fold, plain } from "#understanding/text";
import { languageOf } from "#understanding/region";
import { dayNames } from "../answers/facts.ts";
import { promises } from "./claim-words.ts";
import { untraced } from "./grounded.ts";
import { noNumbers, numbersIn, type Numbers } from "./numbers.ts";
import { has, standsOnPage } from "./own-words.ts";
import { hoursFit } from "./told-hours.ts";
import { dietsFit, offersFit, pricesFit } from "./told-prices.ts";

export interface ModelGrounds {
  business: BusinessDetail;
  locale: string;
  /** The page as the model was told it. */
  page: string;
  /** What the customer and the assistant have said. */
  talk: string;
}

/** One that stands for somebody has been filled in by now. */
const placeholder = /\[\p{Lu}+_\d+\]/u;

/** Whether a sentence may leave; one that stands on the page as a whole always may. */
export const mayBeSaid = (sentence: string, grounds: ModelGrounds): boolean =>
  standsOnPage(sentence, grounds.page, grounds.business) ||
  (!placeholder.test(sentence) &&
    untraced(sentence, numbersOf(grounds), grounds.locale).length === 0 &&
    !has(promises, plain(sentence)) &&
    pricesFit(sentence, grounds) &&
    offersFit(sentence, grounds) &&
    dietsFit(sentence, grounds) &&
    hoursFit(sentence, grounds) &&
    linksAreKnown(sentence, grounds) &&
    namesAreKnown(sentence, grounds));

/** What the page counts, and the customer: money, times and phone numbers are the page's alone. */
function numbersOf({ page, talk, locale }: ModelGrounds): Numbers {
  const grounds = noNumbers();
  for (const line of page.split("\n")) {
    const found = numbersIn(line, locale);
    for (const key of ["money", "clocks", "counts"] as const) {
      for (const it of found[key]) grounds[key].add(it);
    }
    for (const it of found.digits) grounds.digits.add(it);
  }
  for (const it of numbersIn(talk, locale).counts) grounds.counts.add(it);
  return grounds;
}

const link =
  /(?:https?:\/\/|www\.)[^\s,;)]+|[^\s@(]+@[^\s@,;)]+|(?<![\p{L}\p{N}])@\w+|(?<![\p{L}\p{N}.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?:\/[^\s,;)]*)?/gu;

/** Addresses of the net lead away from here: only the page's own do. */
const linksAreKnown = (sentence: string, { page }: ModelGrounds): boolean =>
  (sentence.match(link) ?? []).every((it) => page.includes(it.replace(/[.!?]+$/, "")));

const noName = /^(?:I|I['’]\p{L}+|AM|PM|OK)$/u;

/** Languages that write every noun with a capital: there it shows no name. */
const capitalNouns: ReadonlySet<string> = new Set(["de"]);

/** A word with a capital in mid-sentence is a name: the page or the customer must have said it. */
function namesAreKnown(sentence: string, { page, talk, locale }: ModelGrounds): boolean {
  if (capitalNouns.has(languageOf(locale))) return true;
  const known = new Set(wordsOf(`${page}\n${talk}`).map(fold));
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((it) => [dayNames(locale)(it), dayNames(locale, "short")(it)]);
  for (const it of days) known.add(fold(it));
  const isKnown = (word: string) => known.has(fold(word)) || known.has(fold(word.replace(/['’]?s$/u, "")));
  const [first, ...rest] = wordsOf(sentence);
  return (
    (!first || isKnown(first) || !beginsWithName(sentence)) &&
    rest.filter((word) => /^\p{Lu}/u.test(word) && !noName.test(word)).every(isKnown)
  );
}

/** A sentence begins with a capital anyway: a name there shows by what a person does or has. */
const doer =
  /^[^\p{L}]*(\p{Lu}\p{Ll}+)(?:['’]s\s|\s(?:is|was|will|can|would|has|es|era|será|puede|est|sera|peut|è|sarà|può|é|pode)\s)/u;
const beginners = new Set(
  `nobody everybody somebody anybody everyone someone anyone nothing everything something it he she they we you this
  that there these those what who which all both each most some many few none one here yes no parking payment smoking
  service entry admission access seating cash delivery food kitchen dinner lunch breakfast nadie todo eso esto este esta
  aqui ella esa ese el la lo si personne tout cela ceci ce cette il elle on ici oui le nessuno tutto questo questa qui
  lui lei ninguem tudo isso isto este esta aqui ele ela o a sim`.split(/\s+/),
);
const beginsWithName = (sentence: string): boolean => {
  const [, first] = doer.exec(sentence.normalize("NFC")) ?? [];
  return first !== undefined && !beginners.has(plain(first));
};

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
