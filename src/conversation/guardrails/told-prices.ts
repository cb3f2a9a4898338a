// What a model's sentence says of prices: each is that of what it is said of, or stands in the business's own words;
// and nothing is free, reduced or fit for a diet unless the page says so.
import type { BusinessDetail, MenuItem } from "#contracts/directory";
import { everyOne } from "#business/visit-services";
import { numberWord } from "#understanding/number-word";
import { fold, plain } from "#understanding/text";
import { moneyText } from "../phrases/wording.ts";
import * as claim from "./claim-words.ts";
import { numbersIn, withoutMoney } from "./numbers.ts";
import { has, ownTexts, shared } from "./own-words.ts";

interface Page {
  business: BusinessDetail;
  locale: string;
}

/** Where one thing said ends and the next begins, in the languages that are spoken; a comma may be in a number. */
const clauseEnd = /,(?!\d)|;|\s(?:and|but|while|y|pero|et|mais|und|aber|e|ma|mas)\s/iu;

/** A price is that of what its clause names, or else its sentence, or else stands in the business's own words. */
export function pricesFit(sentence: string, page: Page): boolean {
  const whole = pricesOf(sentence, page);
  return sentence.split(clauseEnd).every((clause) => {
    const own = pricesOf(clause, page);
    const allowed = new Set(own.length > 0 ? own : whole);
    return amountsIn(clause, page).every(
      (it) => allowed.has(it) || isWritten(it, { clause, sentence }, page),
    );
  });
}

function isWritten(
  amount: number,
  { clause, sentence }: { clause: string; sentence: string },
  { business, locale }: Page,
): boolean {
  const about = shared(clause, clause, claim.costs) > 0 ? clause : sentence;
  return ownTexts(business).some(
    (it) => numbersIn(it, locale).money.has(amount) && shared(about, it, claim.costs) > 0,
  );
}

const counted = String.raw`(?!\s?(?:%|min|st(?:d|und)|h(?:ou)?rs?\b|people|persons?|pers|guests?|gaste|days?|bottles?))`;
const withCurrency = new RegExp(
  String.raw`(?<![\p{L}\d.,])(\d+(?:[.,]\d{2})?|\p{L}+)[\s-](?:us )?(${claim.currency})(?!\p{L})`,
  "gu",
);
const bare = new RegExp(String.raw`(?<![\d:.,])\d{1,5}(?:[.,]\d{2})?(?![\d:]|[.,]\d)${counted}`, "gu");

/** Money said in whatever way, in minor units: "$14", "14 bucks", "fourteen dollars", "costs 14". */
function amountsIn(clause: string, page: Page): number[] {
  const { locale } = page;
  const found = [...numbersIn(clause, locale).money];
  const minor = (it: string) =>
    Math.round((/\d/.test(it) ? Number(it.replace(",", ".")) : (numberWord(it, locale) ?? 0)) * 100);
  let rest = plain(withoutMoney(clause));
  for (const { name } of namedIn(clause, page)) rest = rest.replaceAll(plain(name), " ");
  rest = rest.replaceAll(withCurrency, (all, amount: string, unit: string) => {
    if (minor(amount) === 0) return all;
    found.push(unit.startsWith("cent") ? minor(amount) / 100 : minor(amount));
    return " ";
  });
  if (!has(claim.costs, rest) && namedIn(clause, page).length === 0) return found;
  for (const [it] of rest.matchAll(bare)) found.push(minor(it));
  if (has(claim.costs, rest)) {
    for (const [it] of rest.matchAll(/\p{L}{3,}/gu))
      if ((numberWord(it, locale) ?? 0) > 1) found.push(minor(it));
  }
  return found;
}

/** Less than a price, or none, is said only of what the business says it of, in its words. */
export function offersFit(sentence: string, { business }: Page): boolean {
  const text = plain(sentence);
  const said = [...text.matchAll(claim.offers)].map(([it]) => it);
  if (said.length === 0) return true;
  return ownTexts(business).some((it) => {
    const own = plain(it);
    const same = said.every((offer) => own.includes(offer));
    return same && shared(sentence, it, claim.offers) >= 0.5;
  });
}

/** A diet is said of dishes that have it; what may make somebody ill, in the business's own words only. */
export function dietsFit(sentence: string, page: Page): boolean {
  const text = plain(sentence);
  if (claim.allergens.test(text)) return false;
  const said = claim.diets.filter(([, look]) => look.test(text)).map(([dietary]) => dietary);
  const dishes = namedIn(sentence, page).filter((it): it is MenuItem => "dietary" in it);
  const fits = (it: MenuItem, dietary: string) =>
    it.dietary.includes(dietary) || (dietary === "vegetarian" && it.dietary.includes("vegan"));
  return said.every((dietary) =>
    dishes.length > 0
      ? dishes.every((it) => fits(it, dietary))
      : page.business.menu.some((it) => fits(it, dietary)),
  );
}

/** The prices of the dishes and services that a text names; where it names none, of the sections it names. */
function pricesOf(text: string, page: Page): number[] {
  const { business, locale } = page;
  const items = namedIn(text, page);
  const said = wordsIn(text);
  const meant = items.length > 0 ? items : business.menu.filter((it) => names(said, it.section));
  const prices = meant.flatMap((it) => ("price" in it ? [it.price] : [it.priceFrom, it.priceTo]));
  return prices.flatMap((it) => (it ? [...numbersIn(moneyText(it, { locale }), locale).money] : []));
}

/** "The Margherita" names the Margherita Pizza among the pizzas. */
function namedIn(text: string, { business }: Page) {
  const said = wordsIn(text);
  const dishes = business.menu.filter((it) => names(said, it.name, [...wordsIn(it.section)]));
  return [...dishes, ...everyOne(business.services).filter((it) => names(said, it.name))];
}

function names(said: ReadonlySet<string>, name: string, without: readonly string[] = []): boolean {
  const words = [...wordsIn(name)];
  const own = words.filter((it) => !without.includes(it));
  return (own.length > 0 ? own : words).every((it) => said.has(it));
}

const wordsIn = (text: string): Set<string> => new Set((text.match(/\p{L}[\p{L}'’]*/gu) ?? []).map(fold));
