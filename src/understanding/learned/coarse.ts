// Weights packed to four bits and a sign, as letters: gaps and values apart, so that the Worker's compressed bundle
// grows by little more than what they tell.

export interface CoarseWeights {
  length: number;
  /** What one step of a value is worth. */
  scale: number;
  /** How many weights are passed over before each; `_` passes over 63 and goes on. */
  gaps: string;
  /** `A` is the least value, one letter a step. */
  values: string;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
const most = 9;
/** The few largest weights are cut, so that the steps suit the many. */
const uncut = 0.98;

/** Keeps the `keep` largest weights. The same weights give the same letters. */
export function packCoarsely(weights: Float32Array, keep: number): CoarseWeights {
  const sizes = Float64Array.from(weights, (it) => Math.abs(it)).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const largest = sizes[Math.floor(sizes.length - 1 - keep * (1 - uncut))] ?? 0;
  const scale = Number((largest / most || 1).toPrecision(6));
  let gaps = "";
  let values = "";
  let next = 0;
  weights.forEach((weight, at) => {
    const value = Math.max(-most, Math.min(most, Math.round(weight / scale)));
    if (value === 0 || Math.abs(weight) < least) return;
    const gap = at - next;
    gaps += "_".repeat(Math.floor(gap / 63)) + digits.charAt(gap % 63);
    values += String.fromCharCode(65 + most + value);
    next = at + 1;
  });
  return { length: weights.length, scale, gaps, values };
}

export function unpackCoarsely({ length, scale, gaps, values }: CoarseWeights): Float32Array {
  const weights = new Float32Array(length);
  let place = 0;
  let read = 0;
  for (const letter of gaps) {
    if (letter === "_") {
      place += 63;
      continue;
    }
    place += digits.indexOf(letter);
    weights[place++] = (values.charCodeAt(read++) - 65 - most) * scale;
  }
  return weights;
}
