// English: takeaway orders.
import type { LineDiscount, Order, OrderLine } from "#contracts/orders";
import type { ActOf } from "../../acts.ts";
import type { KnownOrder } from "../../state.ts";
import { adding, cancelling, choosing, person } from "../order-buttons.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import { lessText, lineText, orderCard } from "../order-text.ts";
import { listText, moneyText, whenText, type Wording } from "../wording.ts";
import { callNote } from "./asking.ts";

export const ordering: SomePhrases<
  | "orderSoFar"
  | "askUsual"
  | "orderEmpty"
  | "orderUnclear"
  | "orderContains"
  | "askChoice"
  | "pickupUnfit"
  | "confirmOrder"
  | "orderPlaced"
  | "orderReady"
  | "orderDelayed"
  | "orderCancelled"
  | "orderCancelledByBusiness"
  | "orderTold"
  | "orderStays"
  | "confirmCancelOrder"
  | "orderFailed"
  | "orderLetGo"
  | "orderBeside"
  | "orderBesideLetGo"
  | "noOrders"
  | "cannotOrder"
> = {
  orderSoFar: ({ lines, prices, discounts, total, asked }, wording) => {
    const priced = lines.map((line, at) => {
      const price = prices[at];
      return `${text(line)}${price && lines.length > 1 ? ` ${moneyText(price, wording)}` : ""}${less(discounts[at], wording)}`;
    });
    if (asked)
      return `${capitalised(listText(priced, "and"))} ${lines.length > 1 ? "come to" : "is"} ${moneyText(total, wording)}${lines.length > 1 ? " in total" : ""}.`;
    return `${wording.pick(["So that's", "I have"])} ${listText(priced, "and")}: ${moneyText(total, wording)}${lines.length > 1 ? " in total" : ""}.`;
  },
  askUsual: ({ lines }) => ({
    text: `The usual, ${listText(lines.map(text), "and")}? Or what would you like to order?`,
    buttons: [button("The usual", [{ type: "setOrder", lines, confidence: 1 }])],
  }),
  orderEmpty: () => "Your order is empty now.",
  orderUnclear: (act) => unclear(act),
  orderContains: ({ item, what }) =>
    `By our menu the ${item} contains ${listText(what, "and")}, and I can't promise it without. If that's an allergy, please choose something else or ask the team.`,
  askChoice: ({ item, group, lines }, wording) => ({
    text: `Which ${group.name.toLowerCase()} for the ${item}: ${listText(
      group.choices.map((it) => `${it.name} (${moneyText(it.price, wording)})`),
      "or",
    )}?`,
    buttons: group.choices.map((it) => button(it.name, choosing(lines, group.name, it.name))),
  }),
  pickupUnfit: ({ wanted, earliest }, wording) => ({
    text: `${capitalised(whenText(wanted, wording))} isn't possible for a pickup${
      earliest ? `; the earliest is ${whenText(earliest, wording)}` : ""
    }.${earliest ? "" : callNote(wording)}`,
  }),
  confirmOrder: ({ lines, discounts, total, pickupAt, minutes, name, reach }, wording) => ({
    text: `${capitalised(
      listText(
        lines.map((line, at) => text(line) + less(discounts[at], wording)),
        "and",
      ),
    )}: ${moneyText(total, wording)} in total, to pick up ${
      pickupAt ? whenText(pickupAt, wording) : `as soon as it's ready, in about ${minutes} minutes`
    }, under ${name}${reach ? ` (${reach})` : ""}. Shall I place the order?`,
    buttons: [
      button("Yes, order it", [{ type: "affirm", confidence: 1 }]),
      button("Change", [{ type: "deny", confidence: 1 }]),
      button("Cancel", [{ type: "cancelFlow", confidence: 1 }]),
    ],
  }),
  orderPlaced: ({ known, order, minutes, reach }, wording) =>
    withCard(
      order,
      `Your order is in! ${capitalised(items(known))}, ${moneyText(order.total, wording)}: ${
        order.pickupAt ? `ready ${whenText(order.pickupAt, wording)}` : `ready in about ${minutes} minutes`
      }, at ${wording.business.name}.${reach ? ` I'll tell you here and on ${reach}.` : " I'll tell you here when it's ready."}`,
    ),
  orderReady: ({ known, order }, { business }) =>
    withCard(order, `Your order is ready: ${items(known)}. ${business.name} has it waiting for you.`),
  orderDelayed: ({ order }, { business }) =>
    withCard(
      order,
      `I'm sorry, your order takes longer than planned. I've asked the team at ${business.name} and will tell you here.`,
    ),
  orderCancelled: ({ known, order }) =>
    withCard(order, `Your order is cancelled: ${items(known)}. Anything else I can do for you?`),
  orderCancelledByBusiness: ({ known, order }, wording) =>
    withCard(
      order,
      `I'm sorry, ${wording.business.name} had to cancel your order: ${items(known)}.${callNote(wording)}`,
    ),
  orderTold: ({ known: { order, lines, total, pickupAt } }, wording) => {
    const what = listText(lines.map(text), "and");
    const status = order?.status ?? "placed";
    const at = pickupAt ? `, for ${whenText(pickupAt, wording)}` : "";
    const said = `Your order of ${what}, ${moneyText(total, wording)}${at}, ${states[status]}.`;
    return order ? withCard(order, said) : said;
  },
  orderStays: ({ known, cancellable }) => ({
    text: `Your order of ${items(known)} is placed, so I can't change it here. ${
      cancellable
        ? "I can cancel it and take a new one, or pass this on to the team."
        : "I can pass this on to the team."
    }`,
    buttons: [
      ...(cancellable ? [button("Cancel the order", cancelling)] : []),
      button("Talk to a person", person),
    ],
  }),
  confirmCancelOrder: ({ lines, total }, wording) => ({
    text: `Shall I cancel your order of ${listText(lines.map(text), "and")} (${moneyText(total, wording)})?`,
    buttons: [
      button("Yes, cancel it", [{ type: "affirm", confidence: 1 }]),
      button("No, keep it", [{ type: "deny", confidence: 1 }]),
    ],
  }),
  orderFailed: ({ kind, code }, wording) => ({
    text: failed(kind, code) + callNote(wording),
    ...(code === "too_late" ? { buttons: [button("Talk to a person", person)] } : {}),
  }),
  orderLetGo: (_act, { pick }) =>
    pick([
      "All right, I've dropped the order. Anything else?",
      "No problem, the order is forgotten. Anything else?",
    ]),
  orderBeside: () => "The order you placed stays as it is, so this is a new one beside it.",
  orderBesideLetGo: () => "I've dropped the new order; the one you placed before stands.",
  noOrders: () => ({
    text: "I don't see an order in this chat. Shall I take one?",
    buttons: [button("Order", [{ type: "startFlow", flow: "order", confidence: 1 }])],
  }),
  cannotOrder: (_act, wording) => `${wording.business.name} doesn't take orders here.${callNote(wording)}`,
};

