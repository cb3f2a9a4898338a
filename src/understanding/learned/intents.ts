// The product's own intents, told from hashed words: proposed where the rules know nothing, or abstained from.
import {
  calibrate,
  confidenceOf,
  thresholdForPrecision,
  type Calibration,
  type Signs,
} from "./calibration.ts";
import { packCoarsely, unpackCoarsely, type CoarseWeights } from "./coarse.ts";
import { hashOf, wordsOf, type DenseFeatures, type SparseVector } from "./features.ts";
import { scores, trainLinear, type LinearModel } from "./linear.ts";
import { packWeights, unpackWeights, type PackedWeights } from "./packed.ts";
import { shuffled } from "./order.ts";

export interface IntentExample {
  text: string;
  /** Null: none of the intents. */
  label: string | null;
}

export interface IntentModel {
  labels: readonly string[];
  bits: number;
  linear: LinearModel;
  calibration: Calibration;
  /** Confidences from here on are worth proposing. */
  threshold: number;
  /** What the text means, where it was learnt with that: features beside the words'. */
  meaning?: DenseFeatures;
}

export interface IntentOptions {
  bits?: number;
  /** How many weights are kept. */
  keep?: number;
  /** How often a proposal should be right. */
  precision?: number;
  meaning?: DenseFeatures;
}

/** Single words, their beginnings, and neighbours; feature 0 is the constant one, those after the buckets are of meaning. */
function vectorOf(text: string, bits: number, meaning: DenseFeatures | undefined): SparseVector {
  const words = wordsOf(text.slice(0, 300)).filter((it) => /[\p{L}\p{N}]/u.test(it));
  const buckets: number[] = [];
  const add = (feature: string, seed: number) => buckets.push(hashOf(feature, seed) & ((1 << bits) - 1));
  words.forEach((word, at) => {
    add(word, 1);
    if (word.length > 4) add(word.slice(0, 4), 2);
    add(`${words[at - 1] ?? "^"} ${word}`, 3);
  });
  const found = Int32Array.from(buckets).sort();
  const once = found.filter((it, at) => it !== found[at - 1]);
  const dense = meaning ? meaning.of(text) : [];
  const ids = new Int32Array(1 + once.length + dense.length);
  const values = new Float32Array(ids.length).fill(1 / Math.sqrt(Math.max(3, once.length)));
  values[0] = 0.5;
  once.forEach((it, at) => (ids[at + 1] = it + 1));
  for (let at = 0; meaning && at < dense.length; at++) {
    ids[1 + once.length + at] = sizeOf(bits) + at;
    values[1 + once.length + at] = dense[at]! * meaning.weight;
  }
  return { ids, values };
}

/** How many features there are without those of meaning. */
const sizeOf = (bits: number): number => 2 ** bits + 1;

/** The words' weights coarsely, most of them left out; those of meaning, which all count, to 8 bits. */
export interface PackedIntents {
  words: CoarseWeights;
  meaning: PackedWeights;
}

export function packIntents(
  { linear, bits }: Pick<IntentModel, "linear" | "bits">,
  keep: number,
): PackedIntents {
  const border = sizeOf(bits) * linear.classes;
  return {
    words: packCoarsely(linear.weights.subarray(0, border), keep),
    meaning: packWeights(linear.weights.slice(border)),
  };
}

export function unpackIntents({ words, meaning }: PackedIntents): Float32Array {
  const weights = new Float32Array(words.length + meaning.length);
  weights.set(unpackCoarsely(words));
  weights.set(unpackWeights(meaning), words.length);
  return weights;
}

function decided(linear: LinearModel, vector: SparseVector): { best: number; signs: Signs } {
  const all = scores(linear, vector);
  let best = 0;
  all.forEach((it, at) => {
    if (it > all[best]!) best = at;
  });
  const second = all.reduce((max, it, at) => (at === best ? max : Math.max(max, it)), -2);
  return { best, signs: [all[best]!, all[best]! - second] };
}

/** The intent of a text, or null where it is better to ask. */
export function intentOf(
  { labels, bits, linear, calibration, threshold, meaning }: IntentModel,
  text: string,
): { label: string; confidence: number } | null {
  const { best, signs } = decided(linear, vectorOf(text, bits, meaning));
  const confidence = confidenceOf(calibration, signs);
  return confidence >= threshold ? { label: labels[best]!, confidence } : null;
}

const folds = 5;

/** Judges and calibrates on models as small as the one that is shipped, each asked what it did not learn. */
export function trainIntents(examples: readonly IntentExample[], options: IntentOptions = {}): IntentModel {
  const { bits = 12, keep = 4000, precision = 0.88, meaning } = options;
  const labels = [...new Set(examples.flatMap((it) => it.label ?? []))].sort();
  const vectors = examples.map((it) => vectorOf(it.text, bits, meaning));
  const targets = examples.map((it) => (it.label === null ? -1 : labels.indexOf(it.label)));
  const learn = (rows: readonly number[]): LinearModel => {
    const model = trainLinear(
      rows.map((row) => vectors[row]!),
      rows.map((row) => targets[row]!),
      { features: sizeOf(bits) + (meaning?.dims ?? 0), classes: labels.length },
      { cost: 1, ownCost: 3 },
    );
    return { ...model, weights: unpackIntents(packIntents({ linear: model, bits }, keep)) };
  };
  const order = [...shuffled(examples.length, 5)];
  const cases = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = learn(order.filter((_, at) => at % folds !== fold));
    return order
      .filter((_, at) => at % folds === fold)
      .map((row) => {
        const { best, signs } = decided(model, vectors[row]!);
        return { signs, right: best === targets[row] };
      });
  });
  const calibration = calibrate(cases);
  const sure = cases.map((it) => ({ ...it, confidence: confidenceOf(calibration, it.signs) }));
  return {
    labels,
    bits,
    linear: learn(order),
    calibration,
    threshold: thresholdForPrecision(sure, precision),
    ...(meaning ? { meaning } : {}),
  };
}
