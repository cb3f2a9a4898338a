// FAQ matching with the weights that are shipped (npm run train; sources in ../learned/weights/NOTICE.md).
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { faqWeights } from "../learned/weights/faq.ts";
import { alike, contentWords } from "./words.ts";
import {
  askedOf,
  indexFaq,
  matchFaq,
  signsOf,
  type FaqEntry,
  type FaqIndex,
  type FaqMatch,
} from "./matcher.ts";

const built = new WeakMap<readonly FaqEntry[], FaqIndex>();

/**
 * The entry that is most surely what one of the texts asks for; null: none surely is. `vectors` null: not loaded, the
 * words alone decide.
 */
export function answering(
  faq: readonly FaqEntry[],
  texts: readonly string[],
  vectors: WordVectors | null,
): (FaqMatch & FaqEntry) | null {
  const known = built.get(faq);
  const index = known?.vectors === vectors ? known : indexFaq(faq, vectors);
  built.set(faq, index);
  const [best] = texts
    .flatMap((it) => matchFaq(index, it, faqWeights) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
  return best ? { ...best, ...faq[best.index]! } : null;
}

/** How much of what is asked an answer speaks of, and of what it answers the question, where both may be answer and question. */
const leastShared = 0.35;

/** Whether one of the texts and the entry speak of each other; in another language than English nobody can tell. */
export function speakOfEachOther(
  entry: FaqEntry,
  texts: readonly string[],
  vectors: WordVectors | null,
): boolean {
  const index = indexFaq([entry], vectors);
  return texts.some((it) => {
    const asked = askedOf(index, it);
    if (asked.meaning === null) return true;
    const [covered = 0, , own = 0] = signsOf(asked, index.entries[0]!);
    return covered >= leastShared && own >= leastShared;
  });
}

/** Whether a text speaks of what a name (of one word or a few) stands for, in whatever language. */
export function alikeWords(text: string, name: string): boolean {
  const said = contentWords(text, null);
  const wanted = contentWords(name, null);
  return wanted.length > 0 && wanted.every((it) => said.some((word) => alike(word, it) >= sameWord));
}

const sameWord = 0.9;
