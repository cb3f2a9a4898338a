// Where one thought ends and another begins in an English message.
import type { ClauseWords } from "../../commands/clauses.ts";

const asks = "do|does|is|are|can|could|what|where|when|how|which";
const whom = "you|u|i|we|the|there|it|they|is|are|your|much|many|late|time";

export const clauses: ClauseWords = {
  conjunctions: "and(?: also)?|also|but|plus|oh|btw|by the way|then",
  afterConjunction: `(?:${asks}|will|would|may|have) (?:${whom}|do|does|a|any)|i(?:'d| would) (?:like|love)|(?:please )?(?:book|reserve|cancel|change|move)\\b|i (?:want|need)`,
  afterComma: `(?:${asks}) (?:${whom})\\b`,
  openings: "and|also|but|so|then|plus|oh|ok|okay|well|just|btw",
};
