// The product's intents with the weights that are shipped (npm run train; sources in weights/NOTICE.md).
import { unpackCoarsely } from "./coarse.ts";
import { intentOf, type IntentModel } from "./intents.ts";
import { intentWeights } from "./weights/intents.ts";

let model: IntentModel | undefined;

/** Which of the product's intents an English text shows, with its chance of being right; null: none surely. */
export function likelyIntent(text: string): { label: string; confidence: number } | null {
  model ??= {
    labels: intentWeights.labels,
    bits: intentWeights.bits,
    threshold: intentWeights.threshold,
    calibration: { weights: intentWeights.calibration },
    linear: { classes: intentWeights.labels.length, weights: unpackCoarsely(intentWeights.weights) },
  };
  return intentOf(model, text);
}
