// Stretches of past days that figures are asked for: "last week", "the last 30 days", "how did Friday compare to the
// Friday before". Both ends are included; a period under way ends today.
import type { LocalDate } from "#contracts/time";
import { Temporal } from "temporal-polyfill";
import { matches, pattern, wholeWords } from "../text.ts";
import { blanked } from "./lexicon.ts";
import { periodWords, type PeriodWords } from "./period-words.ts";
import { sinceThen } from "./since.ts";

type Day = Temporal.PlainDate;

export interface Period {
  start: number;
  end: number;
  from: LocalDate;
  until: LocalDate;
}

interface Compiled {
  units: readonly RegExp[];
  rules: readonly { regex: RegExp; read(groups: Groups, today: Day): [Day, Day] | null }[];
  compares: RegExp;
  before: RegExp;
  yearAgo: RegExp;
}
type Groups = Readonly<Record<string, string | undefined>>;

const compiled = new Map<string, Compiled>();
const unitNames = ["day", "week", "month", "quarter", "year", "weekend"] as const;
type Unit = (typeof unitNames)[number];

/** The unit that `today` lies in, `back` units ago. */
function unitAt(unit: Unit, today: Day, back: number): [Day, Day] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  switch (unit) {
    case "day": {
      const day = today.subtract({ days: back });
      return [day, day];
    }
    case "week": {
      const first = monday.subtract({ weeks: back });
      return [first, first.add({ days: 6 })];
    }
    case "weekend": {
      const begun = today.dayOfWeek >= 6 ? monday : monday.subtract({ weeks: 1 });
      const saturday = begun
        .subtract({ weeks: Math.max(0, today.dayOfWeek >= 6 ? back : back - 1) })
        .add({ days: 5 });
      return [saturday, saturday.add({ days: 1 })];
    }
    case "month": {
      const first = today.with({ day: 1 }).subtract({ months: back });
      return [first, first.with({ day: first.daysInMonth })];
    }
    case "quarter": {
      const first = today
        .with({ day: 1, month: today.month - ((today.month - 1) % 3) })
        .subtract({ months: 3 * back });
      return [first, first.add({ months: 3 }).subtract({ days: 1 })];
    }
    case "year": {
      const first = today.with({ day: 1, month: 1 }).subtract({ years: back });
      return [first, first.with({ month: 12, day: 31 })];
    }
  }
}

