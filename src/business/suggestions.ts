// What a business's figures speak for: more hands, one dish less, another price, other tables. Each with its evidence.
import type { Suggestion } from "#contracts/insights";
import type { Tongue } from "./figure-words.ts";
import { median } from "./median.ts";
import type { Offer, SuggestionFacts } from "./suggestion-facts.ts";
import { type SuggestionWords, suggestionWords } from "./suggestion-words.ts";
import { understaffedDays } from "./understaffed.ts";

/** Of one kind at most so many, that the list stays one to act on. */
const ofEachKind = 2;

/**
 * What weighs most first. An item whose price is out of line is not also to go: a price is the smaller step.
 * @param newId makes the id of a row that would be added
 */
export function suggestionsOf(facts: SuggestionFacts, newId: () => string, tongue: Tongue): Suggestion[] {
  const words = suggestionWords(tongue);
  const priced = oddPrices(facts, words).slice(0, ofEachKind);
  const kept = new Set(priced.map((it) => it.action?.id));
  const dropped = slowItems(facts, words).filter((it) => !kept.has(it.action?.id));
  return [understaffedDays(facts, newId, words), priced, dropped, tableMix(facts, words)].flatMap((it) =>
    it.slice(0, ofEachKind),
  );
}

/** An item this far below the middle one is hardly sold; below this many nothing is a middle. */
const hardly = 0.2;
const fewestSold = 10;

function slowItems({ offers }: SuggestionFacts, words: SuggestionWords): Suggestion[] {
  const items = offers.filter((it) => it.target === "menu_item" && it.isOld);
  const middle = median(items.map((it) => it.sold)) ?? 0;
  if (middle < fewestSold) return [];
  return items
    .filter((it) => it.sold <= middle * hardly)
    .sort((a, b) => a.sold - b.sold)
    .map(({ id, name, sold }) => ({
      kind: "drop_item",
      ...words.dropItem({ name, sold, middle }),
      action: {
        target: "menu_item",
        action: "change",
        id,
        item: name,
        before: { is_available: true },
        after: { is_available: false },
      },
    }));
}

/** Fewer places do not make a price; beyond these shares of the median one is out of line. */
const fewestPlaces = 3;
const tooDear = 1.5;
const tooCheap = 0.65;

/** Dear ones that do not sell, and cheap ones that do: a dear dish that sells is worth its price. */
function oddPrices({ offers, currency }: SuggestionFacts, words: SuggestionWords): Suggestion[] {
  const middle = median(offers.map((it) => it.sold)) ?? 0;
  return offers
    .flatMap((it) => {
      const { peerMedian } = it;
      if (peerMedian === null || peerMedian === 0 || it.peerPlaces < fewestPlaces) return [];
      const ratio = it.price / peerMedian;
      const isDear = ratio >= tooDear && it.sold < middle;
      const isCheap = ratio <= tooCheap && it.sold >= middle && it.sold > 0;
      return isDear || isCheap ? [{ it, peerMedian, weight: Math.abs(Math.log(ratio)) }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ it, peerMedian }) => ({
      kind: "price_out_of_line",
      ...words.oddPrice({ ...it, peerMedian, middle }, (amount) => moneyWords(amount, currency, words)),
      action: it.target === "service" ? null : repriced(it, halfway(it.price, peerMedian)),
    }));
}

const repriced = ({ id, name, price }: Offer, to: number): Suggestion["action"] => ({
  target: "menu_item",
  action: "change",
  id,
  item: name,
  before: { price },
  after: { price: to },
});

/** A step towards the others, to fifty minor units. */
const halfway = (price: number, other: number): number => Math.round((price + other) / 2 / 50) * 50;

/** Tables for so many are large; with fewer parties there is no pattern. */
const largeTable = 5;
const fewestParties = 10;
const tooMany = 0.25;

function tableMix({ seating }: SuggestionFacts, words: SuggestionWords): Suggestion[] {
  return seating
    .filter((it) => it.capacity >= largeTable && it.parties >= fewestParties)
    .filter((it) => it.small / it.parties >= tooMany)
    .map((it) => ({ kind: "table_mix", ...words.tableMix(it), action: null }));
}

function moneyWords(amount: number, currency: string, { locale }: SuggestionWords): string {
  // A business has one currency: "8,50 $" needs no country.
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
