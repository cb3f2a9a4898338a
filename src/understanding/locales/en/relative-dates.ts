// English dates seen from today: "tomorrow", "next Friday", "in two weeks", "this weekend".
import { Temporal } from "temporal-polyfill";
import type { DateValue } from "../../entities.ts";
import {
  coming,
  comingWeekday,
  dated,
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
import {
  dateRule as rule,
  fullWeekday,
  monthName,
  monthOf,
  numeral,
  unmistakableMonth,
  weekdayName,
  weekdayOf,
  type DateRule,
  type Groups,
} from "./date-words.ts";
import { cardinal } from "./numbers.ts";

const tomorrow =
  "(?:tomorrow|tommorrow|tommorow|tomorow|tomarrow|tomorro|tomrw|2mrw|tmrw|tmr|tmw|2moro|2morrow|morrow)";
const dayWords: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1 };
const units: Readonly<Record<string, "days" | "weeks" | "months" | "years">> = {
  day: "days",
  night: "days",
  week: "weeks",
  wk: "weeks",
  month: "months",
  year: "years",
};
const count = `(?<count>a|an|one|a couple (?:of )?(?:more )?|a few|${cardinal})(?: more)? ?`;
const unit = "(?<unit>day|night|week|wk|month|year)s?(?:'s?)?(?: time)?";
const more = `(?: and (?<more>${cardinal}) days?)?`;

const weekdayIn = (groups: Groups): number => weekdayOf(groups["weekday"]) ?? 1;

function countOf(words: string | undefined): number {
  if (words === undefined || /^(?:a|an|one|the)$/.test(words)) return 1;
  if (words.includes("couple")) return 2;
  return words.includes("few") ? 3 : numeral(words);
}

function away(groups: Groups, scene: Scene, direction: 1 | -1): DateValue | null {
  const unitName = units[groups["unit"] ?? ""];
  const amount = countOf(groups["count"]);
  if (!unitName || Number.isNaN(amount) || amount > 1000) return null;
  const days = groups["more"] ? numeral(groups["more"]) : 0;
  const from = groups["from"] === "tomorrow" ? scene.today.add({ days: 1 }) : scene.today;
  const base = days > 0 ? from.add({ days: days * direction }) : from;
  return plus(scene, { [unitName]: amount * direction }, base);
}

const later = (groups: Groups, scene: Scene): DateValue | null => away(groups, scene, 1);

function companyOfWeekday(groups: Groups, scene: Scene): DateValue {
  const day = weekdayIn(groups);
  switch (groups["which"]?.trim().replace(/\s+/g, " ")) {
    case "last":
      return dated(scene, lastWeekday(scene, day));
    case "this":
      return dated(scene, weekday(scene, day));
    case "week":
      return dated(scene, weekday(scene, day, 1));
    case "next":
    case "nxt":
    case "next week":
      return dated(scene, nextWeekday(scene, day));
    case "after next":
      return dated(scene, nextWeekday(scene, day).add({ days: 7 }));
    default:
      return dated(scene, comingWeekday(scene, day));
  }
}

const onWeekday = (groups: Groups, scene: Scene): DateValue =>
  dated(scene, comingWeekday(scene, weekdayIn(groups)));

const nearDays: readonly DateRule[] = [
  rule(`\\b(?:the )?day after ${tomorrow}\\b`, (_, scene) => plus(scene, { days: 2 })),
  rule("\\b(?:the )?day before yesterday\\b", (_, scene) => plus(scene, { days: -2 })),
  rule(`\\b${tomorrow}(?:'?s)?\\b`, (_, scene) => plus(scene, { days: 1 })),
  rule("\\b(?<word>today|tonight|tonite|2nite|tonigh|yesterday)(?:'?s)?\\b", ({ word = "" }, scene) =>
    plus(scene, { days: dayWords[word] ?? 0 }),
  ),
  rule("\\bthis (?:morning|afternoon|evening|evenin|eve|lunchtime|noon)\\b", (_, scene) =>
    dated(scene, scene.today),
  ),
  rule("\\blast (?:night|evening)\\b", (_, scene) => plus(scene, { days: -1 })),
];

