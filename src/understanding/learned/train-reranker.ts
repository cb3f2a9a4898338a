// Learns a reranker: between pairs of readings, each of a tagger that had not seen the text, the better one is to be
// worth more; stochastic gradient with AdaGrad, features left out by chance, averaged over the later epochs.
import { random, shuffled } from "./order.ts";
import { worthOf, type DenseReranker } from "./reranker.ts";

/** A reading of a text that has another one. */
export interface Candidate {
  score: number;
  features: Int32Array;
  /** How good it is: the larger, the better. */
  merit: number;
}

export interface RerankerOptions {
  bits: number;
  epochs?: number;
  rate?: number;
  decay?: number;
  drop?: number;
}

export function trainReranker(
  texts: readonly (readonly Candidate[])[],
  { bits, epochs = 8, rate = 0.1, decay = 1e-4, drop = 0.3 }: RerankerOptions,
): DenseReranker {
  const chance = random(1);
  const model: DenseReranker = { bits, own: 1, weights: new Float32Array(2 ** bits), scale: 1 };
  const { weights } = model;
  const seen = new Float32Array(weights.length);
  const sum = new Float32Array(weights.length);
  let [ownSeen, ownSum] = [0, 0];
  const disputed = texts.filter((it) => it.some(({ merit }) => merit !== it[0]!.merit));
  const settled = Math.floor(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(disputed.length, epoch + 1)) {
      const readings = disputed[row]!.map((it) => ({
        ...it,
        features: it.features.filter(() => chance() >= drop),
      }));
      const errors = errorsOf(model, readings);
      readings.forEach(({ features, score }, at) => {
        for (const it of features) {
          const slope = errors[at]! - decay * weights[it]!;
          seen[it]! += slope * slope;
          weights[it]! += (rate * slope) / Math.sqrt(seen[it]! + 1);
        }
        const slope = errors[at]! * (score - readings[0]!.score);
        ownSeen += slope * slope;
        model.own += (slowly * slope) / Math.sqrt(ownSeen + 1);
      });
    }
    if (epoch < settled) continue;
    const share = 1 / (epochs - settled);
    weights.forEach((it, at) => (sum[at]! += it * share));
    ownSum += model.own * share;
  }
  return { ...model, own: ownSum, weights: sum };
}

/** The tagger's own say is one number: it moves more slowly than the many. */
const slowly = 0.02;

/** By how much each reading is taken for less likely to be the best one than it is. */
function errorsOf(model: DenseReranker, readings: readonly Candidate[]): number[] {
  const worth = readings.map((it) => worthOf(model, it.score, it.features));
  const top = Math.max(...worth);
  const weighed = worth.map((it) => Math.exp(it - top));
  const all = weighed.reduce((sum, it) => sum + it, 0);
  const best = Math.max(...readings.map((it) => it.merit));
  return readings.map((it, at) => (it.merit === best ? 1 : 0) - weighed[at]! / all);
}
