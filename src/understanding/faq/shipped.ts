// FAQ matching with the weights that are shipped (npm run train; sources in ../learned/weights/NOTICE.md).
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { faqWeights } from "../learned/weights/faq.ts";
import { mayAnswer } from "./eaten.ts";
import { indexFaq, type FaqEntry } from "./faq-index.ts";
import { rank, surely, type FaqMatch, type Ranked } from "./matcher.ts";
import { pageOf, type Page, type Written } from "./page.ts";
import { askedOf, signsOf } from "./signs.ts";

/**
 * What is written in answer to one of the texts, most surely so: the questions have their places, the texts follow; null:
 * nothing surely is. `vectors` null: not loaded, the words alone decide; `said`: all of the message that the texts are of.
 */
export function answering(
  written: Written,
  texts: readonly string[],
  vectors: WordVectors | null,
  said = texts.join(". "),
): (FaqMatch & FaqEntry) | null {
  const page = pageOf(written, vectors);
  const [best] = texts
    .flatMap((it) => matchPage(page, it, said) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
  return best ? { ...best, ...page.entries[best.index]! } : null;
}

function matchPage(page: Page, text: string, said: string): FaqMatch | null {
  const may = mayAnswer(text, said);
  const found = rank(page.index, askedOf(page.index, text), faqWeights, (of) => may(page.entries[of]!));
  const match = found && surely(found, faqWeights);
  if (!match) return null;
  return beats(rivalOf(page, text), found) ? null : match;
}

/** "Do you have umbrellas?" is not asked of whatever else one may have, where the page speaks of umbrellas. */
const beats = (rival: Ranked | null, own: Ranked): boolean =>
  rival !== null && rival.score > own.score && rival.covered >= own.covered - closely;

const closely = 0.1;

/** What only other businesses answer, as near as it comes. */
const rivalOf = ({ common, others }: Page, text: string): Ranked | null =>
  rank(common, askedOf(common, text), faqWeights, others);

/** Whether one of the texts surely asks for what this business has not written about. */
export function asksOfOthers(
  written: Written,
  texts: readonly string[],
  vectors: WordVectors | null,
): boolean {
  const page = pageOf(written, vectors);
  return texts.some((it) => {
    const rival = rivalOf(page, it);
    if (!rival || !surely(rival, faqWeights)) return false;
    const own = rank(page.index, askedOf(page.index, it), faqWeights);
    return own === null || beats(rival, own);
  });
}

/** How much of what is asked an answer speaks of, and of what it answers the question, where both may be answer and question. */
const leastShared = 0.35;

/** Whether one of the texts and the entry speak of each other; in another language than English nobody can tell. */
export function speakOfEachOther(
  entry: FaqEntry,
  texts: readonly string[],
  vectors: WordVectors | null,
  said = texts.join(". "),
): boolean {
  const index = indexFaq([entry], vectors);
  return texts.some((it) => {
    if (!mayAnswer(it, said)(entry)) return false;
    const asked = askedOf(index, it);
    if (asked.meaning === null) return true;
    const [covered = 0, , own = 0] = signsOf(asked, index.entries[0]!);
    return covered >= leastShared && own >= leastShared;
  });
}
