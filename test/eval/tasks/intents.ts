// Intent tasks: the product's trainer on a set's train part; its confidence decides when to abstain.
import { trainClassifier, type Classifier, type ClassifierOptions } from "#understanding/learned/classifier";
import type { Example } from "#understanding/learned/classifier";
import { rowsOf } from "../train-sets.ts";
import { meaning } from "./meaning.ts";

interface Task {
  examples(bot: string): Example[];
  options: ClassifierOptions;
}

interface Labelled {
  u: string;
  intent: string;
  bot?: string;
}

interface Order {
  turns: { u: string; intents: string[] }[];
}

/** What people say to an assistant about everything: a few texts of each of CLINC150's intents. */
const elsewhere = (): string[] => rowsOf<{ u: string[] }>("clinc150").flatMap(({ u }) => u.slice(0, 3));

/** Never abstains: its set knows no strange texts. */
const always: ClassifierOptions = { abstain: { precision: 0 }, folds: 2, minTexts: 2, meaning };

const tasks: Readonly<Record<string, Task>> = {
  clinc150: {
    examples: () =>
      rowsOf<{ intent: string; u: string[] }>("clinc150").flatMap(({ intent, u }) =>
        u.map((text) => ({ text, label: intent === "oos" ? null : intent })),
      ),
    options: { abstain: { refuse: 0.78 }, minTexts: 2, folds: 3, ownCost: 4, meaning },
  },
  hint3: {
    examples: (bot) =>
      rowsOf<Labelled>("hint3")
        .filter((it) => it.bot === bot)
        .map((it) => ({ text: it.u, label: it.intent })),
    options: { abstain: { refuse: 0.56 }, ownCost: 4, meaning },
  },
  snips: {
    examples: () => rowsOf<Labelled>("snips").map((it) => ({ text: it.u, label: it.intent })),
    options: always,
  },
  multidogo: {
    examples: () =>
      rowsOf<Order>("multidogo_fastfood").flatMap(({ turns }) =>
        turns.map((it) => ({ text: it.u, label: it.intents.join("<div>") })),
      ),
    options: always,
  },
  slurp: {
    examples: () =>
      rowsOf<{ u: string; scenario: string; action: string }>("slurp").map((it) => ({
        text: it.u,
        label: `${it.scenario}_${it.action}`,
      })),
    options: always,
  },
};

const trained = new Map<string, Classifier>();

function classifierOf(ds: string, bot: string): Classifier | undefined {
  const task = tasks[ds];
  const key = `${ds}/${bot}`;
  const known = trained.get(key);
  if (known || !task) return known;
  const background = ds === "hint3" ? elsewhere() : [];
  const classifier = trainClassifier(task.examples(bot), { ...task.options, background });
  trained.set(key, classifier);
  return classifier;
}

export function intentOf(text: string, ds: string, bot: string): { label: string | null; conf: number } {
  const verdict = classifierOf(ds, bot)?.classify(text);
  if (!verdict) return { label: null, conf: 0 };
  return { label: verdict.sure ? verdict.label : null, conf: verdict.confidence };
}
