// What a text means as a vector: the sum of its words' vectors, which were learnt from a sentence-embedding model
// (npm run train -- embeddings). English; of other languages it knows few words and says so.
import { wordsOf } from "./features.ts";

export interface WordVectors {
  dims: number;
  /** Which row a word has. */
  rows: ReadonlyMap<string, number>;
  /** `dims` numbers a row, in units that only their proportions matter of. */
  values: Int8Array;
}

export interface Meaning {
  /** Of length 1, or all 0 where no word is known. */
  vector: Float32Array;
  /** The share of the text's words that are known, 0 to 1. */
  known: number;
}

const word = /^\p{L}/u;
/** More than any question needs; what is longer is cut. */
const longest = 64;

export function meaningOf(vectors: WordVectors, text: string): Meaning {
  const { dims, values } = vectors;
  const words = wordsOf(text.slice(0, 600))
    .filter((it) => word.test(it))
    .slice(0, longest);
  const vector = new Float32Array(dims);
  let known = 0;
  for (const it of words) {
    const row = rowOf(vectors, it);
    if (row === undefined) continue;
    known++;
    for (let at = 0; at < dims; at++) vector[at]! += values[row * dims + at]!;
  }
  const length = Math.sqrt(vector.reduce((sum, it) => sum + it * it, 0));
  if (length > 0) for (let at = 0; at < dims; at++) vector[at]! /= length;
  return { vector, known: words.length === 0 ? 0 : known / words.length };
}

/** The cosine of two vectors of length 1. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

const endings = ["'s", "s", "es", "ing", "ed", "d", "ly", "er", "'"];

/** The word's own row, else that of the word without its ending. */
export function rowOf({ rows }: WordVectors, it: string): number | undefined {
  const own = rows.get(it);
  if (own !== undefined || it.length < 5) return own;
  for (const ending of endings) {
    if (!it.endsWith(ending)) continue;
    const bare = it.slice(0, -ending.length);
    const row = rows.get(bare) ?? rows.get(`${bare}e`);
    if (row !== undefined && bare.length > 2) return row;
  }
  return undefined;
}
