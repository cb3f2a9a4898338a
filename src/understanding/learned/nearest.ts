// How near a text is to the examples a classifier learnt from: what is far from all of them is likely a stranger.
import type { SparseVector } from "./features.ts";

export interface Neighbours {
  /** For every class the cosine to its nearest example; 0 where none shares a feature. */
  nearest(vector: SparseVector): Float32Array;
}

/** An inverted index: for each feature of words and characters, which examples have it and how strongly. */
export function indexExamples(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  { sparse, classes }: { sparse: number; classes: number },
): Neighbours {
  const starts = new Int32Array(sparse + 1);
  for (const { ids } of vectors) for (const id of ids) if (id > 0 && id < sparse) starts[id]! += 1;
  let total = 0;
  for (let id = 0; id <= sparse; id++) {
    const count = starts[id]!;
    starts[id] = total;
    total += count;
  }
  const rows = new Int32Array(total);
  const values = new Float32Array(total);
  const next = starts.slice();
  vectors.forEach((vector, row) => {
    for (let at = 1; at < vector.ids.length && vector.ids[at]! < sparse; at++) {
      const place = next[vector.ids[at]!]!++;
      rows[place] = row;
      values[place] = vector.values[at]!;
    }
  });
  const cosines = new Float32Array(vectors.length);
  return {
    nearest(vector) {
      cosines.fill(0);
      for (let at = 1; at < vector.ids.length && vector.ids[at]! < sparse; at++) {
        const id = vector.ids[at]!;
        const value = vector.values[at]!;
        const end = starts[id + 1]!;
        for (let place = starts[id]!; place < end; place++) cosines[rows[place]!]! += values[place]! * value;
      }
      const best = new Float32Array(classes);
      labels.forEach((label, row) => {
        if (label >= 0 && cosines[row]! > best[label]!) best[label] = cosines[row]!;
      });
      return best;
    },
  };
}
