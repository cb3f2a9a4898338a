// "Please don't forget that": the opposite of what its verb says.
import { plain } from "../text.ts";

/** In all our languages: none of these words means something else in another. */
const denied = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:don'?t|do not|never|not) (?:want (?:you|u) to |you |ever |please |just )*(?:to )?(?:forget|erase|delete|wipe)",
    "no (?:quiero que )?(?:te |se |os |lo |la |me |nos )*(?:olvid|borr|elimin|suprim)(?:es|eis|en?|ar|as?|an)",
    "(?:oubli|effac|supprim)\\p{L}*(?:[ -](?:moi|le|surtout|donc|vous))* (?:pas|jamais)|(?:pas|jamais) (?:\\p{L}+ |[lm]')?(?:oublier|effacer|supprimer)",
    "(?:vergiss|vergesst|vergessen|losch\\p{L}*) (?:(?:sie|mich|uns|das|es|bitte|dies|alles|ja|bloss|doch|auch|(?:die|den|meine\\p{L}*|unsere\\p{L}*) \\p{L}+) )*(?:nicht|nie)|nicht (?:\\p{L}+ ){0,3}(?:vergessen|loschen)",
    "non (?:mi |lo |la |ti |vi |si |ci )*(?:dimentic|cancell|elimin)\\p{L}*",
    "nao (?:me |o |a |te |se |nos )*(?:esque|apag|elimin|exclu)\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** Whatever it is of: it drops nothing, and no memory is deleted by it. */
export const deniesForgetting = (text: string): boolean => denied.test(plain(text));

/** What stands beside it where all that was said is meant, or whoever says it. */
const allOrMe =
  /^\P{L}*(?:(?:please|all|of|that|this|it|everything|about|me|us|ok(?:ay)?|and|todo|eso|esto|de|mi|lo|que|(?:he|te) dicho|por favor|bitte|das|es|alles|mich|uns|tout|tous|ca|cela|moi|n|ne|m|l|s'il (?:vous|te) plait|tutto|questo|quello|cio|per favore|tudo|isso|isto|mim)(?!\p{L})\P{L}*)*$/u;

/** "Don't forget all that", "no lo olvides": it is to be remembered. */
export const asksNotToForget = (text: string): boolean =>
  deniesForgetting(text) && allOrMe.test(plain(text).replace(denied, " "));
