// A business's questions and answers, read so that a customer's question is soon held against them. Built at run time from
// what the business wrote, in a few milliseconds.
import { meaningOf, type WordVectors } from "../learned/sentence-embedding.ts";
import { sideBySide, vocabularyOf, type Vocabulary } from "./vocabulary.ts";
import { contentWords, type ContentWord } from "./words.ts";

export interface FaqEntry {
  question: string;
  answer: string;
  /** Other ways in which customers ask it. */
  ways?: readonly string[];
}

/** One way of asking an entry, as it is read. */
export interface Way {
  question: readonly ContentWord[];
  meaning: Float32Array | null;
}

export interface Prepared {
  /** Its place among all ways. */
  at: number;
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
  /** Which ways have a word, by its place in the vocabulary. */
  having: readonly (readonly number[])[];
  vectors: WordVectors | null;
  /** What the ways mean, side by side. */
  meanings: Float32Array | null;
  /** How rare a word is among the entries, about 0 to 1. */
  rarity(word: ContentWord): number;
}

/** Of a text with fewer known words the vectors know too little: it is in another language. */
const enough = 0.65;

export function knownMeaning(text: string, vectors: WordVectors | null): Float32Array | null {
  const meaning = vectors && meaningOf(vectors, text);
  return meaning && meaning.known >= enough ? meaning.vector : null;
}

export function indexFaq(
  entries: readonly FaqEntry[],
  vectors: WordVectors | null,
  wayOf: (text: string) => Way = (it) => readWay(it, vectors),
): FaqIndex {
  const read = entries.flatMap(({ question, answer, ways = [] }, of) => {
    const told = contentWords(answer, vectors);
    return [question, ...ways].map((it) => ({ of, ...wayOf(it), answer: told }));
  });
  const asked = entries.map((): ContentWord[] => []);
  for (const { of, question } of read) asked[of]!.push(...question);
  const rarity = rarityAmong(asked);
  const vocabulary = vocabularyOf(
    read.flatMap((it) => [...it.question, ...it.answer]),
    vectors,
  );
  const prepared = read.map(({ of, question, answer, meaning }, at): Prepared => ({
    at,
    of,
    question: question.map(vocabulary.placeOf),
    answer: answer.map(vocabulary.placeOf),
    weights: question.map(rarity),
    meaning,
  }));
  const having = havingOf(prepared, vocabulary.size);
  const meanings =
    vectors &&
    sideBySide(
      prepared.map((it) => it.meaning),
      vectors.dims,
    );
  return { entries: prepared, vocabulary, having, vectors, meanings, rarity };
}

export const readWay = (text: string, vectors: WordVectors | null): Way => ({
  question: contentWords(text, vectors),
  meaning: knownMeaning(text, vectors),
});

function havingOf(prepared: readonly Prepared[], size: number): number[][] {
  const having = Array.from({ length: size }, (): number[] => []);
  for (const { at, question, answer } of prepared) {
    for (const place of question) having[place]!.push(at);
    for (const place of answer) having[place]!.push(at);
  }
  return having;
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
