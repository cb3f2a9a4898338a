// Twilio's Messages resource (https://www.twilio.com/docs/messaging/api/message-resource): create, list, fetch.
import { randomBytes } from "node:crypto";
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Outbox, OutboxMessage } from "./outbox.ts";

export interface FakeTwilioOptions {
  outbox: Outbox;
  twilioAccountSid: string;
  twilioAuthToken: string;
}

/** Twilio's own test number that is never valid. */
const invalidNumber = "+15005550001";
const e164 = /^\+[1-9]\d{6,14}$/;

export function createFakeTwilio({
  outbox,
  twilioAccountSid: sid,
  twilioAuthToken: token,
}: FakeTwilioOptions): Hono {
  const app = new Hono();
  const expected = `Basic ${Buffer.from(`${sid}:${token}`).toString("base64")}`;
  const path = `/2010-04-01/Accounts/${sid}`;
  app.use(async (c, next) => {
    if (c.req.header("authorization") === expected) return next();
    return refuse(c, 401, 20003, "Authenticate");
  });
  app.post(`${path}/Messages.json`, (c) => send(c, outbox, sid));
  app.get(`${path}/Messages.json`, (c) => list(c, outbox, sid));
  app.get(`${path}/Messages/:file`, (c) => {
    const id = c.req.param("file").replace(/\.json$/, "");
    const sms = outbox.all().find((it) => it.channel === "sms" && it.id === id);
    return sms
      ? c.json(resource(sms, sid))
      : refuse(c, 404, 20404, `The requested resource ${c.req.path} was not found`);
  });
  return app;
}

async function send(c: Context, outbox: Outbox, sid: string): Promise<Response> {
  const form = new URLSearchParams(await c.req.text());
  const [to, from, text] = ["To", "From", "Body"].map((it) => form.get(it) ?? "");
  if (!to) return refuse(c, 400, 21604, "A 'To' phone number is required.");
  if (!from) return refuse(c, 400, 21603, "A 'From' phone number is required.");
  if (!text) return refuse(c, 400, 21602, "Message body is required.");
  if (text.length > 1600)
    return refuse(c, 400, 21617, "The concatenated message body exceeds the 1600 character limit");
  if (!e164.test(to) || to === invalidNumber) {
    return refuse(c, 400, 21211, `The 'To' number ${to} is not a valid phone number.`);
  }
  const id = `SM${randomBytes(16).toString("hex")}`;
  const sms: OutboxMessage = { id, channel: "sms", from, to, text, at: new Date().toISOString() };
  outbox.add(sms);
  return c.json(resource(sms, sid), 201);
}

/** Newest first, as Twilio lists them; `DateSent>` and `DateSent<` take a day or an instant. */
function list(c: Context, outbox: Outbox, sid: string): Response {
  const { To: to, From: from, PageSize: size = "50" } = c.req.query();
  const since = c.req.query("DateSent>");
  const until = c.req.query("DateSent<");
  const found = outbox
    .all()
    .filter((it) => it.channel === "sms" && (to === undefined || it.to === to))
    .filter((it) => from === undefined || it.from === from)
    .filter((it) => since === undefined || Date.parse(it.at) >= Date.parse(since))
    .filter((it) => until === undefined || Date.parse(it.at) <= Date.parse(until))
    .toReversed()
    .slice(0, Number(size));
  return c.json({
    messages: found.map((it) => resource(it, sid)),
    page: 0,
    page_size: Number(size),
    start: 0,
    end: Math.max(found.length - 1, 0),
    uri: `${c.req.path.slice(c.req.path.indexOf("/2010-04-01"))}?PageSize=${size}&Page=0`,
    first_page_uri: null,
    next_page_uri: null,
    previous_page_uri: null,
  });
}

function resource(sms: OutboxMessage, sid: string): object {
  const at = new Date(sms.at).toUTCString().replace("GMT", "+0000");
  const uri = `/2010-04-01/Accounts/${sid}/Messages/${sms.id}`;
  return {
    account_sid: sid,
    api_version: "2010-04-01",
    body: sms.text,
    date_created: at,
    date_sent: at,
    date_updated: at,
    direction: "outbound-api",
    error_code: null,
    error_message: null,
    from: sms.from,
    messaging_service_sid: null,
    num_media: "0",
    num_segments: String(Math.ceil(sms.text.length / 160)),
    price: null,
    price_unit: "USD",
    sid: sms.id,
    status: "delivered",
    subresource_uris: { media: `${uri}/Media.json` },
    to: sms.to,
    uri: `${uri}.json`,
  };
}

const refuse = (c: Context, status: ContentfulStatusCode, code: number, message: string): Response =>
  c.json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, status);
