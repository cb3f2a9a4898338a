// Sockets of a conversation: replay, deltas, hibernation, power cuts, and what a client may not do.
import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { ServerFrame } from "#contracts/chat";
import { openSession, sessionEnd } from "./open-session.ts";
import { dawn, settled } from "./scripted-world.ts";

type Opened = Awaited<ReturnType<typeof openSession>>;

/** A client on a socket, and all it was sent. */
async function connect({ session }: Opened, after = 0, expiresAt = sessionEnd) {
  const headers = {
    upgrade: "websocket",
    "x-request-id": "req_socket",
    "x-session-expires-at": new Date(expiresAt).toISOString(),
  };
  const response = await session.fetch(new Request(`https://session/socket?after=${after}`, { headers }));
  const socket = response.webSocket!;
  const frames: ServerFrame[] = [];
  const closed = Promise.withResolvers<number>();
  socket.addEventListener("message", ({ data }) => {
    frames.push(JSON.parse(String(data)) as ServerFrame);
  });
  socket.addEventListener("close", ({ code }) => closed.resolve(code));
  socket.accept();
  await settled();
  const say = async (frame: unknown) => {
    socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
    await settled();
  };
  const messages = () => frames.flatMap((frame) => (frame.type === "message" ? [frame.message] : []));
  const heard = () => messages().map(({ seq, text }) => `${seq} ${text}`);
  const spoken = () => frames.flatMap((frame) => (frame.type === "delta" ? [frame.text] : []));
  const problems = () => frames.flatMap((frame) => (frame.type === "problem" ? [frame] : []));
  return {
    protocol: response.headers.get("sec-websocket-protocol"),
    socket,
    frames,
    closed: closed.promise,
    say,
    heard,
    spoken,
    problems,
  };
}

const hello = { type: "message", id: "m1", text: "hello my friend" };
const all = ["1 Welcome!", "2 hello my friend", "3 You said: hello my friend"];

