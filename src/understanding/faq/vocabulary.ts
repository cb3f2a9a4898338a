// The words of a business's questions and answers, each once, so that a word of what is asked is held against it once,
// however many entries have it.
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { alike, type ContentWord } from "./words.ts";

export interface Vocabulary {
  placeOf(word: ContentWord): number;
  /** How alike a word is to each of the vocabulary. */
  alikeTo(word: ContentWord): Float64Array;
}

/** So many cosines are added up side by side, each in its own order: one alone waits for every sum. */
const abreast = 4;

/** Words of the same text are the same word. */
export function vocabularyOf(words: readonly ContentWord[], vectors: WordVectors | null): Vocabulary {
  const places = new Map<string, number>();
  const known: ContentWord[] = [];
  for (const it of words) {
    if (places.has(it.text)) continue;
    places.set(it.text, known.length);
    known.push(it);
  }
  const table = vectors && sideBySide(known, vectors.dims);
  return {
    placeOf: ({ text }) => places.get(text)!,
    alikeTo(word) {
      const cosines = table && word.vector && cosinesTo(word.vector, table);
      const all = new Float64Array(known.length);
      for (let at = 0; at < all.length; at++) all[at] = alike(word, known[at]!, cosines ? cosines[at]! : 0);
      return all;
    },
  };
}

/** The vectors, `abreast` words at a time: a number of each, then the next. Of an unknown word it is all 0. */
function sideBySide(words: readonly ContentWord[], dims: number): Float32Array {
  const table = new Float32Array(Math.ceil(words.length / abreast) * abreast * dims);
  for (const [at, { vector }] of words.entries()) {
    const from = Math.floor(at / abreast) * abreast * dims + (at % abreast);
    vector?.forEach((it, n) => (table[from + n * abreast] = it));
  }
  return table;
}

function cosinesTo(vector: Float32Array, table: Float32Array): Float64Array {
  const cosines = new Float64Array(table.length / vector.length);
  for (let at = 0, from = 0; at < cosines.length; at += abreast) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let n = 0; n < vector.length; n++, from += abreast) {
      const own = vector[n]!;
      a += own * table[from]!;
      b += own * table[from + 1]!;
      c += own * table[from + 2]!;
      d += own * table[from + 3]!;
    }
    cosines[at] = a;
    cosines[at + 1] = b;
    cosines[at + 2] = c;
    cosines[at + 3] = d;
  }
  return cosines;
}
