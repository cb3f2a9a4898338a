// Bad input gets the right status and problem code, and nothing is changed by any of it.
import { Webhook } from "standardwebhooks";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { cardBooking, ChatClient } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
let chat: ChatClient;
let other: ChatClient;

const open = (slug: string) =>
  ChatClient.open({ edge: stack.edge, business: slug, key: stack.widgetKeys[slug] ?? "" });

beforeAll(async () => {
  chat = await open(business);
  other = await open("style-master");
});

const send = (session: string, token: string, body: string) =>
  fetch(`${stack.edge}/v1/sessions/${session}/messages`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body,
  });

async function expectProblem(answer: Response, status: number, code: string): Promise<void> {
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect({ status: answer.status, ...(await answer.json()) }).toMatchObject({
    status,
    code,
    detail: expect.stringMatching(/\w{3}/),
    requestId: expect.stringMatching(/\w/),
  });
}

describe("a message that cannot be taken", () => {
  test.each([
    ["malformed JSON", '{"id":"a","text":', 400, "invalid_request"],
    ["no text", '{"id":"a"}', 400, "invalid_request"],
    ["an empty text", '{"id":"a","text":""}', 400, "invalid_request"],
    ["an id with spaces", '{"id":"a b","text":"hi"}', 400, "invalid_request"],
    [
      "a text of 4,001 characters",
      JSON.stringify({ id: "a", text: "x".repeat(4001) }),
      400,
      "invalid_request",
    ],
    ["a megabyte", JSON.stringify({ id: "a", text: "x".repeat(1_000_000) }), 413, "too_large"],
  ])("for %s is refused", async (_what, body, status, code) => {
    await expectProblem(await send(chat.session, chat.token, body), status, code);
  });

  test("with a wrong token is refused before anything else", async () => {
    await expectProblem(
      await send(chat.session, `${chat.token}x`, '{"id":"a","text":"hi"}'),
      401,
      "token_invalid",
    );
  });

  test("to another tenant's session is refused", async () => {
    await expectProblem(
      await send(chat.session, other.token, '{"id":"a","text":"hi"}'),
      403,
      "wrong_session",
    );
    await expectProblem(
      await send(other.session, chat.token, '{"id":"a","text":"hi"}'),
      403,
      "wrong_session",
    );
  });

  test("leaves the transcript as it was", async () => {
    expect(await chat.transcript()).toEqual(chat.greeting);
    expect(await other.transcript()).toEqual(other.greeting);
  });
});

test("words with controls and half characters book a table like any others", async () => {
  const guest = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: "A\u0000da \ud800", email: "ada@example.test" },
  });
  const day = new Date(Date.now() + 16 * 86_400_000).toISOString().slice(0, 10);
  await guest.say(`Book a table\u000bfor 2 on ${day} at \u00005pm\ud83d`);
  await guest.say("\u0000yes\u0007");
  const { text } = await guest.until((it) => cardBooking([it])?.status === "confirmed");
  expect(text).toMatch(/booked/i);
  expect(JSON.stringify(await guest.transcript())).not.toMatch(/\\u(?!fffd)[0-9a-f]{4}/);
  expect((await guest.state()).customer_context.name).toBe("Ada \ufffd");
});

describe("a session that cannot be opened", () => {
  const opening = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${stack.edge}/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  test("without a widget key, with a wrong one, or from a foreign page", async () => {
    await expectProblem(await opening({ chat: "dedicated", business }), 401, "token_invalid");
    const wrong = { "x-widget-key": "pk_nobody" };
    await expectProblem(await opening({ chat: "dedicated", business }, wrong), 401, "token_invalid");
    const foreign = { "x-widget-key": stack.widgetKeys[business] ?? "", origin: "https://evil.example" };
    await expectProblem(await opening({ chat: "dedicated", business }, foreign), 403, "origin_not_allowed");
  });

  test("for a business that is not there", async () => {
    const key = { "x-widget-key": stack.widgetKeys[business] ?? "" };
    const answer = await opening({ chat: "dedicated", business: "no-such-place" }, key);
    expect([401, 404]).toContain(answer.status);
  });
});

describe("a workflow event", () => {
  const event = (id: string, session: string) =>
    JSON.stringify({
      id,
      type: "booking.reminded",
      session,
      workflowId: "eff_nothing",
      effectId: null,
      requestId: "req_test",
      at: "2026-11-22T12:00:00Z",
      status: "success",
      results: { bookingId: "bkg_nothing", booking: null, notified: ["email"] },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    });
  const deliver = (body: string, headers: Record<string, string>) =>
    fetch(`${stack.edge}/v1/workflow-events`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
  const signed = (id: string, body: string, at = new Date(), secret = stack.webhookSecret) => ({
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  });

  test("unsigned, forged or stale is refused", async () => {
    const body = event("evt_forged", chat.session);
    await expectProblem(await deliver(body, {}), 401, "signature_invalid");
    const forged = signed(
      "evt_forged",
      body,
      new Date(),
      `whsec_${Buffer.from("another secret entirely!").toString("base64")}`,
    );
    await expectProblem(await deliver(body, forged), 401, "signature_invalid");
    const stale = signed("evt_forged", body, new Date(Date.now() - 6 * 60_000));
    await expectProblem(await deliver(body, stale), 401, "signature_stale");
  });

  test("for an unknown session or of a wrong shape is refused", async () => {
    const nobody = event("evt_nobody", "ses_nobody");
    await expectProblem(await deliver(nobody, signed("evt_nobody", nobody)), 404, "not_found");
    await expectProblem(await deliver("{}", signed("evt_shape", "{}")), 400, "invalid_request");
  });

  test("replayed is 200 and said once", async () => {
    const body = event("evt_replayed_1", chat.session);
    for (let time = 0; time < 3; time += 1) {
      const answer = await deliver(body, signed("evt_replayed_1", body));
      expect(answer.status).toBe(200);
    }
    await chat.say("hello", "after-replay");
    const transcript = await chat.transcript();
    expect(transcript.filter((it) => it.role === "assistant").length).toBeLessThanOrEqual(
      chat.greeting.length + 2,
    );
  });
});

test("an unknown address is a problem too", async () => {
  await expectProblem(await fetch(`${stack.edge}/v1/nothing`), 404, "not_found");
});
