// All that a business has written, ready to be asked: its questions, its texts by topic, each with the ways in which customers
// ask it, and which common questions are left to other businesses. Made once for what is written, in a few milliseconds.
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { faqWeights } from "../learned/weights/faq.ts";
import { commonQuestions } from "./common-questions.ts";
import { askedOf, indexFaq, rank, surely, type FaqEntry, type FaqIndex } from "./matcher.ts";
import { contentWords, speakOf, type ContentWord } from "./words.ts";

/** What a business has written. */
export interface Written {
  faq: readonly FaqEntry[];
  /** Its texts by topic ("parking"). */
  texts?: Readonly<Record<string, string>>;
}

export interface Page {
  /** Its questions in their order, then its texts. */
  entries: readonly FaqEntry[];
  index: FaqIndex;
  /** The common questions, of which `others` tells those that this page does not answer. */
  common: FaqIndex;
  others(of: number): boolean;
}

const kept = 24;
const known = new WeakMap<object, Map<string, Page>>();
/** Stands for vectors that are not loaded. */
const none = {};

export function pageOf({ faq, texts = {} }: Written, vectors: WordVectors | null): Page {
  const pages = known.get(vectors ?? none) ?? new Map<string, Page>();
  known.set(vectors ?? none, pages);
  const key = JSON.stringify([faq, texts]);
  const page = pages.get(key) ?? readPage(faq, texts, vectors);
  pages.delete(key);
  pages.set(key, page);
  for (const [oldest] of pages) if (pages.size > kept) pages.delete(oldest);
  return page;
}

function readPage(
  faq: Written["faq"],
  texts: NonNullable<Written["texts"]>,
  vectors: WordVectors | null,
): Page {
  const common = commonIndex(vectors);
  const questions = faq.map((entry) => ({ entry, ...commonOf(entry.question, common) }));
  const written = Object.entries(texts).map(([key, answer]) => ({
    entry: { question: key.replaceAll("_", " "), answer },
    ...commonUnder(key.replaceAll("_", " "), answer),
  }));
  const all = [...questions, ...written];
  const own = new Set(all.flatMap((it) => it.near));
  const entries = all.map(({ entry, same }): FaqEntry => ({
    ...entry,
    ways: same.map((it) => commonQuestions[it]!).flatMap(({ question, ways }) => [question, ...ways]),
  }));
  return { entries, index: indexFaq(entries, vectors), common, others: (of) => !own.has(of) };
}

const commonIndexes = new WeakMap<object, FaqIndex>();

function commonIndex(vectors: WordVectors | null): FaqIndex {
  const index = commonIndexes.get(vectors ?? none) ?? indexFaq(commonQuestions, vectors);
  commonIndexes.set(vectors ?? none, index);
  return index;
}

/** The common questions, by their places, that an entry is in other words; and those that are like it. */
interface InCommon {
  same: number[];
  near: number[];
}

function commonOf(question: string, common: FaqIndex): InCommon {
  const nearest = rank(common, askedOf(common, question), faqWeights);
  const same = nearest && surely(nearest, faqWeights) ? [nearest.index] : [];
  return { same, near: [...(nearest ? [nearest.index] : []), ...commonUnder(question, question).near] };
}

/** A text answers what it is named after, and whatever else it speaks of. */
function commonUnder(name: string, text: string): InCommon {
  const [named, told] = [contentWords(name, null), contentWords(text, null)];
  const same = topics().flatMap((topic, at) =>
    speakOf(commonQuestions[at]!.marked ? told : named, topic) ? [at] : [],
  );
  return { same, near: same };
}

let ofTopics: ContentWord[][] | undefined;
const topics = (): ContentWord[][] =>
  (ofTopics ??= commonQuestions.map(({ topic }) => contentWords(topic, null)));
