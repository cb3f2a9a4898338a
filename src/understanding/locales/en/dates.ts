// How English names dates.
import type { DateValue } from "../../entities.ts";
import {
  aroundEaster,
  calendarDate,
  dated,
  dayAndMonth,
  lastWeekday,
  month,
  nextWeekday,
  nthWeekday,
  plus,
  week,
  weekday,
  weekend,
  yearOf,
} from "../../recognisers/calendar.ts";
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Match, type Rule } from "../../text.ts";
import { cardinal, numberOf, ordinal } from "./numbers.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const weekdayName =
  "(?:mondays?|tuesdays?|wed?nesdays?|wendsdays?|wensdays?|thursdays?|thrusdays?|thurday|fridays?|saturdays?|satur?days?|sundays?|teusdays?|tuseday|tueday|tusday|wednsday|wedensday|wedneday|thirsday|thrusday|firday|saterday|saturady|sudnay|mondy|monady|mon\\.?|tues?\\.?|wed\\.?|weds|thurs?\\.?|thu\\.?|fri\\.?|sat\\.?|sun\\.?)";
const fullWeekday =
  "(?:mondays?|tuesdays?|wed?nesdays?|wendsdays?|wensdays?|thursdays?|thrusdays?|thurday|fridays?|saturdays?|satur?days?|sundays?|teusdays?|tuseday|tueday|tusday|wednsday|wedensday|wedneday|thirsday|thrusday|firday|saterday|saturady|sudnay|mondy|monady)";
const monthName =
  "(?:january|february|febuary|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
const year =
  "(?:(?:, ?| of | in | )?(?<year>(?:19|20)\\d\\d|'\\d\\d)\\b|,? (?:of )?(?<which>this|next) year)?";
/** `Friday,` or `on Friday the` before a calendar date. */
const lead = `(?:(?:(?:this|next|coming) )?(?<weekday>${weekdayName}) ?,?(?: |(?=\\d))(?:(?:on|the|in|during) ){0,2})?`;
const trail = `(?:(?: ?, ?| )(?:on )?(?:a )?(?<weekdayAfter>${fullWeekday}))?`;
const gone = "\\b(?<!(?:\\d|[$£€#])[.:,]?)";

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

export const weekdayOf = (name: string | undefined): number | undefined => {
  if (name === undefined) return undefined;
  const at = weekdays.findIndex((it) => (respelled[name.slice(0, 3)] ?? name).startsWith(it));
  return at < 0 ? undefined : at + 1;
};
const monthOf = (name: string | undefined): number | undefined => {
  const at = months.findIndex((it) => name?.startsWith(it));
  return at < 0 ? undefined : at + 1;
};
const numeral = (words: string | undefined): number => numberOf(words) ?? Number.NaN;

function named(groups: Groups, scene: Scene): DateValue {
  const next = groups["which"] === "next" ? 1 : 0;
  return calendarDate(scene, {
    day: numeral(groups["day"]),
    month: monthOf(groups["month"]),
    year: groups["which"] ? scene.today.year + next : yearOf(groups["year"]?.replace("'", "")),
    weekday: weekdayOf(groups["weekday"] ?? groups["weekdayAfter"]),
  });
}

function numeric(groups: Groups, scene: Scene): DateValue | null {
  const pair = dayAndMonth(scene, numeral(groups["first"]), numeral(groups["second"]));
  if (!pair) return groups["year"] ? { date: null, invalid: "no_such_date" } : null;
  return calendarDate(scene, { ...pair, year: yearOf(groups["year"]) });
}

/** "12/5" may be a fraction, "5.30" a time: only what can be a day and a month, and not after "at". */
function shortNumeric(groups: Groups, scene: Scene, { text, start }: Match): DateValue | null {
  return /\b(?:at|around|@) ?$/.test(text.slice(Math.max(0, start - 8), start))
    ? null
    : numeric(groups, scene);
}

const units: Readonly<Record<string, "days" | "weeks" | "months" | "years">> = {
  day: "days",
  night: "days",
  week: "weeks",
  wk: "weeks",
  month: "months",
  year: "years",
};

const article = (words: string | undefined): number =>
  words === undefined || /^(?:a|an|one|the)$/.test(words)
    ? 1
    : /couple/.test(words)
      ? 2
      : /few/.test(words)
        ? 3
        : numeral(words);

