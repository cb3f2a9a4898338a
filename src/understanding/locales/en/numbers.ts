// English numbers: words and digits, as pieces for other patterns and as values.

const units: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  dozen: 12,
  couple: 2,
  pair: 2,
  few: 3,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

// These stand in dozens of patterns: what they share is written once, for each is compiled when first used.
const unitNames = "one|two|three|four|five|six|seven|eight|nine";
const below100 = `(?:(?:twen|thir|fou?r|fif|six|seven|eigh|nine)ty(?:[ -](?:${unitNames}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|${unitNames})`;

/** Number words up to 9,999, without "a couple", which only some nouns take. */
export const numberWords = `(?:${below100}(?:[ -](?:hundred|thousand)(?:[ -](?:and[ -])?${below100})?)?|a[ -]hundred|zero)`;
/** Digits (one to four) or number words. */
export const cardinal = `(?:\\d{1,4}|${numberWords})`;
/** `5th`, `fifth`, `twenty-first`. */
export const ordinal = `(?:\\d{1,2} ?(?:st|nd|rd|th)(?![a-z])|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)`;

/** The value of digits, number words or an ordinal; null if it is none of them. */
export function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const digits = /^(\d+)(?: ?(?:st|nd|rd|th))?$/.exec(words);
  if (digits) return Number(digits[1]);
  let total = 0;
  let current = 0;
  let any = false;
  for (const word of words.split(/[ \t\n-]+/)) {
    if (word === "a" || word === "and" || word === "of" || word === "the") continue;
    const value = units[word] ?? tens[word] ?? ordinals[word];
    if (value !== undefined) current += value;
    else if (word === "hundred") current = (current || 1) * 100;
    else if (word === "thousand") [total, current] = [total + (current || 1) * 1000, 0];
    else return null;
    any = true;
  }
  return any ? total + current : null;
}
