// What a model's sentence says of opening hours: each time of day is one of the named days', on its own side of the
// interval; and a day said to be open or closed is.
import type { BusinessDetail } from "#contracts/directory";
import { epochMs, minutesOf } from "#business/local-time";
import { numberWord } from "#understanding/number-word";
import { plain } from "#understanding/text";
import { dayNames } from "../answers/facts.ts";
import * as claim from "./claim-words.ts";
import { numbersIn, withoutMoney } from "./numbers.ts";
import { has, ownTexts, shared } from "./own-words.ts";

interface Clock {
  start: number;
  end: number;
  /** Minutes since midnight; "9" is in the morning or in the evening. */
  minutes: number[];
}

type Side = "opens" | "closes" | null;

export function hoursFit(
  sentence: string,
  { business, locale }: { business: BusinessDetail; locale: string },
): boolean {
  const text = plain(withoutMoney(sentence));
  const claims = has(claim.opening, text);
  const clocks = clocksIn(text, claims, locale);
  if (!claims && clocks.length === 0) return true;
  if (isWritten(sentence, { clocks, claims, business, locale })) return true;
  if (has(claim.unknownDay, text) || has(halves, text) || namesMonth(text, locale)) return false;
  if (claims && has(claim.turned, text)) return false;
  const named = daysIn(text, locale);
  const isOpen = (day: number) => business.hours.some(({ weekday }) => weekday === day);
  if (clocks.length === 0) {
    const closed = has(claim.closing, text);
    const mixed = closed && has(claim.opening, text.replaceAll(claim.closing, " "));
    return named.length > 0 && !mixed && named.every((it) => isOpen(it) !== closed);
  }
  const days = named.length > 0 ? named : week.filter(isOpen);
  return (
    days.length > 0 &&
    days.every((day) => {
      const hours = business.hours.filter(({ weekday }) => weekday === day);
      const sides = {
        opens: hours.map((it) => minutesOf(it.opens)),
        closes: hours.map((it) => minutesOf(it.closes)),
      };
      return clocks.every((it, at) => {
        const side = sideOf(text, clocks, at);
        const known = side ? sides[side] : [...sides.opens, ...sides.closes];
        return it.minutes.some((minutes) => known.includes(minutes));
      });
    })
  );
}

const week = [1, 2, 3, 4, 5, 6, 7];
const halves = /half (?:past|an)|quarter|y media|y cuarto|et demie|et quart|halb|viertel|e mezz[ao]|e meia/u;
const day = 24 * 60;

/** A time that the business's own words tell of the same thing; of opening only where they speak of opening. */
function isWritten(
  sentence: string,
  {
    clocks,
    claims,
    business,
    locale,
  }: { clocks: readonly Clock[]; claims: boolean; business: BusinessDetail; locale: string },
): boolean {
  const texts = ownTexts(business).filter((it) => !claims || has(claim.opening, plain(it)));
  if (clocks.length === 0) return texts.some((it) => shared(sentence, it, claim.opening) === 1);
  return clocks.every(({ minutes }) =>
    texts.some((it) => {
      const written = numbersIn(it, locale).clocks;
      return minutes.some((clock) => written.has(clock)) && shared(sentence, it, claim.opening) > 0;
    }),
  );
}

