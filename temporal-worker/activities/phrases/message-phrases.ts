// What messages to customers say, in each language: whole sentences with {names} for what is put in.
import type { MessageKind } from "../messages.ts";

export type OrderMessageKind = "order_confirmation" | "order_ready" | "order_cancellation";

/** `{visit}` is what is booked and when, `{place}` the business, `{time}` a moment on its own wall. */
export interface MessagePhrases {
  /** For `html lang`. */
  language: string;
  hello: string;
  helloTo: string;
  /** Of several, and of one. */
  visit: string;
  visitOfOne: string;
  reference: string;
  /** Behind the reference: which of its changes or offers. */
  change: string;
  offer: string;
  booking: Record<MessageKind, { headline: string; body: string }>;
  sorry: string;
  bookAnother: string;
  orCall: string;
  answerInChat: string;
  changeInChat: string;
  /** `{code}`: the booking's. */
  code: string;
  calendarFile: string;
  addToCalendar: string;
  order: {
    headlines: Record<OrderMessageKind, string>;
    ready: string;
    cancelled: string;
    callUs: string;
    soonest: string;
    readyAt: string;
    total: string;
    chat: string;
  };
  waiting: { headline: string; body: string; kept: string; take: string; otherwise: string };
  news: { from: string; aboutVisit: string; noLonger: string; chat: string; stop: string; stopShort: string };
  watch: { found: string; see: string; free: string };
}
