// Orders of the kitchen and what the assistant costs: which there are, and how an order goes on. English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { plain } from "../text.ts";
import type { Wish } from "./reading.ts";

const sure = 0.9;
type Step = Extract<DashboardCommand, { type: "order.advance" }>["step"];

const who = "(?<who>(?:\\p{L}[\\p{L}.'-]*)(?: \\p{L}[\\p{L}.'-]*)?)";
const order = "(?:order|takeaway|take-?out|pick-?up)";
const opening = "^\\W*(?:please |pls |ok(?:ay)?,? |and |por favor,? )?";
const end = "(?: now| please| pls| ya| por favor)?\\W*$";
const done: Readonly<Record<Step, string>> = {
  accept: "accept(?:ed)?|confirmed|acept(?:a|ado)",
  ready: "ready(?: (?:for (?:pick-?up|collection)|to go))?|done|finished|cooked|packed|list[oa]|preparad[oa]",
  collect: "collected|picked[- ]up|handed over|gone|recogid[oa]|entregad[oa]",
};
const it = "(?:it|that|that one|this|this one|the order|the last one)";

/** "Moe's order is ready", "mark it collected", "Moe picked up his order", "el pedido de Moe está listo". */
const said: readonly [Step, RegExp][] = (Object.keys(done) as Step[]).flatMap((step): [Step, RegExp][] =>
  [
    `${opening}(?:the )?${order} (?:of|for|from) ${who} (?:is|has been|was)(?: now)? (?:${done[step]})${end}`,
    `${opening}(?:the )?${who}(?:'s|s'|’s) ${order} (?:is|has been|was|'s)(?: now)? (?:${done[step]})${end}`,
    `${opening}the ${order} (?:is|has been|was)(?: now)? (?:${done[step]})${end}`,
    `${opening}(?:mark|set|put) (?:${it}|(?:the )?(?:${order} (?:of|for) ${who}|${who.replace("who", "whose")}(?:'s|s'|’s) ${order})) (?:as |to )?(?:${done[step]})${end}`,
    `${opening}(?:el )?pedido de ${who} (?:ya )?(?:esta|ha sido|fue) (?:ya )?(?:${done[step]})${end}`,
    `${opening}(?:marca|pon) (?:el pedido(?: de ${who})?|lo) (?:como )?(?:${done[step]})${end}`,
    ...(step === "accept"
      ? [
          `${opening}(?:accept|acepta) (?:${it}|el pedido(?: de ${who})?|(?:the )?${who.replace("who", "whose")}(?:'s|s'|’s) ${order})${end}`,
        ]
      : []),
    ...(step === "collect"
      ? [
          `${opening}${who} (?:has |have )?(?:just )?(?:picked up|collected|came for|got) (?:the|his|her|their) ${order}${end}`,
          `${opening}${who} (?:ya )?ha recogido (?:su|el) pedido${end}`,
        ]
      : []),
  ].map((pattern): [Step, RegExp] => [step, new RegExp(pattern, "iu")]),
);

const spanish =
  /(?<![\p{L}])(?:pedidos?|costes?|gast[oa]\p{L}*|cuesta|pagamos|asistente|lenguaje|recogid[oa])(?![\p{L}])/u;

/** Read in the language it is in, so that it is answered in it. */
const isIn = ({ locale, text }: Wish): boolean => (locale.language === "es") === spanish.test(plain(text));

export function orderStep(wish: Wish): DashboardCommand[] {
  if (!isIn(wish)) return [];
  const folded = wish.text
    .normalize("NFD")
    .replaceAll(/[\u0301\u0300]/gu, "")
    .normalize("NFC");
  for (const [step, pattern] of said) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const { groups = {} } = found;
    const name = (groups["who"] ?? groups["whose"] ?? null)?.replace(/^(?:the|el) /iu, "") ?? null;
    const customer =
      name !== null && /^(?:the|this|that|it|an?|my|our|his|her|their)$/iu.test(name) ? null : name;
    return [{ type: "order.advance", customer, step, confidence: sure }];
  }
  return [];
}

const orders =
  /(?<![\p{L}])(?:(?:what|which|any|show(?: me)?|list|see|open|current|new|today'?s|tonight'?s|pending|how many open)(?: \p{L}+){0,2} (?:orders|takeaways|pick-?ups)|orders (?:for |of )?(?:today|tonight|now)|what'?s (?:in|for) the kitchen|(?:que|cuales|hay|muestra(?:me)?|ver|tenemos)(?: \p{L}+){0,2} pedidos|pedidos (?:de hoy|abiertos|pendientes))(?![\p{L}])/u;
const ofThePast =
  /(?<![\p{L}])(?:did|were|was|last|yesterday|sold|average|per|compare\p{L}*|ayer|pasad[oa]|hubo|vendid\p{L}+)(?![\p{L}])/u;

export function orderView(wish: Wish): DashboardCommand[] {
  const folded = plain(wish.text);
  return isIn(wish) &&
    (orders.test(folded) || /^\W*(?:(?:the |open )?orders|pedidos)\W*$/u.test(folded)) &&
    !ofThePast.test(folded) &&
    !/(?<![\p{L}])(?:add|hide|stop|take|accept) /u.test(folded)
    ? [{ type: "order.view", confidence: sure }]
    : [];
}

const spent =
  "costs?|costing|spend(?:ing)?|spent|pay(?:ing)?|paid|bill|budget|coste|costes|cuesta|gasto|gastos|gastamos|gastado|pagamos|pago";
const assistant =
  "(?:the |this |your |all |el |la |los |todo )*(?:ai|a\\.i\\.|language models?|models?|assistant|chat ?bot|bot|chat|tokens?|llms?|x-?seven|ia|asistente|modelos?(?: de lenguaje)?|esto|all (?:of )?this|this|it all|everything here)";
const costs = new RegExp(
  `(?<![\\p{L}])(?:(?:${spent})(?: \\p{L}+){0,3} ${assistant}|${assistant} (?:really |actually )?(?:${spent})|^\\W*(?:show me |what are |how (?:much|high) are |muestrame |cuales son )?(?:the |my |our |los |mis )?(?:costs|costes|gastos)(?: (?:today|this month|so far|hoy|este mes))?\\W*$)(?![\\p{L}])`,
  "u",
);

/** "Show me the costs", "what does all this cost me": of the models; a dish's price has a dish. */
export const costView = (wish: Wish): DashboardCommand[] =>
  isIn(wish) && wish.items.length === 0 && wish.of("money").length === 0 && costs.test(plain(wish.text))
    ? [{ type: "cost.view", confidence: sure }]
    : [];
