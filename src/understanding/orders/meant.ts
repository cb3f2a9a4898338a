// "No, I wanted a mocha", "I said the mocha": an order that was heard wrong, put right by who said it.
import { plain } from "../text.ts";

const meant =
  /(?<!\p{L})(?:(?:i|we) (?:said|meant|asked for|ordered)|(?:dije|pedi|quise decir)|(?:j'ai (?:dit|demande|commande)|je voulais dire)|(?:ich (?:sagte|meinte)|(?:ich )?(?:hatte|habe)\b[^.!?]{1,40}\b(?:gesagt|gemeint|bestellt))|(?:ho (?:detto|chiesto|ordinato)|intendevo)|(?:eu )?(?:disse|pedi|quis dizer))(?!\p{L})/u;
const wanted =
  /^\P{L}*(?:no+|nope|nah|sorry|wrong|that(?:'s| is|s)? (?:not|n't|wrong)|that isn't|it(?:'s| is) (?:not|wrong)|it isn't|non|nein|nao|perdon|pardon|scusa|desculpe)(?!\p{L}).*(?<!\p{L})(?:(?:i|we) wanted|queria|(?:je|nous) (?:voulais|voulions)|(?:ich|wir) wollten?|volev(?:o|amo))(?!\p{L})/u;
const besides =
  /(?<!\p{L})(?:too|also|as well|another|tambien|otr[oa]|aussi|encore un|auch|noch|anche|altr[oa]|tambem|outr[oa])(?!\p{L})/u;

/** Whether a message says what was meant by what was heard as something else, and nothing beside it. */
export function saysMeant(text: string): boolean {
  const folded = plain(text);
  return (meant.test(folded) || wanted.test(folded)) && !besides.test(folded);
}
