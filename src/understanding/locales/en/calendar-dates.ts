// English dates that name a day of the month: "the 5th of December", "Sat, Sept 1st", "12/5", "17-19 July".
import { Temporal } from "temporal-polyfill";
import type { DateValue } from "../../entities.ts";
import { calendarDate, dayAndMonth, yearOf } from "../../recognisers/calendar.ts";
import type { Scene } from "../../recognisers/scene.ts";
import type { Match } from "../../text.ts";
import {
  dateRule as rule,
  fullWeekday,
  monthName,
  monthOf,
  numeral,
  weekdayName,
  weekdayOf,
  type DateRule,
  type Groups,
} from "./date-words.ts";
import { cardinal, ordinal } from "./numbers.ts";

const year =
  "(?:(?:, ?| of | in | )?(?<year>(?:19|20)\\d\\d|'\\d\\d)\\b|,? (?:of )?(?<which>this|next) year)?";
/** `Friday,` or `on Friday the` before a calendar date. */
const lead = `(?:(?:(?:this|next|coming) )?(?<weekday>${weekdayName}) ?,?(?: |(?=\\d))(?:(?:on|the|in|during) ){0,2})?`;
const trail = `(?:(?: ?, ?| )(?:on )?(?:a )?(?<weekdayAfter>${fullWeekday}))?`;
const numericLead = `(?:(?<weekday>${weekdayName}),? )?`;
/** Not what comes after a date that is whole already: "2 October, 1 adult". */
const ofItsOwn = "(?<!\\d(?:st|nd|rd|th)? ?(?:of )?[a-z]{3,9}\\.?, ?)";
/** Not within a longer number, a price or a fraction of one. */
const fresh = "\\b(?<!(?:\\d|[$£€#])[.:,]?)";
const notOfDays =
  "(?! ?(?:one|option|slot|floor|street|st|avenue|ave|time|table|choice|person|place|night|row|birthday|anniversary)\\b)";

function named(groups: Groups, scene: Scene): DateValue {
  const next = groups["which"] === "next" ? 1 : 0;
  return calendarDate(scene, {
    day: numeral(groups["day"]),
    month: monthOf(groups["month"]),
    year: groups["which"] ? scene.today.year + next : yearOf(groups["year"]?.replace("'", "")),
    weekday: weekdayOf(groups["weekday"] ?? groups["weekdayAfter"]),
  });
}

/** "17-19 July": both days in the month that is named after the second. */
function days(groups: Groups, scene: Scene): DateValue | null {
  const [first, last] = [numeral(groups["first"]), numeral(groups["last"])];
  const start = named({ ...groups, day: groups["first"] }, scene);
  if (Number.isNaN(first + last) || start.date === null || last <= first) return null;
  const until = Temporal.PlainDate.from(start.date).add({ days: last - first });
  return until.day === last ? { ...start, until: until.toString() } : null;
}

function numeric(groups: Groups, scene: Scene): DateValue | null {
  const pair = dayAndMonth(scene, numeral(groups["first"]), numeral(groups["second"]));
  if (!pair) return groups["year"] ? { date: null, invalid: "no_such_date" } : null;
  return calendarDate(scene, { ...pair, year: yearOf(groups["year"]) });
}

/** "12/5" may be a fraction; after "at" it is none of ours. */
const shortNumeric = (groups: Groups, scene: Scene, { text, start }: Match): DateValue | null =>
  /\b(?:at|around|@) ?$/.test(text.slice(Math.max(0, start - 8), start)) ? null : numeric(groups, scene);

/** With a dot at its end, where a date was asked for, or where no clock shows it. */
function dotted(groups: Groups, scene: Scene, { text, start }: Match): DateValue | null {
  const dated = groups["end"] !== "" && numeral(groups["second"]) <= 12 && numeral(groups["first"]) > 12;
  const asked = scene.awaiting === "date" || numeral(groups["first"]) > 24;
  if (!(dated || asked) || /\b(?:at|around|@) ?$/.test(text.slice(Math.max(0, start - 8), start)))
    return null;
  return numeric(groups, { ...scene, dayFirst: true });
}

