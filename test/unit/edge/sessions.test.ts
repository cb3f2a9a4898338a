// Opening, using and resuming a conversation over HTTP: what works when everything is in order.
import { expect, test } from "vitest";
import { marios } from "#test/fakes/marios";
import { allowedOrigin, edge, edgeWorld, widgetKey } from "#test/fakes/edge-services";

const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });
const key = { "x-widget-key": widgetKey };

test("a session opens with its greeting and a token that lasts 30 days", async () => {
  const world = edgeWorld();
  const answer = await world.post("/v1/sessions", { chat: "dedicated", business: marios.slug }, key);
  expect(answer.status).toBe(201);
  const opened = await answer.json();
  expect(opened).toMatchObject({ session: "ses_1", messages: [{ role: "assistant", seq: 1 }] });
  expect(opened.token).toMatch(/^[A-Za-z0-9_.-]+$/);
  const days = (Date.parse(opened.expiresAt) - world.services.now()) / 86_400_000;
  expect(days).toBeCloseTo(30, 3);
});

test("the business may be left to the key, and the facts reach the conversation", async () => {
  const world = edgeWorld();
  const wish = { chat: "dedicated", timeZone: "Europe/Rome", locale: "it", identity: { name: "Ada" } };
  expect((await world.post("/v1/sessions", wish, key)).status).toBe(201);
  expect(world.sessions.get("ses_1")?.opened?.facts).toEqual({
    session: "ses_1",
    chat: "dedicated",
    businessId: marios.id,
    identity: { name: "Ada" },
    timeZone: "Europe/Rome",
    locale: "it",
  });
});

test("a page that the business allowed, and the edge's own pages, may open a session", async () => {
  const world = edgeWorld();
  const wish = { chat: "dedicated" };
  expect((await world.post("/v1/sessions", wish, { ...key, origin: allowedOrigin })).status).toBe(201);
  expect((await world.post("/v1/sessions", wish, { ...key, origin: edge })).status).toBe(201);
});

test("a message is answered with what its turn added and the state after it", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const answer = await world.post(
    `/v1/sessions/${session}/messages`,
    { id: "m1", text: "hi" },
    asBearer(token),
  );
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    messages: [{ role: "assistant", text: "You said: hi" }],
    state: { conversation_type: "dedicated" },
  });
});

test("the same id and text is the same answer; another text is a conflict", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const say = (text: string) =>
    world.post(`/v1/sessions/${session}/messages`, { id: "m1", text }, asBearer(token));
  const first = await (await say("hi")).json();
  expect(await (await say("hi")).json()).toEqual(first);
  const reused = await say("something else");
  expect(reused.status).toBe(409);
  expect(await reused.json()).toMatchObject({ code: "message_id_reused" });
});

test("the transcript is read after a seq, and the state as it stands", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  await world.post(`/v1/sessions/${session}/messages`, { id: "m1", text: "hi" }, asBearer(token));
  const headers = asBearer(token);
  const rest = await (await world.request(`/v1/sessions/${session}/messages?after=1`, { headers })).json();
  expect(rest.messages.map((it: { seq: number }) => it.seq)).toEqual([2, 3]);
  const all = await (await world.request(`/v1/sessions/${session}/messages`, { headers })).json();
  expect(all.messages).toHaveLength(3);
  const state = await (await world.request(`/v1/sessions/${session}/state`, { headers })).json();
  expect(state).toMatchObject({ conversation_type: "dedicated", workflow_triggers: [] });
});

test("with Accept: text/event-stream the turn streams from the conversation", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const answer = await world.post(
    `/v1/sessions/${session}/messages`,
    { id: "m1", text: "hi" },
    { ...asBearer(token), accept: "text/event-stream", "x-request-id": "req_12345678" },
  );
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(await answer.text()).toContain("event: done");
  const [passed] = world.sessions.get(session)?.fetched ?? [];
  expect(passed && new URL(passed.url).pathname).toBe("/stream");
  expect(passed?.headers.get("x-request-id")).toBe("req_12345678");
  expect(passed?.headers.get("authorization")).toBeNull();
});

test("resuming gives the same session, its transcript and a fresh token", async () => {
  const world = edgeWorld();
  const first = await world.open();
  await world.post(`/v1/sessions/${first.session}/messages`, { id: "m1", text: "hi" }, asBearer(first.token));
  world.setNow(world.services.now() + 86_400_000);
  const answer = await world.post("/v1/sessions", { chat: "dedicated", resume: first.token }, key);
  expect(answer.status).toBe(200);
  const resumed = await answer.json();
  expect(resumed.session).toBe(first.session);
  expect(resumed.messages).toHaveLength(3);
  expect(Date.parse(resumed.expiresAt)).toBeGreaterThan(Date.parse(first.expiresAt));
  expect(world.sessions.get(first.session)?.opened?.expiresAt).toBe(resumed.expiresAt);
});

test("a well-formed request id is kept, reaches the conversation and comes back; another is replaced", async () => {
  const world = edgeWorld();
  const wish = { chat: "dedicated" };
  const kept = await world.post("/v1/sessions", wish, { ...key, "x-request-id": "req_from_client" });
  expect(kept.headers.get("x-request-id")).toBe("req_from_client");
  expect(world.sessions.get("ses_1")?.requestIds).toEqual(["req_from_client"]);
  const replaced = await world.post("/v1/sessions", wish, { ...key, "x-request-id": "no spaces, please" });
  expect(replaced.headers.get("x-request-id")).toMatch(/^req_[0-9a-f]{32}$/);
});
