// What the shipped word vectors know, for the trainers: what texts mean as features, and heaps of words that mean alike.
import type { DenseFeatures } from "#understanding/learned/features";
import { meaningOf } from "#understanding/learned/sentence-embedding";
import { sensesOf, type Senses } from "#understanding/learned/word-senses";
import { shipped } from "#test/support/learned";

export const meaning: DenseFeatures = {
  dims: shipped.words.dims,
  of: (text) => meaningOf(shipped.words, text).vector,
  weight: 0.6,
};

let made: Senses[] | undefined;

/** Coarse and fine heaps. */
export const senses = (): readonly Senses[] =>
  (made ??= [sensesOf(shipped.words, 100), sensesOf(shipped.words, 400)]);
