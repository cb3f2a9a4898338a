// Every refusal is problem+json with the right status and code, and tells nothing it should not.
import { Webhook } from "standardwebhooks";
import { describe, expect, test, vi } from "vitest";
import type { ProblemCode } from "#contracts/problems";
import { marios } from "#test/fakes/marios";
import { edgeWorld, webhookSecret, widgetKey, type EdgeWorld } from "#test/fakes/edge-services";

const key = { "x-widget-key": widgetKey };
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function expectProblem(answer: Response, status: number, code: ProblemCode): Promise<void> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const problem = await answer.json();
  expect(problem).toMatchObject({ status, code, requestId: answer.headers.get("x-request-id") });
  expect(problem.detail).toMatch(/\w{3}/);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
}

async function talk(world: EdgeWorld) {
  const { session, token } = await world.open();
  const path = `/v1/sessions/${session}/messages`;
  const send = (body: string, headers: Record<string, string> = {}) =>
    world.request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...asBearer(token), ...headers },
      body,
    });
  return { session, token, path, send };
}

describe("a body", () => {
  test.each([
    ["that is not JSON", '{"id":"a","text":'],
    ["that is no object", '"hello"'],
    ["without a text", '{"id":"a"}'],
    ["with an empty text", '{"id":"a","text":""}'],
    ["with an id of spaces", '{"id":"a b","text":"hi"}'],
    ["with an id of 65 characters", JSON.stringify({ id: "x".repeat(65), text: "hi" })],
    ["with a text of 4,001 characters", JSON.stringify({ id: "a", text: "x".repeat(4001) })],
  ])("%s is refused with 400", async (_what, body) => {
    const { send } = await talk(edgeWorld());
    await expectProblem(await send(body), 400, "invalid_request");
  });

  test("of another type than JSON is refused with 400", async () => {
    const { send } = await talk(edgeWorld());
    const answer = await send('{"id":"a","text":"hi"}', { "content-type": "text/plain" });
    await expectProblem(answer, 400, "invalid_request");
  });

  test("names each fault by its path and repeats no value", async () => {
    const { send } = await talk(edgeWorld());
    const problem = await (await send('{"id":"not good","text":""}')).json();
    expect(problem.issues.map((it: { path: string }) => it.path)).toEqual(["id", "text"]);
    expect(JSON.stringify(problem)).not.toContain("not good");
  });

  test("of a megabyte is refused with 413, with a length or without", async () => {
    const { send, path, token } = await talk(edgeWorld());
    const body = JSON.stringify({ id: "a", text: "x".repeat(1_000_000) });
    await expectProblem(await send(body, { "content-length": String(body.length) }), 413, "too_large");
    const world = edgeWorld();
    const chunked = await world.request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...asBearer(token) },
      body: new Blob([body]).stream(),
      duplex: "half",
    } as RequestInit);
    await expectProblem(chunked, 413, "too_large");
  });

  test("of 4,000 characters is taken, whatever their bytes", async () => {
    const { send } = await talk(edgeWorld());
    expect((await send(JSON.stringify({ id: "a", text: "字".repeat(4000) }))).status).toBe(200);
  });
});

describe("an address", () => {
  test("that does not exist is 404", async () => {
    await expectProblem(await edgeWorld().request("/v1/nothing"), 404, "not_found");
  });

  test("that takes another method is 405 and says which", async () => {
    const answer = await edgeWorld().request("/v1/sessions", { method: "DELETE" });
    expect(answer.headers.get("allow")).toBe("POST");
    await expectProblem(answer, 405, "invalid_request");
  });

  test.each(["/v1/businesses?q=a%00b", "/v1/businesses/a%1f", "/v1/bookings/bkg%7F"])(
    "with control characters (%s) is 400",
    async (path) => {
      await expectProblem(await edgeWorld().request(path), 400, "invalid_request");
    },
  );

  test("of the socket wants an upgrade", async () => {
    const world = edgeWorld();
    const { session } = await world.open();
    await expectProblem(await world.request(`/v1/sessions/${session}/socket`), 426, "invalid_request");
  });
});

describe("a session", () => {
  test("of the dashboard chat needs a member's token and a business", async () => {
    const open = (body: object, headers = {}) =>
      edgeWorld().post("/v1/sessions", { chat: "dashboard", ...body }, headers);
    await expectProblem(await open({}), 400, "invalid_request");
    await expectProblem(await open({ business: marios.slug }), 401, "token_invalid");
    await expectProblem(await open({ business: marios.slug }, key), 401, "token_invalid");
  });

  test("of the global chat is of no business", async () => {
    const answer = await edgeWorld().post("/v1/sessions", { chat: "global", business: marios.slug });
    expect(await answer.clone().json()).toMatchObject({ detail: expect.stringContaining("`business`") });
    await expectProblem(answer, 400, "invalid_request");
  });

  test("needs a zone and a locale that exist", async () => {
    const world = edgeWorld();
    const nowhere = await world.post("/v1/sessions", { chat: "dedicated", timeZone: "Mars/Base" }, key);
    await expectProblem(nowhere, 400, "invalid_request");
    const noTongue = await world.post("/v1/sessions", { chat: "dedicated", locale: "not a locale" }, key);
    await expectProblem(noTongue, 400, "invalid_request");
  });

  test("for a business that is not there is 404", async () => {
    const answer = await edgeWorld().post("/v1/sessions", { chat: "dedicated", business: "nope" }, key);
    await expectProblem(answer, 404, "not_found");
  });

  test("whose object knows nothing of it is 404", async () => {
    const world = edgeWorld();
    const headers = asBearer(await world.sessionToken({}));
    await expectProblem(await world.request("/v1/sessions/ses_1/messages", { headers }), 404, "not_found");
    await expectProblem(await world.request("/v1/sessions/ses_1/state", { headers }), 404, "not_found");
    const posted = await world.post("/v1/sessions/ses_1/messages", { id: "a", text: "hi" }, headers);
    await expectProblem(posted, 404, "not_found");
    const streamed = await world.post(
      "/v1/sessions/ses_1/messages",
      { id: "a", text: "hi" },
      { ...headers, accept: "text/event-stream" },
    );
    await expectProblem(streamed, 404, "not_found");
  });

  test("cannot be named by what is no session's id", async () => {
    const world = edgeWorld();
    const headers = asBearer(await world.sessionToken({}));
    await expectProblem(await world.request("/v1/sessions/nope/messages", { headers }), 404, "not_found");
  });
});

