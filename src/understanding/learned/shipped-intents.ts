// The product's intents with the weights that are shipped (npm run train; sources in weights/NOTICE.md): those that go by
// words and what they mean, or where that is not loaded those that go by the words alone.
import { intentOf, unpackIntents, type IntentModel } from "./intents.ts";
import { meaningOf, type WordVectors } from "./sentence-embedding.ts";
import { intentWeights } from "./weights/intents.ts";

type Weights = (typeof intentWeights)["meant" | "written"];

let written: IntentModel | undefined;
const meant = new WeakMap<WordVectors, IntentModel>();

/** Which of the product's intents an English text shows, with its chance of being right; null: none surely. */
export function likelyIntent(
  text: string,
  words: WordVectors | null,
): { label: string; confidence: number } | null {
  return intentOf(words ? meantBy(words) : (written ??= modelOf(intentWeights.written)), text);
}

function meantBy(words: WordVectors): IntentModel {
  const known = meant.get(words);
  if (known) return known;
  const { dims } = words;
  const of = (text: string) => meaningOf(words, text).vector;
  const model = { ...modelOf(intentWeights.meant), meaning: { dims, of, weight: intentWeights.weight } };
  meant.set(words, model);
  return model;
}

const modelOf = ({ threshold, calibration, weights }: Weights): IntentModel => ({
  labels: intentWeights.labels,
  bits: intentWeights.bits,
  threshold,
  calibration: { weights: calibration },
  linear: { classes: intentWeights.labels.length, weights: unpackIntents(weights) },
});
