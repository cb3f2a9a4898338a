// Rules that no policy keeps: a fee, a deposit, a call before a large party. What else such a sentence says is not set
// by itself: "a cancellation fee within 24 hours" is no free cancelling. English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Wish } from "./reading.ts";

export function keptByNoRule(wish: Wish): DashboardCommand[] | null {
  // In the business's own words it is told to customers.
  if (wish.quotes.length > 0 || /:\s*\p{L}/u.test(wish.text)) return null;
  const ruled =
    wish.has("cancelCutoff", "noShows", "noShow", "maxParty", "minNotice") || groups.test(wish.said);
  if (ruled && fee.test(wish.said)) return [{ type: "unsure", about: "unkept.fee", confidence: 0.8 }];
  return (wish.has("maxParty") || groups.test(wish.said)) && confirming.test(wish.said)
    ? [{ type: "unsure", about: "unkept.confirm", confidence: 0.8 }]
    : null;
}

const groups = /(?<![\p{L}])(?:(?:large|big|bigger) )?(?:groups?|parties|grupos?)(?![\p{L}])/u;
const fee =
  /(?<![\p{L}])(?:fees?|penalt(?:y|ies)|deposits?|pre-?pay\p{L}*|fine(?= (?:of|for))|(?<!(?:free of|without|no) )charge[sd]?|cargos?|multas?|penalizacion(?:es)?|depositos?|senal(?= de)|anticipo)(?![\p{L}])/u;
const confirming =
  /(?<![\p{L}])(?:confirm\p{L}*|by (?:phone|call)|(?:call|phone|ring)(?:s|ed)? (?:us|them|ahead|first)|have to call|must call|approv\p{L}*|set menu|confirma\p{L}*|por telefono|llam\p{L}+)(?![\p{L}])/u;
