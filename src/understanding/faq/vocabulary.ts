// The words of a business's questions and answers, each once, so that a word of what is asked is held against it once,
// however many entries have it; and only against those that it can be like.
import type { WordVectors } from "../learned/sentence-embedding.ts";
import {
  alikeInConcept,
  alikeInMeaning,
  alikeInWriting,
  maybeWrittenLike,
  type ContentWord,
} from "./words.ts";

export interface Vocabulary {
  size: number;
  placeOf(word: ContentWord): number;
  /** The words of it that a word is like, and how much. */
  alikeTo(word: ContentWord): Likes;
}

/** Places in the vocabulary, each with how alike its word is: more than 0. */
export interface Likes {
  places: readonly number[];
  values: readonly number[];
}

/** So many cosines are added up side by side, each in its own order: one alone waits for every sum. */
const abreast = 4;

/** What the last words are like is kept: a turn looks for its words more than once, and most turns say the same ones. */
const kept = 512;

/** Words of the same text are the same word. */
export function vocabularyOf(words: Iterable<ContentWord>, vectors: WordVectors | null): Vocabulary {
  const places = new Map<string, number>();
  const known: ContentWord[] = [];
  for (const it of words) {
    if (places.has(it.text)) continue;
    places.set(it.text, known.length);
    known.push(it);
  }
  const table =
    vectors &&
    sideBySide(
      known.map((it) => it.vector),
      vectors.dims,
    );
  const written = placesBy(known, ({ text }) => maybeWrittenLike(text));
  const conceptual = placesBy(known, (it) => it.concepts);
  const row = new Float64Array(known.length);
  const likesOf = (word: ContentWord): Likes => {
    row.fill(0);
    if (table && word.vector) addMeant(cosinesTo(word.vector, table), row);
    for (const key of maybeWrittenLike(word.text)) {
      for (const at of written.get(key) ?? []) {
        const value = alikeInWriting(word.text, known[at]!.text);
        if (value > 0.8 || value > row[at]!) row[at] = value;
      }
    }
    for (const it of word.concepts) for (const at of conceptual.get(it) ?? []) row[at] = alikeInConcept;
    const same = places.get(word.text);
    if (same !== undefined) row[same] = 1;
    return sparse(row);
  };
  const asked = new Map<string, Likes>();
  return {
    size: known.length,
    placeOf: ({ text }) => places.get(text)!,
    alikeTo(word) {
      // Whoever asks in another language is not held against what the words mean.
      const key = word.vector ? word.text : `-${word.text}`;
      const likes = asked.get(key) ?? likesOf(word);
      if (asked.size >= kept) asked.clear();
      asked.set(key, likes);
      return likes;
    },
  };
}

function placesBy<Key>(words: readonly ContentWord[], keysOf: (word: ContentWord) => readonly Key[]) {
  const places = new Map<Key, number[]>();
  words.forEach((word, at) => {
    for (const key of keysOf(word)) {
      const found = places.get(key);
      if (found) found.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

function addMeant(cosines: Float64Array, row: Float64Array): void {
  for (let at = 0; at < row.length; at++) row[at] = alikeInMeaning(cosines[at]!);
}

function sparse(row: Float64Array): Likes {
  const [places, values]: [number[], number[]] = [[], []];
  for (let at = 0; at < row.length; at++) {
    if (row[at]! === 0) continue;
    places.push(at);
    values.push(row[at]!);
  }
  return { places, values };
}

/** The vectors, `abreast` at a time: a number of each, then the next. In place of one that is not known it is all 0. */
export function sideBySide(vectors: readonly (Float32Array | null)[], dims: number): Float32Array {
  const table = new Float32Array(Math.ceil(vectors.length / abreast) * abreast * dims);
  for (const [at, vector] of vectors.entries()) {
    const from = Math.floor(at / abreast) * abreast * dims + (at % abreast);
    if (vector) for (let n = 0; n < dims; n++) table[from + n * abreast] = vector[n]!;
  }
  return table;
}

/** The cosines of a vector with those side by side. */
export function cosinesTo(vector: Float32Array, table: Float32Array): Float64Array {
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
