// The injection signal with the weights that are shipped (npm run train; sources in weights/NOTICE.md).
import { looksLikeInjection, type InjectionModel } from "./injection.ts";
import { unpackWeights } from "./packed.ts";
import { injectionWeights } from "./weights/injection.ts";

let model: InjectionModel | undefined;

/** Whether a message looks like an attack on the assistant itself: a reason for caution, never a gate. */
export function suspicious(text: string): boolean {
  model ??= {
    bits: injectionWeights.bits,
    threshold: injectionWeights.threshold,
    linear: { classes: 1, weights: unpackWeights(injectionWeights.weights) },
  };
  return looksLikeInjection(model, text);
}
