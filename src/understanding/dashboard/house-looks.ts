// Looks at the house itself: how many find a place in it, and which promotions run.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Wish } from "./reading.ts";

const sure = 0.88;

const capacity = {
  en: /(?<![\p{L}])(?:how many (?:people|guests|persons|customers|diners|clients) (?:can|could|do) (?:we|i|you) (?:seat|fit|hold|take|accommodate|serve|squeeze)|how many (?:seats|tables|chairs|bays|rooms|stations|places) (?:(?:do|have) (?:we|i)|are there|can we)|(?:seating |our |the |total )?capacity|how big is (?:the|our) (?:place|restaurant|house|dining room))(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:cuant[oa]s? (?:gente|personas|clientes|comensales) (?:caben?|entran?|podemos (?:sentar|atender|acoger))|cuant[oa]s (?:mesas|sillas|plazas|puestos|salas|cabinas|asientos|sitios) (?:tenemos|hay)|aforo|capacidad)(?![\p{L}])/u,
};
const promotions = {
  en: /(?<![\p{L}])(?:what|which|any|show(?: me)?|list|are there|do we have) (?:\p{L}+ ){0,3}(?:promotions?|offers?|deals?|specials?|discounts?)(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:que|cuales|hay|muestra(?:me)?|tenemos) (?:\p{L}+ ){0,3}(?:promociones|promocion|ofertas?|descuentos?)(?![\p{L}])/u,
};
const spoken = (wish: Wish): "en" | "es" => (wish.locale.language === "es" ? "es" : "en");

/** "how many people can we seat?", "what's our capacity?"; of a day it is free places that are meant. */
export function capacityView(wish: Wish): DashboardCommand[] {
  const asks = wish.mood === "asks" || wish.has("view", "figures") || /[?]/u.test(wish.folded);
  return asks &&
    capacity[spoken(wish)].test(wish.folded) &&
    wish.of("date").length === 0 &&
    !wish.has("set", "noLimit", "maxParty")
    ? [{ type: "capacity.view", confidence: sure }]
    : [];
}

/** "what promotions do we have?", "which offers are running?": how one did is a figure. */
export function promotionView(wish: Wish): DashboardCommand[] {
  const asks = promotions[spoken(wish)].test(wish.folded);
  return asks &&
    wish.percents.length === 0 &&
    !wish.has("add", "endPromo", "set", "waitlist") &&
    !/(?<![\p{L}])special (?:requests?|wishes|needs|occasions?)(?![\p{L}])/u.test(wish.folded) &&
    !/(?<![\p{L}])(?:did|do(?:es)? (?:best|well)|work(?:ed|ing)?|go(?:ne)?|result\w*|funcion\w+|fue|fueron)(?![\p{L}])/u.test(
      wish.folded,
    )
    ? [{ type: "promotion.view", confidence: sure }]
    : [];
}
