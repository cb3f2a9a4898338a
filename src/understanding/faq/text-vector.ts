// What a text is about as a vector, for search by meaning where no embedding model is set: what its telling words mean
// by the word vectors (English), beside the things they stand for in any of the six languages.
import { meaningOf, rowOf, type WordVectors } from "../learned/sentence-embedding.ts";
import { conceptLists } from "./concepts.ts";
import { contentWords, type ContentWord } from "./words.ts";

/** Room for each of the things that there are words for. */
const places = 128;
/** Of a text with fewer known words the vectors know too little: it is in another language. */
const enough = 0.65;

/** Of length 1, or all 0 where the text names nothing that is known. */
export function textVector(vectors: WordVectors, text: string): number[] {
  const english = meaningOf(vectors, text).known >= enough;
  const words = contentWords(text, english ? vectors : null);
  return unit([...unit(meaning(words, vectors)), ...unit(thingsIn(words))]);
}

/** A word also means what its thing does: so the rare ones are understood, and those of other languages in English. */
function meaning(words: readonly ContentWord[], vectors: WordVectors): number[] {
  const sum = Array.from({ length: vectors.dims }, () => 0);
  const things = thingVectors(vectors);
  for (const { vector, weight, concepts } of words) {
    const parts = [vector, ...concepts.map((it) => things[it])].filter((it) => it != null);
    for (const part of parts) part.forEach((it, at) => (sum[at]! += (weight * it) / parts.length));
  }
  return sum;
}

function thingsIn(words: readonly ContentWord[]): number[] {
  const sum = Array.from({ length: places }, () => 0);
  for (const { concepts, weight } of words) for (const it of concepts) sum[it % places]! += weight;
  return sum;
}

const known = new WeakMap<WordVectors, (number[] | null)[]>();

/** What each thing means: the middle of the words for it that have vectors. */
function thingVectors(vectors: WordVectors): (number[] | null)[] {
  const made =
    known.get(vectors) ??
    conceptLists
      .trim()
      .split("\n")
      .map((list) => middle(list.split(" "), vectors));
  known.set(vectors, made);
  return made;
}

function middle(words: readonly string[], { dims, values, ...vectors }: WordVectors): number[] | null {
  const sum = Array.from({ length: dims }, () => 0);
  for (const word of words.flatMap((it) => it.replace("*", "").split("-"))) {
    const row = rowOf({ dims, values, ...vectors }, word);
    if (row === undefined) continue;
    const own = unit([...values.subarray(row * dims, (row + 1) * dims)]);
    own.forEach((it, at) => (sum[at]! += it));
  }
  return sum.some((it) => it !== 0) ? unit(sum) : null;
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((it) => it / length);
}

/** Names the vectors: other lists of words, or another `version` of the word vectors, make another model. */
export function textModel(version: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < conceptLists.length; at++) {
    hash = Math.imul(hash ^ conceptLists.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `x-seven-words-${version}-${hash.toString(36)}`;
}
