// When a price is to hold: "from January", "on Fridays only", "this weekend". English and Spanish.
import type { LocalDate } from "#contracts/time";
import { matches, pattern } from "../text.ts";
import { periodWords } from "../wishes/period-words.ts";
import { beginningIn } from "./beginnings.ts";
import { daysOf } from "./fields.ts";
import { partOf, todayOf, type Wish } from "./reading.ts";

interface Span {
  start: number;
  end: number;
}

export interface PriceTimes {
  date: LocalDate | null;
  /** null: from then on. */
  until: LocalDate | null;
  weekdays: number[];
}

/** null: from the yes on, for good. */
export function priceTimes(wish: Wish): PriceTimes | null {
  const weekdays = wish.weekly.length < 7 ? [...wish.weekly] : [];
  const month = monthsIn(wish)[0];
  if (month) return { date: firstOf(month.month, todayOf(wish.context)), until: null, weekdays };
  if (weekdays.length > 0) return { date: null, until: null, weekdays };
  const [said] = datesIn(wish);
  if (!said) return null;
  const { date, until } = daysOf(wish);
  const begins = leadOf(beginning, wish, said.start) !== "";
  // "From today" is from the yes on.
  if (date === null || (begins && date <= todayOf(wish.context))) return null;
  const open = begins ? beginningIn(wish) : null;
  return { date, until: open ? open.until : begins ? until : (until ?? date), weekdays };
}

/** "From Monday, just this week": an end that is not surely read. */
export const endsUnclear = (wish: Wish): boolean => beginningIn(wish)?.unclear === true;

/** Of several that each have a day of their own, each item's; null where one is said of all; "unclear": whose is whose. */
export function timesEach(wish: Wish): (PriceTimes | null)[] | "unclear" | null {
  const { items, said } = wish;
  const marks = [...wish.of("date"), ...monthsIn(wish)]
    .filter((it) => !upTo.test(said.slice(0, it.start)))
    .toSorted((a, b) => a.start - b.start);
  const begin = marks.filter((it) => "month" in it || leadOf(beginning, wish, it.start) !== "");
  if (marks.length < 2 || (begin.length < 2 && (items.length < 2 || wish.weekly.length > 0))) return null;
  const lasts = items.map((it, at) => ({ from: it.end, to: items[at + 1]?.start ?? said.length }));
  const firsts = items.map((it, at) => ({ from: items[at - 1]?.end ?? 0, to: it.start }));
  const own = [lasts, firsts].find(
    (parts) =>
      parts.length === marks.length &&
      parts.every(({ from, to }, at) => marks[at]!.start >= from && marks[at]!.end <= to),
  );
  return own ? own.map(({ from, to }) => priceTimes(partOf(wish, from, to))) : "unclear";
}

/** What is said of it in the wish, with the words that lead to it. */
export const timeSpans = (wish: Wish): Span[] =>
  [...wish.of("date"), ...monthsIn(wish), ...matches(weekWords, wish.said).map(spanOf)].map(
    ({ start, end }) => ({
      start: start - leadOf(leading, wish, start).length,
      end: end + (/^ (?:only|alone|solo|solamente)(?![\p{L}])/u.exec(wish.said.slice(end))?.[0].length ?? 0),
    }),
  );

/** Those that a word leads to: "Sunday roast" is a name. */
export const ledTimeSpans = (wish: Wish): Span[] =>
  timeSpans(wish).filter(({ start, end }) => timeLed.test(wish.said.slice(start, end)));

const timeLed =
  /^(?:from|for|on|in|until|till|til|during|starting|every|only|as of|beginning|desde|hasta|en|los|durante|a partir de|solo)(?![\p{L}])/u;

const datesIn = (wish: Wish) =>
  wish.of("date").filter((it) => !/^(?:(?:from )?(?:today|now)(?: on)?|hoy|ahora)$/iu.test(it.text.trim()));

const leadOf = (words: RegExp, wish: Wish, start: number): string =>
  words.exec(wish.said.slice(0, start))?.[0] ?? "";

const leading =
  /(?<![\p{L}])(?:(?:from|for|on|in|until|till|til|during|starting|beginning|as of|every|only|just|desde|hasta|en|los|el|para|durante|a partir de(?:l)?|solo)(?: (?:the|el|la|on|from|in))? +)+$/u;
const beginning =
  /(?<![\p{L}])(?:from|starting|beginning|as of|effective|desde|a partir del?)(?: (?:the|el|la|on|from|in))? +$/u;
const upTo = /(?<![\p{L}])(?:until|till|til|through|to|hasta|al?)(?: (?:the|el|la))? +$/u;
const weekWords = /(?<![\p{L}])(?:weekends?|week ?days|fines de semana|entre semana)(?![\p{L}])/gu;

function monthsIn({ said, locale }: Wish): (Span & { month: number })[] {
  const { months } = periodWords[locale.language] ?? periodWords["en"]!;
  return months.flatMap((name, at) => {
    const lead = "from|starting(?: in| from)?|beginning(?: in)?|as of|desde|a partir de";
    const known = pattern(`(?<![\\p{L}])(?:${lead}) (?:${name})(?![\\p{L}]| \\d)`);
    return matches(known, said).map((it) => ({ ...spanOf(it), month: at + 1 }));
  });
}

const spanOf = (it: RegExpExecArray): Span => ({ start: it.index, end: it.index + it[0].length });

function firstOf(month: number, today: LocalDate): LocalDate {
  const [year = 0, now = 0] = today.split("-").map(Number);
  return `${month > now ? year : year + 1}-${String(month).padStart(2, "0")}-01`;
}
