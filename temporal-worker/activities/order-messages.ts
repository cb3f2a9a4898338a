// Messages about a takeaway order: to whom, of what, and in which words. The same letter is the same words.
import type { OrderData } from "#contracts/handoffs/order";
import type { Order } from "#contracts/orders";
import { chatUrl, framed, greeting, shortened, signature, type Words } from "./message-frame.ts";
import { localTime, moneyText, oneLine } from "./message-text.ts";
import type { Channel } from "./messages.ts";
import { fill, tongueOf, type Tongue } from "./phrases/index.ts";
import type { OrderMessageKind } from "./phrases/message-phrases.ts";

export type { OrderMessageKind };

export interface OrderLetter {
  kind: OrderMessageKind;
  channel: Channel;
  /** The address on that channel. */
  to: string;
  facts: OrderData;
  order: Order;
}

/** The message for a letter, with times on the business's wall. */
export function orderWords(letter: OrderLetter, edgeUrl: string): Words {
  const { kind, facts, order, channel } = letter;
  const { business, customer, language } = facts;
  const tongue = tongueOf(language, business.locale);
  const { words, locale } = tongue;
  const subject = fill(words.order.headlines[kind], { place: oneLine(business.name) });
  const reference = fill(words.reference, { id: order.id });
  const body = bodyOf(letter, tongue);
  if (channel === "sms") return shortened(subject, [`${subject}.`, body, reference]);
  const items = order.items.map(
    ({ quantity, name, options, discount }) =>
      `${quantity} × ${[name, ...options].join(", ")}${discount ? ` (${discount.title} −${moneyText(discount.amount, locale)})` : ""}`,
  );
  return framed({
    language: words.language,
    subject,
    lines: [
      greeting(tongue, customer.name),
      `${subject}.`,
      body,
      ...items.map(oneLine),
      fill(words.order.total, { money: moneyText(order.total, locale) }),
      signature(business),
      reference,
    ],
    links: [{ url: chatUrl(business.slug, edgeUrl), label: words.order.chat }],
  });
}

function bodyOf({ kind, order, facts }: OrderLetter, { words, locale }: Tongue): string {
  const { phone } = facts.business;
  if (kind === "order_ready") return words.order.ready;
  if (kind === "order_cancellation") {
    const call = phone && fill(words.order.callUs, { phone: oneLine(phone) });
    return [words.order.cancelled, call].filter(Boolean).join(" ");
  }
  if (order.pickupAt === null) return words.order.soonest;
  return fill(words.order.readyAt, { time: localTime(order.pickupAt, order.timeZone, locale) });
}
