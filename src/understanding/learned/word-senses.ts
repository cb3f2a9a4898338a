// Words that mean alike, put together in a number of heaps (k-means over the word vectors): for what learns from few
// texts and meets other words than theirs.
import { rowOf, type WordVectors } from "./sentence-embedding.ts";

/** The number of a word's heap, from 1; 0: the word is not known. */
export type Senses = (word: string) => number;

const rounds = 8;

/** The same vectors give the same heaps. Takes seconds for thousands of words: for training, not for a turn. */
export function sensesOf(vectors: WordVectors, heaps: number): Senses {
  const { dims, rows } = vectors;
  const points = unitRows(vectors);
  // The first middles are words of every rank.
  const middles = new Float32Array(heaps * dims);
  const each = Math.floor(rows.size / heaps);
  for (let k = 0; k < heaps; k++)
    middles.set(points.subarray(k * each * dims, (k * each + 1) * dims), k * dims);
  const heapOf = new Int32Array(rows.size);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows.size; row++) heapOf[row] = nearest(points, row, middles, dims);
    settle(points, heapOf, middles, dims);
  }
  return (word) => {
    const row = rowOf(vectors, word);
    return row === undefined ? 0 : heapOf[row]! + 1;
  };
}

function unitRows({ dims, rows, values }: WordVectors): Float32Array {
  const points = Float32Array.from(values);
  for (let row = 0; row < rows.size; row++) unit(points.subarray(row * dims, (row + 1) * dims));
  return points;
}

function unit(vector: Float32Array): void {
  let sum = 0;
  for (const it of vector) sum += it * it;
  const length = Math.sqrt(sum) || 1;
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
}

function nearest(points: Float32Array, row: number, middles: Float32Array, dims: number): number {
  let best = 0;
  let most = -Infinity;
  for (let from = 0, k = 0; from < middles.length; from += dims, k++) {
    let cosine = 0;
    for (let at = 0; at < dims; at++) cosine += points[row * dims + at]! * middles[from + at]!;
    if (cosine > most) [most, best] = [cosine, k];
  }
  return best;
}

/** Each heap's middle moves to where its words are; one without words stays. */
function settle(points: Float32Array, heapOf: Int32Array, middles: Float32Array, dims: number): void {
  const sums = new Float32Array(middles.length);
  const seen = new Set(heapOf);
  heapOf.forEach((heap, row) => {
    for (let at = 0; at < dims; at++) sums[heap * dims + at]! += points[row * dims + at]!;
  });
  for (const heap of seen) {
    const middle = sums.subarray(heap * dims, (heap + 1) * dims);
    unit(middle);
    middles.set(middle, heap * dims);
  }
}
