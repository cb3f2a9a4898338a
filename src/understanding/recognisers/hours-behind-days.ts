// The hour that follows a day without a word of its own: "Saturday 7", "tomorrow evening, 8", "mañana 9".
import type { DateValue, Span, TimeValue } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { pattern, plain, wordsIn, type Found } from "../text.ts";
import { clock } from "./clock.ts";
import { minutesOf, timeOf, type Scene } from "./scene.ts";

interface Patterns {
  hour: RegExp;
  counted: RegExp;
  cued: RegExp;
  behind: RegExp;
}
/** Between two numbers of which either may come true, in any of the languages. */
const orders = "or|o|u|ou|oder|to|a|bis|y|-";
const compiled = new WeakMap<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = compiled.get(locale);
  if (known) return known;
  const { numbers, people } = locale;
  const nouns = [people.anyone, people.adults, people.children, numbers.otherNoun].join("|");
  const made = {
    hour: new RegExp(
      pattern(
        `^ ?(?<mark>[,-])? ?(?<hour>${numbers.cardinal})(?![\\p{L}\\d]|[/:.,-]\\d|%|'|\\.(?= ?\\p{L})|º|°)`,
      ).source,
      "u",
    ),
    // "6 or 7 people" count as well.
    counted: new RegExp(
      pattern(
        `^(?: (?:${orders}) ${numbers.cardinal})?[ -]?(?:(?:${people.adjective}) )*(?:${nouns})(?![\\p{L}])`,
      ).source,
      "u",
    ),
    cued: new RegExp(
      pattern(`(?:^|[^\\p{L}])(?:${numbers.clockCue}) ?${numbers.cardinal}(?![\\p{L}])`).source,
      "u",
    ),
    behind: new RegExp(pattern(`^ (?:${numbers.behindHour})(?![\\p{L}])`).source, "u"),
  };
  compiled.set(locale, made);
  return made;
}

export interface Beside {
  text: string;
  folded: string;
  locale: Locale;
  scene: Scene;
  /** Sizes by their own words ("4 of us"): such a number is no hour. */
  sizesIn(): readonly Span[];
  /** What is sold: "Friday 2 margheritas" counts them, "Wednesday 11 balayage" is the hour of one. */
  services: readonly string[];
  menu: readonly string[];
}

/** At most one, behind the last day that is told so; none where the message tells a time in another way. */
export function hoursBehindDays(
  dates: readonly Found<DateValue>[],
  times: readonly Found<TimeValue>[],
  beside: Beside,
): Found<TimeValue>[] {
  const { scene, folded, locale } = beside;
  if (scene.awaiting === "partySize" || times.some(isPoint) || patternsOf(locale).cued.test(folded))
    return [];
  for (const date of dates.toReversed()) {
    const { value } = date;
    if (value.date === null || value.until !== undefined || value.invalid || /\d/.test(date.text)) continue;
    if (isTheOne(folded, date)) continue;
    const part = times.find((it) => it.value.time === null && isRightBehind(date, it, folded));
    const hour = hourAt(part?.end ?? date.end, part?.value ?? null, value.date, beside);
    if (hour) return [hour];
  }
  return [];
}

/** "The Friday one", "my Sunday ones": a visit by its day. */
const isTheOne = (folded: string, { start, end }: Found<unknown>): boolean =>
  /(?<!\p{L})(?:the|that|this|my|our) $/u.test(folded.slice(0, start)) &&
  /^ ones?(?!\p{L})/u.test(folded.slice(end));

const isPoint = ({ value }: Found<TimeValue>): boolean => value.time !== null || value.invalid !== undefined;

/** "Saturday night", "tonight". */
const isRightBehind = (date: Found<unknown>, part: Found<unknown>, folded: string): boolean =>
  part.end >= date.end &&
  (part.start <= date.end ? part.start >= date.start : /^[ ,]*$/.test(folded.slice(date.end, part.start)));

