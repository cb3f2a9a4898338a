// The product's own intents, told from hashed words: proposed where the rules know nothing, or abstained from.
import {
  calibrate,
  confidenceOf,
  thresholdForPrecision,
  type Calibration,
  type Signs,
} from "./calibration.ts";
import { packCoarsely, unpackCoarsely } from "./coarse.ts";
import { hashOf, wordsOf, type SparseVector } from "./features.ts";
import { scores, trainLinear, type LinearModel } from "./linear.ts";
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
}

export interface IntentOptions {
  bits?: number;
  /** How many weights are kept. */
  keep?: number;
  /** How often a proposal should be right. */
  precision?: number;
}

/** Single words, their beginnings, and neighbours; feature 0 is the constant one. */
function vectorOf(text: string, bits: number): SparseVector {
  const words = wordsOf(text.slice(0, 300)).filter((it) => /[\p{L}\p{N}]/u.test(it));
  const buckets = new Set<number>();
  const add = (feature: string, seed: number) => buckets.add(hashOf(feature, seed) & ((1 << bits) - 1));
  words.forEach((word, at) => {
    add(word, 1);
    if (word.length > 4) add(word.slice(0, 4), 2);
    add(`${words[at - 1] ?? "^"} ${word}`, 3);
  });
  const ids = [...buckets].sort((a, b) => a - b);
  const value = 1 / Math.sqrt(Math.max(3, ids.length));
  return {
    ids: Int32Array.of(0, ...ids.map((it) => it + 1)),
    values: Float32Array.of(0.5, ...ids.map(() => value)),
  };
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
  { labels, bits, linear, calibration, threshold }: IntentModel,
  text: string,
): { label: string; confidence: number } | null {
  const { best, signs } = decided(linear, vectorOf(text, bits));
  const confidence = confidenceOf(calibration, signs);
  return confidence >= threshold ? { label: labels[best]!, confidence } : null;
}

const folds = 5;

/** Judges and calibrates on models as small as the one that is shipped, each asked what it did not learn. */
export function trainIntents(examples: readonly IntentExample[], options: IntentOptions = {}): IntentModel {
  const { bits = 12, keep = 4000, precision = 0.88 } = options;
  const labels = [...new Set(examples.flatMap((it) => it.label ?? []))].sort();
  const vectors = examples.map((it) => vectorOf(it.text, bits));
  const targets = examples.map((it) => (it.label === null ? -1 : labels.indexOf(it.label)));
  const learn = (rows: readonly number[]): LinearModel => {
    const model = trainLinear(
      rows.map((row) => vectors[row]!),
      rows.map((row) => targets[row]!),
      { features: 2 ** bits + 1, classes: labels.length },
      { cost: 1, ownCost: 3 },
    );
    return { ...model, weights: unpackCoarsely(packCoarsely(model.weights, keep)) };
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
  };
}
