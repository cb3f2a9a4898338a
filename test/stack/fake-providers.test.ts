// The providers' stand-ins speak the real wire format; what they were asked to send survives them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createFakeProviders } from "#scripts/stack/fake-providers";
import { openOutbox } from "#scripts/stack/outbox";
import { testFolder } from "./test-folder.ts";

const folder = testFolder("fakes");
const file = join(folder.path, "outbox.jsonl");
const sid = `AC${"a".repeat(32)}`;
let providers: Hono;

const open = (): Hono =>
  createFakeProviders({
    outbox: openOutbox(file),
    resendApiKey: "re_local",
    twilioAccountSid: sid,
    twilioAuthToken: "secret",
  });
beforeEach(() => {
  writeFileSync(file, "");
  providers = open();
});
afterAll(() => folder.remove());

const email = {
  from: "Mario <m@x.test>",
  to: "ann@x.test",
  subject: "Your table",
  text: "19:00",
  html: "<p>19:00</p>",
};

function sendEmail(body: object, headers: Record<string, string> = {}, key = "re_local"): Promise<Response> {
  const init = { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers };
  return Promise.resolve(
    providers.request("/resend/emails", { method: "POST", headers: init, body: JSON.stringify(body) }),
  );
}

function twilio(path: string, form?: Record<string, string>, token = "secret"): Promise<Response> {
  const headers = { authorization: `Basic ${btoa(`${sid}:${token}`)}` };
  const init = form ? { method: "POST", headers, body: new URLSearchParams(form) } : { headers };
  return Promise.resolve(providers.request(`/twilio/2010-04-01/Accounts/${sid}${path}`, init));
}
const sms = { To: "+390612345678", From: "+15005550006", Body: "See you at 19:00" };
const outbox = async (): Promise<Record<string, unknown>[]> =>
  (await providers.request("/outbox")).json() as Promise<Record<string, unknown>[]>;

test("an e-mail is taken with an id and stands in the outbox", async () => {
  const { id } = (await (await sendEmail(email, { "idempotency-key": "k1" })).json()) as { id: string };
  expect(await outbox()).toMatchObject([
    { id, channel: "email", to: "ann@x.test", subject: "Your table", text: "19:00", idempotencyKey: "k1" },
  ]);
  const read = await providers.request(`/resend/emails/${id}`, {
    headers: { authorization: "Bearer re_local" },
  });
  expect(await read.json()).toMatchObject({
    object: "email",
    id,
    to: ["ann@x.test"],
    last_event: "delivered",
  });
});

test("the same idempotency key and body give the same answer and one e-mail, after a restart too", async () => {
  const first = await (await sendEmail(email, { "idempotency-key": "k1" })).json();
  providers = open();
  expect(await (await sendEmail(email, { "idempotency-key": "k1" })).json()).toEqual(first);
  expect(await outbox()).toHaveLength(1);
});

test("the same idempotency key with another body is refused", async () => {
  await sendEmail(email, { "idempotency-key": "k1" });
  const answer = await sendEmail({ ...email, text: "20:00" }, { "idempotency-key": "k1" });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ statusCode: 409, name: "invalid_idempotent_request" });
});

test("e-mails that Resend would refuse are refused in its words", async () => {
  const { to: _to, ...addressless } = email;
  const refusals = await Promise.all(
    [
      sendEmail(addressless),
      sendEmail(email, {}, "re_other"),
      sendEmail(email, { "idempotency-key": "k".repeat(257) }),
    ].map(async (it) => (await (await it).json()) as { statusCode: number; name: string }),
  );
  expect(refusals.map((it) => [it.statusCode, it.name])).toEqual([
    [422, "missing_required_field"],
    [403, "invalid_api_key"],
    [400, "invalid_idempotency_key"],
  ]);
  expect(await outbox()).toEqual([]);
});

test("an SMS is created as a message resource, and listed by its number and time", async () => {
  const created = await twilio("/Messages.json", sms);
  expect(created.status).toBe(201);
  const message = (await created.json()) as { sid: string; date_sent: string };
  expect(message).toMatchObject({
    to: sms.To,
    from: sms.From,
    body: sms.Body,
    status: "delivered",
    account_sid: sid,
  });
  expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/);
  const listed = async (query: string): Promise<unknown> =>
    (
      (await (await twilio(`/Messages.json?${query}`)).json()) as { messages: { sid: string }[] }
    ).messages.map((it) => it.sid);
  const to = encodeURIComponent(sms.To);
  expect(await listed(`To=${to}&DateSent%3E=2020-01-01`)).toEqual([message.sid]);
  expect(await listed(`To=${to}&DateSent%3E=2999-01-01`)).toEqual([]);
  expect(await listed(`To=${encodeURIComponent("+390600000000")}`)).toEqual([]);
  expect(await (await twilio(`/Messages/${message.sid}.json`)).json()).toMatchObject({ sid: message.sid });
});

test("SMS that Twilio would refuse are refused by its codes", async () => {
  const refusals = await Promise.all(
    [
      twilio("/Messages.json", { ...sms, To: "" }),
      twilio("/Messages.json", { ...sms, To: "+15005550001" }),
      twilio("/Messages.json", { ...sms, Body: "" }),
      twilio("/Messages.json", sms, "wrong"),
    ].map(async (it) => (await (await it).json()) as { status: number; code: number }),
  );
  expect(refusals.map((it) => [it.status, it.code])).toEqual([
    [400, 21604],
    [400, 21211],
    [400, 21602],
    [401, 20003],
  ]);
});

test("a line cut short by a kill does not hide the others", async () => {
  await sendEmail(email);
  writeFileSync(file, `${readFileSync(file, "utf8")}{"id":"half`);
  providers = open();
  await twilio("/Messages.json", sms);
  providers = open();
  expect((await outbox()).map((it) => it["channel"])).toEqual(["email", "sms"]);
});
