// What a message says somebody must not eat: whatever it names there is no wish for it, and what is wished beside it is.
import type { OrderContext } from "../orders/order.ts";
import { actsOnItem } from "../orders/acts-on-item.ts";
import { namedIn } from "../orders/mentions.ts";
import { plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import type { TalkPatterns } from "./order-patterns.ts";

const noun = String.raw`(?:with |of |from |has |have |got )?\b(?:(?:an?|one|two|any|my|our|his|her|their|severe) )?(?:(?!with |for |because |who |from |of |and |is |are |has |have |got )\p{L}+[- ]){0,2}?al+erg\p{L}*`;
const eating = "(?:eat|have|tolerate)";
const mustNot = new RegExp(
  [
    noun,
    String.raw`\p{L}*al+erg|intoleran|unvertraglich|c(?:o|oe)?eliac|celiaqu|coeliaqu|zoliak|celiachi`,
    String.raw`\b(?:ca(?:n'?|n ?no)t ${eating}|(?:do(?:n'?t| not)|does(?:n'?t| not)|must(?:n'?t| not)) eat)`,
    "no (?:puedo|puede|pueden|podemos|como|come|comen) (?:comer )?",
    "ne (?:peux|peut|peuvent|mange|mangent|doit|supporte) pas",
    String.raw`(?:darf|durfen|esse|isst|essen|vertrag\w*) (?:\p{L}+ )?kein|keine?n? \p{L}+ (?:essen|vertragen|vertragt|isst)\b`,
    String.raw`non (?:posso|puo|possono|mangio|mangia|mangiano)\b`,
    "nao (?:posso|pode|podem|como|come|comem)\\b",
  ].join("|"),
  "u",
);
/** Who it is said of, right before it. */
const somebody =
  /(?:\b(?:and|but|y|pero|et|mais|und|aber|e|ma|mas) )?(?:\b(?:i|we|he|she|they)|\b(?:my|our|his|her|mis?|mon|ma|mes|meine?|unsere?|(?:il |la )?mi[oa]|(?:o |a )?(?:meu|minha)) \p{L}+(?: (?!i\b|we\b|he\b|she\b|they\b)\p{L}+)?)(?:'?(?:m|s|re|ve)| (?:am|is|are|has|have|es|tiene|est|a|ist|hat|e|ha|tem))? ?$/u;
/** Gives the reason of what stands before it. */
const reasons =
  /\b(?:because|cos|cuz|coz|who|whose|that|as(?! well| soon)|since|so|due to|if|porque|que|ya que|pues|car|parce qu|qui|puisque|comme|weil|da|denn|die|der|wegen|perche|che|siccome|poiche|pois|ja que)\b/gu;
/** Draws a wish from what was said. */
const draws =
  /\b(?:so|and|but|plus|therefore|por eso|asi que|entonces|y|pero|donc|alors|et|mais|also|deshalb|darum|deswegen|und|aber|quindi|percio|allora|e|ma|entao|por isso|portanto|mas)\b/gu;
/** "I have an allergy" wants nothing. */
const having = /\b(?:i|we|he|she|they)(?:'ve| ha(?:ve|s))(?: got)?\b/g;

/** Whether words tell of what somebody must not eat. */
export const isUnhealthy = (text: string): boolean => mustNot.test(plain(text));

/** The words without what says so; of the same sentence, or part between commas, what orders or changes stays. */
export function withoutUnhealthy(
  words: string,
  { want, start }: TalkPatterns,
  about: Omit<OrderContext, "order">,
): string {
  const context = { ...about, order: [] };
  const wishes = (text: string): boolean => {
    const said = text.replaceAll(having, "");
    // A bare "a" or "one" at the beginning is no wish yet: something of the menu has to follow.
    return want.test(`· ${said.trim()}`) || start.test(said) || actsOnItem(said, context);
  };
  const names = (text: string): boolean => namedIn(text, context).any;
  let kept = words;
  for (const { 0: part, index } of words.matchAll(/[^,.;!?\n]+/gu))
    for (const it of unhealthyIn(plain(part), wishes, names))
      kept = blanked(kept, index + it.start, index + it.end);
  return kept;
}

type Tells = (text: string) => boolean;

/** The stretches to blank: from the reason on, or all that wishes nothing, to where another wish is drawn from it. */
function unhealthyIn(part: string, wishes: Tells, names: Tells): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let from = 0; from < part.length;) {
    const rest = part.slice(from);
    const found = mustNot.exec(rest);
    if (!found) break;
    const cut = reasonIn(rest.slice(0, found.index), names);
    const start = from + (wishes(rest.slice(0, cut)) ? cut : 0);
    const after = found.index + found[0].length;
    const drawn = [...rest.slice(after).matchAll(draws)].find((it) =>
      wishes(rest.slice(after + it.index + it[0].length)),
    );
    const end = drawn ? from + after + drawn.index : part.length;
    spans.push({ start, end });
    from = end;
  }
  return spans;
}

/** Where, of the words before it, what must not be eaten begins to be told of. */
function reasonIn(before: string, names: Tells): number {
  const reason = [...before.matchAll(reasons)].find((it) => !names(before.slice(it.index)));
  return reason?.index ?? somebody.exec(before)?.index ?? before.length;
}
