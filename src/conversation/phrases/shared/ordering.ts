// A language's table made into phrases: takeaway orders.
import type { Order, OrderLine } from "#contracts/orders";
import type { ActOf } from "../../acts.ts";
import type { KnownOrder } from "../../state.ts";
import { adding, cancelling, choosing, person } from "../order-buttons.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import { lessText, lineText, orderCard } from "../order-text.ts";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { no, stop, yes } from "./meanings.ts";
import { fill, type PhraseWords } from "./words.ts";

type Names =
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
  | "cannotOrder";

export function ordering(words: PhraseWords, of: (wording: Wording) => Formats): SomePhrases<Names> {
  const { order: w, buttons: b } = words;
  const line = (it: OrderLine) => lineText(it, (what) => fill(w.without, { what }));
  const lines = (all: readonly OrderLine[], f: Formats) => f.list(all.map(line));
  const about =
    (template: string) =>
    ({ known, order }: { known: KnownOrder; order: Order }, wording: Wording): Said => {
      const f = of(wording);
      const values = { items: lines(known.lines, f), business: wording.business.name, call: f.call };
      return { text: fill(template, values), cards: [orderCard(order)] };
    };
  const when = (at: string | null, minutes: number, f: Formats): string =>
    at ? fill(w.at, { when: f.whenText(at) }) : fill(w.soon, { minutes: f.minutes(minutes) });

  return {
    orderSoFar: ({ lines: all, prices, discounts, total, asked }, wording) => {
      const f = of(wording);
      const priced = all.map((it, at) => {
        const price = prices[at];
        const own = all.length > 1 && price ? `${line(it)} ${f.money(price)}` : line(it);
        return own + lessText(discounts[at], f.money);
      });
      if (asked) return `${f.list(priced)}: ${f.money(total)}.`;
      return fill(w.soFar, { lines: f.list(priced), total: f.money(total) });
    },
    askUsual: ({ lines: all }, wording) => ({
      text: `${fill(w.usual, { lines: lines(all, of(wording)) })} ${w.ask.items}`,
      buttons: [button(w.asUsual, [{ type: "setOrder", lines: all, confidence: 1 }])],
    }),
    orderEmpty: () => w.empty,
    orderUnclear: (act, wording) => unclear(act, of(wording)),
    orderContains: ({ item, what }, wording) => fill(w.contains, { item, what: of(wording).list(what) }),
    askChoice: ({ item, group, lines: all }, wording) => {
      const f = of(wording);
      const named = group.choices.map((it) => `${it.name} (${f.money(it.price)})`);
      const values = { group: group.name, item, choices: f.list(named, "disjunction") };
      return {
        text: fill(w.choice, values),
        buttons: group.choices.map((it) => button(it.name, choosing(all, group.name, it.name))),
      };
    },
    pickupUnfit: ({ wanted, earliest }, wording) => {
      const f = of(wording);
      const first = earliest ? fill(w.earliest, { when: f.whenText(earliest) }) : f.call.trim();
      return `${fill(w.unfit, { when: f.whenText(wanted), When: f.capital(f.whenText(wanted)) })} ${first}`;
    },
    confirmOrder: ({ lines: all, discounts, total, pickupAt, minutes, name, reach }, wording) => {
      const f = of(wording);
      return {
        text: fill(w.confirm, {
          lines: f.list(all.map((it, at) => line(it) + lessText(discounts[at], f.money))),
          total: f.money(total),
          when: when(pickupAt, minutes, f),
          name,
          reach: reach ? ` (${reach})` : "",
        }),
        buttons: [button(w.yes, yes), button(b.change, no), button(b.cancel, stop)],
      };
    },
    orderPlaced: ({ known, order, minutes, reach }, wording) => {
      const f = of(wording);
      return {
        text: fill(w.placed, {
          items: lines(known.lines, f),
          total: f.money(order.total),
          when: when(order.pickupAt, minutes, f),
          business: wording.business.name,
          sent: reach ? ` ${fill(w.sent, { reach })}` : "",
        }),
        cards: [orderCard(order)],
      };
    },
    orderReady: about(w.ready),
    orderDelayed: about(w.delayed),
    orderCancelled: about(w.cancelled),
    orderCancelledByBusiness: about(w.cancelledByBusiness),
    orderTold: ({ known }, wording) => {
      const f = of(wording);
      const { order } = known;
      const values = { items: lines(known.lines, f), total: f.money(known.total) };
      return {
        text: fill(w.told[order?.status ?? "placed"], values),
        ...(order ? { cards: [orderCard(order)] } : {}),
      };
    },
    orderStays: ({ known, cancellable }, wording) => ({
      text: fill(cancellable ? w.stays : w.staysFixed, { items: lines(known.lines, of(wording)) }),
      buttons: [...(cancellable ? [button(w.cancelIt, cancelling)] : []), button(b.person, person)],
    }),
    confirmCancelOrder: ({ lines: all, total }, wording) => {
      const f = of(wording);
      return {
        text: fill(w.confirmCancel, { lines: lines(all, f), total: f.money(total) }),
        buttons: [button(b.yesCancel, yes), button(b.noCancel, no)],
      };
    },
    orderFailed: ({ kind, code }, wording) => {
      const { call } = of(wording);
      if (kind === "cancelOrder" && code === "too_late")
        return { text: w.tooLate + call, buttons: [button(b.person, person)] };
      if (kind === "cancelOrder") return w.cancelFailed + call;
      if (code === "sold_out") return w.soldOut + call;
      return (code === "price_changed" ? w.priceChanged : w.failed) + call;
    },
    orderLetGo: () => w.letGo,
    orderBeside: () => w.beside,
    orderBesideLetGo: () => w.besideLetGo,
    noOrders: () => ({
      text: w.none,
      buttons: [button(w.start, [{ type: "startFlow", flow: "order", confidence: 1 }])],
    }),
    cannotOrder: (_act, wording) => fill(w.cannot, { business: wording.business.name }) + of(wording).call,
  };

  function unclear(act: ActOf<"orderUnclear">, f: Formats): string | Said {
    const { text, candidates, nearest, sections, item } = act;
    if (item !== null) return fill(w.noOption, { item, text });
    const buttons = [...candidates, ...nearest].map((name) => button(name, adding(act, name)));
    if (candidates.length > 0)
      return { text: fill(w.which, { text, items: f.list(candidates, "disjunction") }), buttons };
    const notThere = fill(w.notListed, { text });
    if (nearest.length > 0)
      return { text: `${notThere} ${fill(w.nearest, { items: f.list(nearest, "disjunction") })}`, buttons };
    return sections.length > 0 ? `${notThere} ${fill(w.sections, { items: f.list(sections) })}` : notThere;
  }
}
