// The edge in workerd before real conversations: HTTP, streams, sockets, signed events, and the real limits.
import { env } from "cloudflare:workers";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { createAdmission } from "#adapters/admission";
import type { ServerFrame } from "#contracts/chat";
import type { ChatSessionPort } from "#edge/chat-session-port";
import { edgeWorld, webhookSecret, widgetKey } from "#test/fakes/edge-services";
import { dawn, settled } from "./scripted-world.ts";

let opened = 0;

/** An edge over real Durable Objects, and one open conversation. */
async function openConversation() {
  const world = edgeWorld({
    newSessionId: () => `ses_edge_${(opened += 1)}` as never,
    session: (id) => env.SCRIPTED_SESSION.getByName(id) as unknown as ChatSessionPort,
  });
  world.setNow(dawn);
  const { session, token, messages } = await world.open();
  const bearer = { authorization: `Bearer ${token}` };
  const path = `/v1/sessions/${session}`;
  const say = (id: string, text: string, headers = {}) =>
    world.post(`${path}/messages`, { id, text }, { ...bearer, ...headers });
  const transcript = async () => {
    const answer = await world.request(`${path}/messages`, { headers: bearer });
    return ((await answer.json()) as { messages: { seq: number; text: string }[] }).messages;
  };
  return { world, session, token, messages, bearer, path, say, transcript };
}

describe("a conversation over HTTP", () => {
  it("opens with its greeting, answers, and repeats an answer for the same id", async () => {
    const { messages, say, transcript } = await openConversation();
    expect(messages.map(({ text }) => text)).toEqual(["Welcome!"]);
    const first = await (await say("m1", "hello")).json();
    expect(first).toMatchObject({ messages: [{ seq: 3, text: "You said: hello" }] });
    expect(await (await say("m1", "hello")).json()).toEqual(first);
    expect((await say("m1", "goodbye")).status).toBe(409);
    expect((await transcript()).map(({ seq, text }) => `${seq} ${text}`)).toEqual([
      "1 Welcome!",
      "2 hello",
      "3 You said: hello",
    ]);
  });

  it("gives one answer to many copies of a message that arrive together", async () => {
    const { say, transcript } = await openConversation();
    const answers = await Promise.all(Array.from({ length: 8 }, () => say("m1", "hello")));
    const bodies = await Promise.all(answers.map((it) => it.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await transcript()).toHaveLength(3);
  });

  it("is resumed with its transcript", async () => {
    const { world, token, session, say } = await openConversation();
    await say("m1", "hello");
    const wish = { chat: "dedicated", resume: token };
    const answer = await world.post("/v1/sessions", wish, { "x-widget-key": widgetKey });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ session, messages: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] });
  });

  it("that was never opened is 404 to a genuine token", async () => {
    const { world } = await openConversation();
    const token = await world.sessionToken({ session: "ses_never_opened" as never });
    const headers = { authorization: `Bearer ${token}` };
    for (const what of ["messages", "state"]) {
      expect((await world.request(`/v1/sessions/ses_never_opened/${what}`, { headers })).status).toBe(404);
    }
  });
});

describe("a turn as events", () => {
  it("streams deltas, the message, the state, and ends with the JSON answer", async () => {
    const { say } = await openConversation();
    const streamed = await (await say("m1", "hello", { accept: "text/event-stream" })).text();
    const names = [...streamed.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
    expect([...new Set(names)]).toEqual(["delta", "message", "state", "done"]);
    const done = JSON.parse(/event: done\ndata: (.+)/.exec(streamed)?.[1] ?? "null");
    expect(done).toEqual(await (await say("m1", "hello")).json());
  });

  it("of an id that was used for another text is refused as a problem, not as a stream", async () => {
    const { say } = await openConversation();
    await say("m1", "hello");
    const refused = await say("m1", "goodbye", { accept: "text/event-stream" });
    expect([refused.status, refused.headers.get("content-type")]).toEqual([409, "application/problem+json"]);
  });
});

describe("a socket through the edge", () => {
  const upgrade = ({ world, path }: Awaited<ReturnType<typeof openConversation>>, protocols: string) =>
    world.request(`${path}/socket?after=1`, {
      headers: { upgrade: "websocket", "sec-websocket-protocol": protocols },
    });

  it("opens with the protocol alone, replays after a seq, and talks", async () => {
    const conversation = await openConversation();
    await conversation.say("m1", "hello");
    const answer = await upgrade(conversation, `x-seven.v1, ${conversation.token}`);
    expect([answer.status, answer.headers.get("sec-websocket-protocol")]).toEqual([101, "x-seven.v1"]);
    const socket = answer.webSocket;
    if (!socket) throw new Error("no socket");
    const frames: ServerFrame[] = [];
    socket.addEventListener("message", ({ data }) => {
      frames.push(JSON.parse(String(data)) as ServerFrame);
    });
    socket.accept();
    socket.send(JSON.stringify({ type: "message", id: "m2", text: "and now" }));
    await settled();
    const heard = frames.flatMap((it) =>
      it.type === "message" ? [`${it.message.seq} ${it.message.text}`] : [],
    );
    expect(heard).toEqual(["2 hello", "3 You said: hello", "4 and now", "5 You said: and now"]);
    socket.close();
  });

  it("with a bad token is 401 and no socket", async () => {
    const answer = await upgrade(await openConversation(), "x-seven.v1, nonsense");
    expect([answer.status, answer.webSocket]).toEqual([401, null]);
  });
});

describe("a workflow's event", () => {
  it("becomes a message once, however often it is delivered", async () => {
    const { world, session, transcript } = await openConversation();
    const body = JSON.stringify({
      id: "evt_edge_reminder",
      type: "booking.reminded",
      session,
      workflowId: "eff_1",
      effectId: null,
      requestId: "req_1",
      at: "2040-01-02T12:00:00Z",
      status: "success",
      results: { bookingId: "bkg_1", booking: null, notified: ["email"] },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    });
    const deliver = async () => {
      const at = new Date();
      const headers = {
        "webhook-id": "evt_edge_reminder",
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": new Webhook(webhookSecret).sign("evt_edge_reminder", at, body),
      };
      const answer = await world.request("/v1/workflow-events", { method: "POST", headers, body });
      await settled();
      return [answer.status, await answer.json()];
    };
    expect(await deliver()).toEqual([200, { stored: "new" }]);
    expect(await deliver()).toEqual([200, { stored: "replayed" }]);
    expect((await transcript()).map(({ text }) => text)).toEqual(["Welcome!", "booking.reminded success"]);
  });
});

describe("the limits of a deployment", () => {
  const quota = { take: async () => ({ ok: true }) as const };
  const limits = () => createAdmission(env.RATE_LIMIT_ADDRESS, env.RATE_LIMIT_KEY, quota);

  it("let one address ask sixty times a minute, and no other address pay for it", async () => {
    const world = edgeWorld({ limits: limits() });
    const ask = (address: string) =>
      world.request("/v1/businesses", { headers: { "cf-connecting-ip": address } });
    const statuses: number[] = [];
    for (let time = 0; time < 130; time += 1) statuses.push((await ask("192.0.2.1")).status);
    expect(statuses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 200));
    expect(statuses).toContain(429);
    const refused = await ask("192.0.2.1");
    if (refused.status === 429) expect(refused.headers.get("retry-after")).toBe("60");
    expect((await ask("192.0.2.2")).status).toBe(200);
    expect((await world.request("/healthz", { headers: { "cf-connecting-ip": "192.0.2.1" } })).status).toBe(
      200,
    );
  });
});
