// Which of a business's own questions and answers a customer's question is about; none where that is not sure. Built at
// run time from what the business wrote, in a few milliseconds.
import { confidenceOf, type Calibration } from "../learned/calibration.ts";
import { likeness, meaningOf, type WordVectors } from "../learned/sentence-embedding.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";
import { contentWords, type ContentWord } from "./words.ts";

export interface FaqEntry {
  question: string;
  answer: string;
  /** Other ways in which customers ask it. */
  ways?: readonly string[];
}

export interface FaqMatch {
  /** Which entry, by its place. */
  index: number;
  /** Its chance of being what was asked for. */
  confidence: number;
}

/** How the signs are weighed: learnt from examples (npm run train). */
export interface FaqWeights {
  /** Where word vectors know what is asked, and where they are away or it is in another language. */
  meant: SignWeights;
  written: SignWeights;
}

export interface SignWeights {
  /** Of one entry: from its signs to the chance that it answers. */
  entry: Calibration;
  /** Of the best entry: from its score and its lead. */
  best: Calibration;
  /** From this confidence on it is answered. */
  threshold: number;
}

/** One way of asking an entry. */
interface Prepared {
  /** Which entry, by its place. */
  of: number;
  /** Words as their places in the vocabulary. */
  question: readonly number[];
  answer: readonly number[];
  /** How rare the question's words are. */
  weights: readonly number[];
  meaning: Float32Array | null;
}

export interface FaqIndex {
  entries: readonly Prepared[];
  /** Every word of the entries once. */
  vocabulary: Vocabulary;
  vectors: WordVectors | null;
  /** How rare a word is among the entries, about 0 to 1. */
  rarity(word: ContentWord): number;
}

/** Of a text with fewer known words the vectors know too little: it is in another language. */
const enough = 0.65;

function knownMeaning(text: string, vectors: WordVectors | null): Float32Array | null {
  const meaning = vectors && meaningOf(vectors, text);
  return meaning && meaning.known >= enough ? meaning.vector : null;
}

/** Words of an answer count less: they say more than what was asked. */
const ofAnswer = 0.8;

export function indexFaq(entries: readonly FaqEntry[], vectors: WordVectors | null): FaqIndex {
  const read = entries.flatMap(({ question, answer, ways = [] }, of) => {
    const told = contentWords(answer, vectors);
    return [question, ...ways].map((it) => ({
      of,
      question: contentWords(it, vectors),
      answer: told,
      meaning: knownMeaning(it, vectors),
    }));
  });
  const rarity = rarityAmong(entries.map((_, at) => read.flatMap((it) => (it.of === at ? it.question : []))));
  const vocabulary = vocabularyOf(
    read.flatMap((it) => [...it.question, ...it.answer]),
    vectors,
  );
  const prepared = read.map(({ of, question, answer, meaning }): Prepared => ({
    of,
    question: question.map(vocabulary.placeOf),
    answer: answer.map(vocabulary.placeOf),
    weights: question.map(rarity),
    meaning,
  }));
  return { entries: prepared, vocabulary, vectors, rarity };
}

function rarityAmong(questions: readonly (readonly ContentWord[])[]): FaqIndex["rarity"] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const question of questions) for (const key of new Set(question.flatMap(keysOf))) count(key);
  const most = Math.log(1 + questions.length);
  return (word) => {
    const seen = Math.max(1, ...keysOf(word).map((it) => counts.get(it) ?? 0));
    return word.weight * (most === 0 ? 1 : 1 - (0.7 * Math.log(seen)) / most);
  };
}

const keysOf = ({ text, concepts }: ContentWord): string[] => [text, ...concepts.map((it) => `#${it}`)];

/** What tells whether an entry answers a question; the last ones are 0 where there are no vectors. */
export function signsOf(asked: Asked, entry: Prepared): number[] {
  const { alike, weights } = asked;
  const covered = coverage(weights, (at) =>
    Math.max(bestOf(alike[at]!, entry.question), ofAnswer * bestOf(alike[at]!, entry.answer)),
  );
  const own = coverage(entry.weights, (at) => bestFor(entry.question[at]!, alike));
  const alikeInMeaning = asked.meaning && entry.meaning ? likeness(asked.meaning, entry.meaning) : 0;
  return [
    covered.share,
    covered.heaviest,
    own.share,
    own.heaviest,
    covered.share * own.share,
    alikeInMeaning,
  ];
}

