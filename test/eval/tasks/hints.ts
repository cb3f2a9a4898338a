// What the tagger is told beside the words: the slots asked for, and what the recognisers found.
import { emptyContext, type Awaited } from "#understanding/context";
import type { Labelled } from "#understanding/learned/tag-features";
import type { TaggedText } from "#understanding/learned/tagger";
import { marksOf } from "#understanding/tagged";
import { understand } from "#understanding/understand";

const awaited: readonly [string, Awaited][] = [
  ["people", "partySize"],
  ["time", "time"],
  ["date", "date"],
  ["first_name", "name"],
  ["last_name", "name"],
];

/** The sets give no instant; any does, for only the words of a span are scored. */
const base = { ...emptyContext(1_534_150_800_000, "Europe/London"), locale: "en-GB" };

export function hinted(text: string, asked: readonly string[] = []): Omit<TaggedText, "spans"> {
  const awaiting = awaited.find(([name]) => asked.includes(name))?.[1] ?? null;
  const { entities } = understand(text, { ...base, awaiting, flow: awaiting === null ? null : "book" });
  const given = asked.length > 1 ? [...new Set(asked), asked.join("+")] : asked;
  return { text, given, marks: marksOf(entities) };
}

/** A row whose slots are given as tokens, split at spaces: each ends with the tokens' from and to. */
export interface Split {
  u: string;
  slots: [string, ...(string | number)[]][];
}

export function spansOf({ u, slots }: Split): Labelled[] {
  const words = u.split(" ");
  const startOf = (word: number) => words.slice(0, word).reduce((sum, it) => sum + it.length + 1, 0);
  return slots.map(([label, ...rest]) => {
    const [from, to] = rest.slice(-2).map(Number) as [number, number];
    return { label, start: startOf(from), end: startOf(to) - 1 };
  });
}