describe("a limit", () => {
  const spent = async () => ({ ok: false, retryAfterSeconds: 60 }) as const;

  test.each(["byAddress", "byKey", "message"] as const)(
    "of %s answers 429 with Retry-After",
    async (which) => {
      const world = edgeWorld();
      const { send } = await talk(world);
      world.services.limits = { ...world.services.limits, [which]: spent };
      const headers = { ...key, "cf-connecting-ip": "192.0.2.1" };
      const answer =
        which === "message"
          ? await send('{"id":"a","text":"hi"}')
          : await world.post("/v1/sessions", { chat: "dedicated" }, headers);
      expect(answer.headers.get("retry-after")).toBe("60");
      await expectProblem(answer, 429, "rate_limited");
    },
  );
});

describe("a failure inside", () => {
  test("is 503 and says nothing of what failed", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const world = edgeWorld();
    world.services.directory.bySlug = async () => {
      throw new Error("password=hunter2 at db.internal");
    };
    const answer = await world.request(`/v1/businesses/${marios.slug}`);
    expect(await answer.clone().text()).not.toMatch(/hunter2|internal|stack/);
    expect(answer.headers.get("retry-after")).toBe("2");
    await expectProblem(answer, 503, "unavailable");
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test("of a conversation's stub is asked once more where the platform says it never ran", async () => {
    const world = edgeWorld();
    const { send, session } = await talk(world);
    const object = world.sessions.get(session);
    if (!object) throw new Error("the session is open");
    const post = vi.spyOn(object, "post");
    post.mockRejectedValueOnce(Object.assign(new Error("lost"), { retryable: true }));
    expect((await send('{"id":"a","text":"hi"}')).status).toBe(200);
    post.mockClear();
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    post.mockRejectedValueOnce(Object.assign(new Error("busy"), { retryable: true, overloaded: true }));
    await expectProblem(await send('{"id":"b","text":"hi"}'), 503, "unavailable");
    expect(post).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe("a workflow event", () => {
  const event = (id: string, session: string) =>
    JSON.stringify({
      id,
      type: "booking.reminded",
      session,
      workflowId: "eff_1",
      effectId: null,
      requestId: "req_test",
      at: "2026-11-22T12:00:00Z",
      status: "success",
      results: { bookingId: "bkg_1", booking: null, notified: ["email"] },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    });
  const sign = (body: string, at = Date.now(), secret = webhookSecret) => ({
    "webhook-id": "evt_1",
    "webhook-timestamp": String(Math.floor(at / 1000)),
    "webhook-signature": new Webhook(secret).sign("evt_1", new Date(at), body),
  });
  const deliver = (world: EdgeWorld, body: string, headers: Record<string, string>) =>
    world.request("/v1/workflow-events", { method: "POST", headers, body });

  test("that is signed is stored, and a replay changes nothing", async () => {
    const world = edgeWorld();
    const { session } = await world.open();
    const body = event("evt_1", session);
    const first = await deliver(world, body, sign(body));
    expect([first.status, await first.json()]).toEqual([200, { stored: "new" }]);
    const second = await deliver(world, body, sign(body));
    expect([second.status, await second.json()]).toEqual([200, { stored: "replayed" }]);
  });

  test("without a signature, with a forged one, or changed on its way is 401", async () => {
    const world = edgeWorld();
    const { session } = await world.open();
    const body = event("evt_1", session);
    await expectProblem(await deliver(world, body, {}), 401, "signature_invalid");
    const forger = `whsec_${Buffer.from("somebody else's secret entirely").toString("base64")}`;
    await expectProblem(await deliver(world, body, sign(body, Date.now(), forger)), 401, "signature_invalid");
    await expectProblem(await deliver(world, `${body} `, sign(body)), 401, "signature_invalid");
  });

  test.each([-301, 301])("signed %d seconds from now is stale", async (seconds) => {
    const world = edgeWorld();
    const body = event("evt_1", "ses_1");
    await expectProblem(
      await deliver(world, body, sign(body, Date.now() + seconds * 1000)),
      401,
      "signature_stale",
    );
  });

  test("of a wrong shape is 400, for an unknown session 404", async () => {
    const world = edgeWorld();
    await expectProblem(await deliver(world, "{}", sign("{}")), 400, "invalid_request");
    await expectProblem(await deliver(world, "{", sign("{")), 400, "invalid_request");
    const nobody = event("evt_1", "ses_nobody");
    await expectProblem(await deliver(world, nobody, sign(nobody)), 404, "not_found");
  });
});