/** A question, held against one index. */
export interface Asked {
  /** How rare its words are. */
  weights: readonly number[];
  /** How alike each of its words is to each of the vocabulary. */
  alike: readonly Float64Array[];
  meaning: Float32Array | null;
}

export function askedOf({ vectors, vocabulary, rarity }: FaqIndex, text: string): Asked {
  const meaning = knownMeaning(text, vectors);
  const words = contentWords(text, meaning && vectors);
  return { weights: words.map(rarity), alike: words.map(vocabulary.alikeTo), meaning };
}

/** How well a word is met among those at the places. */
function bestOf(alike: Float64Array, places: readonly number[]): number {
  let most = 0;
  for (const place of places) if (alike[place]! > most) most = alike[place]!;
  return most;
}

/** How well the word at a place is met by what is asked. */
function bestFor(place: number, asked: readonly Float64Array[]): number {
  let most = 0;
  for (const alike of asked) if (alike[place]! > most) most = alike[place]!;
  return most;
}

/** How much of the words is met, the rare ones counting more, and how well the one that tells most is. */
function coverage(
  weights: readonly number[],
  met: (at: number) => number,
): { share: number; heaviest: number } {
  let [total, sum, heaviest, most] = [0, 0, 0, 0];
  for (const [at, weight] of weights.entries()) {
    const part = met(at);
    total += weight;
    sum += weight * part;
    if (weight > most || (weight === most && part < heaviest)) [most, heaviest] = [weight, part];
  }
  return total === 0 ? { share: 0, heaviest: 0 } : { share: sum / total, heaviest };
}

export interface Ranked {
  index: number;
  /** The logarithm of the odds that it answers. */
  score: number;
  /** Over the next one. */
  lead: number;
  /** How much of what is asked it speaks of, 0 to 1. */
  covered: number;
  /** Whether it was judged by what the texts mean, or only by their words. */
  by: keyof FaqWeights;
}

/** By its words alone an entry is only an answer where it speaks of at least so much of what is asked. */
const leastCovered = 0.6;

/** The best entry among those by `weights`, of which only the entries' part is read; null: none can be one. */
export function rank(
  index: FaqIndex,
  asked: Asked,
  weights: Readonly<Record<keyof FaqWeights, Pick<SignWeights, "entry">>>,
  among: (of: number) => boolean = () => true,
): Ranked | null {
  if (asked.weights.length === 0) return null;
  let [first, next] = [null as Ranked | null, -Infinity];
  for (const entry of index.entries) {
    if (!among(entry.of)) continue;
    const by = asked.meaning && entry.meaning ? "meant" : "written";
    const signs = signsOf(asked, entry);
    if (by === "written" && signs[0]! < leastCovered) continue;
    const chance = Math.min(1 - least, Math.max(least, confidenceOf(weights[by].entry, signs)));
    const score = Math.log(chance / (1 - chance));
    if (first && score <= first.score) {
      if (entry.of !== first.index) next = Math.max(next, score);
      continue;
    }
    if (first && entry.of !== first.index) next = Math.max(next, first.score);
    first = { index: entry.of, score, lead: mostLead, covered: signs[0]!, by };
  }
  return first && { ...first, lead: Math.min(mostLead, first.score - next) };
}

const least = 1e-9;
/** Also that of an entry without any other. */
const mostLead = 6;

export const bestSigns = ({ score, lead }: Ranked): number[] => [score, lead];

/** The best one with its chance; null: it is too small to answer. */
export function surely(found: Ranked, weights: FaqWeights): FaqMatch | null {
  const { best: ofBest, threshold } = weights[found.by];
  const confidence = confidenceOf(ofBest, bestSigns(found));
  return confidence >= threshold ? { index: found.index, confidence } : null;
}
