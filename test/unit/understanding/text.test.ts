import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardinal, numberOf, ordinal } from "#understanding/locales/en/numbers";
import { matches } from "#understanding/text";

describe("matches", () => {
  const patterns = [/a+/gu, /(?<=b)/gu, /a*|\p{L}/gu, /(?<one>.)(?<two>b)?/gu];

  it("are those of matchAll, empty ones and surrogate pairs included", () => {
    const text = fc.array(fc.constantFrom("a", "b", " ", "🍕", "\ud800", "é")).map((it) => it.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (said, pattern) => {
        expect(matches(pattern, said)).toEqual([...said.matchAll(pattern)]);
      }),
    );
  });
});

describe("English numbers in words", () => {
  const tens = ["twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety"];
  const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  const teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
  const whole = (source: string) => new RegExp(`^${source}$`, "u");

  it("are all in the pattern, and have a value", () => {
    const below100 = [
      "ten",
      "eleven",
      "twelve",
      ...units,
      ...teens,
      ...tens,
      ...tens.flatMap((ten) => units.map((unit) => `${ten}-${unit}`)),
    ];
    const more = ["zero", "a hundred", "two hundred and fifty-six", "nine thousand ninety", "12", "1500"];
    for (const words of [...below100, ...more]) {
      expect(words).toMatch(whole(cardinal));
      expect(numberOf(words)).not.toBeNull();
    }
    expect(numberOf("two hundred and fifty-six")).toBe(256);
  });

  it("are known as places in an order too", () => {
    const places = ["first", "second", "third", "fifth", "eighth", "ninth", "twelfth", "twentieth"];
    for (const words of [...places, ...teens.map((it) => `${it}th`), "thirtieth", "twenty-first", "2nd"]) {
      expect(words).toMatch(whole(ordinal));
    }
  });
});
