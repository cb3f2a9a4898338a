// The global chat's tables of phrases: each language speaks of the same values as English.
import { describe, expect, test } from "vitest";
import { phrasesIn } from "#conversation/discovery/phrases/index";
import { searchText, whenDay } from "#conversation/discovery/wording";
import { noCriteria } from "#conversation/discovery/criteria";

const valuesIn = (text: unknown): string[] =>
  [...new Set(JSON.stringify(text).match(/\{\w+\}/gu) ?? [])].toSorted();
/** Said without its number of one: "I found one salon" and "he encontrado un resultado". */
const english = phrasesIn("en");

describe.each(["es", "fr", "de", "it", "pt"])("%s", (locale) => {
  test("has a phrase of its own for each, with the same places for values", () => {
    const words = phrasesIn(locale);
    expect(words).not.toBe(english);
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      if (key === "kinds" || key === "things") continue;
      expect([key, valuesIn(words[key])]).toEqual([key, valuesIn(english[key])]);
    }
  });

  test("names kinds, money and days as the language does", () => {
    const criteria = {
      ...noCriteria,
      category: "beauty_salon",
      services: ["Haircut"],
      area: "downtown",
      maxPrice: { amount: 5000, currency: "USD" },
    };
    const text = searchText(criteria, 2, locale);
    expect(text).not.toMatch(/salons? for|under|a haircut/u);
    expect(text).toContain(locale.startsWith("es") ? "en el centro" : "downtown");
    expect(whenDay("2026-11-24", "2026-11-23", locale)).toBe(phrasesIn(locale).tomorrow);
    expect(whenDay("2026-11-27", "2026-11-23", locale)).not.toMatch(/Fri|Nov /u);
  });
});
