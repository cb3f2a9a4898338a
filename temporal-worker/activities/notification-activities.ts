// One message to one person, once: claimed in the database, sent, marked. A crash between two of these is made good.
import { activityInfo } from "@temporalio/activity";
import { ApplicationFailure } from "@temporalio/common";
import { finalIfRefused } from "./booking-activities.ts";
import { callSignal } from "./call-signal.ts";
import type { BookingStore } from "./booking-store.ts";
import { MessageRefused, type Channel, type Letter, type MessageProvider } from "./messages.ts";
import { wordsOf } from "./templates.ts";

export interface NotificationDeps {
  store: BookingStore;
  providers: Partial<Record<Channel, MessageProvider>>;
  /** The edge, where links in messages lead. */
  callback: { url: string };
}

export type Delivery = "sent" | "channel_off";

/** Providers stamp whole seconds by clocks of their own. */
const clockSlack = 60_000;

export function notificationActivities({ store, providers, callback }: NotificationDeps) {
  return {
    /** @throws ApplicationFailure `MessageRefused`, non-retryable, when the provider will never take it. */
    async sendMessage(letter: Letter, requestId: string): Promise<Delivery> {
      const provider = providers[letter.channel];
      if (!provider) return "channel_off";
      const { kind, channel, to, booking } = letter;
      const key = keyOf(letter);
      const claim = { key, bookingId: booking.booking.id, kind, channel, to, requestId };
      const { outcome, attempts } = await finalIfRefused(store.claimNotification(claim));
      if (outcome === "already_sent") return "sent";
      const { attempt, scheduledTimestampMs } = activityInfo();
      const maybeSentSince = attempt > 1 || attempts > 1 ? scheduledTimestampMs - clockSlack : null;
      const message = { key, to, ...wordsOf(letter, callback.url) };
      const sent = await sendOr(() => provider.send(message, { maybeSentSince, signal: callSignal() }));
      await store.markNotification(key, sent, requestId);
      return "sent";
    },

    /** Notes that a message was given up; the workflow goes on. */
    giveUpMessage: (letter: Letter, reason: string, requestId: string) =>
      store.markNotification(keyOf(letter), { error: reason }, requestId),
  };
}

const keyOf = ({ kind, channel, booking }: Letter): string =>
  `${booking.booking.id}:${kind}:${booking.sequence}:${channel}`;

async function sendOr<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error;
    throw ApplicationFailure.create({ type: error.name, message: error.message, nonRetryable: true });
  }
}
