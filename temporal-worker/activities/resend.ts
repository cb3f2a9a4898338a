// E-mail by Resend: POST /emails with an idempotency key (https://resend.com/docs/api-reference/emails/send-email).
import * as z from "zod";
import { MessageRefused, type MessageProvider } from "./messages.ts";

export interface ResendOptions {
  url: string;
  apiKey: string;
  /** `Name <address>`. */
  from: string;
  fetch?: typeof fetch;
}

const Sent = z.object({ id: z.string() });
const Failure = z.object({ name: z.string(), message: z.string() }).partial();

/** These speak of the message itself; keys, quotas and outages pass. */
const final = new Set([400, 422]);

export function createResend({ url, apiKey, from, fetch: call = fetch }: ResendOptions): MessageProvider {
  return {
    async send({ key, to, subject, text, html }, { signal }) {
      const response = await call(`${url}/emails`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${apiKey}`,
          "content-type": "application/json",
          "idempotency-key": key,
        },
        body: JSON.stringify({ from, to: [to], subject, text, html }),
        signal,
      });
      if (response.ok) return { providerId: Sent.parse(await response.json()).id };
      return readFailure(response.status, Failure.catch({}).parse(await response.json().catch(() => ({}))));
    },
  };
}

/** A key that was used with another text (a release changed the template) says that the message went out. */
function readFailure(status: number, failure: z.infer<typeof Failure>): { providerId: null } {
  if (failure.name === "invalid_idempotent_request") return { providerId: null };
  const message = `Resend answered ${status} ${failure.name ?? ""}: ${failure.message ?? ""}`;
  throw final.has(status) ? new MessageRefused(message) : new Error(message);
}
