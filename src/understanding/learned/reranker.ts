// Chooses between a text's two likeliest readings by what each looks like as a whole.
import type { TagPath } from "./two-best.ts";
import { addWeights, type SparseWeights } from "./sparse-weights.ts";

export interface Reranker {
  bits: number;
  /** What a unit of the tagger's own logarithmic likelihood is worth beside the features. */
  own: number;
  /** Learning: dense; shipped: of one tag. */
  weights: Float32Array | SparseWeights;
  scale: number;
}

export type DenseReranker = Reranker & { weights: Float32Array };

/** Less likely by more than this (e ** 5 = 148 times), a second reading is none. */
const far = 5;

/** The readings between which there is something to choose. */
export const inQuestion = (readings: readonly TagPath[]): readonly TagPath[] =>
  readings.filter((it) => readings[0]!.score - it.score <= far);

/** What a reading is worth: the larger, the better. */
export function worthOf({ own, weights, scale }: Reranker, score: number, features: Int32Array): number {
  const sum = new Float64Array(1);
  if (weights instanceof Float32Array) for (const it of features) sum[0]! += weights[it]! * scale;
  else addWeights(weights, features, scale, sum, 0);
  return own * score + sum[0]!;
}
