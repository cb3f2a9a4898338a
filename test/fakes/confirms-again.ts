// What a workflow does next about a corrected detail: the confirmation follows an address that is put right.
import type { Effect } from "#conversation/effect-kinds";

export const confirmsAgain = (effect: Effect): string[] =>
  effect.type === "workflowUpdate" &&
  effect.update.update === "contact" &&
  (effect.update.customer.email ?? effect.update.customer.phone) !== null
    ? ["send_confirmation"]
    : [];
