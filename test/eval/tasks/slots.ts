// Slot tasks: the product's tagger, trained on a set's train part (restaurants8k: as shipped), with what the recognisers
// found as its hints.
import { tag, trainTagger, type TaggedText, type TaggerModel } from "#understanding/learned/tagger";
import type { Labelled } from "#understanding/learned/tag-features";
import type { CrfOptions } from "#understanding/learned/train-crf";
import { shipped } from "#test/support/learned";
import { rowsOf } from "../train-sets.ts";
import { hinted, spansOf, type Split } from "./hints.ts";
import { senses } from "./meaning.ts";
import { placesIn } from "./places.ts";

interface Task {
  examples(): TaggedText[];
  options?: CrfOptions;
}

const tasks: Readonly<Record<string, Task>> = {
  snips: {
    examples: () => rowsOf<Split>("snips").map((it) => ({ ...placed(it.u), spans: spansOf(it) })),
    options: { rate: 0.2, drop: 0.15 },
  },
  multidogo: {
    examples: () =>
      rowsOf<{ turns: Split[] }>("multidogo_fastfood").flatMap(({ turns }) =>
        turns.map((it) => ({ ...hinted(it.u), spans: spansOf(it) })),
      ),
    options: { rate: 0.1, drop: 0.5, epochs: 15, runs: 3 },
  },
  slurp: {
    examples: () => rowsOf<Split>("slurp").map((it) => ({ ...hinted(it.u), spans: spansOf(it) })),
    options: { rate: 0.2, drop: 0.2, epochs: 6, bits: 17 },
  },
};

/** Its callers name cities, states and countries, and many a dish: what everybody knows of them comes beside the words. */
function placed(text: string): Omit<TaggedText, "spans"> {
  const hints = hinted(text);
  return { ...hints, marks: [...(hints.marks ?? []), ...placesIn(text)], senses: senses() };
}

const trained = new Map<string, TaggerModel>();

export function taggedSlots(text: string, ds: string, asked: readonly string[]): [string, string][] {
  if (ds === "restaurants8k" && shipped.tagger)
    return stretches(text, tag(shipped.tagger, text, hinted(text, asked)));
  const task = tasks[ds];
  if (!task) return [];
  const model = trained.get(ds) ?? trainTagger(task.examples(), task.options);
  trained.set(ds, model);
  return stretches(text, tag(model, text, ds === "snips" ? placed(text) : hinted(text, asked)));
}

const stretches = (text: string, spans: readonly Labelled[]): [string, string][] =>
  spans.map(({ label, start, end }) => [label, text.slice(start, end)]);
