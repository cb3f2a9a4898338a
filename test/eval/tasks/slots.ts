// Slot tasks: the product's tagger, trained on a set's train part, with what the recognisers found as its hints.
import { emptyContext, type Awaited } from "#understanding/context";
import type { Entity } from "#understanding/entities";
import type { Labelled } from "#understanding/learned/tag-features";
import { tag, trainTagger, type TaggedText, type TaggerModel } from "#understanding/learned/tagger";
import { understand } from "#understanding/understand";
import type { CrfOptions } from "#understanding/learned/train-crf";
import { rowsOf } from "../train-sets.ts";

const awaited: readonly [string, Awaited][] = [
  ["people", "partySize"],
  ["time", "time"],
  ["date", "date"],
  ["first_name", "name"],
  ["last_name", "name"],
];

/** The sets give no instant; any does, for only the words of a span are scored. */
const base = { ...emptyContext(1_534_150_800_000, "Europe/London"), locale: "en-GB" };

function hinted(text: string, asked: readonly string[]): Omit<TaggedText, "spans"> {
  const awaiting = awaited.find(([name]) => asked.includes(name))?.[1] ?? null;
  const { entities } = understand(text, { ...base, awaiting, flow: awaiting === null ? null : "book" });
  const marks = entities.map((it) => ({ label: markOf(it), start: it.start, end: it.end }));
  const given = asked.length > 1 ? [...new Set(asked), asked.join("+")] : asked;
  return { text, given, marks };
}

function markOf(entity: Entity): string {
  const role = "role" in entity && entity.role !== "wanted" ? entity.role : "";
  const parts = entity.type === "name" ? Object.keys(entity.value).sort().join("") : "";
  return `${entity.type}${role}${parts}`;
}

interface Split {
  u: string;
  /** Ends with the tokens' from and to; tokens are split at spaces. */
  slots: [string, ...(string | number)[]][];
}

function spansOf({ u, slots }: Split): Labelled[] {
  const words = u.split(" ");
  const startOf = (word: number) => words.slice(0, word).reduce((sum, it) => sum + it.length + 1, 0);
  return slots.map(([label, ...rest]) => {
    const [from, to] = rest.slice(-2).map(Number) as [number, number];
    return { label, start: startOf(from), end: startOf(to) - 1 };
  });
}

interface Call {
  u: string;
  req: string[];
  slots: [string, number, number][];
}

interface Task {
  examples(): TaggedText[];
  options?: CrfOptions;
}

const tasks: Readonly<Record<string, Task>> = {
  restaurants8k: {
    examples: () =>
      rowsOf<Call>("restaurants8k").map(({ u, req, slots }) => ({
        ...hinted(u, req),
        spans: slots.map(([label, start, end]) => ({ label, start, end })),
      })),
    options: { rate: 0.3 },
  },
  snips: {
    examples: () => rowsOf<Split>("snips").map((it) => ({ ...hinted(it.u, []), spans: spansOf(it) })),
    options: { rate: 0.1 },
  },
  multidogo: {
    examples: () =>
      rowsOf<{ turns: Split[] }>("multidogo_fastfood").flatMap(({ turns }) =>
        turns.map((it) => ({ ...hinted(it.u, []), spans: spansOf(it) })),
      ),
    options: { rate: 0.1 },
  },
};

const trained = new Map<string, TaggerModel>();

export function taggedSlots(text: string, ds: string, asked: readonly string[]): [string, string][] {
  const task = tasks[ds];
  if (!task) return [];
  const model = trained.get(ds) ?? trainTagger(task.examples(), task.options);
  trained.set(ds, model);
  return tag(model, text, hinted(text, asked)).map(({ label, start, end }) => [
    label,
    text.slice(start, end),
  ]);
}
