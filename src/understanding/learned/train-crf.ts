// Learns a conditional random field's weights: stochastic gradient with AdaGrad and a little weight decay, in
// an order that is the same every time, averaged over the later epochs.
import { expected, type DenseCrf, type Sequence } from "./crf.ts";
import { random, shuffled } from "./order.ts";

export interface CrfExample {
  sequence: Sequence;
  tags: readonly number[];
}

export interface CrfOptions {
  /** Features are hashed into 2 ** bits buckets. */
  bits?: number;
  epochs?: number;
  rate?: number;
  decay?: number;
  /** The share of features left out at each step, so that no one of them is relied on alone. */
  drop?: number;
  /** Learns so many times, each in an order of its own, and takes the mean: no dearer to use, a little better. */
  runs?: number;
}

/** `allowed` says which tag may follow which; `tags` itself stands for the start. */
export function trainCrf(
  examples: readonly CrfExample[],
  tags: number,
  allowed: (from: number, to: number) => boolean,
  options: CrfOptions,
): DenseCrf {
  const { runs = 1 } = options;
  const [mean, ...others] = Array.from({ length: runs }, (_, run) =>
    trainOnce(examples, tags, allowed, options, run * 1000),
  ) as [DenseCrf, ...DenseCrf[]];
  for (const { weights, steps } of others) {
    weights.forEach((it, at) => (mean.weights[at]! += it));
    steps.forEach((it, at) => (mean.steps[at]! += it));
  }
  return {
    ...mean,
    weights: Float32Array.from(mean.weights, (it) => it / runs),
    steps: mean.steps.map((it) => it / runs),
  };
}

function trainOnce(
  examples: readonly CrfExample[],
  tags: number,
  allowed: (from: number, to: number) => boolean,
  { bits = 18, epochs = 10, rate = 0.2, decay = 1e-4, drop = 0 }: CrfOptions,
  seed: number,
): DenseCrf {
  const chance = random(seed + 1);
  const steps = Float32Array.from({ length: (tags + 1) * tags }, (_, at) =>
    allowed(Math.floor(at / tags), at % tags) ? 0 : -Infinity,
  );
  const weights = new Float32Array(2 ** bits * tags);
  const crf: DenseCrf = { tags, weights, steps, scale: 1 };
  const seenWeights = new Float32Array(weights.length);
  const seenSteps = new Float32Array(steps.length);
  const move = (values: Float32Array, seen: Float32Array, at: number, error: number): void => {
    const slope = error - decay * values[at]!;
    seen[at]! += slope * slope;
    values[at]! += (rate * slope) / Math.sqrt(seen[at]! + 1);
  };
  const sumWeights = new Float32Array(weights.length);
  const sumSteps = new Float32Array(steps.length);
  const settled = Math.floor(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(examples.length, seed + epoch + 1)) {
      const { sequence: whole, tags: gold } = examples[row]!;
      const sequence = drop === 0 ? whole : whole.map((it) => it.filter(() => chance() >= drop));
      if (sequence.length === 0) continue;
      const chances = expected(crf, sequence);
      sequence.forEach((buckets, at) => {
        for (let tag = 0; tag < tags; tag++) {
          const error = (gold[at] === tag ? 1 : 0) - chances.tags[at * tags + tag]!;
          if (Math.abs(error) < negligible) continue;
          for (const bucket of buckets) move(weights, seenWeights, bucket * tags + tag, error);
        }
      });
      gold.forEach((tag, at) => (chances.steps[(at === 0 ? tags : gold[at - 1]!) * tags + tag]! -= 1));
      for (let at = 0; at < steps.length; at++) {
        if (steps[at] !== -Infinity) move(steps, seenSteps, at, -chances.steps[at]!);
      }
    }
    if (epoch < settled) continue;
    const share = 1 / (epochs - settled);
    weights.forEach((it, at) => (sumWeights[at]! += it * share));
    steps.forEach((it, at) => (sumSteps[at]! += it * share));
  }
  return { ...crf, weights: sumWeights, steps: sumSteps };
}

/** Errors below this are not worth their updates; leaving them out also keeps far-off tags' weights at 0. */
const negligible = 1e-3;
