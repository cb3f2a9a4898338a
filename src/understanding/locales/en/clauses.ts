// Where one thought ends and another begins in an English message.
import type { ClauseWords } from "../../commands/clauses.ts";

const asks = "do|does|is|are|can|could|what|where|when|how|which|who|why";
const whom = "you|u|i|we|the|there|it|they|is|are|your|much|many|late|early|long|far|big|time|exactly";
/** What somebody says who wants to be told something. */
const tell =
  "(?:please |pls )?(?:(?:can|could|would) (?:you|u) )?(?:tell (?:me|us)|let (?:me|us) know|remind (?:me|us))\\b|i(?:'d| would)? (?:like|want|need) to (?:know|ask)\\b|i was wondering|do you know";

export const clauses: ClauseWords = {
  conjunctions: "and(?: also)?|also|but|plus|oh|btw|by the way|then",
  afterConjunction: `(?:${asks}|will|would|may|have) (?:${whom}|my|our|do|does|did|can|could|should|a|any)|${tell}|what(?:'s|s| is)|wheres?\\b|i(?:'d| would) (?:like|love)|(?:please )?(?:book|reserve|cancel|change|move)\\b|i (?:want|need)`,
  afterComma: `(?:${asks}) (?:${whom})\\b|${tell}`,
  openings: "and|also|but|so|then|plus|oh|ok|okay|well|just|btw",
};
