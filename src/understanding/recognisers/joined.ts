// Two dates, or two times, joined by words are a range: "from Monday to Wednesday", "between the 3rd and the 5th".
import { Temporal } from "temporal-polyfill";
import type { EntityOf } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { pattern } from "../text.ts";

interface Patterns {
  opens: RegExp;
  /** Between the two where a word opened the range, and where none did. */
  joins: RegExp;
  to: RegExp;
  change: RegExp;
}
const compiled = new WeakMap<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = compiled.get(locale);
  if (known) return known;
  const { opens, and, to, articles } = locale.ranges;
  const gap = (source: string) =>
    new RegExp(`^${pattern(` ?(?:${source})(?: ?(?:${articles}))* ?`).source}$`, "u");
  const made: Patterns = {
    opens: new RegExp(pattern(`\\b(?:${opens})(?: (?:${articles}))* ?$`).source, "u"),
    joins: gap(`${and}|${to}`),
    to: gap(to),
    change: new RegExp(pattern(locale.roles.change).source, "u"),
  };
  compiled.set(locale, made);
  return made;
}

type Datelike = EntityOf<"date">;
type Timelike = EntityOf<"time">;

/** A change has a from and a to of its own: "move it from Friday to Saturday". */
export interface Joining {
  original: string;
  folded: string;
  locale: Locale;
  changing: boolean;
}

function joined<E extends { start: number; end: number }>(
  entities: readonly E[],
  { original, folded, locale, changing }: Joining,
  join: (first: E, second: E, text: string) => E | null,
): E[] {
  if (entities.length < 2) return [...entities];
  const { opens, joins, to, change } = patternsOf(locale);
  const result: E[] = [];
  for (const entity of entities) {
    const first = result.at(-1);
    const gap = first ? folded.slice(first.end, entity.start) : "";
    const opened = first ? opens.test(folded.slice(Math.max(0, first.start - 20), first.start)) : false;
    const linked = opened ? joins.test(gap) : to.test(gap);
    const both = opened && /\bbetween |entre |zwischen |tra |fra /.test(folded);
    const range =
      first && linked && (both || !(changing || change.test(folded)))
        ? join(first, entity, original.slice(first.start, entity.end))
        : null;
    if (range) result[result.length - 1] = range;
    else result.push(entity);
  }
  return result;
}

export function joinedDates(dates: readonly Datelike[], joining: Joining): Datelike[] {
  return joined(dates, joining, (first, second, text) => {
    if (first.value.until !== undefined || second.value.until !== undefined) return null;
    if (first.value.date === null || second.value.date === null) return null;
    const ends = ordered(
      { date: Temporal.PlainDate.from(first.value.date), text: first.text },
      { date: Temporal.PlainDate.from(second.value.date), text: second.text },
    );
    if (!ends) return null;
    const [date, until] = ends.map((it) => it.toString());
    const confidence = Math.min(first.confidence, second.confidence);
    const { invalid: _, ...value } = first.value;
    return {
      ...first,
      end: second.end,
      text,
      confidence,
      value: { ...value, date: date ?? null, ...(until === undefined ? {} : { until }) },
    };
  });
}

interface End {
  date: Temporal.PlainDate;
  text: string;
}

const bareDay = ({ text }: End): boolean => /^\D{0,4}\d{1,2}\D{0,3}$/u.test(text);

/** Both were read on their own: "the 3rd" and "the 5th of May" are of one month, Friday follows next Monday. */
function ordered(first: End, second: End): [Temporal.PlainDate, Temporal.PlainDate] | null {
  const { compare } = Temporal.PlainDate;
  if (bareDay(first) && !bareDay(second) && first.date.day < second.date.day) {
    return [second.date.with({ day: first.date.day }), second.date];
  }
  if (compare(first.date, second.date) < 0) return [first.date, second.date];
  const step = bareDay(second) ? { months: 1 } : /\d/.test(second.text) ? { years: 1 } : { weeks: 1 };
  const last = second.date.add(step);
  return compare(first.date, last) < 0 ? [first.date, last] : null;
}

const half = 12 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export function joinedTimes(times: readonly Timelike[], joining: Joining): Timelike[] {
  return joined(times, joining, (first, second, text) => {
    // "from 3 until 5": each is a bound already.
    const after = first.value.time ?? (first.value.before ? undefined : first.value.after);
    const before = second.value.time ?? (second.value.after ? undefined : second.value.before);
    if (after === undefined || before === undefined || first.value.invalid || second.value.invalid)
      return null;
    const ends = minutesOf(before) > minutesOf(after) ? minutesOf(before) : minutesOf(before) + half;
    if (ends <= minutesOf(after) || ends >= 2 * half) return null;
    const two = (it: number) => String(it).padStart(2, "0");
    return {
      ...first,
      end: second.end,
      text,
      confidence: Math.min(first.confidence, second.confidence),
      value: {
        ...first.value,
        time: null,
        after,
        before: `${two(Math.floor(ends / 60))}:${two(ends % 60)}`,
      },
    };
  });
}
