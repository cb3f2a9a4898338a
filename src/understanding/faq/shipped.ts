// FAQ matching with the weights that are shipped (npm run train; sources in ../learned/weights/NOTICE.md).
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { faqWeights } from "../learned/weights/faq.ts";
import { alike, contentWords } from "./words.ts";
import { indexFaq, matchFaq, type FaqEntry, type FaqIndex, type FaqMatch } from "./matcher.ts";

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

/** Whether a text speaks of what a name (of one word or a few) stands for, in whatever language. */
export function alikeWords(text: string, name: string): boolean {
  const said = contentWords(text, null);
  const wanted = contentWords(name, null);
  return wanted.length > 0 && wanted.every((it) => said.some((word) => alike(word, it) >= sameWord));
}

const sameWord = 0.9;
