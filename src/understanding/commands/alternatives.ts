// "The second one", "8:15 works", "the later one": which of the offered alternatives is meant.
import type { LocalDate, LocalTime } from "#contracts/time";
import type { Entity } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { minutesOf } from "../recognisers/scene.ts";
import { pattern } from "../text.ts";

type Alternative = Readonly<{ date: LocalDate; time: LocalTime }>;

export interface Choice {
  index: number;
  confidence: number;
  /** The words that chose also gave a time or a date: they are no new wish. */
  by: "order" | "value";
}

interface Compiled {
  ordinals: { clear: RegExp; bare: RegExp; index: number }[];
  numbered: RegExp;
  alone: RegExp;
  earliest: RegExp;
  latest: RegExp;
  any: RegExp;
}
const compiled = new WeakMap<Locale, Compiled>();

function compile(locale: Locale): Compiled {
  const { ordinals, ordinalArticle, ordinalNoun, numbered, earliest, latest, any } = locale.answers;
  const regex = (source: string) => new RegExp(pattern(source).source, "u");
  const noDate = "(?! (?:of|night|week|name)\\b(?! (?:these|those|them)))";
  const made = {
    ordinals: ordinals.map(({ word, index }) => ({
      clear: regex(
        `\\b(?:(?:${ordinalArticle}) (?:${word})(?: (?:${ordinalNoun}))?|(?:${word}) (?:${ordinalNoun}))\\b${noDate}`,
      ),
      bare: regex(`\\b(?:${word})\\b${noDate}`),
      index,
    })),
    numbered: regex(numbered),
    alone: regex(`^\\W*(${locale.numbers.cardinal})\\W*$`),
    earliest: regex(earliest),
    latest: regex(latest),
    any: regex(any),
  };
  compiled.set(locale, made);
  return made;
}

/** Null if nothing was offered or nothing in the message picks one. */
export function choiceIn(
  folded: string,
  entities: readonly Entity[],
  alternatives: readonly Alternative[],
  locale: Locale,
  awaited: boolean,
): Choice | null {
  if (alternatives.length === 0) return null;
  return (
    byValue(entities, alternatives) ??
    (awaited || alternatives.length > 1 ? byOrder(folded, alternatives, locale, awaited) : null)
  );
}

/** A time or date that fits exactly one offer; "8:15" fits 20:15 too. A size with it is a new wish. */
function byValue(entities: readonly Entity[], alternatives: readonly Alternative[]): Choice | null {
  const times = entities.filter((it) => it.type === "time").filter((it) => it.role === "wanted");
  const dates = entities
    .filter((it) => it.type === "date")
    .filter((it) => it.role === "wanted" && it.value.date !== null);
  const points = times.filter((it) => it.value.time !== null);
  if (points.length === 0 && dates.length === 0) return null;
  const fits = (it: Alternative, exact: boolean) =>
    points.every((point) =>
      sameTime(point.value.time ?? "", it.time, exact || /[ap]\.? ?m/i.test(point.text)),
    ) && dates.every((date) => date.value.date === it.date);
  for (const exact of [true, false]) {
    const fitting = alternatives.flatMap((it, index) => (fits(it, exact) ? [index] : []));
    const [index] = fitting;
    if (index !== undefined && fitting.length === 1) return { index, confidence: 0.9, by: "value" };
    if (fitting.length > 1) return null;
  }
  return null;
}

const sameTime = (said: LocalTime, offered: LocalTime, exact: boolean): boolean =>
  said === offered || (!exact && Math.abs(minutesOf(said) - minutesOf(offered)) === 720);

function byOrder(
  folded: string,
  alternatives: readonly Alternative[],
  locale: Locale,
  awaited: boolean,
): Choice | null {
  const words = compiled.get(locale) ?? compile(locale);
  const index =
    ordinalIn(folded, words, alternatives.length) ?? numberIn(folded, words, locale, awaited, alternatives);
  if (index !== null && index < alternatives.length) return { index, confidence: 0.88, by: "order" };
  const inTime = alternatives
    .map((it, at) => ({ key: `${it.date} ${it.time}`, at }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (words.earliest.test(folded)) return { index: inTime[0]?.at ?? 0, confidence: 0.75, by: "order" };
  if (words.latest.test(folded)) return { index: inTime.at(-1)?.at ?? 0, confidence: 0.75, by: "order" };
  return awaited && words.any.test(folded) ? { index: 0, confidence: 0.6, by: "order" } : null;
}

/** "the second", "second option"; a lone "second" only in a message of few words. */
function ordinalIn(folded: string, { ordinals }: Compiled, size: number): number | null {
  const short = folded.trim().split(/ +/).length <= 3;
  const found = ordinals.find(({ clear, bare }) => clear.test(folded) || (short && bare.test(folded)));
  if (!found) return null;
  return found.index < 0 ? size - 1 : found.index;
}

/** "number two"; a lone "2" where a choice was asked for: 2 o'clock if that was offered, else the second. */
function numberIn(
  folded: string,
  words: Compiled,
  locale: Locale,
  awaited: boolean,
  alternatives: readonly Alternative[],
): number | null {
  const numbered = words.numbered.exec(folded)?.groups?.["n"];
  const said = numbered ?? (awaited ? words.alone.exec(folded)?.[1] : undefined);
  const number = said === undefined ? null : locale.numbers.numberOf(said);
  if (number === null || number < 1) return null;
  const onTheHour = alternatives.findIndex(({ time }) => minutesOf(time) % 720 === (number % 12) * 60);
  return numbered === undefined && onTheHour >= 0 ? onTheHour : number - 1;
}
