// Weights as they are shipped: int8, small ones left out, as base64 of (gap, value) pairs.

export interface PackedWeights {
  /** How many weights there are, the ones left out included. */
  length: number;
  /** What one unit is worth. */
  scale: number;
  base64: string;
}

/** Keeps the `keep` largest weights (all by default) to 8 bits. The same weights give the same bytes. */
export function packWeights(weights: Float32Array, keep = weights.length): PackedWeights {
  const sizes = Float64Array.from(weights, (it) => Math.abs(it)).sort();
  const least = sizes[sizes.length - keep] ?? 0;
  const scale = (sizes.at(-1) ?? 0) / 127 || 1;
  const bytes: number[] = [];
  let next = 0;
  weights.forEach((weight, at) => {
    const value = Math.round(weight / scale);
    if (value === 0 || Math.abs(weight) < least) return;
    for (let gap = at - next; ; gap >>= 7) {
      bytes.push(gap < 128 ? gap : (gap & 127) | 128);
      if (gap < 128) break;
    }
    bytes.push(value & 255);
    next = at + 1;
  });
  const text = bytes.map((it) => String.fromCharCode(it)).join("");
  return { length: weights.length, scale, base64: btoa(text) };
}

export function unpackWeights({ length, scale, base64 }: PackedWeights): Float32Array {
  const weights = new Float32Array(length);
  const bytes = atob(base64);
  let place = 0;
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes.charCodeAt(at);
    for (let shift = 0; ; shift += 7) {
      place += (byte & 127) << shift;
      if (byte < 128) break;
      byte = bytes.charCodeAt(++at);
    }
    weights[place++] = ((bytes.charCodeAt(++at) << 24) >> 24) * scale;
  }
  return weights;
}
