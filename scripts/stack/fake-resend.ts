// Resend's API for sending one e-mail (https://resend.com/docs/api-reference): POST /emails, GET /emails/:id.
import { createHash, randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";
import type { Outbox, OutboxMessage } from "./outbox.ts";

/** Resend remembers an idempotency key for 24 hours. */
const keyLifetime = 24 * 3600 * 1000;

const Addresses = z.union([z.string(), z.array(z.string()).max(50)]);
const Email = z.object({
  from: z.string(),
  to: Addresses,
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
});

export function createFakeResend({ outbox, resendApiKey }: { outbox: Outbox; resendApiKey: string }): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const key = c.req.header("authorization");
    if (!key) return refuse(c, 401, "missing_api_key", "Missing API key in the authorization header.");
    if (key !== `Bearer ${resendApiKey}`) return refuse(c, 403, "invalid_api_key", "API key is invalid");
    return next();
  });
  app.post("/emails", async (c) => send(c, outbox));
  app.get("/emails/:id", (c) => {
    const email = outbox.all().find((it) => it.channel === "email" && it.id === c.req.param("id"));
    return email ? c.json(emailBody(email)) : refuse(c, 404, "not_found", "Email not found");
  });
  return app;
}

async function send(c: Context, outbox: Outbox): Promise<Response> {
  const raw = await c.req.text();
  const key = c.req.header("idempotency-key");
  if (key !== undefined && (key.length < 1 || key.length > 256)) {
    return refuse(c, 400, "invalid_idempotency_key", "The key must be between 1-256 chars.");
  }
  const body = parseJson(raw);
  const missing = (["from", "to", "subject"] as const).find((it) => body?.[it] === undefined);
  if (missing) return refuse(c, 422, "missing_required_field", `Missing \`${missing}\` field.`);
  const email = Email.safeParse(body);
  if (!email.success) return refuse(c, 422, "validation_error", z.prettifyError(email.error));
  const fingerprint = createHash("sha256").update(raw).digest("hex");
  const earlier = key === undefined ? undefined : sentUnder(outbox, key);
  if (earlier && earlier.fingerprint !== fingerprint) {
    const why = "This idempotency key has been used with a different request payload.";
    return refuse(c, 409, "invalid_idempotent_request", why);
  }
  if (earlier) return c.json({ id: earlier.id });
  const message = toMessage(email.data, key, fingerprint);
  outbox.add(message);
  return c.json({ id: message.id });
}

function sentUnder(outbox: Outbox, key: string): OutboxMessage | undefined {
  const oldest = Date.now() - keyLifetime;
  return outbox.all().findLast((it) => it.idempotencyKey === key && Date.parse(it.at) > oldest);
}

function toMessage(
  email: z.infer<typeof Email>,
  key: string | undefined,
  fingerprint: string,
): OutboxMessage {
  return {
    id: randomUUID(),
    channel: "email",
    from: email.from,
    to: [email.to].flat().join(", "),
    subject: email.subject,
    text: email.text ?? "",
    ...(email.html !== undefined && { html: email.html }),
    at: new Date().toISOString(),
    ...(key !== undefined && { idempotencyKey: key }),
    fingerprint,
  };
}

function emailBody(email: OutboxMessage): object {
  return {
    object: "email",
    id: email.id,
    to: email.to.split(", "),
    from: email.from,
    created_at: email.at,
    subject: email.subject,
    html: email.html ?? null,
    text: email.text,
    bcc: [],
    cc: [],
    reply_to: [],
    last_event: "delivered",
  };
}

function parseJson(raw: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(raw) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

const refuse = (c: Context, statusCode: ContentfulStatusCode, name: string, message: string): Response =>
  c.json({ statusCode, name, message }, statusCode);