function compile(words: PeriodWords): Compiled {
  const known = compiled.get(words.language);
  if (known) return known;
  const units = unitNames.map((it) => new RegExp(`^(?:${words.units[it]})$`, "u"));
  const unit = `(?<unit>${unitNames
    .map((it) => words.units[it])
    .toReversed()
    .join("|")})`;
  const unitOf = ({ unit: said = "" }: Groups): Unit =>
    unitNames[units.findIndex((it) => it.test(said))] ?? "day";
  const at = (source: string, list: readonly string[]) => {
    const regexes = list.map((it) => new RegExp(`^(?:${it})$`, "u"));
    return {
      source: `(?<${source}>${list.join("|")})`,
      of: (said = "") => regexes.findIndex((it) => it.test(said)) + 1,
    };
  };
  const [weekday, month] = [at("weekday", words.weekdays), at("month", words.months)];
  const rule = (source: string, read: (groups: Groups, today: Day) => [Day, Day] | null) => ({
    regex: pattern(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`),
    read,
  });
  const one = (day: Day): [Day, Day] => [day, day];
  const lastSuch = (groups: Groups, today: Day, weeks = 0): Day => {
    const day = weekday.of(groups["weekday"]);
    return today.subtract({ days: (today.dayOfWeek - day + 7) % 7 || 7 }).subtract({ weeks });
  };
  const rules = [
    rule(words.today, (_, today) => one(today)),
    rule(words.yesterday, (_, today) => one(today.subtract({ days: 1 }))),
    rule(
      `(?:${words.last}) ${unit}|${unit.replace("<unit>", "<unitBefore>")} (?:${words.lastAfter})`,
      (groups, today) => unitAt(unitOf({ unit: groups["unit"] ?? groups["unitBefore"] }), today, 1),
    ),
    rule(`(?:${words.this}) ${unit}`, (groups, today) => {
      const [from] = unitAt(unitOf(groups), today, 0);
      return [from, today];
    }),
    rule(
      `(?:${words.past}) (?<n>\\d{1,3}) ${unit}|(?<m>\\d{1,3}) (?:${words.past}|${words.lastAfter}) ${unit.replace("<unit>", "<unitAfter>")}`,
      (groups, today) => {
        const count = Number(groups["n"] ?? groups["m"]);
        const name = unitOf({ unit: groups["unit"] ?? groups["unitAfter"] });
        if (count < 1 || name === "weekend") return null;
        const span = name === "quarter" ? { months: 3 * count } : { [`${name}s`]: count };
        return [today.subtract(span).add({ days: 1 }), today];
      },
    ),
    rule(`(?:${words.in} )?${month.source}(?: (?:${words.of} )?(?<year>20\\d\\d))?`, (groups, today) => {
      const number = month.of(groups["month"]);
      const year = groups["year"]
        ? Number(groups["year"])
        : number > today.month
          ? today.year - 1
          : today.year;
      const first = Temporal.PlainDate.from({ year, month: number, day: 1 });
      const last = first.with({ day: first.daysInMonth });
      return [first, Temporal.PlainDate.compare(last, today) > 0 ? today : last];
    }),
    rule(`(?:${words.last} )?${weekday.source}(?: (?:${words.lastAfter}))?`, (groups, today) =>
      one(lastSuch(groups, today)),
    ),
    rule("q(?<q>[1-4])(?: (?<year>20\\d\\d))?", (groups, today) => {
      const number = Number(groups["q"]) * 3 - 2;
      const year = groups["year"]
        ? Number(groups["year"])
        : number > today.month
          ? today.year - 1
          : today.year;
      const first = Temporal.PlainDate.from({ year, month: number, day: 1 });
      return [first, first.add({ months: 3 }).subtract({ days: 1 })];
    }),
  ];
  const made: Compiled = {
    units,
    rules,
    compares: wholeWords(words.compare),
    before: wholeWords(words.before),
    yearAgo: wholeWords(words.yearAgo),
  };
  compiled.set(words.language, made);
  return made;
}

function found(said: string, today: Day, { rules }: Compiled): Period[] {
  const all = rules.flatMap(({ regex, read }) =>
    matches(regex, said).flatMap((match) => {
      const days = read(match.groups ?? {}, today);
      if (!days) return [];
      const [from, until] = days.map((it) => it.toString());
      return [{ start: match.index, end: match.index + match[0].length, from: from!, until: until! }];
    }),
  );
  const kept: Period[] = [];
  for (const it of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => it.start < other.end && other.start < it.end)) kept.push(it);
  }
  return kept.sort((a, b) => a.start - b.start).map((it) => sinceThen(it, said, today));
}

export interface Compared {
  period: Period | null;
  /** What it is compared with, where that is said. */
  with: Pick<Period, "from" | "until"> | null;
}

/** The period asked about and the one it is compared with. */
export function periodsIn(said: string, language: string, todayText: LocalDate): Compared {
  const words = periodWords[language] ?? periodWords["en"]!;
  const known = compile(words);
  const today = Temporal.PlainDate.from(todayText);
  const first = (regex: RegExp) => matches(regex, said)[0];
  const earlier = first(known.before);
  const year = first(known.yearAgo);
  const masked = [earlier, year].reduce(
    (text, it) => (it ? blanked(text, it.index, it.index + it[0].length) : text),
    said,
  );
  const all = found(masked, today, known);
  const [period = null, other] = all;
  if (!period) return { period, with: null };
  const versus = all.length === 1 && !year && !earlier ? soFar(said, period, known, today) : null;
  if (versus) return { period: versus, with: { from: period.from, until: period.until } };
  if (year)
    return { period, with: moved(period, period.from === period.until ? { weeks: 52 } : { years: 1 }) };
  if (earlier && aDay.test(earlier[0]) && period.from === period.until)
    return { period, with: moved(period, { days: 1 }) };
  if (earlier) return { period, with: before(period) };
  const compares = first(known.compares) !== undefined;
  // "Saturday against last Saturday" is the one before it.
  const another = other && (other.from !== period.from || other.until !== period.until) ? other : null;
  // A day beside a whole week is told against the same day a week before: the two are no measure of each other.
  const isDay = period.from === period.until && !aWeek.test(said.slice(period.start, period.end));
  const ofWeek = another && isDay && isWeek(another);
  return { period, with: compares ? (ofWeek ? before(period) : (another ?? before(period))) : null };
}

/**
 * What few words name beside a period that is known: "the week before", "and October", "compared with last year".
 * `rest` is what they say besides.
 */
export function periodBeside(
  said: string,
  language: string,
  todayText: LocalDate,
  known: Pick<Period, "from" | "until">,
): { period: Pick<Period, "from" | "until"> | null; compares: boolean; rest: string } {
  const words = compile(periodWords[language] ?? periodWords["en"]!);
  const first = (regex: RegExp) => matches(regex, said)[0];
  const [year, earlier] = [first(words.yearAgo), first(words.before)];
  const compares = first(words.compares) !== undefined;
  const without = ({ index, 0: { length } }: { index: number; 0: string }): string =>
    blanked(said, index, index + length);
  const ofKnown = { ...known, start: 0, end: 0 };
  if (year) return { period: moved(ofKnown, { years: 1 }), compares: true, rest: without(year) };
  if (earlier) {
    const unit = unitNames.find((name) =>
      earlier[0].split(" ").some((word) => words.units[unitNames.indexOf(name)]?.test(word)),
    );
    return {
      period: earlierBy(unit, ofKnown),
      compares: compares || /compar|vs|versus|against|than/u.test(earlier[0]),
      rest: without(earlier),
    };
  }
  const [named] = found(said, Temporal.PlainDate.from(todayText), words);
  // Beside itself nothing is compared: the one before it is meant.
  const same = compares && named?.from === known.from && named.until === known.until;
  const period = named && same ? { ...named, ...before(named) } : named;
  return period
    ? { period, compares, rest: said.slice(0, period.start) + said.slice(period.end) }
    : { period: null, compares, rest: said };
}

/** "The week before" a week or a day, "the month before" a month; null where the unit is not the period's own. */
function earlierBy(unit: Unit | undefined, known: Period): Pick<Period, "from" | "until"> | null {
  const [from, until] = [known.from, known.until].map((it) => Temporal.PlainDate.from(it)) as [Day, Day];
  const days = from.until(until).days + 1;
  switch (unit) {
    case undefined:
      return before(known);
    case "day":
      return days === 1 ? moved(known, { days: 1 }) : null;
    case "week":
      return days === 1 ? moved(known, { weeks: 1 }) : days <= 7 ? before(known) : null;
    case "month": {
      if (from.day !== 1 || from.month !== until.month || days < 2) return null;
      const first = from.subtract({ months: 1 });
      return { from: first.toString(), until: first.with({ day: first.daysInMonth }).toString() };
    }
    case "year":
      return moved(known, { years: 1 });
    default:
      return null;
  }
}

/** "No-shows vs last month": this month so far is meant, against the one that is named. */
function soFar(said: string, period: Period, { compares }: Compiled, today: Day): Period | null {
  const led = matches(compares, said).some(
    (it) =>
      !/^(?:compare|comparison|compara\w*)$/u.test(it[0].trim()) &&
      it.index < period.start &&
      /^\s*(?:the |our |my |el |la |los |las )?$/u.test(said.slice(it.index + it[0].length, period.start)),
  );
  const unit = led
    ? unitNames.find((name) => {
        const [from, until] = unitAt(name, today, 1);
        return from.toString() === period.from && until.toString() === period.until;
      })
    : undefined;
  if (unit === undefined) return null;
  return { ...period, from: unitAt(unit, today, 0)[0].toString(), until: today.toString() };
}

const aWeek = /week|seman|semaine|woche|settimana/u;

const isWeek = ({ from, until }: Period): boolean =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days === 6;

const aDay = /(?<!(?:same|mismo|meme|mesmo|stesso|gleichen|selben) )\b(?:day|dia|jour|tag|giorno)\b/u;

function moved({ from, until }: Period, by: Temporal.DurationLike): Pick<Period, "from" | "until"> {
  const shift = (day: string) => Temporal.PlainDate.from(day).subtract(by).toString();
  return { from: shift(from), until: shift(until) };
}

/** The same length right before; of a single day the same weekday a week earlier; of a whole month the month before. */
export function before(period: Pick<Period, "from" | "until">): Pick<Period, "from" | "until"> {
  const [from, until] = [Temporal.PlainDate.from(period.from), Temporal.PlainDate.from(period.until)];
  if (from.equals(until)) return moved({ ...period, start: 0, end: 0 }, { weeks: 1 });
  if (from.day === 1 && until.day === until.daysInMonth) {
    const months = (until.year - from.year) * 12 + until.month - from.month + 1;
    const first = from.subtract({ months });
    return { from: first.toString(), until: from.subtract({ days: 1 }).toString() };
  }
  const length = from.until(until).days + 1;
  const weeks = Math.ceil(length / 7) * 7;
  return {
    from: from.subtract({ days: weeks }).toString(),
    until: until.subtract({ days: weeks }).toString(),
  };
}
