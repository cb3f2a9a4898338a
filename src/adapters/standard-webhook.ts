// Judges Standard Webhooks signatures on what comes back from Temporal.
import { Webhook } from "standardwebhooks";

export type EventSignature = "genuine" | "invalid" | "stale";

/** Over the raw body; `stale` is more than five minutes off, whoever signed it. */
export function createEventJudge(secret: string): (body: string, headers: Headers) => EventSignature {
  const webhook = new Webhook(secret);
  return (body, headers) => {
    try {
      webhook.verify(body, Object.fromEntries(headers), { jsonParse: false });
      return "genuine";
    } catch (error) {
      return error instanceof Error && /too (old|new)/.test(error.message) ? "stale" : "invalid";
    }
  };
}
