// The trace through a conversation's object: from its caller's span to its effects, over crashes and by socket.
import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { ServerFrame } from "#contracts/chat";
import { readTraceparent } from "#contracts/trace-context";
import type { Effect } from "#conversation/effect-kinds";
import { openSession } from "./open-session.ts";
import { attribute, listen, named, type SentSpan } from "./sent-spans.ts";
import { outcomeOf, settled } from "./scripted-world.ts";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const spanId = "00f067aa0ba902b7";
const context = { requestId: "req_test", traceparent: `00-${traceId}-${spanId}-01` };

async function tracedSession() {
  let spans: SentSpan[] = [];
  const opened = await openSession((world) => (spans = listen(world)));
  await settled();
  spans.length = 0;
  return { ...opened, spans };
}

describe("a message's trace", () => {
  it("goes from its caller to the turn, to the effect, and on to the outcome's turn", async () => {
    const { session, world, spans } = await tracedSession();
    const passedOn: (string | null | undefined)[] = [];
    world.perform = (effect, _signal, traceparent) => {
      passedOn.push(traceparent);
      return Promise.resolve({ status: "done", event: outcomeOf(effect) });
    };
    await session.post({ id: "m1", text: "book a table" }, context);
    await settled();
    expect(new Set(spans.map((it) => it.traceId))).toEqual(new Set([traceId]));
    const [turn] = named(spans, "turn message");
    const [effect] = named(spans, "effect release");
    const [outcome] = named(spans, "turn event");
    expect([turn?.parentSpanId, effect?.parentSpanId, outcome?.parentSpanId]).toEqual([
      spanId,
      turn?.spanId,
      effect?.spanId,
    ]);
    expect(passedOn.map((it) => readTraceparent(it)?.spanId)).toEqual([effect?.spanId]);
  });

  it("goes on after an eviction, by the alarm, in the same trace", async () => {
    const { session, world, spans, stub } = await tracedSession();
    await world.cutPower("accepted", 0, () => session.post({ id: "m1", text: "book a table" }, context));
    world.now += 1;
    await runDurableObjectAlarm(stub());
    await settled();
    const [turn] = named(spans, "turn message");
    expect(turn).toMatchObject({ traceId, parentSpanId: spanId });
    expect(attribute(turn, "x_seven.attempt")).toEqual({ intValue: "2" });
    expect(named(spans, "effect release")[0]).toMatchObject({ traceId, parentSpanId: turn?.spanId });
  });

  it("has each later try of an effect", async () => {
    const { session, world, spans, stub, alarm } = await tracedSession();
    world.perform = () => Promise.reject(new TypeError("away"));
    await session.post({ id: "m1", text: "book a table" }, context);
    world.perform = (effect) => Promise.resolve({ status: "done", event: outcomeOf(effect) });
    world.now = (await alarm()) ?? world.now;
    await evictDurableObject(stub());
    await runDurableObjectAlarm(stub());
    await settled();
    const tries = named(spans, "effect release");
    const [turn] = named(spans, "turn message");
    expect(tries.map((it) => [it.traceId, it.parentSpanId])).toEqual(Array(2).fill([traceId, turn?.spanId]));
    expect(tries.map((it) => attribute(it, "error.type"))).toEqual([{ stringValue: "TypeError" }, undefined]);
  });

  it("is linked to by what a person answers, whose own trace that is", async () => {
    const { session, spans } = await tracedSession();
    await session.post({ id: "m1", text: "let me talk to somebody" }, context);
    const own = "0af7651916cd43dd8448eb211c80319c";
    const members = { requestId: "req_member", traceparent: `00-${own}-b7ad6b7169203331-01` };
    await session.staff("s1", "Mario here!", members);
    await settled();
    const [answer] = named(spans, "turn staff");
    expect(answer).toMatchObject({
      traceId: own,
      parentSpanId: "b7ad6b7169203331",
      links: [{ traceId, spanId }],
    });
    expect(named(spans, "turn message")[0]).not.toHaveProperty("links");
  });

  it("takes up a callback where its caller stands", async () => {
    const { session, spans } = await tracedSession();
    const effect = { id: "eff_far_1", bookingId: "bkg_far", requestId: "req_1" } as Effect;
    await session.deliver(outcomeOf(effect), context);
    await settled();
    expect(named(spans, "turn event")[0]).toMatchObject({ traceId, parentSpanId: spanId });
  });

  it("that fails says by its kind why, and nothing of what was said", async () => {
    const { session, world, spans } = await tracedSession();
    world.model = (text) => Promise.reject(new RangeError(`cannot answer ${text}`));
    await session.post({ id: "m1", text: "I am Zebulon Quirk" }, context);
    await settled();
    expect(attribute(named(spans, "turn message")[0], "error.type")).toEqual({ stringValue: "RangeError" });
    expect(JSON.stringify(spans)).not.toMatch(/Zebulon|Quirk/);
  });

  it("by socket is its own", async () => {
    const { session, spans } = await tracedSession();
    const upgrade = new Request("https://session/socket", { headers: { upgrade: "websocket" } });
    const socket = (await session.fetch(upgrade)).webSocket;
    if (!socket) throw new Error("no socket");
    const frames: ServerFrame[] = [];
    socket.addEventListener(
      "message",
      ({ data }) => void frames.push(JSON.parse(String(data)) as ServerFrame),
    );
    socket.accept();
    for (const id of ["m1", "m2"]) socket.send(JSON.stringify({ type: "message", id, text: "hello" }));
    await settled();
    const begun = named(spans, "socket message");
    const turns = named(spans, "turn message");
    expect(turns.map((it) => it.parentSpanId)).toEqual(begun.map((it) => it.spanId));
    expect(new Set(turns.map((it) => it.traceId)).size).toBe(2);
    socket.close();
  });
});
