// What is learnt and too large for the Worker's script: loaded beside it, once per isolate.
import type { WordVectors } from "./sentence-embedding.ts";
import type { TaggerModel } from "./tagger.ts";

export { readTagger } from "./packed-tagger.ts";
export { textModel, textVector } from "../faq/text-vector.ts";
export { readWords } from "./word-vectors.ts";

export interface Learned {
  /** Finds the slots of an English booking; null: not loaded, the recognisers work alone. */
  tagger: TaggerModel | null;
  /** What English words mean; null: not loaded, texts are compared by how they are written. */
  words: WordVectors | null;
}

export const nothingLearned: Learned = { tagger: null, words: null };

/** Where the static assets have the weights; npm run train writes them. */
export const weightFiles = { tagger: "weights/slots-en.bin", words: "weights/words-en.bin" } as const;
