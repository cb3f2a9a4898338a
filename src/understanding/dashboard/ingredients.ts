// Wishes about all that has something in it: "take everything with clams off". English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { tidy } from "../wishes/tidy.ts";
import { daysOf } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

/** "take everything with clams off", "hide anything with nuts in it": no section, but what has it. */
export function ingredientWish(wish: Wish): DashboardCommand[] {
  const lead = wish.spot.first(wish.said, "containing");
  if (!lead || !wish.has("hide", "show") || wish.of("money").length > 0 || wish.percents.length > 0)
    return [];
  const rest = wish.text.slice(lead.end);
  const containing = tidy(rest.split(ingredientEnds)[0] ?? "");
  if (containing === null) return [];
  const goods = { item: null, candidates: [], category: null, containing, confidence: sure };
  return wish.has("show")
    ? [{ type: "catalogue.show", ...goods }]
    : [{ type: "catalogue.hide", ...goods, ...daysOf(wish) }];
}

const ingredientEnds =
  /(?<![\p{L}])(?:in (?:it|them)|off|out|down|back|again|today|tonight|tomorrow|until|till|for|from|please|pls|de la carta|del men[uú]|hoy|otra vez|por favor)(?![\p{L}])|[.,!?]/iu;
