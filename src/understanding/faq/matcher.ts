// Which of a business's own questions and answers a customer's question is about; none where that is not sure.
import { confidenceOf, type Calibration } from "../learned/calibration.ts";
import type { FaqIndex, Prepared } from "./faq-index.ts";
import { signsOf, type Asked } from "./signs.ts";

export interface FaqMatch {
  /** Which entry, by its place. */
  index: number;
  /** Its chance of being what was asked for. */
  confidence: number;
}

/** How the signs are weighed: learnt from examples (npm run train). */
export interface FaqWeights {
  /** Where word vectors know what is asked, and where they are away or it is in another language. */
  meant: SignWeights;
  written: SignWeights;
}

export interface SignWeights {
  /** Of one entry: from its signs to the chance that it answers. */
  entry: Calibration;
  /** Of the best entry: from its score and its lead. */
  best: Calibration;
  /** From this confidence on it is answered. */
  threshold: number;
}

export interface Ranked {
  index: number;
  /** The logarithm of the odds that it answers. */
  score: number;
  /** Over the next one. */
  lead: number;
  /** How much of what is asked it speaks of, 0 to 1. */
  covered: number;
  /** Whether it was judged by what the texts mean, or only by their words. */
  by: keyof FaqWeights;
}

/** By its words alone an entry is only an answer where it speaks of at least so much of what is asked. */
const leastCovered = 0.6;

/** The best entry among those by `weights`, of which only the entries' part is read; null: none can be one. */
export function rank(
  index: FaqIndex,
  asked: Asked,
  weights: Readonly<Record<keyof FaqWeights, Pick<SignWeights, "entry">>>,
  among: (of: number) => boolean = () => true,
): Ranked | null {
  if (asked.weights.length === 0) return null;
  let [first, next] = [null as Ranked | null, -Infinity];
  for (const entry of worthALook(index, asked, weights.meant.entry, among)) {
    const by = asked.meaning && entry.meaning ? "meant" : "written";
    const signs = signsOf(asked, entry);
    if (by === "written" && signs[0]! < leastCovered) continue;
    const chance = Math.min(1 - least, Math.max(least, confidenceOf(weights[by].entry, signs)));
    const score = Math.log(chance / (1 - chance));
    if (first && score <= first.score) {
      if (entry.of !== first.index) next = Math.max(next, score);
      continue;
    }
    if (first && entry.of !== first.index) next = Math.max(next, first.score);
    first = { index: entry.of, score, lead: mostLead, covered: signs[0]!, by };
  }
  return first && { ...first, lead: Math.min(mostLead, first.score - next) };
}

/** The ways that have a word of what is asked; of the others the two entries that are likest in meaning, which alone tells there. */
function worthALook(
  { entries }: FaqIndex,
  asked: Asked,
  { weights }: Calibration,
  among: (of: number) => boolean,
): Prepared[] {
  const pull = weights[ofLikeness] ?? 0;
  const looked: Prepared[] = [];
  let [first, second] = [unlike, unlike];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    if (!among(entry.of)) continue;
    if (asked.touched[at] === 1) {
      looked.push(entry);
      continue;
    }
    if (!asked.likeness || !entry.meaning) continue;
    const value = pull * asked.likeness[at]!;
    if (value > first.value) {
      if (first.entry?.of !== entry.of) second = first;
      first = { entry, value };
    } else if (value > second.value && first.entry?.of !== entry.of) second = { entry, value };
  }
  for (const { entry } of [first, second]) if (entry) looked.push(entry);
  return looked.sort((a, b) => a.at - b.at);
}

/** Where its weight is: the last of the signs. */
const ofLikeness = 6;
const unlike: { entry: Prepared | null; value: number } = { entry: null, value: -Infinity };

const least = 1e-9;
/** Also that of an entry without any other. */
const mostLead = 6;

export const bestSigns = ({ score, lead }: Ranked): number[] => [score, lead];

/** The best one with its chance; null: it is too small to answer. */
export function surely(found: Ranked, weights: FaqWeights): FaqMatch | null {
  const { best: ofBest, threshold } = weights[found.by];
  const confidence = confidenceOf(ofBest, bestSigns(found));
  return confidence >= threshold ? { index: found.index, confidence } : null;
}