const clock =
  /(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?|(?<![\d.,])(\d{1,2})[:.](\d{2})(?!\d)|(?<![\d.,])(\d{1,2})\s?(?:h|uhr|heures?|horas?|o'clock)(?:\s?(\d{2}))?(?![\p{L}\p{N}])/gu;
/** What counts something else than hours. */
const counted = String.raw`(?!\s?(?:%|min|st(?:d|und)|h(?:ou)?rs?\b|people|persons?|pers|guests?|gaste|days?|dias?|jours?|tag|giorn|weeks?|months?|years?|jahr))`;
const bare = new RegExp(String.raw`(?<![\d:.,])\d{1,2}(?![\d:.]\d|\d)${counted}`, "gu");
const range = new RegExp(
  String.raw`(?<![\d:.,/-])(\d{1,2})\s*(?:-|to|a|bis|ate|alle)\s*(\d{1,2})(?![\d:./-])${counted}`,
  "gu",
);
const end = new RegExp(String.raw`(${claim.until.source})\s+(\d{1,2})(?![\d:.])${counted}`, "gu");

/** Times of day; in a sentence about opening a bare number is one too, elsewhere after "until" or in a range. */
function clocksIn(text: string, claims: boolean, locale: string): Clock[] {
  const found: Clock[] = [];
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => number[]) => {
    for (const match of rest.matchAll(pattern)) {
      const start = match.index;
      found.push({ start, end: start + match[0].length, minutes: read(match) });
    }
    rest = rest.replaceAll(pattern, (all) => "_".repeat(all.length));
  };
  take(claim.noon, () => [day / 2]);
  take(claim.midnight, () => [0]);
  take(clock, ([, hour, minute, half, hour24, minute24, hourWord, minuteWord]) =>
    half
      ? [((Number(hour) % 12) + (half === "p" ? 12 : 0)) * 60 + Number(minute ?? 0)]
      : [(Number(hour24 ?? hourWord) * 60 + Number(minute24 ?? minuteWord ?? 0)) % day],
  );
  if (claims) {
    take(bare, ([it]) => hoursOf(Number(it)));
    const words = /\p{L}{3,}/gu;
    for (const match of rest.matchAll(words)) {
      const hour = numberWord(match[0], locale) ?? 0;
      if (hour < 2 || hour > 24) continue;
      found.push({ start: match.index, end: match.index + match[0].length, minutes: hoursOf(hour) });
    }
  } else {
    for (const [, from, to] of rest.matchAll(range)) {
      found.push({ start: 0, end: 0, minutes: hoursOf(Number(from)) });
      found.push({ start: 0, end: 0, minutes: hoursOf(Number(to)) });
    }
    for (const match of rest.matchAll(end)) {
      const start = match.index + match[0].length;
      found.push({ start, end: start, minutes: hoursOf(Number(match.at(-1))) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const hoursOf = (hour: number): number[] =>
  hour > 12 ? [(hour * 60) % day] : [hour * 60, (hour * 60 + day / 2) % day];

const between = /^\s*(?:-|to|until|till|through|a|au|a las|bis|bis um|ate|ate as|as|alle|al)\s*$/u;
const opens = new RegExp(
  `${claim.opening.source}|(?<!\\p{L})(?:from|ab|von|desde|dalle|das)(?!\\p{L})`,
  "gu",
);
const closes = new RegExp(`${claim.closing.source}|${claim.until.source}`, "gu");

/** Which end of an interval a time is said to be: by its place in a range, or by the word before it. */
function sideOf(text: string, clocks: readonly Clock[], at: number): Side {
  const it = clocks[at];
  const [before, after] = [clocks[at - 1], clocks[at + 1]];
  if (!it) return null;
  if (before && between.test(text.slice(before.end, it.start))) return "closes";
  if (after && between.test(text.slice(it.end, after.start))) return "opens";
  const sides = [
    ...[...text.matchAll(opens)].map(({ index }) => ({ index, side: "opens" as const })),
    ...[...text.matchAll(closes)].map(({ index }) => ({ index, side: "closes" as const })),
  ].toSorted((a, b) => a.index - b.index);
  const said = sides.findLast(({ index }) => index < it.start) ?? sides[0];
  // What closes opens nothing: "closed" is in both lists.
  return sides.some(({ index, side }) => index === said?.index && side === "closes")
    ? "closes"
    : (said?.side ?? null);
}

/** The weekdays a text names, one by one, from one to another, or all at once; 1 is Monday. */
function daysIn(text: string, locale: string): number[] {
  if (has(claim.everyDay, text)) return week;
  const name = dayNames(locale);
  const found = week
    .map((it) => ({ it, name: plain(name(it)).split("-")[0] ?? "" }))
    .map(({ it, name: said }) => ({ it, start: text.indexOf(said), end: text.indexOf(said) + said.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const [first, second] = found;
  if (first && second && found.length === 2) {
    const gap = text.slice(first.end, second.start).replace(/^(?:s|-feiras?)/u, "");
    if (claim.through.test(gap)) {
      const length = ((second.it - first.it + 7) % 7) + 1;
      return Array.from({ length }, (_, at) => ((first.it - 1 + at) % 7) + 1);
    }
  }
  return [
    ...found.map(({ it }) => it),
    ...(has(claim.weekend, text) ? [6, 7] : []),
    ...(has(claim.weekdays, text) ? [1, 2, 3, 4, 5] : []),
  ];
}

/** A model is told no dates: what it says of one is made up. */
function namesMonth(text: string, locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const said = new Set(text.match(/\p{L}+/gu));
  return Array.from({ length: 12 }, (_, it) => `2024-${String(it + 1).padStart(2, "0")}-15T12:00:00Z`).some(
    (it) => said.has(plain(format.format(epochMs(it)))),
  );
}
