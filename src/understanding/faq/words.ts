// A question's words that say what it is about, with what makes two of them alike.
import { wordsOf } from "../learned/features.ts";
import { likeness, rowOf, type WordVectors } from "../learned/sentence-embedding.ts";
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

export function contentWords(text: string, vectors: WordVectors | null): ContentWord[] {
  concepts ??= readConcepts();
  const said = wordsOf(text.slice(0, 600))
    .filter((it) => /^[\p{L}\p{N}]/u.test(it))
    .map((it) => it.replace(elided, ""));
  const found = new Map<string, ContentWord>();
  for (let at = 0; at < said.length;) {
    const phrase = concepts.phraseAt(said, at);
    const words = said.slice(at, at + (phrase?.length ?? 1));
    at += words.length;
    const [word = ""] = words;
    if (!phrase && (empty.has(word) || word.length < 2)) continue;
    found.set(words.join(" "), {
      text: words.join(" "),
      concepts: phrase?.concepts ?? concepts.of(word),
      vector: vectors && vectorOf(vectors, words),
      weight: !phrase && weak.has(word) ? weakly : 1,
    });
  }
  return [...found.values()];
}

function vectorOf(vectors: WordVectors, words: readonly string[]): Float32Array | null {
  const sum = new Float32Array(vectors.dims);
  for (const word of words) {
    const row = rowOf(vectors, word);
    if (row === undefined) continue;
    for (let at = 0; at < sum.length; at++) sum[at]! += vectors.values[row * vectors.dims + at]!;
  }
  const length = Math.sqrt(sum.reduce((total, it) => total + it * it, 0));
  return length === 0 ? null : sum.map((it) => it / length);
}

const cosineOf = (a: ContentWord, b: ContentWord): number =>
  a.vector && b.vector ? likeness(a.vector, b.vector) : 0;

/** How alike two words are: 1 is the same, 0 nothing. */
export function alike(a: ContentWord, b: ContentWord, cosine = cosineOf(a, b)): number {
  if (a.text === b.text) return 1;
  if (a.concepts.length > 0 && a.concepts.some((it) => b.concepts.includes(it))) return 0.95;
  const written = alikeInWriting(a.text, b.text);
  return written > 0.8 ? written : Math.max(written, cosine > 0.4 ? cosine : 0);
}

const shortest = 4;

/** The same word with another ending, with a letter wrong, or within a compound. */
function alikeInWriting(a: string, b: string): number {
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

/** Whether a text speaks of what a name (of one word or a few) stands for, in whatever language. */
export const alikeWords = (text: string, name: string): boolean =>
  speakOf(contentWords(text, null), contentWords(name, null));

/** Whether each of the words stands for something that is said. */
export const speakOf = (said: readonly ContentWord[], wanted: readonly ContentWord[]): boolean =>
  wanted.length > 0 && wanted.every((it) => said.some((word) => alike(word, it) >= sameWord));

const sameWord = 0.9;
