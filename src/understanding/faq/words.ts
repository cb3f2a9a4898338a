// A question's words that say what it is about, with what makes two of them alike.
import { wordsOf } from "../learned/features.ts";
import { rowOf, type WordVectors } from "../learned/sentence-embedding.ts";
import { empty, weak } from "./common-words.ts";
import { readConcepts, type Concepts } from "./concepts.ts";

export interface ContentWord {
  text: string;
  /** Numbers of the things it may stand for. */
  concepts: readonly number[];
  /** Of length 1; null: the word is not known. */
  vector: Float32Array | null;
  /** How much it tells beside its rarity: 1 is ordinary. */
  weight: number;
}

/** "l'entrée", "all'aperto", "customer's". */
const elided = /^(?:l|d|qu|j|n|s|c|m|t|dell|all|nell|sull|un|quell|dall)'(?=\p{L}{2})|'s$/u;
const weakly = 0.3;

let concepts: Concepts | undefined;

/** The words that were looked up last: most texts say the same ones. */
const lookedUp = new WeakMap<object, Map<string, ContentWord>>();
const kept = 2000;
/** Stands for vectors that are not loaded. */
const none = {};

export function contentWords(text: string, vectors: WordVectors | null): ContentWord[] {
  concepts ??= readConcepts();
  const known = lookedUp.get(vectors ?? none) ?? new Map<string, ContentWord>();
  lookedUp.set(vectors ?? none, known);
  const said = wordsOf(text.slice(0, 600))
    .filter((it) => /^[\p{L}\p{N}]/u.test(it))
    .map((it) => it.replace(elided, ""));
  const found = new Map<string, ContentWord>();
  for (let at = 0; at < said.length;) {
    const phrase = concepts.phraseAt(said, at);
    const word = said[at]!;
    const words = phrase ? said.slice(at, at + phrase.length).join(" ") : word;
    at += phrase?.length ?? 1;
    if (!phrase && (empty.has(word) || word.length < 2)) continue;
    const it = known.get(words) ?? {
      text: words,
      concepts: phrase?.concepts ?? concepts.of(word),
      vector: vectors && vectorOf(vectors, words.split(" ")),
      weight: !phrase && weak.has(word) ? weakly : 1,
    };
    if (known.size >= kept) known.clear();
    known.set(words, it);
    found.set(words, it);
  }
  return [...found.values()];
}

function vectorOf(vectors: WordVectors, words: readonly string[]): Float32Array | null {
  const vector = new Float32Array(vectors.dims);
  for (const word of words) {
    const row = rowOf(vectors, word);
    if (row === undefined) continue;
    for (let at = 0; at < vector.length; at++) vector[at]! += vectors.values[row * vectors.dims + at]!;
  }
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += vector[at]! * vector[at]!;
  if (squares === 0) return null;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return vector;
}

/** How alike words that stand for the same thing are. */
export const alikeInConcept = 0.95;

/** How alike words of this cosine are: under 0.4 it says nothing. */
export const alikeInMeaning = (cosine: number): number => (cosine > 0.4 ? cosine : 0);

/** How alike two words are, whatever they mean: 1 is the same, 0 nothing. */
export function alike(a: ContentWord, b: ContentWord): number {
  if (a.text === b.text) return 1;
  if (a.concepts.some((it) => b.concepts.includes(it))) return alikeInConcept;
  return alikeInWriting(a.text, b.text);
}

const shortest = 4;

/** The same word with another ending, with a letter wrong, or within a compound. */
export function alikeInWriting(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest) return long === `${short}s` ? 1 : 0;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared === short.length && long.length - short.length <= 2) return 1;
  if (shared >= shortest && shared >= long.length * 0.65) return 0.9;
  if (short.length >= 5 && long.length - short.length <= 1 && oneWrong(short, long, shared)) return 0.85;
  return shared >= 5 && shared >= short.length - 2 ? 0.6 : 0;
}

/** After what they share at the beginning, one letter is wrong, missing or changes places with the next. */
function oneWrong(short: string, long: string, shared: number): boolean {
  // Most pairs end differently too, and are known by that.
  if (short.length - shared > 2 && short.at(-1) !== long.at(-1)) return false;
  const [a, b] = [short.slice(shared), long.slice(shared)];
  if (short.length < long.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0]);
}

/** Words that are alike in writing have one of these in common. */
export function maybeWrittenLike(text: string): (string | number)[] {
  if (text.length < shortest) return [text, `${text}s`];
  const beginning = text.slice(0, shortest - 1);
  if (text.length === shortest) return [text, beginning];
  // One that begins otherwise ends the same, and is longer by no more than a letter.
  const ending = text.charCodeAt(text.length - 1);
  return [beginning, text.length * 0x10000 + ending, (text.length - 1) * 0x10000 + ending];
}

/** Whether a text speaks of what a name (of one word or a few) stands for, in whatever language. */
export function alikeWords(text: string, name: string): boolean {
  const said = contentWords(text, null);
  const wanted = contentWords(name, null);
  return wanted.length > 0 && wanted.every((it) => said.some((word) => alike(word, it) >= sameWord));
}

/** From here on a word stands for another one. */
export const sameWord = 0.9;