/** "My mum's 60th" is a birthday; "yeah, the first" is a day only where one can be meant. */
function bareOrdinal(groups: Groups, scene: Scene, { text, start, end }: Match): DateValue | null {
  const before = text.slice(Math.max(0, start - 30), start);
  if (/\b(?:my|our|his|her|their)(?: \w+(?:'s)?)? $/.test(before)) return null;
  const isWord = !/\d|\bon\b/.test(text.slice(start, end)) && groups["weekday"] === undefined;
  const asked = scene.awaiting === null || scene.awaiting === "date" || scene.awaiting === "change";
  if (isWord && !asked && !/\b(?:on|for|until|by) $/.test(before)) return null;
  return calendarDate(scene, { day: numeral(groups["day"]), weekday: weekdayOf(groups["weekday"]) });
}

export const calendarDates: readonly DateRule[] = [
  // 9th of January · Friday the 25th of Jan, 2027 · 5 August
  rule(
    `${fresh}${lead}(?<day>${ordinal}|\\d{1,2})[ ,-]?(?: ?of | )?(?<month>${monthName})(?![a-z])${year}${trail}`,
    named,
  ),
  // August 5, 2018 · Sat, Sept 1st · May the 4th
  rule(
    `${fresh}${lead}(?<month>${monthName})(?![a-z])[ ,.-]*(?:the )?(?<day>${ordinal}|${ofItsOwn}\\d{1,2}(?!\\d|[:.]\\d| ?[ap]\\.?m\\b)|${cardinal}(?=, \\d{4}))(?![a-z])${year}${trail}`,
    named,
  ),
  // 17-19 July · from the 5th to the 8th of May
  rule(
    `${fresh}(?<first>\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|until|till|through|and) ?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthName})(?![a-z])${year}`,
    days,
  ),
  // November 18-19
  rule(
    `${fresh}(?<month>${monthName})(?![a-z])\\.? (?:the )?(?<first>\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|until|till|through) ?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d| ?[ap]\\.?m\\b)${year}`,
    days,
  ),
  // 2018-04-24 · 2018/04/24
  rule(
    `${fresh}${numericLead}(?<year>20\\d\\d)[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
    (groups, scene) =>
      calendarDate(scene, {
        year: yearOf(groups["year"]),
        month: numeral(groups["month"]),
        day: numeral(groups["day"]),
      }),
  ),
  // 12/5/2026 · 5.12.26
  rule(
    `${fresh}${numericLead}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>20\\d\\d|\\d\\d)(?!\\d)(?: this year)?`,
    numeric,
  ),
  // 12/5
  rule(
    `${fresh}${numericLead}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/])(?: this year)?`,
    shortNumeric,
    0.85,
  ),
  // 24.12. · 24.12
  rule(
    `${fresh}${numericLead}(?<first>\\d{1,2})\\.(?<second>\\d{1,2})(?<end>\\.(?!\\d)|(?![\\d.]))`,
    dotted,
    0.8,
  ),
  // the 5th · Friday the 13th · 5th
  rule(
    `\\b(?:(?<weekday>${weekdayName}),? (?:on )?(?:the )?|(?:on )?the )(?<day>\\d{1,2} ?(?:st|nd|rd|th)(?![a-z])|${ordinal}(?= ?(?:$|[.,!?]|of\\b|at\\b|for\\b|please|would|is\\b|works|around|in\\b|this|next)))${notOfDays}`,
    bareOrdinal,
    0.8,
  ),
  rule(`\\b(?<day>\\d{1,2}(?:st|nd|rd|th))\\b${notOfDays}`, bareOrdinal, 0.75),
  rule(
    "\\b(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)) of (?<which>this|next) month\\b",
    ({ day, which }, scene) => {
      const { year: y, month: m } = which === "next" ? scene.today.add({ months: 1 }) : scene.today;
      return calendarDate(scene, { day: numeral(day), month: m, year: y });
    },
  ),
];
