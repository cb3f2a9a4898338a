// Numbers that no other recogniser took: a time, a size or minutes from now, by their cue or by what was asked.
import type { Entity, EntityOf, Span } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { matches, overlaps, pattern, plain } from "../text.ts";
import { calendarDate } from "./calendar.ts";
import { clock, fromNow } from "./clock.ts";
import { goesOn } from "./hours-behind-days.ts";
import type { Scene } from "./scene.ts";

interface Patterns {
  number: RegExp;
  time: RegExp;
  clock: RegExp;
  size: RegExp;
  change: RegExp;
  minutes: RegExp;
}
const compiled = new WeakMap<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const { cardinal, otherNoun, timeCue, clockCue, sizeCue, changeCue, minutesCue } = locale.numbers;
  const before = (cue: string) => new RegExp(`${pattern(`(?:^|[^\\p{L}])(?:${cue})[ ,]*`).source}$`, "u");
  const patterns = compiled.get(locale) ?? {
    number: pattern(
      `(?<![\\p{L}\\d$£€#/.:+-]|\\d[ ])${cardinal}(?![\\p{L}\\d]|[/:.-]\\d|%|'| ?(?:${otherNoun})|${someOfUs})`,
    ),
    time: before(timeCue),
    clock: before(clockCue),
    size: before(sizeCue),
    change: before(changeCue),
    minutes: before(minutesCue),
  };
  compiled.set(locale, patterns);
  return patterns;
}

/** "One of us", "uno de nosotros": somebody, and no hour. */
const someOfUs =
  " (?:of (?:us|my|our|the)|d[ei] (?:nosotr[oa]s|mis|nous|mes|noi|nos|meus|minhas)|d'entre nous|von uns|de nos)(?![\\p{L}])";

/** Readings of the numbers still free; those nobody can place come back as plain numbers. */
export function bareNumbers(
  text: string,
  folded: string,
  locale: Locale,
  scene: Scene,
  taken: readonly Entity[],
): Entity[] {
  const patterns = patternsOf(locale);
  const found: Entity[] = [];
  for (const match of matches(patterns.number, folded)) {
    const span = {
      start: match.index,
      end: match.index + match[0].length,
      text: text.slice(match.index, match.index + match[0].length),
    };
    if (taken.some((it) => overlaps(it, { ...span, confidence: 1 } as Span))) continue;
    const value = locale.numbers.numberOf(match[0]);
    const day = taken.find(
      (it) => isDay(it) && it.end <= span.start && /^[ ,-]*$/.test(folded.slice(it.end, span.start)),
    );
    const marked = day !== undefined && /[,-]/.test(folded.slice(day.end, span.start));
    const counts = day !== undefined && goesOn(folded.slice(span.end), marked, locale);
    const told = { scene, patterns, taken, counts };
    if (value !== null) found.push(placed(span, value, folded, told));
  }
  return onlyOnePerKind(found, scene);
}

/** A day, or a part of it. */
const isDay = (it: Entity): boolean =>
  it.type === "date" || (it.type === "time" && it.value.time === null && it.value.invalid === undefined);

type Place = Omit<Span, "confidence">;

interface Asked {
  before: string;
  after: string;
  /** How many words stand around the number. */
  words: number;
  short: boolean;
  /** An earlier or a later hour is spoken of. */
  timely: boolean;
  /** Right behind a day or a part of it, in a sentence that goes on: "tomorrow, two vegans". */
  counts: boolean;
  scene: Scene;
  patterns: Patterns;
  taken: readonly Entity[];
}

function placed(
  span: Place,
  value: number,
  folded: string,
  told: Pick<Asked, "scene" | "patterns" | "taken" | "counts">,
): Entity {
  const before = folded.slice(Math.max(0, span.start - 28), span.start);
  const words = clauseAround(folded, span)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean).length;
  const after = folded.slice(span.end, span.end + 28);
  const timely = ofTheHour.test(plain(folded));
  const asked: Asked = { before, after, words, short: words <= 6, timely, ...told };
  return (
    minutesAway(span, value, asked) ??
    byCue(span, value, asked) ??
    byQuestion(span, value, asked) ??
    bySuiting(span, value, asked) ??
    byCompany(span, value, asked) ?? { ...span, type: "number", confidence: 0.6, value }
  );
}

