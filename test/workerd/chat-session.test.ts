// A conversation's Durable Object: message ids, order, failures, its beginning and its end.
import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { ChatSessionPort } from "#edge/chat-session-port";
import { openSession, sessionEnd } from "./open-session.ts";
import { outcomeOf, settled } from "./scripted-world.ts";

const texts = (messages: { text: string }[]) => messages.map(({ text }) => text);

describe("a message", () => {
  it("is answered, and its state, transcript and checkpoint are stored together", async () => {
    const { session, rows } = await openSession();
    const reply = await session.post({ id: "m1", text: "hello" });
    expect(reply).toMatchObject({ ok: true, value: { messages: [{ seq: 3, text: "You said: hello" }] } });
    const transcript = await session.transcript();
    expect(transcript.map(({ seq, role, id, text }) => [seq, role, id.slice(0, 2), text])).toEqual([
      [1, "assistant", "ms", "Welcome!"],
      [2, "customer", "m1", "hello"],
      [3, "assistant", "ms", "You said: hello"],
    ]);
    expect(await session.stateView()).toMatchObject({ ok: true, value: { current_flow: "turn 2" } });
    expect(await rows("graph_checkpoints")).toBe(1);
    expect(await rows("journal")).toBe(0);
  });

  it("gets the same answer under the same id, however often and whenever it is repeated", async () => {
    const { session, world } = await openSession();
    const first = await session.post({ id: "m1", text: "book a" });
    await session.post({ id: "m2", text: "more" });
    const repeats = await Promise.all([1, 2, 3].map(() => session.post({ id: "m1", text: "book a" })));
    expect(repeats).toEqual([first, first, first]);
    expect(world.asked).toEqual(["book a", "more"]);
    expect([...world.performed.values()]).toEqual([1]);
  });

  it("repeated while it runs waits for the one answer", async () => {
    const { session, world, inside } = await openSession();
    const { promise, resolve } = Promise.withResolvers<string>();
    world.model = () => promise;
    const posts = [1, 2].map(() => session.post({ id: "m1", text: "hello" }));
    await settled();
    await inside(() => resolve("At last"));
    const [one, two] = await Promise.all(posts);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ ok: true, value: { messages: [{ text: "At last" }] } });
    expect(world.asked).toHaveLength(1);
  });

  it("with other words under a used id is refused and changes nothing", async () => {
    const { session } = await openSession();
    await session.post({ id: "m1", text: "hello" });
    const reused = await session.post({ id: "m1", text: "good bye" });
    expect(reused).toMatchObject({ ok: false, code: "message_id_reused" });
    expect(await session.transcript()).toHaveLength(3);
  });

  it("waits for those before it, whatever order their answers come in", async () => {
    const { session, world, inside } = await openSession();
    const slow = Promise.withResolvers<string>();
    world.model = (text) => (text === "first" ? slow.promise : Promise.resolve(`re: ${text}`));
    const posts = ["first", "second", "third"].map((text) => session.post({ id: text, text }));
    await settled();
    expect(world.asked).toEqual(["first"]);
    await inside(() => slow.resolve("re: first"));
    await Promise.all(posts);
    const said = ["Welcome!", "first", "re: first", "second", "re: second", "third", "re: third"];
    expect(texts(await session.transcript())).toEqual(said);
  });

  it("in a flood of unanswered ones is refused, and the flood is answered", async () => {
    const { session, world, inside } = await openSession();
    const slow = Promise.withResolvers<string>();
    world.model = () => slow.promise;
    const posts = Array.from({ length: 30 }, (_, n) => session.post({ id: `m${n}`, text: "hello" }));
    await settled();
    await inside(() => slow.resolve("Yes"));
    const codes = (await Promise.all(posts)).map((reply) => (reply.ok ? "ok" : reply.code));
    expect(codes.filter((code) => code === "ok")).toHaveLength(20);
    expect(codes.filter((code) => code === "rate_limited")).toHaveLength(10);
  });
});

