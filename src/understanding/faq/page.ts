// All that a business has written, ready to be asked: its questions, its texts by topic, each with the ways in which customers
// ask it, and which common questions are left to other businesses. Made once for what is written, in a few milliseconds.
import type { WordVectors } from "../learned/sentence-embedding.ts";
import { faqWeights } from "../learned/weights/faq.ts";
import { commonQuestions } from "./common-questions.ts";
import { indexFaq, readWay, type FaqEntry, type FaqIndex, type Way } from "./faq-index.ts";
import { rank, surely } from "./matcher.ts";
import { heldAgainst } from "./signs.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { contentWords, sameWord } from "./words.ts";

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
/** Stands for vectors that are not loaded. */
const none = {};
const perVectors = <T>(make: (vectors: WordVectors | null) => T) => {
  const made = new WeakMap<object, T>();
  return (vectors: WordVectors | null): T => {
    const it = made.get(vectors ?? none) ?? make(vectors);
    made.set(vectors ?? none, it);
    return it;
  };
};

interface Known {
  /** By all that is written, the last used last. */
  pages: Map<string, Page>;
  /** By the very questions, with the texts beside them: a business that is not read anew is found without a look at its words. */
  same: WeakMap<Written["faq"], { texts: Written["texts"]; page: Page }>;
}

const knownPages = perVectors((): Known => ({ pages: new Map(), same: new WeakMap() }));

export function pageOf({ faq, texts }: Written, vectors: WordVectors | null): Page {
  const { pages, same } = knownPages(vectors);
  const found = same.get(faq);
  if (found && found.texts === texts) return found.page;
  const key = JSON.stringify([faq, texts]);
  const page = pages.get(key) ?? readPage(faq, texts ?? {}, vectors);
  pages.delete(key);
  pages.set(key, page);
  for (const [oldest] of pages) if (pages.size > kept) pages.delete(oldest);
  same.set(faq, { texts, page });
  return page;
}

function readPage(
  faq: Written["faq"],
  texts: NonNullable<Written["texts"]>,
  vectors: WordVectors | null,
): Page {
  const { index: common, wayOf } = commonOnes(vectors);
  const own = new Map(faq.map(({ question }) => [question, wayOf(question)]));
  const questions = faq.map((entry) => ({ entry, ...commonOf(own.get(entry.question)!, common) }));
  const written = Object.entries(texts).map(([key, answer]) => ({
    entry: { question: key.replaceAll("_", " "), answer },
    ...commonUnder(contentWords(key.replaceAll("_", " "), null), contentWords(answer, null)),
  }));
  const all = [...questions, ...written];
  const near = new Set(all.flatMap((it) => it.near));
  const entries = all.map(({ entry, same }): FaqEntry => ({
    ...entry,
    ways: same.map((it) => commonQuestions[it]!).flatMap(({ question, ways }) => [question, ...ways]),
  }));
  return {
    entries,
    index: indexFaq(entries, vectors, (it) => own.get(it) ?? wayOf(it)),
    common,
    others: (of) => !near.has(of),
  };
}

/** The common questions as they are read, once for all pages: the same ways are those of the pages' own questions. */
const commonOnes = perVectors((vectors) => {
  const ways = new Map(
    commonQuestions.flatMap(({ question, ways }) =>
      [question, ...ways].map((it) => [it, readWay(it, vectors)] as const),
    ),
  );
  const wayOf = (text: string): Way => ways.get(text) ?? readWay(text, vectors);
  return { index: indexFaq(commonQuestions, vectors, wayOf), wayOf };
});

/** The common questions, by their places, that an entry is in other words; and those that are like it. */
interface InCommon {
  same: number[];
  near: number[];
}

function commonOf(way: Way, common: FaqIndex): InCommon {
  const nearest = rank(common, heldAgainst(common, way), faqWeights);
  const same = nearest && surely(nearest, faqWeights) ? [nearest.index] : [];
  return {
    same,
    near: [...(nearest ? [nearest.index] : []), ...commonUnder(way.question, way.question).near],
  };
}

/** A text answers what it is named after, and whatever else it speaks of. */
function commonUnder(name: Way["question"], text: Way["question"]): InCommon {
  const { topics, words } = (ofTopics ??= readTopics());
  const spoken = (it: Way["question"]) => {
    const said = new Set<number>();
    for (const word of it) {
      const { places, values } = words.alikeTo(word);
      places.forEach((place, at) => values[at]! >= sameWord && said.add(place));
    }
    return said;
  };
  const named = spoken(name);
  const told = text === name ? named : spoken(text);
  const same = topics.flatMap(({ places, marked }, at) =>
    places.length > 0 && places.every((it) => (marked ? told : named).has(it)) ? [at] : [],
  );
  return { same, near: same };
}

let ofTopics: ReturnType<typeof readTopics> | undefined;

/** What the common questions are about, by the words' places among all of them. */
function readTopics() {
  const read = commonQuestions.map(({ topic, marked }) => ({ marked, topic: contentWords(topic, null) }));
  const words = vocabularyOf(
    read.flatMap((it) => it.topic),
    null,
  );
  return { words, topics: read.map(({ marked, topic }) => ({ marked, places: topic.map(words.placeOf) })) };
}
