// The port behind which e-mail and SMS providers stand.
import type { BookingData } from "#contracts/handoffs/booking";
import type { EffectId } from "#contracts/ids";
import type { BookingState } from "./booking-store.ts";

export type Channel = "email" | "sms";
export type MessageKind =
  | "confirmation"
  | "rejection"
  | "reschedule"
  | "cancellation"
  | "reminder"
  | "follow_up"
  | "no_show"
  | "came";

/** What a message is about and to whom it goes. */
export interface Letter {
  kind: MessageKind;
  channel: Channel;
  /** The address on that channel: e-mail address or phone number. */
  to: string;
  facts: BookingData;
  booking: BookingState;
  /** The correction after which it is sent once more, to the right address. */
  again?: EffectId;
}

export interface OutgoingMessage {
  /** One message to one person: the provider's idempotency key where it has such. */
  key: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface SendOptions {
  /** Set when an earlier attempt may have gone through: the instant before it, ms since the epoch. */
  maybeSentSince: number | null;
  signal: AbortSignal;
}

/** Sends one message, once: a repeat under the same key, or with `maybeSentSince`, finds the first. */
export interface MessageProvider {
  /** Resolves to the provider's own id, if it gave one; rejects with MessageRefused or, to be tried again, any error. */
  send(message: OutgoingMessage, options: SendOptions): Promise<{ providerId: string | null }>;
}

/** The provider will never take this message (no such number, unsubscribed…). */
export class MessageRefused extends Error {
  override name = "MessageRefused";
}
