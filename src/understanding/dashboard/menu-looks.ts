// Looks at what is sold: the menu, one section of it, the price of one item.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { tidy } from "../wishes/tidy.ts";
import { categoryOf, itemOf } from "./fields.ts";
import type { Wish } from "./reading.ts";

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
  if (!priced && !listed) return [];
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
