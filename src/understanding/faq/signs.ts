// What tells whether an entry answers a customer's question: how much of either's words the other has, and how alike they
// are in meaning.
import { knownMeaning, type FaqIndex, type Prepared, type Way } from "./faq-index.ts";
import { cosinesTo } from "./vocabulary.ts";
import { contentWords } from "./words.ts";

/** Words of an answer count less: they say more than what was asked. */
const ofAnswer = 0.8;

/** What tells whether an entry answers a question; the last ones are 0 where there are no vectors. */
export function signsOf(asked: Asked, entry: Prepared): number[] {
  const { weights, alike, most, met } = asked;
  for (let at = 0; at < met.length; at++) {
    met[at] = Math.max(bestOf(alike[at]!, entry.question), ofAnswer * bestOf(alike[at]!, entry.answer));
  }
  const covered = coverage(weights, met);
  const own = coverage(
    entry.weights,
    entry.question.map((it) => most[it]!),
  );
  return [
    covered.share,
    covered.heaviest,
    own.share,
    own.heaviest,
    covered.share * own.share,
    asked.likeness?.[entry.at] ?? 0,
  ];
}

/** A question, held against one index. */
export interface Asked {
  /** How rare its words are. */
  weights: readonly number[];
  /** How alike each of its words is to each of the vocabulary. */
  alike: readonly Float64Array[];
  /** How alike the nearest of them is. */
  most: Float64Array;
  /** How well each is met by the entry that is looked at. */
  met: Float64Array;
  /** Which entries have a word that one of them is like: 1. */
  touched: Uint8Array;
  meaning: Float32Array | null;
  /** How alike in meaning it is to each way; null: its own is not known. */
  likeness: Float64Array | null;
}

export function askedOf(index: FaqIndex, text: string): Asked {
  const meaning = knownMeaning(text, index.vectors);
  return heldAgainst(index, { question: contentWords(text, meaning && index.vectors), meaning });
}

/** Of a text in another language its words do without vectors too. */
export function heldAgainst(index: FaqIndex, { question, meaning }: Way): Asked {
  const { vocabulary, rarity, having } = index;
  const words = meaning ? question : question.map((it) => ({ ...it, vector: null }));
  const most = new Float64Array(vocabulary.size);
  const touched = new Uint8Array(index.entries.length);
  const alike = words.map((word) => {
    const row = new Float64Array(vocabulary.size);
    const { places, values } = vocabulary.alikeTo(word);
    for (const [at, place] of places.entries()) {
      row[place] = values[at]!;
      if (most[place] === 0) for (const it of having[place]!) touched[it] = 1;
      if (row[place]! > most[place]!) most[place] = row[place]!;
    }
    return row;
  });
  const met = new Float64Array(words.length);
  const likeness = meaning && index.meanings && cosinesTo(meaning, index.meanings);
  return { weights: words.map(rarity), alike, most, met, touched, meaning, likeness };
}

/** How well a word is met among those at the places. */
function bestOf(alike: Float64Array, places: readonly number[]): number {
  let most = 0;
  for (let at = 0; at < places.length; at++) {
    const value = alike[places[at]!]!;
    if (value > most) most = value;
  }
  return most;
}

/** How much of the words is met, the rare ones counting more, and how well the one that tells most is. */
function coverage(weights: readonly number[], met: ArrayLike<number>): { share: number; heaviest: number } {
  let [total, sum, heaviest, most] = [0, 0, 0, 0];
  for (let at = 0; at < weights.length; at++) {
    const [weight, part] = [weights[at]!, met[at]!];
    total += weight;
    sum += weight * part;
    if (weight > most || (weight === most && part < heaviest)) [most, heaviest] = [weight, part];
  }
  return total === 0 ? { share: 0, heaviest: 0 } : { share: sum / total, heaviest };
}