describe("a socket", () => {
  it("is sent what it missed, then what happens: typing, deltas, messages, state", async () => {
    const client = await connect(await openSession());
    expect(client.protocol).toBe("x-seven.v1");
    await client.say(hello);
    expect(client.heard()).toEqual(all);
    expect(client.spoken().join("")).toBe("You said: hello my friend");
    const kinds = client.frames.map(({ type }) => type).filter((type, n, types) => type !== types[n - 1]);
    expect(kinds).toEqual(["message", "state", "typing", "delta", "message", "state"]);
    const delta = client.frames.find(({ type }) => type === "delta");
    expect(delta).toMatchObject({ reply: expect.stringMatching(/^msg_/) });
    const reply = client.frames.findLast(({ type }) => type === "message");
    expect(reply).toMatchObject({ message: { id: (delta as { reply: string }).reply } });
  });

  it("replays only what comes after the seq it names", async () => {
    const opened = await openSession();
    await opened.session.post({ id: "m1", text: hello.text });
    expect((await connect(opened, 2)).heard()).toEqual(all.slice(2));
    expect((await connect(opened, 3)).heard()).toEqual([]);
  });

  it("sees what others say in the conversation", async () => {
    const opened = await openSession();
    const [one, two] = [await connect(opened), await connect(opened)];
    await one.say(hello);
    await opened.session.post({ id: "m2", text: "and I" });
    await settled();
    expect(two.heard()).toEqual([...all, "4 and I", "5 You said: and I"]);
    expect(one.heard()).toEqual(two.heard());
  });

  it("survives hibernation, and misses and repeats nothing", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    await client.say(hello);
    await evictDurableObject(opened.stub());
    await client.say({ ...hello, id: "m2", text: "again" });
    expect(client.heard()).toEqual([...all, "4 again", "5 You said: again"]);
  });

  it("that hibernated between a commit and its telling is told when the object wakes", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    await opened.inStorage(({ sql }) =>
      sql.exec("INSERT INTO transcript VALUES (2, 1, 'msg_x', 'assistant', 'committed, not told', '', '{}')"),
    );
    await evictDurableObject(opened.stub());
    await runDurableObjectAlarm(opened.stub());
    await settled();
    expect(client.heard()).toEqual(["1 Welcome!", "2 committed, not told"]);
  });

  it("gets the answer again for a message it sends again", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    await client.say(hello);
    await client.say(hello);
    expect(client.heard()).toEqual([...all, all[2]]);
    expect(opened.world.asked).toHaveLength(1);
  });

  it("that comes in mid-turn hears the sentences spoken so far, and the rest", async () => {
    const opened = await openSession();
    const { promise, resolve } = Promise.withResolvers<void>();
    opened.world.onProbe = (point) => (point === "staged" ? promise : undefined);
    const reply = opened.session.post({ id: "m1", text: hello.text });
    await settled();
    const client = await connect(opened);
    expect(client.spoken().join("")).toBe("You said: hello my friend");
    expect(client.heard()).toEqual(all.slice(0, 1));
    await opened.inside(() => resolve());
    await reply;
    expect(client.heard()).toEqual(all);
  });

  it("hears no sentence twice from a run that is run again", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    let failures = 0;
    opened.world.onProbe = (point) => {
      if (point === "staged" && (failures += 1) === 1) throw new Error("the commit failed");
    };
    await client.say(hello);
    expect(client.spoken().join("")).toBe("You said: hello my friend");
    expect(client.heard()).toEqual(all);
  });

  it("cut off between a commit and its telling comes back and misses and repeats nothing", async () => {
    const opened = await openSession();
    const before = await connect(opened);
    await opened.world.cutPower("committed", 0, () => opened.session.post({ id: "m1", text: hello.text }));
    expect(before.heard()).toEqual(all.slice(0, 1));
    const after = await connect(opened, 1);
    expect(after.heard()).toEqual(all.slice(1));
    await runDurableObjectAlarm(opened.stub());
    await after.say({ ...hello, id: "m2", text: "and now?" });
    expect(after.heard()).toEqual([...all.slice(1), "4 and now?", "5 You said: and now?"]);
  });

  it("is told what is wrong with its frames, and stays open", async () => {
    const client = await connect(await openSession());
    const wrong = ["no json", "{}", { ...hello, id: "not an id!" }, { ...hello, text: "" }];
    for (const frame of wrong) await client.say(frame);
    await client.say({ ...hello, text: "x".repeat(4_001) });
    await client.say("x".repeat(17 * 1024));
    const codes = client.problems().map(({ code }) => code);
    expect(codes).toEqual([...Array<string>(5).fill("invalid_request"), "too_large"]);
    await client.say(hello);
    await client.say({ ...hello, text: "other words" });
    expect(client.problems().at(-1)).toMatchObject({ code: "message_id_reused", id: "m1" });
    expect(client.heard()).toEqual(all);
  });

  it("that writes faster than a person is slowed down, then closed with 4429", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    for (let n = 0; n < 11; n += 1) await client.say({ ...hello, id: `m${n}` });
    expect(client.problems()).toMatchObject([{ code: "rate_limited", id: "m10", retryAfter: 1 }]);
    opened.world.now += 1_000;
    await client.say({ ...hello, id: "m11" });
    expect(client.problems()).toHaveLength(1);
    for (let n = 0; n < 31; n += 1) await client.say({ ...hello, id: `n${n}` });
    expect(await client.closed).toBe(4429);
  });

  it("of a business over its quota is told when to come back", async () => {
    const opened = await openSession();
    const client = await connect(opened);
    opened.world.admit = () => Promise.resolve({ ok: false, retryAfterSeconds: 60 });
    await client.say(hello);
    expect(client.heard()).toEqual(all);
    await client.say({ ...hello, id: "m2" });
    expect(client.problems()).toMatchObject([{ code: "rate_limited", id: "m2", retryAfter: 60 }]);
    opened.world.now += 60_000;
    await client.say({ ...hello, id: "m2" });
    expect(client.heard()).toHaveLength(5);
  });

  it("is closed with 4401 when its token ends, by the alarm or by its next word", async () => {
    const opened = await openSession();
    const [silent, speaking] = [
      await connect(opened, 0, dawn + 60_000),
      await connect(opened, 0, dawn + 60_000),
    ];
    expect(await opened.alarm()).toBe(dawn + 60_000);
    opened.world.now = dawn + 60_000;
    await speaking.say(hello);
    expect(await speaking.closed).toBe(4401);
    await runDurableObjectAlarm(opened.stub());
    expect(await silent.closed).toBe(4401);
    expect(await opened.session.transcript()).toHaveLength(1);
  });

  it("is closed when the session ends", async () => {
    const opened = await openSession();
    const client = await connect(opened, 0, sessionEnd + 1);
    opened.world.now = sessionEnd;
    await runDurableObjectAlarm(opened.stub());
    expect(await client.closed).toBe(4403);
  });
});
