// English names of weekdays and months, as pieces of patterns and as numbers.
import type { DateValue } from "../../entities.ts";
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Rule } from "../../text.ts";
import { numberOf } from "./numbers.ts";

export type Groups = Readonly<Record<string, string | undefined>>;
export type DateRule = Rule<DateValue, Scene>;

/** Written out, with the slips of the pen that people make. */
export const fullWeekday =
  "(?:mondays?|tuesdays?|wed?nesdays?|wendsdays?|wensdays?|thursdays?|fridays?|saturdays?|sundays?|mondy|monady|teusdays?|tuseday|tueday|tusday|wednsday|wedensday|wedneday|thirsday|thrusdays?|thurday|firday|saterday|satuday|saturady|sudnay)";
export const weekdayName = `(?:${fullWeekday}|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\b\\.?)`;

const longMonths =
  "january|february|febuary|march|april|may|june|july|august|september|october|november|december";
export const monthName = `(?:${longMonths}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
/** Months that are no other word. */
export const unmistakableMonth = `(?:${longMonths.replace("|may", "").replace("|march", "")})`;

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Beginnings of misspelled weekdays. */
const respelled: Readonly<Record<string, string>> = {
  wen: "wed",
  thr: "thu",
  thi: "thu",
  teu: "tue",
  tus: "tue",
  fir: "fri",
  sud: "sun",
};

const indexOf = (names: readonly string[], word: string): number | undefined => {
  const at = names.findIndex((it) => word.startsWith(it));
  return at < 0 ? undefined : at + 1;
};

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : indexOf(weekdays, respelled[name.slice(0, 3)] ?? name);

/** 1 to 12. */
export const monthOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : indexOf(months, name);

/** The number that digits, words or an ordinal stand for; NaN where they stand for none. */
export const numeral = (words: string | undefined): number => numberOf(words) ?? Number.NaN;

export const dateRule = (source: string, read: DateRule["read"], confidence = 0.9): DateRule => ({
  pattern: pattern(source),
  read,
  confidence,
});