function hourAt(at: number, part: TimeValue | null, date: string, beside: Beside): Found<TimeValue> | null {
  const { text, folded, locale, scene } = beside;
  const { hour, counted } = patternsOf(locale);
  const match = hour.exec(folded.slice(at));
  const said = match?.groups?.["hour"];
  const number = said === undefined ? null : locale.numbers.numberOf(said);
  if (!match || said === undefined || number === null || number < 1 || number > 12) return null;
  const end = at + match[0].length;
  const start = end - said.length;
  const after = folded.slice(end);
  const sizes = beside.sizesIn();
  if (counted.test(after) || sizes.some((it) => it.start <= start && it.end >= end)) return null;
  if (number > 1 && countsItems(after, [...beside.services, ...beside.menu])) return null;
  const marked = match.groups?.["mark"] !== undefined;
  if (!endsAt({ said, number, marked, end }, sizes, beside)) return null;
  const value = inPart(clock({ ...scene, date }, { hour: number }), part);
  // "Friday, 4" may be four people, and so may "Friday 10" of who is open until nine: both are asked for.
  const unsaid = scene.knownSize === null && sizes.length === 0;
  const doubtful = value.time === null || marked || !isOpen({ ...scene, date }, value.time);
  if (value.time === null || (unsaid && doubtful)) return null;
  return { start, end, text: text.slice(start, end), confidence: 0.75, value };
}

interface Number {
  said: string;
  number: number;
  /** Behind a comma or a dash. */
  marked: boolean;
  end: number;
}

/**
 * What follows leaves the number an hour: nothing, how many come, a courtesy, a name or a wish. In a sentence that
 * goes on it counts ("Friday, one vegetarian", "Friday 2 prams").
 */
function endsAt({ said, number, marked, end }: Number, sizes: readonly Span[], beside: Beside): boolean {
  const { folded, locale, services } = beside;
  const after = folded.slice(end);
  if (/^[ .!?]*$/.test(after)) return true;
  const size = sizes.find((it) => it.start > end && folded.slice(end, it.start) === " ");
  if (size) return (!marked || sizes.length === 1) && !isOffer(number, size, beside);
  // "One" and "two" are as often somebody.
  const isWord = !/^\d/.test(said);
  if (isWord && (marked || number <= 2)) return false;
  if (/^ ?[.,;!?)]/.test(after)) return true;
  return !goesOn(after, marked, locale) || (!marked && number > 2 && namesOne(after, services));
}

/** A word follows, and none that may follow an hour; behind a comma or a dash none may. */
export const goesOn = (after: string, marked: boolean, locale: Locale): boolean =>
  /^ \S/u.test(after) &&
  !/^ [.,;!?)]/.test(after) &&
  (marked || !(patternsOf(locale).behind.test(after) || /^ [^ ]+@/.test(after)));

/** "2 for 1", "3 for 2 offer". */
function isOffer(number: number, size: Span, { folded, locale }: Beside): boolean {
  const to = locale.numbers.numberOf(/[^ ]+$/u.exec(folded.slice(size.start, size.end))?.[0] ?? "");
  if (to !== number - 1 || number > 3) return false;
  const after = folded.slice(size.end);
  return number === 2 || !(/^ ?(?:$|[.,;!?])/.test(after) || patternsOf(locale).behind.test(after));
}

/** "Tomorrow morning 10" is in the morning, however long it is open. */
function inPart(value: TimeValue, part: TimeValue | null): TimeValue {
  if (value.time === null || part?.after === undefined || part.before === undefined) return value;
  const [from, to, minutes] = [minutesOf(part.after), minutesOf(part.before), minutesOf(value.time)];
  if (minutes >= from && minutes <= to) return value;
  const other = (minutes + 720) % 1440;
  if (other < from || other > to) return value;
  return { time: timeOf(other) };
}

function isOpen(scene: Scene, time: string): boolean {
  const open = scene.openOn(scene.date);
  const at = minutesOf(time);
  return (
    open.length === 0 ||
    open.some(({ from, to }) => (at >= from && at <= to) || (to > 1440 && at + 1440 <= to))
  );
}

const nextWord = (after: string): string | undefined => /^ (\p{L}{4,})/u.exec(plain(after))?.[1];

/** The next word is one of a service's name. */
const namesOne = (after: string, services: readonly string[]): boolean => {
  const next = nextWord(after);
  return next !== undefined && services.some((name) => wordsIn(plain(name)).includes(next));
};

/** The next word is one of what is sold, in the plural at least where it is no dish. */
function countsItems(after: string, catalogue: readonly string[]): boolean {
  const next = nextWord(after);
  if (next === undefined) return false;
  return catalogue.some((name) =>
    wordsIn(plain(name)).some((word) => word.length >= 4 && next.startsWith(word) && next !== word),
  );
}
