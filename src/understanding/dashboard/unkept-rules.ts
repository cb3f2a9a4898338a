// Rules that no policy keeps: a fee, a deposit, a call before a large party. What else such a sentence says is not set
// by itself: "a cancellation fee within 24 hours" is no free cancelling. English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Wish } from "./reading.ts";

export function keptByNoRule(wish: Wish): DashboardCommand[] | null {
  // In the business's own words it is told to customers.
  if (wish.quotes.length > 0 || /:\s*\p{L}/u.test(wish.text)) return null;
  const ruled =
    wish.has("cancelCutoff", "noShows", "noShow", "maxParty", "minNotice") || groups.test(wish.said);
  const charged = wish.has("cancelCutoff") ? wish.said.replaceAll(noFee, " ") : wish.said;
  if (ruled && fee.test(charged)) return [{ type: "unsure", about: "unkept.fee", confidence: 0.8 }];
  // "Max party size is 8, larger groups should call us": the size is kept, and whoever is refused may call.
  if (wish.has("maxParty") && largest.test(wish.said) && calling.test(wish.said)) return null;
  return (wish.has("maxParty") || groups.test(wish.said)) && confirming.test(wish.said.replace(toUs, ""))
    ? [{ type: "unsure", about: "unkept.confirm", confidence: 0.8 }]
    : null;
}

const groups = /(?<![\p{L}])(?:(?:large|big|bigger) )?(?:groups?|parties|grupos?)(?![\p{L}])/u;
const fee =
  /(?<![\p{L}])(?:fees?|penalt(?:y|ies)|deposits?|pre-?pay\p{L}*|fine(?= (?:of|for))|(?<!(?:free of|without|no) )charge[sd]?|cargos?|multas?|penalizacion(?:es)?|depositos?|senal(?= de)|anticipo)(?![\p{L}])/u;
/** Said of a time before the visit: "no fee within 24 hours" leaves open what holds earlier, and is told as no rule. */
const noFee =
  /(?<![\p{L}])(?:no(?! ?-?shows?(?![\p{L}]))|(?<!(?:no|not|never|cannot|can'?t|nobody) .{0,40})without|free of|sin)(?: \p{L}+){0,2} (?:fees?|charges?|penalt(?:y|ies)|cargos?|multas?|penalizacion(?:es)?)(?![\p{L}])(?!.*(?<![\p{L}])(?:within|less than|menos de)(?![\p{L}]))/gu;
const largest =
  /(?<![\p{L}])(?:max(?:imum)?|largest|biggest|limit|maxim[oa]|como mucho)(?![\p{L}])[^.;]{0,40}?\d/u;
const calling =
  /(?<![\p{L}])(?:larger|bigger|others?|more|mayores|mas grandes|demas)(?![\p{L}]).{0,30}(?:(?:call|phone|ring) (?:us|ahead|first)|have to call|must call|by phone|por telefono|llam(?:a(?!d)|e)\p{L}*)(?![\p{L}])/u;
/** Said to the one that listens, and to no guest. */
const toUs =
  /,? *(?:(?:please|pls|por favor),? (?:confirm|confirma)|(?:confirm|confirma),? (?:please|pls|por favor))\W*$/u;
const confirming =
  /(?<![\p{L}])(?:confirm\p{L}*|by (?:phone|call)|(?:call|phone|ring)(?:s|ed)? (?:us|them|ahead|first)|have to call|must call|approv\p{L}*|set menu|confirma\p{L}*|por telefono|llam(?:a(?!d[oa]s?(?![\p{L}]))|e)\p{L}*)(?![\p{L}])/u;