const text = (line: OrderLine) => lineText(line, (what) => `without ${what}`);
const less = (discount: LineDiscount | null | undefined, wording: Wording) =>
  lessText(discount, (it) => moneyText(it, wording));
const items = ({ lines }: KnownOrder) => listText(lines.map(text), "and");
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const withCard = (order: Order, said: string): Said => ({ text: said, cards: [orderCard(order)] });

const states: Record<Order["status"], string> = {
  placed: "is with the team, and not confirmed yet",
  accepted: "is confirmed",
  preparing: "is being prepared",
  ready: "is ready for you",
  collected: "was picked up",
  cancelled: "was cancelled",
};

function unclear(act: ActOf<"orderUnclear">): string | Said {
  const { text: words, candidates, nearest, sections, item } = act;
  if (item !== null) return `The ${item} doesn't come with "${words}".`;
  const notThere = `I can't find "${words}" on the menu.`;
  const buttons = [...candidates, ...nearest].map((name) => button(name, adding(act, name)));
  if (candidates.length > 0)
    return { text: `Which do you mean by "${words}": ${listText(candidates, "or")}?`, buttons };
  if (nearest.length > 0)
    return { text: `${notThere} The nearest we have: ${listText(nearest, "or")}.`, buttons };
  return sections.length > 0 ? `${notThere} We have ${listText(sections, "and")}.` : notThere;
}

function failed(kind: "order" | "cancelOrder", code: ActOf<"orderFailed">["code"]): string {
  if (kind === "cancelOrder") {
    return code === "too_late"
      ? "I'm sorry, it's too late to cancel: the kitchen is on it already."
      : "I'm sorry, the order couldn't be cancelled just now; it stands as it was.";
  }
  if (code === "sold_out")
    return "I'm sorry, something in your order has just sold out, so nothing was ordered.";
  if (code === "price_changed")
    return "I'm sorry, a price on the menu has just changed, so nothing was ordered.";
  return "I'm sorry, the order didn't go through, so nothing was ordered.";
}
