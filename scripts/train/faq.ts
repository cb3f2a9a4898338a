// How FAQ matching weighs its signs: imagined businesses, each with some of our own frequent questions, are asked
// what they answer, what only others answer, and what nobody does.
import { indexFaq, type FaqIndex } from "#understanding/faq/faq-index";
import { bestSigns, rank, type FaqWeights, type SignWeights } from "#understanding/faq/matcher";
import { askedOf, signsOf } from "#understanding/faq/signs";
import {
  calibrate,
  confidenceOf,
  thresholdForPrecision,
  type Calibration,
} from "#understanding/learned/calibration";
import { shuffled } from "#understanding/learned/order";
import type { WordVectors } from "#understanding/learned/sentence-embedding";
import { frequentQuestions, unanswered } from "./faq/examples.ts";

interface Question {
  text: string;
  /** The entry that answers it; -1: none. */
  answer: number;
}

interface Business {
  index: FaqIndex;
  asked: Question[];
}

const businesses = 60;
const smallest = 3;
const largest = 22;
/** Questions that only other businesses answer, and that nobody does. */
const ofOthers = 18;
const ofNobody = 15;

function business(seed: number, vectors: WordVectors | null): Business {
  const order = [...shuffled(frequentQuestions.length, seed)].map((it) => frequentQuestions[it]!);
  const size = smallest + ((seed * 7) % (largest - smallest + 1));
  const entries = order.slice(0, size);
  const others = order.slice(size, size + ofOthers);
  const nobody = [...shuffled(unanswered.length, seed + 1)].slice(0, ofNobody).map((it) => unanswered[it]!);
  const strange = [...others.map((it) => it.asked[seed % it.asked.length]!), ...nobody];
  return {
    index: indexFaq(entries, vectors),
    asked: [
      ...entries.flatMap((it, answer) => it.asked.map((text) => ({ text, answer }))),
      ...strange.map((text) => ({ text, answer: -1 })),
    ],
  };
}

function entryCases({ index, asked }: Business): { signs: number[]; right: boolean; weight: number }[] {
  return asked.flatMap(({ text, answer }) => {
    const own = askedOf(index, text);
    return index.entries.map((entry, at) => ({
      signs: signsOf(own, entry),
      right: at === answer,
      weight: at === answer ? 1 : 1 / Math.sqrt(index.entries.length),
    }));
  });
}

/** Answers had better be right: a wrong one is worse than saying that it is not known. */
const precision = 0.93;

export const faqWeights = (vectors: WordVectors): FaqWeights => ({
  meant: signWeights(vectors),
  written: signWeights(null),
});

function signWeights(vectors: WordVectors | null): SignWeights {
  const all = Array.from({ length: businesses }, (_, at) => business(at + 1, vectors));
  const entry = rounded(calibrate(all.flatMap((it) => entryCases(it))));
  const ranked = all.flatMap(({ index, asked }) =>
    asked.flatMap(({ text, answer }) => {
      const found = rank(index, askedOf(index, text), { meant: { entry }, written: { entry } });
      return found ? [{ signs: bestSigns(found), right: found.index === answer }] : [];
    }),
  );
  const best = rounded(calibrate(ranked));
  const sure = ranked.map((it) => ({ ...it, confidence: confidenceOf(best, it.signs) }));
  const threshold = Number(thresholdForPrecision(sure, precision).toFixed(4));
  const answered = sure.filter((it) => it.confidence >= threshold);
  const right = answered.filter((it) => it.right).length;
  const could = all.flatMap((it) => it.asked).filter((it) => it.answer >= 0).length;
  console.log(
    `FAQ ${vectors ? "with" : "without"} vectors: ${((100 * right) / could).toFixed(1)} % of ${could} answered, ${((100 * right) / answered.length).toFixed(1)} % of answers right`,
  );
  return { entry, best, threshold };
}

const rounded = ({ weights }: Calibration): Calibration => ({
  weights: weights.map((it) => Number(it.toFixed(4))),
});
