// What is learnt and too large for the Worker's script: loaded beside it, once per isolate.
import type { TaggerModel } from "./tagger.ts";

export { readTagger } from "./packed-tagger.ts";

export interface Learned {
  /** Finds the slots of an English booking; null: not loaded, the recognisers work alone. */
  tagger: TaggerModel | null;
}

export const nothingLearned: Learned = { tagger: null };

/** Where the static assets have the weights; npm run train writes them. */
export const weightFiles = { tagger: "weights/slots-en.bin" } as const;