describe("a run that fails", () => {
  it("once is tried again at once, and nobody notices", async () => {
    const { session, world } = await openSession();
    let runs = 0;
    world.model = (text) => ((runs += 1) === 1 ? Promise.reject(new Error("hiccup")) : Promise.resolve(text));
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
    expect(texts(await session.transcript())).toEqual(["Welcome!", "hello", "hello"]);
    expect(world.reported).toHaveLength(1);
  });

  it("twice says so, keeps the message, and the alarm answers it when it can be answered", async () => {
    const { session, world, stub, alarm, rows, advance } = await openSession();
    world.model = () => Promise.reject(new Error("away"));
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: false, code: "unavailable" });
    expect(await rows("graph_checkpoints")).toBe(1);
    expect(await alarm()).toBeGreaterThan(world.now);
    world.model = (text) => Promise.resolve(text);
    await advance(5_000);
    await runDurableObjectAlarm(stub());
    expect(texts(await session.transcript())).toEqual(["Welcome!", "hello", "hello"]);
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
  });

  it("repeated by the client is run at once, ahead of its pause", async () => {
    const { session, world } = await openSession();
    world.model = () => Promise.reject(new Error("away"));
    await session.post({ id: "m1", text: "hello" });
    world.model = (text) => Promise.resolve(text);
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
  });

  it("again and again ends with an apology, and the next message is answered", async () => {
    const { session, world, stub, advance } = await openSession();
    world.model = (text) => (text === "poison" ? Promise.reject(new Error("no")) : Promise.resolve(text));
    await session.post({ id: "m1", text: "poison" });
    const next = () => session.post({ id: "m2", text: "hello" });
    expect(await next()).toMatchObject({ ok: false, code: "unavailable" });
    for (let alarms = 0; alarms < 6; alarms += 1) {
      await advance(120_000);
      await runDurableObjectAlarm(stub());
    }
    expect(await next()).toMatchObject({ ok: true, value: { messages: [{ text: "hello" }] } });
    const transcript = await session.transcript();
    expect(transcript[2]).toMatchObject({ role: "assistant", text: expect.stringContaining("sorry") });
    expect(await session.post({ id: "m1", text: "poison" })).toMatchObject({ ok: true });
  });
});

describe("a session", () => {
  it("that was never opened knows nothing and keeps nothing", async () => {
    const port = env.SCRIPTED_SESSION.getByName("ses_unknown") as unknown as ChatSessionPort;
    const context = { requestId: "req_test" };
    const answers = [
      await port.post({ id: "m1", text: "hello" }, context),
      await port.transcript(0),
      await port.stateView(),
      await port.resume(new Date(sessionEnd).toISOString(), context),
      await port.deliver(outcomeOf({ id: "eff_1", bookingId: "bkg_1" } as never)),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: "not_found" });
    const socket = await port.fetch(
      new Request("https://session/socket", { headers: { upgrade: "websocket" } }),
    );
    expect([socket.status, socket.headers.get("x-problem")]).toEqual([404, "1"]);
    await socket.body?.cancel();
  });

  it("opened again is the same, with the same greeting", async () => {
    const { session } = await openSession();
    await session.post({ id: "m1", text: "hello" });
    const again = await session.open();
    expect(again).toMatchObject({
      ok: true,
      value: { created: false, messages: [{ seq: 1, text: "Welcome!" }] },
    });
    expect(await session.transcript()).toHaveLength(3);
  });

  it("whose greeting cannot be made is not opened, and can be opened later", async () => {
    const failing = () => Promise.reject(new Error("the business cannot be read"));
    const { session, world, stub, advance, alarm } = await openSession((it) => (it.greeting = failing));
    expect(await session.open()).toMatchObject({ ok: false, code: "unavailable" });
    for (let alarms = 0; alarms < 6; alarms += 1) {
      await advance(120_000);
      await runDurableObjectAlarm(stub());
    }
    expect(await session.stateView()).toMatchObject({ ok: false, code: "not_found" });
    world.greeting = () => Promise.resolve("Welcome back!");
    const opened = await session.open();
    expect(opened).toMatchObject({
      ok: true,
      value: { created: true, messages: [{ text: "Welcome back!" }] },
    });
    expect(await alarm()).toBe(sessionEnd);
  });

  it("whose surroundings are broken keeps its alarm instead of throwing", async () => {
    const { world, stub, alarm } = await openSession();
    await evictDurableObject(stub());
    world.broken = true;
    expect(await runDurableObjectAlarm(stub())).toBe(true);
    const next = await alarm();
    expect(next).toBeGreaterThan(Date.now());
    expect(next).toBeLessThan(sessionEnd);
  });

  it("is over at its end, and nothing of it stays", async () => {
    const { session, world, stub, inStorage, alarm } = await openSession();
    await session.post({ id: "m1", text: "hello" });
    expect(await alarm()).toBe(sessionEnd);
    world.now = sessionEnd;
    expect(await session.post({ id: "m2", text: "still there?" })).toMatchObject({ code: "not_found" });
    await runDurableObjectAlarm(stub());
    const tables = await inStorage((storage) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    );
    expect(tables).toEqual([]);
    expect(await alarm()).toBeNull();
  });

  it("resumed lives on", async () => {
    const { session, world, stub, alarm } = await openSession();
    await session.post({ id: "m1", text: "hello" });
    world.now = sessionEnd - 1000;
    const resumed = await session.resume(sessionEnd + 86_400_000);
    expect(resumed).toMatchObject({ ok: true, value: { messages: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] } });
    world.now = sessionEnd;
    await runDurableObjectAlarm(stub());
    expect(await session.transcript()).toHaveLength(3);
    expect(await alarm()).toBe(sessionEnd + 86_400_000);
  });

  it("woken a thousand times for nothing has one alarm, at its end", async () => {
    const { session, stub, alarm } = await openSession();
    await session.post({ id: "m1", text: "hello" });
    for (let wakes = 0; wakes < 1000; wakes += 1) await runDurableObjectAlarm(stub());
    expect(await alarm()).toBe(sessionEnd);
    expect(await session.transcript()).toHaveLength(3);
  }, 60_000);
});
