// What a message says somebody must not eat: whatever it names there is no wish for it.
import { plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import type { TalkPatterns } from "./order-patterns.ts";

const mustNot =
  /al+erg|intoleran|unvertraglich|c(?:o|oe)?eliac|celiaqu|coeliaqu|zoliak|celiachi|(?:ca(?:n'?|n ?no)t|do(?:n'?t| not)|does(?:n'?t| not)|must(?:n'?t| not)) eat|no (?:puedo|puede|podemos|como|come) (?:comer )?|ne (?:peux|peut|mange|mangent) pas|(?:darf|durfen|esse|isst|vertrag\w*) (?:\p{L}+ )?kein|non (?:posso|puo|mangio|mangia)\b|nao (?:posso|pode|como|come)\b/u;
/** "I have an allergy" wants nothing. */
const having = /\b(?:i|we|he|she|they)(?:'ve| ha(?:ve|s))(?: got)?\b/g;

/** The words without the sentences, or the parts between commas, that say so and order nothing. */
export function withoutUnhealthy(words: string, { want, start }: TalkPatterns): string {
  let kept = words;
  for (const { 0: part, index } of words.matchAll(/[^,.;!?\n]+/gu)) {
    const said = plain(part);
    const wished = said.replaceAll(having, "");
    if (mustNot.test(said) && !want.test(wished) && !start.test(said))
      kept = blanked(kept, index, index + part.length);
  }
  return kept;
}
