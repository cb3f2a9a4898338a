// Guardrail for a model's own sentence: what it says of prices, hours, names and free places is traced to the
// business's page, each to the thing it is said of; else the sentence is not said.
import type { BusinessDetail, OpeningInterval } from "#contracts/directory";
import { minutesOf } from "#business/local-time";
import { fold } from "#understanding/text";
import { languageOf } from "#understanding/region";
import { dayNames } from "../answers/facts.ts";
import { moneyText } from "../phrases/wording.ts";
import { untraced } from "./grounded.ts";
import { numbersIn, type Numbers } from "./numbers.ts";

export interface ModelGrounds {
  business: BusinessDetail;
  locale: string;
  /** Numbers that the turn can trace. */
  numbers: Numbers;
  /** The page as the model was told it. */
  page: string;
  /** What the customer and the assistant have said. */
  talk: string;
}

/** Whether a sentence may leave; one that stands on the page word for word always may. */
export const mayBeSaid = (sentence: string, grounds: ModelGrounds): boolean =>
  grounds.page.includes(sentence) ||
  (untraced(sentence, grounds.numbers, grounds.locale).length === 0 &&
    !promisesPlace(sentence) &&
    pricesFit(sentence, grounds) &&
    hoursFit(sentence, grounds) &&
    namesAreKnown(sentence, grounds));

/**
 * Free places and bookings are the calendar's to tell: a model sees none, so whatever it says of them is made up.
 * One list for the six languages that are spoken.
 */
const place =
  /\b(?:availab\w*|reserv\w*|book(?:ed|ing|ings)?|confirm\w*|(?:is|are|still|have|a|one) free\b|free (?:tables?|slots?|places?|chairs?)|disponib\w*|r[eé]serv\w*|libres?|frei\w*|reservier\w*|gebucht\w*|best[aä]tig\w*|liber[oaie]\w*|prenot\w*|conferm\w*|livres?|marcad\w*)\b/iu;

const promisesPlace = (sentence: string): boolean => place.test(sentence);

/** Where one thing said ends and the next begins, in the languages that are spoken. */
const clauseEnd = /[,;]|\s(?:and|but|while|y|pero|et|mais|und|aber|e|ma|mas)\s/iu;

/** A price is that of what its clause names, or else its sentence, or else stands in the business's own words. */
function pricesFit(sentence: string, grounds: ModelGrounds): boolean {
  const whole = pricesOf(sentence, grounds);
  const written = ownTexts(grounds).flatMap((it) => [...numbersIn(it, grounds.locale).money]);
  return sentence.split(clauseEnd).every((clause) => {
    const own = pricesOf(clause, grounds);
    const allowed = new Set([...(own.length > 0 ? own : whole), ...written]);
    return [...numbersIn(clause, grounds.locale).money].every((it) => allowed.has(it));
  });
}

/** The prices of the dishes and services that a text names; where it names none, of the sections it names. */
function pricesOf(text: string, { business, locale }: ModelGrounds): number[] {
  const said = new Set(wordsOf(text).map(fold));
  const names = (name: string, without: readonly string[] = []) => {
    const words = wordsOf(name).map(fold);
    const own = words.filter((it) => !without.includes(it));
    return (own.length > 0 ? own : words).every((it) => said.has(it));
  };
  // "The Margherita" names the Margherita Pizza among the pizzas.
  const dishes = business.menu.filter((it) => names(it.name, wordsOf(it.section).map(fold)));
  const items = [...dishes, ...business.services.filter((it) => names(it.name))];
  const meant = items.length > 0 ? items : business.menu.filter((it) => names(it.section));
  const prices = meant.flatMap((it) => ("price" in it ? [it.price] : [it.priceFrom, it.priceTo]));
  return prices.flatMap((it) => (it ? [...numbersIn(moneyText(it, { locale }), locale).money] : []));
}

const ownTexts = ({ business }: ModelGrounds): string[] => [
  ...Object.values(business.policies.texts),
  ...business.faq.map((it) => it.answer),
];

/** A time of day is one of the named days', or of every open day's where none is named. */
function hoursFit(sentence: string, grounds: ModelGrounds): boolean {
  const { business, locale } = grounds;
  const { clocks } = numbersIn(sentence, locale);
  if (clocks.size === 0) return true;
  const said = fold(sentence);
  const long = dayNames(locale);
  const days = [1, 2, 3, 4, 5, 6, 7];
  const named = days.filter((it) => said.includes(fold(long(it))));
  const open = days.filter((it) => business.hours.some(({ weekday }) => weekday === it));
  const clocksOf = (hours: readonly OpeningInterval[]) =>
    new Set(hours.flatMap((it) => [minutesOf(it.opens), minutesOf(it.closes)]));
  const ofDays = (named.length > 0 ? named : open).map((day) =>
    clocksOf(business.hours.filter(({ weekday }) => weekday === day)),
  );
  const written = new Set(ownTexts(grounds).flatMap((text) => [...numbersIn(text, locale).clocks]));
  return [...clocks].every(
    (it) => written.has(it) || (ofDays.length > 0 && ofDays.every((clocks) => clocks.has(it))),
  );
}

const noName = /^(?:I|I['’]\p{L}+|AM|PM|OK)$/u;

/** Languages that write every noun with a capital: there it shows no name. */
const capitalNouns: ReadonlySet<string> = new Set(["de"]);

/** A word with a capital in mid-sentence is a name: the page or the customer must have said it. */
function namesAreKnown(sentence: string, { page, talk, locale }: ModelGrounds): boolean {
  if (capitalNouns.has(languageOf(locale))) return true;
  const known = new Set(wordsOf(`${page}\n${talk}`).map(fold));
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((it) => [dayNames(locale)(it), dayNames(locale, "short")(it)]);
  for (const it of days) known.add(fold(it));
  return wordsOf(sentence)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word) && !noName.test(word))
    .every((word) => known.has(fold(word)) || known.has(fold(word.replace(/['’]s$/u, ""))));
}

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
