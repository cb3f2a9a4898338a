// Messages to the customer of an order: one an occasion, on the best channel they left; the story does not wait.
import type { Channel } from "../activities/messages.ts";
import type { OrderLetter, OrderMessageKind } from "../activities/order-messages.ts";
import type { OrderLife } from "./order-life.ts";
import { writesOfOrders } from "./patches.ts";
import { logged, reasonOf } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office, post } from "./retries.ts";

/** What must be read at once goes to the phone first, what is kept to the mail. */
const channels: Record<OrderMessageKind, readonly Channel[]> = {
  order_confirmation: ["email", "sms"],
  order_ready: ["sms", "email"],
  order_cancellation: ["email", "sms"],
};

export function notify(life: OrderLife, reports: Reports, kind: OrderMessageKind): void {
  if (!writesOfOrders()) return;
  reports.background(() => sendOnBest(life, kind));
}

async function sendOnBest({ handoff, order }: OrderLife, kind: OrderMessageKind): Promise<void> {
  if (!order) return;
  const { requestId, businessData: facts } = handoff;
  const addresses: Record<Channel, string | null> = {
    email: facts.customer.email,
    sms: facts.customer.phone,
  };
  for (const channel of channels[kind]) {
    const to = addresses[channel];
    if (to && (await isSent({ kind, channel, to, facts, order }, requestId))) return;
  }
}

/** false where the channel is off, or the provider will never take it. */
async function isSent(letter: OrderLetter, requestId: string): Promise<boolean> {
  const summary = `${letter.kind} by ${letter.channel}`;
  try {
    return (await post.sendOrderMessage.executeWithOptions({ summary }, [letter, requestId])) === "sent";
  } catch (error) {
    await office
      .giveUpOrderMessage(letter, reasonOf(error), requestId)
      .catch(logged(`the unsent ${letter.kind} was not written down`));
    return false;
  }
}
