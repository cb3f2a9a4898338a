// "The second one", "8:15 works", "the later one": which of the offered alternatives is meant.
import type { LocalDate, LocalTime } from "#contracts/time";
import type { Entity } from "../entities.ts";
import { minutesOf } from "../recognisers/scene.ts";
import { pattern } from "../text.ts";
import type { AnswerWords } from "./answers.ts";

type Alternative = Readonly<{ date: LocalDate; time: LocalTime }>;

export interface Choice {
  index: number;
  confidence: number;
  /** The words that chose also gave a time or a date: they are no new wish. */
  by: "order" | "value";
}

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Null if nothing was offered or nothing in the message picks one. */
export function choiceIn(
  folded: string,
  entities: readonly Entity[],
  alternatives: readonly Alternative[],
  words: AnswerWords,
  awaited: boolean,
): Choice | null {
  if (alternatives.length === 0) return null;
  return (
    byValue(entities, alternatives) ??
    (awaited || alternatives.length > 1 ? byOrder(folded, alternatives, words, awaited) : null)
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
  words: AnswerWords,
  awaited: boolean,
): Choice | null {
  const has = (source: string) => new RegExp(pattern(source).source, "u").exec(folded);
  for (const { pattern: source, index } of words.ordinals) {
    const match = has(source);
    const named =
      match !== null &&
      (/ /.test(match[0].replace(/^the /, "")) ||
        match[0].startsWith("the ") ||
        folded.split(/ +/).length <= 3);
    const at = index < 0 ? alternatives.length - 1 : index;
    if (named && at < alternatives.length) return { index: at, confidence: 0.9, by: "order" };
  }
  const numbered =
    has(words.numbered)?.groups?.["n"] ??
    (awaited ? /^\W*(\d|one|two|three|four|five)\W*$/.exec(folded)?.[1] : undefined);
  const number = numbered === undefined ? 0 : (numbers[numbered] ?? Number(numbered));
  if (number >= 1 && number <= alternatives.length)
    return { index: number - 1, confidence: 0.85, by: "order" };
  const sorted = alternatives
    .map((it, index) => ({ key: `${it.date} ${it.time}`, index }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (has(words.earliest)) return { index: sorted[0]?.index ?? 0, confidence: 0.75, by: "order" };
  if (has(words.latest)) return { index: sorted.at(-1)?.index ?? 0, confidence: 0.75, by: "order" };
  return awaited && has(words.any) ? { index: 0, confidence: 0.6, by: "order" } : null;
}
