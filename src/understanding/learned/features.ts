// Hashed features of a text: word 1-2-grams, pairs of words that stand apart, and character 2-5-grams within word boundaries, weighted by
// sublinear tf-idf. A vocabulary keeps the hashes its training texts had, and how rare each is.
import { plain } from "../text.ts";

/** Ids rise; values are the weights, the whole of length 1. */
export interface SparseVector {
  ids: Int32Array;
  values: Float32Array;
}

export interface FeatureOptions {
  /** Features seen in fewer texts are dropped. */
  minTexts?: number;
  /** How much the characters weigh beside the words. */
  charWeight?: number;
  /** What the text means, as further features. */
  meaning?: DenseFeatures;
}

export interface DenseFeatures {
  dims: number;
  /** Of length 1, or all 0 where nothing is known. */
  of(text: string): Float32Array;
  /** How much they weigh beside the words and characters, which weigh 1 together. */
  weight: number;
}

export interface Vocabulary {
  size: number;
  /** Those before this one are of words and characters; the others of meaning. */
  sparse: number;
  vector(text: string): SparseVector;
}

type Counts = Map<number, number>;

const offset = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units, finished so that its low bits are good. */
export function hashOf(text: string, seed: number): number {
  let hash = step(offset, seed);
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return finish(hash);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Two steps of nothing are one factor. */
const nothing = Math.imul(0x01000193, 0x01000193);
const joined = (hash: number, other: number): number =>
  other === 0 ? Math.imul(hash, nothing) : step(step(hash, other & 0xffff), other >>> 16);

/** Up to three hashes together, in their order, without a string being made. */
export function mixed(seed: number, first: number, second = 0, third = 0): number {
  return finish(joined(joined(joined(step(offset, seed), first), second), third));
}

const words = /[\p{L}\p{N}]+(?:'\p{L}+)?|[^\s\p{L}\p{N}]/gu;

/** Words and marks as the classifiers see them: folded, without accents, letters said more than twice once. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .match(words) ?? [];

const longest = 5;
/** Words further apart than this make no pair. */
const reach = 12;

function charGrams(word: string, counts: Counts): void {
  const padded = ` ${word} `;
  for (let from = 0; from < padded.length - 1; from++) {
    let hash = step(offset, 3);
    const end = Math.min(padded.length, from + longest);
    for (let at = from; at < end; at++) {
      hash = step(hash, padded.charCodeAt(at));
      if (at > from) add(counts, finish(hash));
    }
  }
}

const add = (counts: Counts, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

interface Blocks {
  words: Counts;
  chars: Counts;
}

function blocksOf(text: string): Blocks {
  const blocks: Blocks = { words: new Map(), chars: new Map() };
  const found = wordsOf(text);
  found.forEach((word, at) => {
    add(blocks.words, hashOf(word, 1));
    charGrams(word, blocks.chars);
    const next = found[at + 1];
    if (next !== undefined) add(blocks.words, hashOf(`${word} ${next}`, 2));
    for (const far of found.slice(at + 2, at + reach)) {
      add(blocks.words, hashOf(word < far ? `${word} ${far}` : `${far} ${word}`, 4));
    }
  });
  return blocks;
}

/** Learns which features there are and how rare they are. Feature 0 is the constant one (the bias). */
export function learnVocabulary(texts: readonly string[], options: FeatureOptions = {}): Vocabulary {
  const { minTexts = 1, charWeight = 1, meaning } = options;
  const seen: Counts = new Map();
  for (const text of texts) {
    const blocks = blocksOf(text);
    for (const key of blocks.words.keys()) add(seen, key);
    for (const key of blocks.chars.keys()) add(seen, key);
  }
  const features = new Map<number, { id: number; rarity: number }>();
  for (const [key, count] of seen) {
    if (count < minTexts) continue;
    const rarity = Math.log((1 + texts.length) / (1 + count)) + 1;
    features.set(key, { id: features.size + 1, rarity });
  }
  const block = (counts: Counts, share: number): [number, number][] => {
    const found: [number, number][] = [];
    let norm = 0;
    for (const [key, count] of counts) {
      const feature = features.get(key);
      if (!feature) continue;
      const value = (1 + Math.log(count)) * feature.rarity;
      norm += value * value;
      found.push([feature.id, value]);
    }
    const scale = norm === 0 ? 0 : Math.sqrt(share / norm);
    return found.map(([id, value]) => [id, value * scale]);
  };
  return {
    size: features.size + 1 + (meaning?.dims ?? 0),
    sparse: features.size + 1,
    vector(text) {
      const blocks = blocksOf(text);
      const charShare = charWeight / (1 + charWeight);
      const found = [...block(blocks.words, 1 - charShare), ...block(blocks.chars, charShare)].sort(
        ([a], [b]) => a - b,
      );
      const dense = meaning ? Array.from(meaning.of(text), (it) => it * meaning.weight) : [];
      return {
        ids: Int32Array.of(0, ...found.map(([id]) => id), ...dense.map((_, at) => features.size + 1 + at)),
        values: Float32Array.of(1, ...found.map(([, value]) => value), ...dense),
      };
    },
  };
}
