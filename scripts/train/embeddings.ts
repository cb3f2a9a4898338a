// npm run train -- embeddings: word vectors that give a text the meaning which sentence-embedding models give it.
import { packWords } from "#understanding/learned/word-vectors";
import { distil } from "./embeddings/distil.ts";
import { commonWords, teach, teachers, teacherWidth } from "./embeddings/teacher.ts";
import { textsOf, vocabularyOf } from "./embeddings/texts.ts";

/** What 600 KiB hold with some 8,500 words. */
const dims = 64;

/** Minutes the first time, when the teachers are fetched and asked; seconds later. */
export async function embeddingWeights(data: string): Promise<Uint8Array> {
  const texts = textsOf(data);
  const words = vocabularyOf(texts, await commonWords());
  const taught = await Promise.all(
    teachers.map(async (teacher) => {
      const ofTexts = await teach(teacher, texts);
      const ofWords = await teach(teacher, words);
      const scale = 1 / spreadOf(ofTexts);
      return { ofTexts: ofTexts.map((it) => it * scale), ofWords: ofWords.map((it) => it * scale) };
    }),
  );
  const lesson = {
    words,
    texts,
    ofWords: sideBySide(taught.map((it) => it.ofWords)),
    ofTexts: sideBySide(taught.map((it) => it.ofTexts)),
    width: teacherWidth * teachers.length,
  };
  return packWords(words, dims, distil(lesson, { dims, epochs: 6, rate: 0.1, left: 500 }));
}

/** How far a teacher's vectors lie from their middle: some keep all of them close together. */
function spreadOf(vectors: Float32Array): number {
  const mean = new Float64Array(teacherWidth);
  const count = vectors.length / teacherWidth;
  vectors.forEach((it, at) => (mean[at % teacherWidth]! += it / count));
  const sum = vectors.reduce((total, it, at) => total + (it - mean[at % teacherWidth]!) ** 2, 0);
  return Math.sqrt(sum / count);
}

/** The vectors of all teachers of one text after the other, so that none has more to say than another. */
function sideBySide(parts: readonly Float32Array[]): Float32Array {
  const count = parts[0]!.length / teacherWidth;
  const all = new Float32Array(count * parts.length * teacherWidth);
  parts.forEach((part, place) => {
    for (let row = 0; row < count; row++) {
      const own = part.subarray(row * teacherWidth, (row + 1) * teacherWidth);
      all.set(own, (row * parts.length + place) * teacherWidth);
    }
  });
  return all;
}
