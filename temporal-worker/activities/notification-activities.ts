// One message to one person, once: claimed in the database, sent, marked. A crash between two of these is made good.
import { activityInfo } from "@temporalio/activity";
import { ApplicationFailure } from "@temporalio/common";
import { finalIfRefused } from "./booking-activities.ts";
import { callSignal } from "./call-signal.ts";
import type { BookingStore } from "./booking-store.ts";
import { MessageRefused, type Channel, type Letter, type MessageProvider } from "./messages.ts";
import type { Words } from "./message-frame.ts";
import { orderWords, type OrderLetter } from "./order-messages.ts";
import type { OrderStore } from "./order-store.ts";
import { carriesCode, wordsOf } from "./templates.ts";
import { offerWords, type OfferLetter } from "./waitlist-messages.ts";

export interface NotificationDeps {
  store: BookingStore;
  orders: OrderStore;
  providers: Partial<Record<Channel, MessageProvider>>;
  /** The edge, where links in messages lead. */
  callback: { url: string };
}

export type Delivery = "sent" | "channel_off";

/** Providers stamp whole seconds by clocks of their own. */
const clockSlack = 60_000;

/** What sending one message needs. */
export type SenderDeps = Pick<NotificationDeps, "store" | "providers">;

/** @throws ApplicationFailure `MessageRefused`, non-retryable, when the provider will never take it. */
export const sender =
  ({ store, providers }: SenderDeps) =>
  async ({ channel, to, key, claim, words, requestId }: Sending): Promise<Delivery> => {
    const provider = providers[channel];
    if (!provider) return "channel_off";
    const { outcome, attempts } = await finalIfRefused(claim());
    if (outcome === "already_sent") return "sent";
    const { attempt, scheduledTimestampMs } = activityInfo();
    const maybeSentSince = attempt > 1 || attempts > 1 ? scheduledTimestampMs - clockSlack : null;
    const message = { key, to, ...words };
    const sent = await sendOr(() => provider.send(message, { maybeSentSince, signal: callSignal() }));
    await store.markNotification(key, sent, requestId);
    return "sent";
  };

export function notificationActivities(deps: NotificationDeps) {
  const { store, orders, callback } = deps;
  const sendOnce = sender(deps);

  return {
    async sendMessage(letter: Letter, requestId: string): Promise<Delivery> {
      const { kind, channel, to, booking } = letter;
      const chats = carriesCode.has(kind)
        ? await finalIfRefused(store.chatsOf(booking.booking.id, requestId))
        : null;
      const key = keyOf(letter);
      const about = { key, bookingId: booking.booking.id, kind, channel, to, requestId };
      const claim = () => store.claimNotification(about);
      return sendOnce({
        channel,
        to,
        key,
        claim,
        words: wordsOf(letter, callback.url, chats?.code),
        requestId,
      });
    },

    sendOrderMessage(letter: OrderLetter, requestId: string): Promise<Delivery> {
      const { kind, channel, to, order } = letter;
      const key = orderKeyOf(letter);
      const claim = () => orders.claimNotification({ key, orderId: order.id, kind, channel, to, requestId });
      return sendOnce({ channel, to, key, claim, words: orderWords(letter, callback.url), requestId });
    },

    sendOffer(letter: OfferLetter, requestId: string): Promise<Delivery> {
      const { channel, to, booking } = letter;
      const key = offerKeyOf(letter);
      const about = { key, bookingId: booking.id, kind: "waitlist_offer", channel, to, requestId };
      const claim = () => store.claimNotification(about);
      return sendOnce({ channel, to, key, claim, words: offerWords(letter, callback.url), requestId });
    },

    /** Notes that a message was given up; the workflow goes on. */
    giveUpMessage: (letter: Letter, reason: string, requestId: string) =>
      store.markNotification(keyOf(letter), { error: reason }, requestId),
    giveUpOrderMessage: (letter: OrderLetter, reason: string, requestId: string) =>
      store.markNotification(orderKeyOf(letter), { error: reason }, requestId),
    giveUpOffer: (letter: OfferLetter, reason: string, requestId: string) =>
      store.markNotification(offerKeyOf(letter), { error: reason }, requestId),
  };
}

interface Sending {
  channel: Channel;
  to: string;
  key: string;
  claim(): Promise<{ outcome: "send" | "already_sent"; attempts: number }>;
  words: Words;
  requestId: string;
}

const orderKeyOf = ({ kind, channel, order }: OrderLetter): string => `${order.id}:${kind}:${channel}`;

const offerKeyOf = ({ channel, booking, offer }: OfferLetter): string =>
  `${booking.id}:waitlist_offer:${offer.number}:${channel}`;

const keyOf = ({ kind, channel, booking, again }: Letter): string =>
  [booking.booking.id, kind, booking.sequence, channel, ...(again ? [again] : [])].join(":");

async function sendOr<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error;
    throw ApplicationFailure.create({ type: error.name, message: error.message, nonRetryable: true });
  }
}