function minutesAway(span: Place, value: number, { before, scene, patterns }: Asked): Entity | null {
  if (scene.awaiting !== "time" || !/^\d+$/.test(span.text) || !patterns.minutes.test(before)) return null;
  const moment = fromNow(scene, value);
  return moment && { ...span, type: "time", confidence: 0.7, value: moment, role: "wanted" };
}

/** "Oh, can we make it 8 instead": a change is said in a few words more. */
const longestChange = 8;

function byCue(
  span: Place,
  value: number,
  { before, words, timely: hourly, counts, scene, patterns }: Asked,
): Entity | null {
  if (scene.awaiting === "partySize" && !patterns.clock.test(before)) return null;
  const timely = patterns.time.test(before);
  const sized = patterns.size.test(before);
  if (isFigures(span.text) && (timely || sized)) return asTime(span, value, scene, true);
  if (timely && !sized && !(counts && value <= 12)) return asTime(span, value, scene, true);
  return patterns.change.test(before) && words <= longestChange
    ? ((hourly ? asTime(span, value, scene, false) : null) ?? changed(span, value, scene))
    : null;
}

function byQuestion(span: Place, value: number, asked: Asked): Entity | null {
  const { before, short, scene, patterns } = asked;
  if (scene.awaiting === "partySize") return value <= 9999 ? asSize(span, value, 0.85) : null;
  if (isYear.test(span.text) && isOfSomething(span, asked)) return null;
  // "The last one you have" is no one o'clock.
  if (isPronoun(span, value, asked)) return null;
  if (scene.awaiting === "time" && (short || !patterns.size.test(before)))
    return asTime(span, value, scene, false);
  // "9" where 8:30, 9:00 and 9:30 were offered; up to three it may be a place in the list.
  if (scene.awaiting === "alternative" && short && value > 3) return asTime(span, value, scene, false);
  return scene.awaiting === "date" && short ? asDay(span, value, scene) : null;
}

const ofTheHour =
  /(?<!\p{L})(?:early|earlier|later?|sooner|temprano|mas tarde|plus tot|plus tard|fruh(?:er)?|spat(?:er)?|prima|presto|piu tardi|mais cedo|mais tarde)(?!\p{L})/u;

