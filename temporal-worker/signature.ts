// Judges Standard Webhooks signatures: five minutes of tolerance, over the body as it came.
import { Webhook, WebhookVerificationError } from "standardwebhooks";

export type SignatureVerdict = "genuine" | "invalid" | "stale";
export type SignatureJudge = (body: string, headers: Record<string, string>) => SignatureVerdict;

export function createSignatureJudge(secret: string): SignatureJudge {
  const webhook = new Webhook(secret);
  return (body, headers) => {
    try {
      webhook.verify(body, headers, { jsonParse: false });
      return "genuine";
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      return /timestamp too/i.test(error.message) ? "stale" : "invalid";
    }
  };
}
