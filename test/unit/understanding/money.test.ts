// Amounts of money in six languages: minor units, currency, bounds and ranges.
import { expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { recognise } from "#understanding/recognisers/recognise";

const money = (text: string, locale = "en-US") =>
  recognise(text, { ...emptyContext(1_770_000_000_000, "UTC"), locale }).flatMap((it) =>
    it.type === "money" ? [it.value] : [],
  );
const usd = (amount: number, more = {}) => [{ amount, currency: "USD", ...more }];
const eur = (amount: number, more = {}) => [{ amount, currency: "EUR", ...more }];

test("figures and words, with signs, codes and names", () => {
  expect(money("it was $20")).toEqual(usd(2000));
  expect(money("20 bucks")).toEqual(usd(2000));
  expect(money("twenty dollars and 50 cents")).toEqual(usd(2050));
  expect(money("EUR 1,234.50")).toEqual(eur(123_450));
  expect(money("ten pounds")).toEqual([{ amount: 1000, currency: "GBP" }]);
  expect(money("500 yen")).toEqual([{ amount: 500, currency: "JPY" }]);
  expect(money("50 cents")).toEqual([{ amount: 50, currency: null }]);
  expect(money("a budget of $2k")).toEqual(usd(200_000, { bound: "atMost" }));
});

test("the dollar is the region's", () => {
  expect(money("$20", "en-CA")).toEqual([{ amount: 2000, currency: "CAD" }]);
  expect(money("20 dollars", "en-AU")).toEqual([{ amount: 2000, currency: "AUD" }]);
  expect(money("US$20", "en-AU")).toEqual(usd(2000));
});

test("bounds and ranges", () => {
  expect(money("something under $50 please")).toEqual(usd(5000, { bound: "atMost" }));
  expect(money("50 euros max")).toEqual(eur(5000, { bound: "atMost" }));
  expect(money("at least $1.42")).toEqual(usd(142, { bound: "atLeast" }));
  expect(money("between 30 and 40 dollars")).toEqual(usd(3000, { until: 4000 }));
  expect(money("from $10 to $20")).toEqual(usd(1000, { until: 2000 }));
  expect(money("10-20€")).toEqual(eur(1000, { until: 2000 }));
});

test.each([
  ["es-ES", "menos de 20 euros", "entre 10 y 20 euros", "doce euros"],
  ["fr-FR", "moins de 20 euros", "entre 10 et 20 euros", "douze euros"],
  ["de-DE", "unter 20 Euro", "zwischen 10 und 20 Euro", "zwölf Euro"],
  ["it-IT", "meno di 20 euro", "tra 10 e 20 euro", "dodici euro"],
  ["pt-PT", "menos de 20 euros", "entre 10 e 20 euros", "doze euros"],
])("in %s", (locale, under, between, twelve) => {
  expect(money(under, locale)).toEqual(eur(2000, { bound: "atMost" }));
  expect(money(between, locale)).toEqual(eur(1000, { until: 2000 }));
  expect(money(twelve, locale)).toEqual(eur(1200));
  expect(money("1.234,50 €", locale)).toEqual(eur(123_450));
});

test("numbers of other things are no money", () => {
  for (const text of ["a table for 50", "at 7.30", "on the 5th", "20 people", "half a pound of ham, 2 p"]) {
    expect(money(text).filter((it) => it.currency === "USD")).toEqual([]);
  }
});
