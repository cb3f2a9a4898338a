// Calibrated confidence: a small logistic regression from what a classifier's scores look like to the chance
// that its best label is right, and the threshold under which it had better abstain.
/** What is known of one decision: the signs that tell sure ones from doubtful ones. */
export type Signs = readonly number[];

export interface Calibration {
  weights: readonly number[];
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** The best class and the signs: its score, its lead, its chance by softmax, its nearest example, any nearest. */
export function decide(scores: Float32Array, near: Float32Array): { best: number; signs: Signs } | undefined {
  let best = -1;
  let first = -Infinity;
  let second = -Infinity;
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k]!;
    if (score > first) {
      second = first;
      first = score;
      best = k;
    } else if (score > second) second = score;
  }
  if (best < 0) return undefined;
  let sum = 0;
  for (const score of scores) sum += Math.exp(sharpness * (score - first));
  const runnerUp = second === -Infinity ? first - 2 : second;
  return {
    best,
    signs: [first, first - runnerUp, -Math.log(sum), near[best]!, near.reduce((a, b) => Math.max(a, b), 0)],
  };
}

const sharpness = 4;

export const confidenceOf = ({ weights }: Calibration, signs: Signs): number =>
  sigmoid(signs.reduce((sum, it, at) => sum + it * (weights[at + 1] ?? 0), weights[0] ?? 0));

/** Newton's method with a little ridge; a handful of weights, so a few rounds settle them. */
export function calibrate(cases: readonly { signs: Signs; right: boolean; weight?: number }[]): Calibration {
  const size = (cases[0]?.signs.length ?? 0) + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((it) => -ridge * it);
    const bend = weights.map((_, row) => weights.map((__, column) => (row === column ? ridge : 0)));
    for (const { signs, right, weight = 1 } of cases) {
      const chance = confidenceOf({ weights }, signs);
      const row = [1, ...signs];
      for (let a = 0; a < size; a++) {
        slope[a]! += weight * ((right ? 1 : 0) - chance) * row[a]!;
        for (let b = 0; b < size; b++) bend[a]![b]! += weight * chance * (1 - chance) * row[a]! * row[b]!;
      }
    }
    solve(bend, slope).forEach((it, at) => (weights[at]! += it));
  }
  return { weights };
}

const ridge = 0.5;

/** Gauss-Jordan on a small positive definite system. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let pivot = 0; pivot < size; pivot++) {
    const lead = rows[pivot]!;
    const scale = lead[pivot]!;
    for (let at = pivot; at <= size; at++) lead[at]! /= scale;
    for (const row of rows) {
      if (row === lead) continue;
      const times = row[pivot]!;
      for (let at = pivot; at <= size; at++) row[at]! -= times * lead[at]!;
    }
  }
  return rows.map((row) => row[size]!);
}

/** The lowest confidence from which on answers are right at least `precision` of the time. */
export function thresholdForPrecision(
  cases: readonly { confidence: number; right: boolean }[],
  precision: number,
): number {
  const ranked = cases.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = 1;
  ranked.forEach((it, at) => {
    if (it.right) right++;
    if (right / (at + 1) >= precision) threshold = it.confidence;
  });
  return threshold;
}

/** The confidence under which the wanted share of these (out-of-scope) texts falls. */
export function thresholdForRefusal(confidences: readonly number[], share: number): number {
  const ranked = confidences.toSorted((a, b) => a - b);
  const at = Math.min(ranked.length - 1, Math.ceil(share * ranked.length) - 1);
  return at < 0 ? 0 : (ranked[at] ?? 0) + 1e-9;
}