function span(groups: Groups, scale = 1): Record<string, number> | null {
  const unit = units[groups["unit"] ?? ""];
  const count = article(groups["count"]);
  if (!unit || Number.isNaN(count) || count > 1000) return null;
  const days = groups["more"] ? numeral(groups["more"]) : 0;
  const fortnight = unit === "weeks" && groups["days"] ? numeral(groups["days"]) : 0;
  return { [unit]: count * scale, ...(days || fortnight ? { days: (days || fortnight) * scale } : {}) };
}

function later(groups: Groups, scene: Scene): DateValue | null {
  const amount = span(groups);
  return (
    amount && plus(scene, amount, groups["from"] === "tomorrow" ? scene.today.add({ days: 1 }) : scene.today)
  );
}

const count = `(?<count>a|an|one|a couple (?:of )?(?:more )?|a few|${cardinal})(?: more)? ?`;
const unit = "(?<unit>day|night|week|wk|month|year)s?(?:'s?)?(?: time)?";
const dayWords: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };

const holidays: Readonly<Record<string, [number, number]>> = {
  "new year's eve": [12, 31],
  "new years eve": [12, 31],
  nye: [12, 31],
  "new year's day": [1, 1],
  "new years day": [1, 1],
  "new year's": [1, 1],
  "new years": [1, 1],
  "valentine's day": [2, 14],
  "valentines day": [2, 14],
  "valentine's": [2, 14],
  valentines: [2, 14],
  "st patrick's day": [3, 17],
  "independence day": [7, 4],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "xmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  xmas: [12, 25],
  "boxing day": [12, 26],
};
const holidayName = Object.keys(holidays)
  .toSorted((a, b) => b.length - a.length)
  .map((it) => it.replaceAll(" ", " "))
  .join("|");

const rule = (
  source: string,
  read: Rule<DateValue, Scene>["read"],
  confidence = 0.9,
): Rule<DateValue, Scene> => ({
  pattern: pattern(source),
  read,
  confidence,
});

