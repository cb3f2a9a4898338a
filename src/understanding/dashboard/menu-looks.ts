// Looks at what is sold: the menu, one section of it, the price of one item.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { tidy } from "../wishes/tidy.ts";
import { categoryOf, itemOf } from "./fields.ts";
import type { Wish } from "./reading.ts";

/** "what's hidden right now?", "show me what's off the menu": never the rota. */
export const hiddenView = (wish: Wish): DashboardCommand[] =>
  (hidden.test(wish.said) || offNow.test(wish.said)) && wish.items.length === 0 && wish.staff.length === 0
    ? [
        {
          type: "catalogue.view",
          item: null,
          candidates: [],
          category: categoryOf(wish),
          hidden: true,
          confidence: 0.9,
        },
      ]
    : [];

const hidden =
  /(?<![\p{L}])(?:(?:what|which)(?:'?s| is| are| items are| dishes are| do we have)?|(?:show|list)(?: me)?(?: all)?(?: the| our)?(?: items| dishes)?(?: what(?:'?s| is)?)?|que(?: platos)?(?: esta| hay| tenemos)?) (?:(?:currently|still|everything|anything) )?(?:hidden|off the menu|sold out|out of stock|86'?d|unavailable|ocult[oa]s?|agotad[oa]s?|fuera de la carta)(?![\p{L}])/u;

/** "What is off today?" asks for dishes, and "who is off today?" for people. */
const offNow =
  /(?<![\p{L}])(?:what(?:'?s| is| are)?(?: currently| still| all)? off(?: (?:today|tonight|now|right now|at the moment|this (?:week|morning|afternoon|evening)))?\W*$|who(?:'?s| is| are) off the menu(?![\p{L}]))/u;

/** "what's on the menu?", "whats the price of the branzino": a name that is not on the list is told as such. */
export function menuView(wish: Wish): DashboardCommand[] {
  const asks = wish.mood === "asks" || wish.has("view", "figures") || wish.folded.includes("?");
  if (!asks || wish.has("add", "raise", "lower", "hide", "best", "worst", "promo", "sales", "suggest"))
    return [];
  if (wish.has("averageTicket")) return [];
  const priced =
    /(?<![\p{L}])(?:price of|how much (?:is|are|for|does)|what (?:does|do)(?= .{2,40} cost)|precio (?:de|del)|cuanto (?:cuesta|vale)n?)(?: (?:the|our|a|el|la|los|las))? ?(?<what>.+)$/u.exec(
      wish.folded,
    );
  const listed =
    /(?<![\p{L}])(?:on|see|show(?: me)?|read|is|en|muestra(?:me)?|ver) (?:the|our|my|la|el|nuestra?|mi) (?:menu|carta|price list|lista de precios)(?![\p{L}])/u.test(
      wish.folded,
    );
  // "Show tiramisu price", "tiramisu price?".
  const its = wish.items.length > 0 && wish.has("price") && wish.of("money").length === 0;
  if (!priced && !listed && !its) return [];
  const [first] = wish.items;
  const unknown = priced && !first && wish.categories.length === 0 ? nameIn(wish, priced) : null;
  if (priced && !first && wish.categories.length === 0 && unknown === null) return [];
  const known = first ? itemOf(first) : { item: unknown, candidates: [] };
  return [{ type: "catalogue.view", ...known, category: categoryOf(wish), confidence: 0.88 }];
}

const nameIn = (wish: Wish, { groups }: RegExpExecArray): string | null => {
  const what = groups?.["what"] ?? "";
  return tidy(wish.text.slice(wish.text.length - what.length).replace(/ cost[s]?\W*$/iu, ""));
};
