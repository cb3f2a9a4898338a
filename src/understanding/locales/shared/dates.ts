// Dates of a language from its table: named days, calendar days, what is away from today, holidays.
import { Temporal } from "temporal-polyfill";
import type { DateValue } from "../../entities.ts";
import {
  aroundEaster,
  calendarDate,
  coming,
  comingWeekday,
  dated,
  dayAndMonth,
  lastWeekday,
  month,
  nextWeekday,
  plus,
  week,
  weekday,
  weekend,
  yearOf,
} from "../../recognisers/calendar.ts";
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Match, type Rule } from "../../text.ts";
import type { Numbers } from "./numbers.ts";
import { anyOf, halfLetter, placeIn, whole, type LanguageWords } from "./words.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type DateRule = Rule<DateValue, Scene>;

/** Not within a longer number, a price or a fraction of one. */
const fresh = "\\b(?<!(?:\\d|[$£€#])[.:,]?)";

export function datesOf(
  words: LanguageWords,
  { cardinal, day, count, ordinal, numberOf }: Numbers,
): DateRule[] {
  const w = words.dates;
  const [name, monthName] = [anyOf(w.weekdays), anyOf(w.months)];
  const [weekdays, months] = [whole(w.weekdays), whole(w.months)];
  const numeral = (said: string | undefined) => numberOf(said) ?? Number.NaN;
  const place = (patterns: RegExp[], said: string | undefined) =>
    said === undefined ? undefined : placeIn(patterns, said.replace(/\.$/, "")) + 1 || undefined;
  const weekdayOf = ({ weekday: said }: Groups) => place(weekdays, said);
  const dayOf = (groups: Groups) => weekdayOf(groups) ?? 1;
  const rule = (source: string, read: DateRule["read"], confidence = 0.9): DateRule => ({
    pattern: pattern(source),
    read,
    confidence,
  });

  const lead = `(?:(?<weekday>${name})\\.?,? (?:(?:${w.the}) )?)?`;
  const year = `(?:,? ?(?:${w.of} ?)?(?<year>(?:19|20)\\d\\d)\\b)?`;
  const end = w.glue ? `(?!(?!${w.glue})[a-z\\d])` : "(?![a-z\\d])";

  const named = (groups: Groups, scene: Scene): DateValue =>
    calendarDate(scene, {
      day: numeral(groups["day"]),
      month: place(months, groups["month"]),
      year: yearOf(groups["year"]),
      weekday: weekdayOf(groups),
    });

  const hourIn = toldHour(words, cardinal);
  const behindArticle = new RegExp(`${pattern(`(?<![a-z])(?:${w.the}|${w.article}) `).source}$`, "u");
  const partBehind = new RegExp(
    pattern(`^ (?=(?:de|da|di|del|della|du) )(?:${Object.values(words.times.parts).join("|")})(?![a-z])`)
      .source,
    "u",
  );

  /** "8 bis 10 Uhr", but not "8 a las 20". */
  const rangeBehind = new RegExp(
    pattern(`^ ?(?:-|(?!(?:a|${words.times.at})(?![a-z]))(?:${words.times.and})) ?\\d`).source,
    "u",
  );

  /**
   * "Sábado 9": the day of the month where the next ninth is a Saturday, where an hour is told beside it, or where
   * an article stands before ("el sábado 9") and such a day comes soon; else nine o'clock on Saturday.
   */
  function isHour(groups: Groups, scene: Scene, { text, start, end: to }: Match): boolean {
    const { weekday: on, the, day: said = "" } = groups;
    if (on === undefined || the !== undefined || !/^(?:[1-9]|1[0-2])$/.test(said)) return false;
    if (partBehind.test(text.slice(to))) return true;
    const range = rangeBehind.test(text.slice(to));
    if (!range && (hourIn.test(text.slice(0, start)) || hourIn.test(text.slice(to)))) return false;
    const next = calendarDate(scene, { day: Number(said) }).date;
    if (next === null || Temporal.PlainDate.from(next).dayOfWeek === weekdayOf(groups)) return false;
    return range || !behindArticle.test(text.slice(0, start)) || !isSoon(named(groups, scene), scene);
  }

  function days(groups: Groups, scene: Scene): DateValue | null {
    const [first, last] = [numeral(groups["first"]), numeral(groups["last"])];
    const start = named({ ...groups, day: groups["first"] }, scene);
    if (start.date === null || !(last > first)) return null;
    const until = Temporal.PlainDate.from(start.date).add({ days: last - first });
    return { ...start, until: until.toString() };
  }

  function numeric(groups: Groups, scene: Scene): DateValue | null {
    const pair = dayAndMonth(scene, Number(groups["first"]), Number(groups["second"]));
    if (!pair) return groups["year"] ? { date: null, invalid: "no_such_date" } : null;
    return calendarDate(scene, { ...pair, year: yearOf(groups["year"]) });
  }

  /** "3.12." with its mark, after "am", or where a day was asked for; else a clock or a price. */
  const cue = new RegExp(pattern(`(?:\\b(?:${w.the}|${name}),? )$`).source, "u");
  const dotted = (groups: Groups, scene: Scene, { text, start }: Match): DateValue | null =>
    groups["end"] || groups["weekday"] || scene.awaiting === "date" || cue.test(text.slice(0, start))
      ? numeric(groups, { ...scene, dayFirst: true })
      : null;

  function away(groups: Groups, scene: Scene, direction: 1 | -1): DateValue | null {
    const unit = (["day", "week", "month", "year"] as const).find((it) => groups[it] !== undefined);
    const amount = numeral(groups["count"]) * direction;
    if (!unit || !(Math.abs(amount) <= 1000)) return null;
    return plus(scene, { [`${unit}s`]: amount });
  }
  const unit = `(?:(?<day>${w.units.day})|(?<week>${w.units.week})|(?<month>${w.units.month})|(?<year>${w.units.year}))\\b`;

  return [
    // 3 de diciembre de 2026 · Montag, den 3. Dezember · le 1er mai
    rule(`${fresh}${lead}(?<day>${day}) ?(?:${w.of} )?(?<month>${monthName})${end}\\.?${year}`, named),
    rule(
      `\\b${lead}(?<month>${monthName})\\.? (?:${w.of} )?(?<day>\\d{1,2}(?!\\d|[:.h]\\d))${year}`,
      named,
      0.8,
    ),
    rule(
      `${fresh}(?<first>\\d{1,2})\\.? ?(?:-|${words.times.and}) ?(?:${w.the} )?(?<last>\\d{1,2})\\.? (?:${w.of} )?(?<month>${monthName})${end}${year}`,
      days,
    ),
    rule(
      `\\b(?<month>${monthName})\\.? (?<first>\\d{1,2}) ?(?:-|${words.ranges.to}) ?(?<last>\\d{1,2})(?![\\d:.h])${year}`,
      days,
    ),
    // 2026-12-03 · 3/12/2026 · 3.12.26
    rule(`${fresh}(?<year>20\\d\\d)[-/.](?<second>\\d{1,2})[-/.](?<first>\\d{1,2})(?!\\d)`, (groups, scene) =>
      numeric(groups, { ...scene, dayFirst: true }),
    ),
    rule(
      `${fresh}${lead}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>20\\d\\d|\\d\\d)(?!\\d)`,
      numeric,
    ),
    rule(`${fresh}${lead}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/])`, numeric, 0.85),
    rule(
      `${fresh}${lead}(?<first>\\d{1,2})\\. ?(?<second>\\d{1,2})(?<end>\\.(?!\\d)|)(?![\\d.])(?! ?(?:${words.times.mark})\\b)`,
      dotted,
      0.85,
    ),
    // el 3 · viernes 13 · am dritten
    rule(
      `\\b(?:(?<weekday>${name})\\.?,? (?<the>(?:${w.the}) )?|(?:${w.the}) )(?<day>\\d{1,2}(?:${words.numbers.mark})?|${ordinal})(?![a-z\\d]|[:.,/-]\\d|%| ?(?:(?:${words.times.mark})(?!(?<=\\b(?:${words.times.at})) \\d)|${words.times.parts.morning}|${words.people.anyone}|${unit.replaceAll(/\?<\w+>/g, "?:")}|${words.answers.ordinalNoun})\\b)`,
      (groups, scene, at) => (isHour(groups, scene, at) ? null : named(groups, scene)),
      0.8,
    ),
    // hoy · übermorgen
    ...w.days.map(([source, from]) => rule(`\\b(?:${source})\\b`, (_, scene) => plus(scene, { days: from }))),
    // weekdays, bare and in company
    rule(
      `\\b(?<weekday>${name})${end}\\.?`,
      (groups, scene) => dated(scene, comingWeekday(scene, dayOf(groups))),
      0.85,
    ),
    ...(
      [
        [w.this, (scene: Scene, at: number) => weekday(scene, at)],
        [w.coming, comingWeekday],
        [w.next, nextWeekday],
        [w.last, lastWeekday],
        // A run of spaces is matched in one way only: in several, "Montag" and a hundred spaces took minutes.
        [`(?:, ?)?(?:(?:${w.of}|${w.the}) ?)*(?:${w.nextWeek})`, nextWeekday],
      ] as const
    ).map(([company, read]) =>
      rule(
        `\\b(?:(?:${company}) (?<weekday>${name})|(?<after>${name}),? (?:${company}))${end}`,
        (groups, scene) =>
          dated(scene, read(scene, dayOf({ weekday: groups["weekday"] ?? groups["after"] }))),
      ),
    ),
    // dentro de dos semanas · vor drei Tagen
    rule(`\\b(?:${w.in}) (?<count>${count}) ${unit}`, (groups, scene) => away(groups, scene, 1)),
    rule(`\\b(?:${w.agoBefore}) (?<count>${count}) ${unit}`, (groups, scene) => away(groups, scene, -1)),
    rule(`\\b(?<count>${count}) ${unit} (?:${w.agoAfter})\\b`, (groups, scene) => away(groups, scene, -1)),
    // ranges
    rule(
      `\\b(?:(?<next>${w.next}) )?(?:${w.weekend})(?: (?<later>${w.next}))?\\b`,
      ({ next, later }, scene) => weekend(scene, (next ?? later) ? 1 : 0),
    ),
    rule(
      `\\b(?:(?:${w.next}|${w.coming})s? (?<count>${count})|(?<after>${count}) (?:${w.next}|${w.coming})s?) (?:(?<day>${w.units.day})|(?<week>${w.units.week}))\\b`,
      ({ count: before, after, week: weeks }, scene) =>
        coming(scene, numeral(before ?? after) * (weeks ? 7 : 1)),
      0.85,
    ),
    rule(`\\b(?:${w.nextWeek})\\b`, (_, scene) => week(scene, 1), 0.85),
    rule(`\\b(?:${w.thisWeek})\\b`, (_, scene) => week(scene), 0.85),
    rule(
      `\\b(?:en|im|in|a|em|no) (?<month>${monthName})${end}(?! \\d)${year}`,
      (groups, scene) => month(scene, place(months, groups["month"]) ?? 1, yearOf(groups["year"])),
      0.7,
    ),
    ...w.holidays.map(([source, on]) =>
      rule(`\\b(?:${source})\\b`, (_, scene) =>
        typeof on === "number" ? aroundEaster(scene, on) : holiday(scene, on),
      ),
    ),
  ];
}

