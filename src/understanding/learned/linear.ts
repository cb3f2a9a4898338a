// Linear classifiers, one against the rest, squared hinge loss, by dual coordinate descent (LIBLINEAR's
// algorithm). All classes advance together over one example, so that its features are read once.
import type { SparseVector } from "./features.ts";
import { shuffled } from "./order.ts";

export interface LinearModel {
  classes: number;
  /** Feature-major: the weights of feature f are at f * classes. */
  weights: Float32Array;
}

export interface LinearOptions {
  /** The cost of an error; larger fits the examples more closely. */
  cost?: number;
  /** How much dearer an error on a class's own examples is. */
  ownCost?: number;
  epochs?: number;
  /** Training ends when no coordinate would move further than this. */
  tolerance?: number;
}

/** The score of every class. */
export function scores({ classes, weights }: LinearModel, { ids, values }: SparseVector): Float32Array {
  const sums = new Float32Array(classes);
  for (let at = 0; at < ids.length; at++) {
    const from = ids[at]! * classes;
    const value = values[at]!;
    for (let k = 0; k < classes; k++) sums[k]! += weights[from + k]! * value;
  }
  return sums;
}

/** A text's class, or its classes; one below 0 belongs to none: its text speaks against all of them. */
export type Target = number | ReadonlySet<number>;

export function trainLinear(
  vectors: readonly SparseVector[],
  targets: readonly Target[],
  shape: { features: number; classes: number },
  options: LinearOptions = {},
): LinearModel {
  const { cost = 1, ownCost = 1, epochs = 30, tolerance = 0.1 } = options;
  const { classes } = shape;
  const model = { classes, weights: new Float32Array(shape.features * classes) };
  const alphas = new Float32Array(vectors.length * classes);
  const squares = vectors.map(({ values }) => values.reduce((sum, it) => sum + it * it, 0));
  const moves = new Float32Array(classes);
  const own = 1 / (2 * cost * ownCost);
  const other = 1 / (2 * cost);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let widest = 0;
    for (const row of shuffled(vectors.length, epoch + 1)) {
      const vector = vectors[row]!;
      const target = targets[row]!;
      const sums = scores(model, vector);
      let moved = false;
      for (let k = 0; k < classes; k++) {
        const sign = (typeof target === "number" ? target === k : target.has(k)) ? 1 : -1;
        const slack = sign === 1 ? own : other;
        const alpha = alphas[row * classes + k]!;
        const slope = sign * sums[k]! - 1 + slack * alpha;
        moves[k] = 0;
        if (alpha === 0 && slope >= 0) continue;
        const next = Math.max(0, alpha - slope / (squares[row]! + slack));
        alphas[row * classes + k] = next;
        moves[k] = (next - alpha) * sign;
        moved ||= next !== alpha;
        widest = Math.max(widest, Math.abs(slope));
      }
      if (moved) shift(model, vector, moves);
    }
    if (widest < tolerance) break;
  }
  return model;
}

function shift({ classes, weights }: LinearModel, { ids, values }: SparseVector, moves: Float32Array): void {
  for (let at = 0; at < ids.length; at++) {
    const from = ids[at]! * classes;
    const value = values[at]!;
    for (let k = 0; k < classes; k++) weights[from + k]! += moves[k]! * value;
  }
}
