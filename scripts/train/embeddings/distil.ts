// Gives every word a vector such that the sum of a text's words points where the teacher's embedding of the text does.
import { wordsOf } from "#understanding/learned/features";
import { rowOf } from "#understanding/learned/sentence-embedding";
import { shuffled } from "#understanding/learned/order";
import { principal, project } from "./principal.ts";

export interface Lesson {
  words: readonly string[];
  texts: readonly string[];
  /** The teacher's vectors, `width` numbers each. */
  ofWords: Float32Array;
  ofTexts: Float32Array;
  width: number;
}

export interface DistilOptions {
  dims: number;
  epochs: number;
  rate: number;
  /** So many texts are left out and judged by; the agreement is printed. */
  left?: number;
}

/** Common words say less: Zipf's law gives a word's frequency by its rank. */
const weightOf = (rank: number, count: number) => 0.15 + (0.85 * Math.log(1 + rank)) / Math.log(1 + count);

interface Pair {
  rows: Int32Array;
  target: Float32Array;
}

/** `dims` numbers for each word. */
export function distil(lesson: Lesson, { dims, epochs, rate, left = 0 }: DistilOptions): Float32Array {
  const { words, texts, ofWords, ofTexts, width } = lesson;
  const projection = principal(ofTexts, width, dims);
  const targetOf = (vectors: Float32Array, at: number) => unit(project(projection, vectors, at * width));
  const rowsOf = reader(words);
  const single = words.map((_, at): Pair => ({ rows: Int32Array.of(at), target: targetOf(ofWords, at) }));
  const pairs = texts.map((text, at): Pair => ({ rows: rowsOf(text), target: targetOf(ofTexts, at) }));
  const order = [...shuffled(pairs.length, 1)].map((at) => pairs[at]!).filter((it) => it.rows.length > 0);
  const judged = order.slice(0, left);
  const lessons = [...single, ...order.slice(left)];
  const student = new Student(words.length, dims, rate);
  single.forEach(({ target }, at) => student.start(at, target, weightOf(at, words.length)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(lessons.length, epoch + 2)) student.learn(lessons[at]!);
  }
  const agreement = judged.reduce((sum, it) => sum + student.cosine(it), 0) / Math.max(1, left);
  if (left > 0) console.log(`cosine to the teacher: ${agreement.toFixed(4)}`);
  return student.values;
}

const longest = 64;

function reader(words: readonly string[]): (text: string) => Int32Array {
  const vectors = { dims: 0, rows: new Map(words.map((it, at) => [it, at])), values: new Int8Array(0) };
  return (text) =>
    Int32Array.from(
      wordsOf(text)
        .filter((it) => /^\p{L}/u.test(it))
        .slice(0, longest)
        .flatMap((it) => rowOf(vectors, it) ?? []),
    );
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(vector.reduce((sum, it) => sum + it * it, 0));

function unit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) || 1;
  return vector.map((it) => it / length);
}

/** The words' vectors while they learn, each number at its own pace (AdaGrad). */
class Student {
  readonly values: Float32Array;
  readonly #slopes: Float32Array;
  readonly #dims: number;
  readonly #rate: number;

  constructor(words: number, dims: number, rate: number) {
    this.values = new Float32Array(words * dims);
    this.#slopes = new Float32Array(words * dims).fill(0.01);
    this.#dims = dims;
    this.#rate = rate;
  }

  start(word: number, target: Float32Array, weight: number): void {
    this.values.set(
      target.map((it) => it * weight),
      word * this.#dims,
    );
  }

  cosine({ rows, target }: Pair): number {
    return unit(this.#sum(rows)).reduce((sum, it, k) => sum + it * target[k]!, 0);
  }

  /** One step up the cosine between the words' sum and where it should point. */
  learn(pair: Pair): void {
    const sum = this.#sum(pair.rows);
    const length = lengthOf(sum) || 1;
    const cosine = sum.reduce((total, it, k) => total + it * pair.target[k]!, 0) / length;
    for (let k = 0; k < this.#dims; k++) {
      const slope = (pair.target[k]! - (cosine * sum[k]!) / length) / length;
      for (const row of pair.rows) this.#move(row * this.#dims + k, slope);
    }
  }

  #move(place: number, slope: number): void {
    this.#slopes[place]! += slope * slope;
    this.values[place]! += (this.#rate * slope) / Math.sqrt(this.#slopes[place]!);
  }

  #sum(rows: Int32Array): Float32Array {
    const sum = new Float32Array(this.#dims);
    for (const row of rows) {
      for (let k = 0; k < this.#dims; k++) sum[k]! += this.values[row * this.#dims + k]!;
    }
    return sum;
  }
}
