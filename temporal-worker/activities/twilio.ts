// SMS by Twilio's Messages resource (https://www.twilio.com/docs/messaging/api/message-resource).
// Twilio has no idempotency key: before a repeat, the messages to that number are searched for this very text.
import * as z from "zod";
import { MessageRefused, type MessageProvider, type OutgoingMessage } from "./messages.ts";

export interface TwilioOptions {
  url: string;
  accountSid: string;
  authToken: string;
  /** The sender's number, E.164. */
  from: string;
  fetch?: typeof fetch;
}

const Message = z.object({ sid: z.string(), body: z.string().nullable(), status: z.string() });
const Page = z.object({ messages: z.array(Message) });
const Failure = z.object({ code: z.number(), message: z.string() }).partial();

/** These did not reach the customer, so the text may go out again. */
const unsent = new Set(["failed", "undelivered", "canceled"]);

export function createTwilio(options: TwilioOptions): MessageProvider {
  const { url, accountSid, authToken, from, fetch: call = fetch } = options;
  const messages = `${url}/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;

  const find = async (
    message: OutgoingMessage,
    since: number,
    signal: AbortSignal,
  ): Promise<string | null> => {
    const query = new URLSearchParams({ To: message.to, "DateSent>": toSecond(since), PageSize: "100" });
    const response = await call(`${messages}?${query}`, { headers: { authorization }, signal });
    if (!response.ok) return refuse(response);
    const found = Page.parse(await response.json()).messages;
    // A trial account puts words before the text, so it is looked for inside the body.
    return found.find((it) => it.body?.includes(message.text) && !unsent.has(it.status))?.sid ?? null;
  };

  return {
    async send(message, { maybeSentSince, signal }) {
      const earlier = maybeSentSince === null ? null : await find(message, maybeSentSince, signal);
      if (earlier !== null) return { providerId: earlier };
      const response = await call(messages, {
        method: "POST",
        headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ To: message.to, From: from, Body: message.text }).toString(),
        signal,
      });
      if (!response.ok) return refuse(response);
      return { providerId: Message.pick({ sid: true }).parse(await response.json()).sid };
    },
  };
}

const toSecond = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** 400 speaks of this message (no such number, unsubscribed); keys, quotas and outages pass. */
async function refuse(response: Response): Promise<never> {
  const failure = Failure.catch({}).parse(await response.json().catch(() => ({})));
  const message = `Twilio answered ${response.status} ${failure.code ?? ""}: ${failure.message ?? ""}`;
  throw response.status === 400 ? new MessageRefused(message) : new Error(message);
}
