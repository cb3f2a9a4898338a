// A signal that a message may be an attack on the assistant itself. Only a signal, for the record and for more
// caution: the gate is at the tools, which do nothing that the booking rules would not allow.
import type { SparseVector } from "./features.ts";
import { injectionFeatures } from "./injection-features.ts";
import { scores, trainLinear, type LinearModel, type LinearOptions } from "./linear.ts";
import { shuffled } from "./order.ts";

export interface InjectionExample {
  text: string;
  attack: boolean;
}

export interface InjectionModel {
  bits: number;
  linear: LinearModel;
  /** Scores from here on are attacks. */
  threshold: number;
}

export interface InjectionOptions extends LinearOptions {
  bits?: number;
  /** The share of harmless texts that may be flagged, judged on texts left out of training. */
  flagged?: number;
}

/** Feature 0 is the constant one; every other counts alike, the whole of length 1 at most. */
function vectorOf(text: string, bits: number): SparseVector {
  const buckets = injectionFeatures(text, bits);
  const value = 1 / Math.sqrt(Math.max(4, buckets.length));
  return {
    ids: Int32Array.of(0, ...buckets.map((it) => it + 1)),
    values: Float32Array.of(1, ...Array.from(buckets, () => value)),
  };
}

const folds = 4;

export function trainInjection(
  examples: readonly InjectionExample[],
  options: InjectionOptions = {},
): InjectionModel {
  const { bits = 12, flagged = 0.01 } = options;
  const vectors = examples.map((it) => vectorOf(it.text, bits));
  const labels = examples.map((it) => (it.attack ? 0 : -1));
  const learn = (rows: readonly number[]): LinearModel =>
    trainLinear(
      rows.map((row) => vectors[row]!),
      rows.map((row) => labels[row]!),
      { features: 2 ** bits + 1, classes: 1 },
      options,
    );
  const order = [...shuffled(examples.length, 3)];
  const harmless: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(order.filter((_, at) => at % folds !== fold));
    const left = order.filter((row, at) => at % folds === fold && labels[row]! < 0);
    harmless.push(...left.map((row) => scores(model, vectors[row]!)[0]!));
  }
  harmless.sort((a, b) => b - a);
  const threshold = (harmless[Math.floor(flagged * harmless.length)] ?? 0) + 1e-4;
  return { bits, linear: learn(order), threshold };
}

export const injectionScore = ({ bits, linear, threshold }: InjectionModel, text: string): number =>
  (scores(linear, vectorOf(text, bits))[0] ?? 0) - threshold;

export const looksLikeInjection = (model: InjectionModel, text: string): boolean =>
  injectionScore(model, text) >= 0;
