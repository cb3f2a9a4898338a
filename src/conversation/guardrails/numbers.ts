// The numbers in a text, by what they mean: money, times of day, counts.
import { numberWord } from "#understanding/number-word";
import { languageOf } from "#understanding/region";

/** `money` in minor units, `clocks` in minutes since midnight, `counts` as written, `digits` of long numbers. */
export interface Numbers {
  money: Set<number>;
  clocks: Set<number>;
  counts: Set<number>;
  digits: Set<string>;
}

export const noNumbers = (): Numbers => ({
  money: new Set(),
  clocks: new Set(),
  counts: new Set(),
  digits: new Set(),
});

const englishWords =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const patterns = {
  money:
    /(?:(?:[$€£¥]|\b(?:USD|EUR|GBP)(?=\s?\d))\s?(\d[\d.,\u00a0\u202f]*\d|\d))|(?:(\d[\d.,\u00a0\u202f]*\d|\d)\s?(?:(?:US)?[$€£¥]|(?:USD|EUR|GBP|dollars?|euros?|pounds?)\b))/gi,
  halves: /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/gi,
  clock: /\b([01]?\d|2[0-3]):([0-5]\d)\b/g,
  /** `20h30`, `20 Uhr`: as the languages with 24 hours write it; "moins de 2 heures" is no time of day. */
  hours: /(?<!\b(?:moins|menos|meno) (?:de|di) )\b(\d{1,2})\s?(?:h|uhr|heures?|horas?)(?:\s?([0-5]\d))?\b/gi,
  long: /\+?\d[\d\s().-]{5,}\d/g,
  count: /\d+/g,
} as const;

/** Takes the numbers out of a text, each by its first reading: money, clock, long number, count. */
export function numbersIn(text: string, locale = "en"): Numbers {
  const found = noNumbers();
  let rest = text.replaceAll(patterns.money, (_all, before?: string, after?: string) => {
    found.money.add(minorUnits(before ?? after ?? ""));
    return " ";
  });
  // "Für 3 am Samstag" is no time.
  if (languageOf(locale) !== "de") {
    rest = rest.replaceAll(
      patterns.halves,
      (_all, hour: string, minute: string | undefined, half: string) => {
        found.clocks.add(
          ((Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minute ?? 0),
        );
        return " ";
      },
    );
  }
  rest = rest.replaceAll(patterns.clock, (_all, hour: string, minute: string) => {
    found.clocks.add(Number(hour) * 60 + Number(minute));
    return " ";
  });
  const english = languageOf(locale) === "en";
  if (!english) {
    rest = rest.replaceAll(patterns.hours, (_all, hour: string, minute?: string) => {
      found.clocks.add(Number(hour) * 60 + Number(minute ?? 0));
      return " ";
    });
  }
  rest = rest.replaceAll(patterns.long, (all) => {
    found.digits.add(all.replaceAll(/\D/g, ""));
    return " ";
  });
  for (const [digits] of rest.matchAll(patterns.count)) found.counts.add(Number(digits));
  for (const word of rest.toLowerCase().match(english ? /[a-z]+/g : /\p{L}+/gu) ?? []) {
    const count = english ? englishWords.indexOf(word) + 2 : (numberWord(word, locale) ?? 0);
    if (count >= 2) found.counts.add(count);
  }
  return found;
}

/** The text with its money taken out: the 50 of "16.50" is no time of day. */
export const withoutMoney = (text: string): string => text.replaceAll(patterns.money, " ");

function minorUnits(written: string): number {
  const cents = /[.,](\d{2})$/.exec(written);
  const whole = cents ? written.slice(0, -3) : written;
  return Number(whole.replaceAll(/\D/g, "")) * 100 + Number(cents?.[1] ?? 0);
}
