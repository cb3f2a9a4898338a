// Numbers of a language from its table: words and digits, as pieces for other patterns and as values.
import { anyOf, listed, placeIn, whole, type LanguageWords } from "./words.ts";

export interface Numbers {
  /** Digits (one to four) or number words. */
  cardinal: string;
  /** The same, and the article that may mean one. */
  count: string;
  /** A day of the month: figures with or without a mark, or words. */
  day: string;
  ordinal: string;
  numberOf(words: string | undefined): number | null;
}

export function numbersOf({ numbers: words }: LanguageWords): Numbers {
  const [units, tens] = [listed(words.units).slice(1), listed(words.tens)];
  const small = units.toReversed().join("|");
  const digit = `${small}|${words.one}`;
  const ten = tens.join("|");
  const spoken = words.reversed
    ? `(?:(?:(?:${digit})${words.join})?(?:${ten})|${small})`
    : `(?:(?:${ten})(?:${words.join}(?:${digit}))?|${small})`;
  const numeral = `(?:\\d{1,4}|${spoken}\\b|${listed(words.units)[0]}\\b)`;
  const ordinal = `(?:${anyOf(words.ordinals)}\\b)`;
  const [unitOf, tenOf, ordinalOf] = [whole(words.units), whole(words.tens), whole(words.ordinals)];
  const one = new RegExp(`^(?:${words.one})$`, "u");
  const compound = new RegExp(
    words.reversed
      ? `^(?<unit>${digit})${words.join}(?<ten>${ten})$`
      : `^(?<ten>${ten})${words.join}(?<unit>${digit})$`,
    "u",
  );

  function numberOf(said: string | undefined): number | null {
    if (said === undefined) return null;
    const digits = /^\d+/.exec(said);
    if (digits) return Number(digits[0]);
    if (one.test(said)) return 1;
    const [unit, round, first] = [placeIn(unitOf, said), placeIn(tenOf, said), placeIn(ordinalOf, said)];
    if (unit >= 0) return unit;
    if (round >= 0) return (round + 2) * 10;
    if (first >= 0) return first + 1;
    const groups = compound.exec(said)?.groups;
    const value = groups && (placeIn(tenOf, groups["ten"] ?? "") + 2) * 10;
    return groups && value ? value + (numberOf(groups["unit"]) ?? 1) : null;
  }

  return {
    cardinal: numeral,
    count: `(?:${numeral}|(?:${words.one})\\b)`,
    day: `(?:\\d{1,2}(?:${words.mark})?|${ordinal}|${spoken}\\b)`,
    ordinal,
    numberOf,
  };
}
