// Learns which labels a text has where it may have several or none: one linear classifier a label, each with its
// own threshold.
import { learnVocabulary, type FeatureOptions, type Vocabulary } from "./features.ts";
import { scores, trainLinear, type LinearModel, type LinearOptions } from "./linear.ts";
import { shuffled } from "./order.ts";

export interface MultiLabelExample {
  text: string;
  labels: readonly string[];
}

export interface MultiLabelModel {
  labels: readonly string[];
  vocabulary: Vocabulary;
  linear: LinearModel;
  /** A label stands where its score is above it. */
  threshold: number;
}

const folds = 5;

export function trainMultiLabel(
  examples: readonly MultiLabelExample[],
  options: FeatureOptions & LinearOptions = {},
): MultiLabelModel {
  const labels = [...new Set(examples.flatMap((it) => it.labels))].sort();
  const vocabulary = learnVocabulary(
    examples.map((it) => it.text),
    options,
  );
  const vectors = examples.map((it) => vocabulary.vector(it.text));
  const targets = examples.map((it) => new Set(it.labels.map((label) => labels.indexOf(label))));
  const learn = (rows: readonly number[]): LinearModel =>
    trainLinear(
      rows.map((row) => vectors[row]!),
      rows.map((row) => targets[row]!),
      { features: vocabulary.size, classes: labels.length },
      options,
    );
  const order = [...shuffled(examples.length, 5)];
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = learn(order.filter((_, at) => at % folds !== fold));
    return order.flatMap((row, at) =>
      at % folds === fold
        ? Array.from(scores(model, vectors[row]!), (score, k) => ({ score, right: targets[row]!.has(k) }))
        : [],
    );
  });
  return { labels, vocabulary, linear: learn(order), threshold: bestThreshold(judged) };
}

/** The threshold with the best F1 over texts that the model had not seen. */
function bestThreshold(judged: readonly { score: number; right: boolean }[]): number {
  const ranked = judged.toSorted((a, b) => b.score - a.score);
  const wanted = ranked.filter((it) => it.right).length;
  let right = 0;
  let best = { f1: 0, threshold: 0 };
  ranked.forEach((it, at) => {
    if (it.right) right++;
    const f1 = (2 * right) / (at + 1 + wanted);
    if (f1 > best.f1) best = { f1, threshold: (it.score + (ranked[at + 1]?.score ?? it.score)) / 2 };
  });
  return best.threshold;
}

/** The labels of a text, best first. */
export function labelsOf({ labels, vocabulary, linear, threshold }: MultiLabelModel, text: string): string[] {
  return [...scores(linear, vocabulary.vector(text))]
    .map((score, k) => ({ score, label: labels[k]! }))
    .filter((it) => it.score > threshold)
    .sort((a, b) => b.score - a.score)
    .map((it) => it.label);
}
