// The shipped injection signal: our own examples against customers' turns of permissive sets.
import { trainInjection, type InjectionExample } from "#understanding/learned/injection";
import { packWeights, type PackedWeights } from "#understanding/learned/packed";

interface InjectionWeights {
  bits: number;
  threshold: number;
  weights: PackedWeights;
}

export function injectionWeights(examples: readonly InjectionExample[]): InjectionWeights {
  const model = trainInjection(examples, { bits: 15, cost: 0.3, ownCost: 3, flagged: 0.00075 });
  const threshold = Number(model.threshold.toFixed(6));
  return { bits: model.bits, threshold, weights: packWeights(model.linear.weights) };
}