const better =
  /^ (?:is|was|would be|works|suits (?:us|me|him|her|them)|es|seria|(?:me|nos|le|les) (?:va|viene)|ist|ware|passt(?: uns| mir)?|geht|c'est|ce serait|serait|e|sarebbe|va|vanno|fica) (?:(?:much|even|a bit|mucho|viel|bien|molto|muito) )?(?:better|best|easier|mejor|besser|mieux|meglio|melhor)(?!\p{L})/u;

/** "She says 6 is better", where an hour was told: another one. */
const bySuiting = (span: Place, value: number, { after, scene }: Asked): Entity | null =>
  scene.knownTime !== null && value >= 1 && value <= 12 && better.test(plain(after))
    ? asTime(span, value, scene, true)
    : null;

/** "Tomorrow and 3 people and 7": what is left beside a day and a size is the hour. */
function byCompany(span: Place, value: number, { before, after, scene, taken }: Asked): Entity | null {
  const has = (type: Entity["type"]) => taken.some((it) => it.type === type);
  const isListed = /(?:,|[+&]|(?<!\p{L})(?:and|y|e|et|und)) ?$/u.test(before);
  const ends = /^ ?(?:$|[.,;!?]|(?:please|then|instead|por favor|bitte|per favore)(?!\p{L}))/u.test(after);
  if (!isListed || !ends || value < 1 || value > 12) return null;
  return has("date") && has("partySize") && !has("time") ? asTime(span, value, scene, false) : null;
}

const isYear = /^(?:19[5-9]\d|20[0-3]\d)$/u;

/** "Ford focus 2018", "a 2015 Honda": a car of that year. Who means an hour by it says no more than that. */
const isOfSomething = ({ text }: Place, { before, after }: Asked): boolean =>
  /\p{L}{3} $|(?<!\p{L})(?:an?|une?|una?o?|eine?n?|um|uma|my|mi|il|le|la|el|un'|[dv]e|do|da|di|du) $/u.test(
    before,
  ) ||
  (Number(text) % 5 !== 0 && /^ \p{L}/u.test(after));

/** The word for one stands for a thing where it has company that says which. */
const isPronoun = ({ text }: Place, value: number, { before, words }: Asked): boolean =>
  value === 1 &&
  !/\d/.test(text) &&
  (words > 3 ||
    /(?<!\p{L})(?:the|last|first|that|this|any|which|no|earlier|later|next|other|latest|earliest|another|each|every|another|good|free) $/u.test(
      before,
    ));

/** "1930" shows a clock; "2026" a year. */
const isFigures = (text: string): boolean =>
  /^(?:0?[1-9]|1\d|2[0-3])[0-5][05]$/.test(text) && !/^20[2-3]\d$/.test(text);

/** "24" in answer to "which day?". */
function asDay(span: Place, value: number, scene: Scene): EntityOf<"date"> | null {
  if (value < 1 || value > 31) return null;
  return {
    ...span,
    type: "date",
    confidence: 0.75,
    value: calendarDate(scene, { day: value }),
    role: "wanted",
  };
}

/** "make it 8": the time where that was asked for; else the size if it is known (or nothing is), else the time. */
function changed(span: Place, value: number, scene: Scene): Entity {
  const size = scene.awaiting !== "time" && (scene.knownSize !== null || scene.knownTime === null);
  return (size ? null : asTime(span, value, scene, false)) ?? asSize(span, value, 0.6);
}

/** The words between the marks around a span. */
function clauseAround(folded: string, { start, end }: Place): string {
  const before = /[^.;,!?]*$/.exec(folded.slice(0, start))?.[0] ?? "";
  const after = /^[^.;,!?]*/.exec(folded.slice(end))?.[0] ?? "";
  return `${before}${folded.slice(start, end)}${after}`;
}

function asSize(span: Place, size: number, confidence: number): EntityOf<"partySize"> {
  const invalid =
    size === 0 ? { invalid: "zero" as const } : size > 999 ? { invalid: "too_large" as const } : {};
  return { ...span, type: "partySize", confidence, value: { size, ...invalid }, role: "wanted" };
}

function asTime(span: Place, value: number, scene: Scene, cued: boolean): EntityOf<"time"> | null {
  const digits = /^\d+$/.test(span.text);
  if (value === 1 && !digits && scene.awaiting !== "time") return null;
  const long = digits && span.text.length >= 3;
  if (!long && value > 24 && !(scene.awaiting === "time" && digits)) return null;
  const hour = long ? Number(span.text.slice(0, -2)) : value;
  const minute = long ? Number(span.text.slice(-2)) : 0;
  const time = clock(scene, { hour, minute, full: digits && span.text.length === 4 });
  if (time.invalid && scene.awaiting !== "time") return null;
  return { ...span, type: "time", confidence: cued ? 0.8 : 0.75, value: time, role: "wanted" };
}

/** Awaited once: the first bare number is the answer, the rest are numbers. */
function onlyOnePerKind(found: readonly Entity[], scene: Scene): Entity[] {
  const seen = new Set<string>();
  return found.map((it) => {
    if (it.type === "number" || scene.awaiting === null || !seen.has(it.type)) {
      seen.add(it.type);
      return it;
    }
    return {
      start: it.start,
      end: it.end,
      text: it.text,
      confidence: 0.5,
      type: "number" as const,
      value: Number.parseInt(it.text, 10) || 0,
    };
  });
}