export const dates: readonly Rule<DateValue, Scene>[] = [
  // 9th of January · Friday the 25th of Jan, 2027 · 5 August
  rule(
    `${gone}${lead}(?<day>${ordinal}|\\d{1,2})[ ,-]?(?: ?of | )?(?<month>${monthName})(?![a-z])${year}${trail}`,
    (groups, scene) =>
      groups["day"] === "second" || groups["day"] === "first" || !Number.isNaN(numeral(groups["day"]))
        ? named(groups, scene)
        : null,
  ),
  // August 5, 2018 · Sat, Sept 1st · May the 4th
  rule(
    `${gone}${lead}(?<month>${monthName})(?![a-z])[ ,.-]*(?:the )?(?<day>${ordinal}|\\d{1,2}(?!\\d|[:.]\\d| ?[ap]\\.?m\\b)|${cardinal}(?=, \\d{4}))(?![a-z])${year}${trail}`,
    (groups, scene) => named(groups, scene),
  ),
  // 2018-04-24 · 2018/04/24
  rule(
    `${gone}(?:(?<weekday>${weekdayName}),? )?(?<year>20\\d\\d)[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
    ({ year: y, month: m, day }, scene) =>
      calendarDate(scene, { year: yearOf(y), month: numeral(m), day: numeral(day) }),
  ),
  // 12/5/2026 · 5.12.26
  rule(
    `${gone}(?:(?<weekday>${weekdayName}),? )?(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\3(?<year>20\\d\\d|\\d\\d)(?!\\d)(?: this year)?`,
    numeric,
  ),
  // 12/5
  rule(
    `${gone}(?:(?<weekday>${weekdayName}),? )?(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/])(?: this year)?`,
    shortNumeric,
    0.85,
  ),
  // the 5th · Friday the 13th · 5th
  rule(
    `\\b(?:(?<weekday>${weekdayName}),? (?:on )?(?:the )?|(?:on )?the )(?<day>\\d{1,2} ?(?:st|nd|rd|th)|${ordinal}(?= ?(?:$|[.,!?]|of\\b|at\\b|for\\b|please|would|is\\b|works|around|in\\b|this|next)))(?! ?(?:one|option|slot|floor|street|st|avenue|ave|time|table|choice|person|place|night|row|of ${monthName})\\b)`,
    bareOrdinal,
    0.8,
  ),
  rule(
    `\\b(?<day>\\d{1,2}(?:st|nd|rd|th))\\b(?! ?(?:one|option|slot|floor|street|avenue|ave|time|table|choice|person|place|row|birthday|anniversary)\\b)`,
    bareOrdinal,
    0.75,
  ),
  rule(
    `\\b(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)) of (?<which>this|next) month\\b`,
    ({ day, which }, scene) => {
      const { year: y, month: m } = which === "next" ? scene.today.add({ months: 1 }) : scene.today;
      return calendarDate(scene, { day: numeral(day), month: m, year: y });
    },
  ),
  // today, tomorrow and their spellings
  rule("\\b(?:the )?day after (?:tomorrow|tommorow|tomorow|tommorrow)\\b", (_, scene) =>
    plus(scene, { days: 2 }),
  ),
  rule("\\b(?:the )?day before yesterday\\b", (_, scene) => plus(scene, { days: -2 })),
  rule(
    "\\b(?:tomorrow|tommorrow|tommorow|tomorow|tomarrow|tomorro|tmrw|tmr|tmw|2moro|2morrow|morrow)(?:'s)?\\b",
    (_, scene) => plus(scene, { days: 1 }),
  ),
  rule("\\b(?<word>today|tonight|tonite|tonigh|yesterday)(?:'s)?\\b", ({ word = "" }, scene) =>
    plus(scene, { days: dayWords[word] ?? 0 }),
  ),
  rule("\\bthis (?:morning|afternoon|evening|evenin|eve|lunchtime|noon)\\b", (_, scene) =>
    dated(scene, scene.today),
  ),
  rule("\\blast (?:night|evening)\\b", (_, scene) => plus(scene, { days: -1 })),
  // Friday and its company
  rule(
    `\\b(?:on )?(?<which>this|coming|this coming|following|next|last) (?<weekday>${weekdayName})(?![a-z])`,
    companyOfWeekday,
  ),
  rule(`\\b(?<weekday>${weekdayName})(?![a-z])(?<which> next week| week| after next)\\b`, companyOfWeekday),
  rule(`\\bnext week (?:on )?(?<weekday>${weekdayName})(?![a-z])`, (groups, scene) =>
    dated(scene, nextWeekday(scene, weekdayOf(groups["weekday"]) ?? 1)),
  ),
  rule(`\\ba week (?:on|from) (?<weekday>${weekdayName})(?![a-z])`, (groups, scene) =>
    dated(scene, weekday(scene, weekdayOf(groups["weekday"]) ?? 1, 1)),
  ),
  rule(
    `\\b(?<weekday>${fullWeekday})\\b`,
    (groups, scene) => dated(scene, weekday(scene, weekdayOf(groups["weekday"]) ?? 1)),
    0.85,
  ),
  rule(
    `\\b(?:(?<=\\b(?:on|this|next|for|coming|until|by|till|from|or|and|either|tomorrow|about|evening|night|afternoon|morning) |^ ?)(?<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\b(?! (?:down|outside|inside|terrace|deck|room|shade)))`,
    (groups, scene) => dated(scene, weekday(scene, weekdayOf(groups["weekday"]) ?? 1)),
    0.7,
  ),
  rule(
    `\\b(?<count>${cardinal}) ${fullWeekday} from now\\b`.replace(fullWeekday, `(?<weekday>${fullWeekday})`),
    (groups, scene) =>
      dated(scene, weekday(scene, weekdayOf(groups["weekday"]) ?? 1, numeral(groups["count"]) - 1)),
  ),
  rule(
    `\\b(?<count>${cardinal}|a) weeks? (?:from|after) (?:next )?(?<weekday>${fullWeekday})\\b`,
    (groups, scene) =>
      dated(scene, weekday(scene, weekdayOf(groups["weekday"]) ?? 1, article(groups["count"]))),
  ),
  rule(
    `\\b(?:the )?(?<nth>first|second|third|fourth|last) (?<weekday>${fullWeekday}) (?:of|in) (?:(?<month>${monthName})(?![a-z])|(?:this|the) month)`,
    ({ nth, weekday: day, month: name }, scene) =>
      nthWeekday(scene, nth === "last" ? -1 : numeral(nth), weekdayOf(day) ?? 1, monthOf(name)),
  ),
  rule(
    `\\b(?:the )?last day of (?:(?<month>${monthName})(?![a-z])|(?:this|the) month)`,
    ({ month: name }, scene) => {
      const { date, until } = month(scene, monthOf(name) ?? scene.today.month);
      return { date: until ?? date };
    },
  ),
  // in two weeks · 3 days from now · a week from tomorrow
  rule(
    `\\bin (?:about |around |exactly |another )?${count}${unit}(?: and (?<more>${cardinal}) days?)?\\b`,
    later,
  ),
  rule(
    `\\b${count}${unit}(?: and (?<more>${cardinal}) days?)? (?:from|after) (?<from>now|today|tomorrow)\\b`,
    later,
  ),
  rule(`\\b${count}(?<unit>day|night|week|wk|month|year)s? ago\\b`, (groups, scene) =>
    plus(scene, span(groups, -1) ?? {}),
  ),
  rule(`\\b(?:in )?(?:a )?fortnight(?:'s time| from now)?\\b`, (_, scene) => plus(scene, { weeks: 2 })),
  // ranges
  rule(
    "\\b(?:(?<which>this|next|the following) |(?:at|over|on) )?(?:the )?(?:coming )?weekend\\b",
    ({ which }, scene) => weekend(scene, which && which !== "this" ? 1 : 0),
  ),
  rule(
    "\\b(?<which>this|next|the following|later this) week\\b",
    ({ which }, scene) => week(scene, which?.endsWith("this") ? 0 : 1),
    0.85,
  ),
  rule(
    `\\b(?:in|for|during|sometime in) (?<month>january|february|march|april|june|july|august|september|october|november|december)(?! \\d| the \\d)(?: (?<year>20\\d\\d))?\\b`,
    ({ month: name, year: y }, scene) => month(scene, monthOf(name) ?? 1, yearOf(y)),
    0.8,
  ),
  rule("\\bnext month\\b", (_, scene) => month(scene, (scene.today.month % 12) + 1), 0.8),
  // holidays
  rule(`\\b(?<holiday>${holidayName})(?![a-z])`, ({ holiday = "" }, scene) => {
    const [m, day] = holidays[holiday.replace(/\s+/g, " ")] ?? [1, 1];
    return calendarDate(scene, { day, month: m });
  }),
  rule("\\b(?<which>easter monday|easter sunday|easter|good friday)\\b", ({ which = "" }, scene) =>
    aroundEaster(scene, which.startsWith("good") ? -2 : which.endsWith("monday") ? 1 : 0),
  ),
  rule("\\bthanksgiving(?: day)?\\b", (_, scene) => nthWeekday(scene, 4, 4, 11)),
  rule("\\bmother'?s'? day\\b", (_, scene) => nthWeekday(scene, 2, 7, 5)),
  rule("\\bfather'?s'? day\\b", (_, scene) => nthWeekday(scene, 3, 7, 6)),
];

function bareOrdinal(groups: Groups, scene: Scene): DateValue | null {
  const day = numeral(groups["day"]);
  if (day < 1 || day > 31) return { date: null, invalid: "no_such_date" };
  return calendarDate(scene, { day, weekday: weekdayOf(groups["weekday"]) });
}

function companyOfWeekday(groups: Groups, scene: Scene): DateValue {
  const day = weekdayOf(groups["weekday"]) ?? 1;
  const which = groups["which"]?.trim().replace(/\s+/g, " ");
  if (which === "last") return dated(scene, lastWeekday(scene, day));
  if (which === "week") return dated(scene, weekday(scene, day, 1));
  if (which === "after next") return dated(scene, nextWeekday(scene, day).add({ days: 7 }));
  if (which === "next" || which === "next week") return dated(scene, nextWeekday(scene, day));
  if (which === "this") return dated(scene, weekday(scene, day));
  const found = weekday(scene, day);
  return dated(scene, found.equals(scene.today) ? found.add({ days: 7 }) : found);
}