/** An hour that is told as one: "a las 8", "20:30", "20h", "midi". */
function toldHour({ times, people }: LanguageWords, cardinal: string): RegExp {
  const counted = `(?! ?(?:${people.anyone}|${people.adults}|${people.children})(?![a-z]))`;
  const told = [
    `(?<![a-z])(?:${times.at})(?: |(?<='))${cardinal}(?![a-z\\d])${counted}`,
    "(?<![\\d/.,-])\\d{1,2}(?:[:.]| ?h ?)[0-5]\\d(?!\\d)",
    `(?<!\\d)\\d{1,2} ?(?:${times.mark}|(?:${halfLetter(times)})\\.? ?m)(?![a-z\\d])`,
    `(?<![a-z])(?:${times.noon}|${times.midnight})(?![a-z])`,
  ];
  return new RegExp(pattern(told.join("|")).source, "u");
}

/** Within three months: further ahead a table is hardly booked by the day of the month alone. */
const isSoon = ({ date }: DateValue, { today }: Scene): boolean =>
  date !== null && Temporal.PlainDate.compare(date, today.add({ months: 3 })) <= 0;

function holiday(scene: Scene, on: string): DateValue {
  const [number = 1, day = 1] = on.split("-").map(Number);
  return calendarDate(scene, { day, month: number });
}
