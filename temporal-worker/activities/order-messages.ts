// Messages about a takeaway order: to whom, of what, and in which words. The same letter is the same words.
import type { OrderData } from "#contracts/handoff";
import type { Order } from "#contracts/orders";
import type { Money } from "#contracts/time";
import type { Channel } from "./messages.ts";
import { chatUrl, type Words } from "./templates.ts";
import { escape, localTime, oneLine } from "./message-text.ts";

export type OrderMessageKind = "order_confirmation" | "order_ready" | "order_cancellation";

export interface OrderLetter {
  kind: OrderMessageKind;
  channel: Channel;
  /** The address on that channel. */
  to: string;
  facts: OrderData;
  order: Order;
}

const headlines: Record<OrderMessageKind, (place: string) => string> = {
  order_confirmation: (place) => `Your order at ${place} is confirmed`,
  order_ready: (place) => `Your order at ${place} is ready`,
  order_cancellation: (place) => `Your order at ${place} was cancelled`,
};

/** The message for a letter, with times in the business's zone and locale. */
export function orderWords(letter: OrderLetter, edgeUrl: string): Words {
  const { kind, facts, order, channel } = letter;
  const { business, customer } = facts;
  const subject = headlines[kind](oneLine(business.name));
  const items = order.items.map(
    ({ quantity, name, options }) => `${quantity} × ${[name, ...options].join(", ")}`,
  );
  const reference = `Reference ${order.id}`;
  const body = bodyOf(letter);
  if (channel === "sms") return { subject, text: [`${subject}.`, body, reference].join(" "), html: "" };
  const name = oneLine(customer.name ?? "");
  const lines = [
    name ? `Hello ${name},` : "Hello,",
    `${subject}.`,
    body,
    ...items.map(oneLine),
    `Total: ${moneyText(order.total, business.locale)}`,
    [business.name, business.address, business.phone]
      .filter(Boolean)
      .map((it) => oneLine(it ?? ""))
      .join(" · "),
    reference,
  ];
  const chat = chatUrl(business.slug, edgeUrl);
  const paragraphs = lines.map((it) => `<p>${escape(it)}</p>`).join("");
  return {
    subject,
    text: [...lines, `Chat with us: ${chat}`].join("\n\n"),
    html: `<!doctype html><html lang="en"><body>${paragraphs}<p><a href="${escape(chat)}">Chat with us</a></p></body></html>`,
  };
}

function bodyOf({ kind, order, facts }: OrderLetter): string {
  if (kind === "order_ready") return "It is waiting for you.";
  if (kind === "order_cancellation")
    return `We are sorry: it cannot be prepared, and there is nothing to pay.${facts.business.phone ? ` You can call us on ${oneLine(facts.business.phone)}.` : ""}`;
  if (order.pickupAt === null) return "We tell you as soon as it is ready.";
  return `It will be ready ${localTime(order.pickupAt, order.timeZone, facts.business.locale)}.`;
}

function moneyText({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat([locale, "en-US"], { style: "currency", currency });
  return oneLine(format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)));
}