const weekdays: readonly DateRule[] = [
  rule(
    `\\b(?:on )?(?<which>this|coming|this coming|following|next|nxt|last) (?<weekday>${weekdayName})(?![a-z])`,
    companyOfWeekday,
  ),
  rule(`\\b(?<weekday>${weekdayName})(?![a-z])(?<which> next week| week| after next)\\b`, companyOfWeekday),
  rule(`\\bnext week (?:on )?(?<weekday>${weekdayName})(?![a-z])`, (groups, scene) =>
    dated(scene, nextWeekday(scene, weekdayIn(groups))),
  ),
  rule(`\\ba week (?:on|from) (?<weekday>${weekdayName})(?![a-z])`, (groups, scene) =>
    dated(scene, weekday(scene, weekdayIn(groups), 1)),
  ),
  rule(`\\b(?<weekday>${fullWeekday})\\b`, onWeekday, 0.85),
  // "sat" and "sun" are words too: only where a day can stand
  rule(
    "(?:(?<=\\b(?:on|this|next|nxt|for|coming|until|by|till|from|or|and|either|tomorrow|about|evening|night|afternoon|morning) )|(?<=[,;] )|^ ?)(?<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\b(?! (?:down|outside|inside|terrace|deck|room|shade))",
    onWeekday,
    0.7,
  ),
  rule(
    "\\b(?<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?= (?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m\\b| at \\d| \\d{1,2}(?= ?(?:$|[,;!?]|\\.(?!\\d)|please|for\\b))| (?:night|evening|morning|afternoon|arvo|lunch)\\b)",
    onWeekday,
    0.7,
  ),
  rule(`\\b(?<count>${cardinal}) (?<weekday>${fullWeekday}) from now\\b`, (groups, scene) =>
    dated(scene, weekday(scene, weekdayIn(groups), numeral(groups["count"]) - 1)),
  ),
  rule(
    `\\b(?<count>${cardinal}|a) weeks? (?:from|after) (?:next )?(?<weekday>${fullWeekday})\\b`,
    (groups, scene) => dated(scene, weekday(scene, weekdayIn(groups), countOf(groups["count"]))),
  ),
  rule(
    `\\b(?:the )?(?<nth>first|second|third|fourth|last) (?<weekday>${fullWeekday}) (?:of|in) (?:(?<month>${monthName})(?![a-z])|(?:this|the) month)`,
    (groups, scene) =>
      nthWeekday(
        scene,
        groups["nth"] === "last" ? -1 : numeral(groups["nth"]),
        weekdayIn(groups),
        monthOf(groups["month"]),
      ),
  ),
];

const amounts: readonly DateRule[] = [
  rule(`\\bin (?:about |around |exactly |another )?${count}${unit}${more}\\b`, later),
  rule(`\\b${count}${unit}${more} (?:from|after) (?<from>now|today|tomorrow)\\b`, later),
  rule(`\\b${count}(?<unit>day|night|week|wk|month|year)s? ago\\b`, (groups, scene) =>
    away(groups, scene, -1),
  ),
  // "A day later": than the day that is known.
  rule(
    `\\b${count}(?<unit>day|night|week|wk)s? (?:later|after(?= ?(?:$|[,.!?]|same|at))|earlier|sooner)\\b`,
    (groups, scene, { text, end, start }) => {
      const back = /(?:earlier|sooner)$/.test(text.slice(start, end));
      const from = scene.date === null ? null : { ...scene, today: Temporal.PlainDate.from(scene.date) };
      return from && away(groups, from, back ? -1 : 1);
    },
  ),
  rule("\\b(?:in )?(?:a )?fortnight(?:'s time| from now)?\\b", (_, scene) => plus(scene, { weeks: 2 })),
];

const ranges: readonly DateRule[] = [
  rule(
    "\\b(?:(?<which>this|next|the following) |(?:at|over|on) )?(?:the )?(?:coming )?weekend\\b",
    ({ which }, scene) => weekend(scene, which && which !== "this" ? 1 : 0),
  ),
  rule(
    `\\b(?:the |within the )?(?:(?:next|coming|following) (?<count>${cardinal}|couple(?: of)?|few)|(?<after>${cardinal}) (?:next|coming)) (?<unit>day|week)s\\b`,
    ({ count, after, unit }, scene) =>
      coming(scene, numeral((count ?? after ?? "").replace(/ of$/, "")) * (unit === "week" ? 7 : 1)),
    0.85,
  ),
  rule(
    "\\b(?<which>this|next|the following|later this) week\\b",
    ({ which }, scene) => week(scene, which?.endsWith("this") ? 0 : 1),
    0.85,
  ),
  rule(
    `\\b(?:in|for|during|sometime in) (?<month>${unmistakableMonth})(?! \\d| the \\d)(?: (?<year>20\\d\\d))?\\b`,
    (groups, scene) => month(scene, monthOf(groups["month"]) ?? 1, yearOf(groups["year"])),
    0.8,
  ),
  rule("\\bnext month\\b", (_, scene) => month(scene, (scene.today.month % 12) + 1), 0.8),
  rule(`\\b(?:the )?last day of (?:(?<month>${monthName})(?![a-z])|(?:this|the) month)`, (groups, scene) => {
    const { date, until } = month(scene, monthOf(groups["month"]) ?? scene.today.month);
    return { date: until ?? date };
  }),
];

export const relativeDates: readonly DateRule[] = [...nearDays, ...weekdays, ...amounts, ...ranges];
