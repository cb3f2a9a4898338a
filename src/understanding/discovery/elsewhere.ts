// A wish in one business's chat that another kind of business fulfils: "…and then an oil change nearby".
import type { SearchCriteria } from "#contracts/global-commands";
import { anotherOne } from "../locales/another-one.ts";
import { matches, pattern, plain } from "../text.ts";
import type { DiscoveryContext } from "./context.ts";
import { criteriaOf } from "./criteria.ts";
import { serviceByTrade } from "../trades/named.ts";
import { readSearch } from "./reading.ts";

/** What the business is and does itself. */
export interface OwnTrade {
  category: string;
  services: readonly string[];
}

export interface Elsewhere {
  /** What of the message is this business's own; empty: nothing. */
  own: string;
  /** What is not, in the customer's words. */
  wish: string;
  criteria: SearchCriteria;
}

const sequel =
  "then|afterwards?|after (?:that|this|it|dinner|lunch|my \\w+)|followed by|before (?:that|this)|luego|despues|ensuite|puis|apres|dann|danach|anschliessend|poi|dopo|depois|em seguida";
const joint = pattern(
  `[,;.!?] (?:(?:and|y|e|ed|et|und|also) )?(?:(?:${sequel}) )?|(?:,? (?:and|y|e|ed|et|und|plus) (?:also )?(?:(?:${sequel}) )?)|,? (?:${sequel}) `,
);
/** A question whether this business does it has none of these. */
const seeking = pattern(
  `(?<!\\p{L})(?:${sequel}|also|too|nearby|near (?:you|here|there|by)|close by|around (?:the corner|here)|somewhere|another place|find me|look for|recommend|elsewhere|cerca|pres d'ici|in der nahe|qui vicino|aqui perto|tambien|aussi|auch|anche|tambem)(?!\\p{L})`,
);
/** What is asked of this house, or told of another one. */
const ofThisHouse = pattern(
  "(?<!\\p{L})(?:cancel\\p{L}*|book(?:ed|ing)?|table|reserv\\p{L}*|appointment|found|tried|called|was|were|had|sit|seat\\p{L}*|park\\p{L}*|mesa|cita|tisch|tavolo|rendez-vous)(?!\\p{L})",
);
const connecting = pattern(
  `(?<!\\p{L})(?:${sequel}|and|also|y|e|ed|et|und|ok|okay|so|great|thanks)(?!\\p{L})|[^\\p{L}\\p{N}]`,
);
/** What a search that knows the place says of it no more. */
export const nearHere = pattern(
  "(?<!\\p{L})(?:nearby|near (?:you|here|there|by|me)|close by|around (?:the corner|here)|cerca|pres d'ici|in der nahe|qui vicino|aqui perto)(?!\\p{L})",
);
const longest = 400;

/** null: all of it is this business's, or nothing in it surely another's. */
export function elsewhereIn(text: string, context: DiscoveryContext, trade: OwnTrade): Elsewhere | null {
  const folded = plain(text);
  if (text.length > longest) return null;
  if (folded.search(anotherOne) >= 0 && folded.search(ofThisHouse) < 0)
    return anotherOfItsKind(text, context, trade);
  if (folded.search(seeking) < 0) return null;
  for (const { index, 0: found } of matches(joint, folded).slice(0, 5)) {
    const [first, second] = [text.slice(0, index), text.slice(index + found.length)];
    const [one, other] = [othersIn(first, context, trade), othersIn(second, context, trade)];
    if (one && other) return { own: "", wish: text, criteria: one };
    if (other) return { own: wordsOf(first), wish: second.trim(), criteria: other };
    if (one && (one.near || one.time !== null || one.after !== null))
      return { own: wordsOf(second), wish: first.trim(), criteria: one };
  }
  const criteria = othersIn(text, context, trade);
  return criteria && { own: "", wish: text, criteria };
}

function anotherOfItsKind(text: string, context: DiscoveryContext, trade: OwnTrade): Elsewhere | null {
  const [wish] = readSearch(text, context);
  if (!wish || (wish.categories.length > 0 && !wish.categories.some((it) => it.name === trade.category)))
    return null;
  const criteria = criteriaOf(wish);
  return { own: "", wish: text, criteria: { ...criteria, category: criteria.category ?? trade.category } };
}

/** "And" by itself is no wish. */
const wordsOf = (part: string): string =>
  plain(part).replace(connecting, "").trim() === "" ? "" : part.trim();

/** What the text looks for, where that is another kind of business or a service that this one does not have. */
function othersIn(text: string, context: DiscoveryContext, trade: OwnTrade): SearchCriteria | null {
  const [wish] = readSearch(text, context).filter((it) => it.categories.length + it.services.length > 0);
  if (!wish) return null;
  const criteria = criteriaOf(wish);
  const { category, services } = criteria;
  const own = trade.services.map((it) => it.toLowerCase());
  if (services.some((it) => own.includes(it.toLowerCase()))) return null;
  if (services.length > 0 && serviceByTrade(text, trade.services)) return null;
  if (category !== null) return category === trade.category ? null : criteria;
  // Parking and a terrace are wished for too, and nobody goes elsewhere for them.
  return services.some((it) => context.services.includes(it)) ? criteria : null;
}
