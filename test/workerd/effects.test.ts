// Effects after their commit: inline for a moment, then by callback.
import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Effect, EffectResult } from "#conversation/effect-kinds";
import { openSession, sessionEnd } from "./open-session.ts";
import { outcomeOf, settled } from "./scripted-world.ts";

const minute = 60_000;
const texts = (messages: { text: string }[]) => messages.map(({ text }) => text);
const begun = ["Welcome!", "book a table", "You said: book a table"];
const done = "booking.released success";
const pending = "booking.released partial pending";

/** A session whose effects wait until the test lets them go. */
async function withHeldEffects() {
  const opened = await openSession();
  const held: { effect: Effect; signal: AbortSignal; finish: PromiseWithResolvers<EffectResult> }[] = [];
  opened.world.perform = (effect, signal) => {
    const finish = Promise.withResolvers<EffectResult>();
    held.push({ effect, signal, finish });
    return finish.promise;
  };
  const post = () => opened.session.post({ id: "m1", text: "book a table" });
  const lines = async () => texts(await opened.session.transcript());
  /** The held effect number `n` comes to its result. */
  const finish = (n: number, result: (effect: Effect) => EffectResult = outcome) =>
    opened.inside(() => held[n]!.finish.resolve(result(held[n]!.effect)));
  return { ...opened, held, finish, post, lines };
}

const outcome = (effect: Effect): EffectResult => ({ status: "done", event: outcomeOf(effect) });

describe("an effect", () => {
  it("that is done within its budget is part of the answer, in two commits", async () => {
    const { post, lines, finish } = await withHeldEffects();
    const answer = post();
    await settled();
    expect(await lines()).toEqual(begun);
    await finish(0);
    const texts = { messages: [{ text: "You said: book a table" }, { text: done }] };
    expect(await answer).toMatchObject({ ok: true, value: texts });
  });

  it("is done whatever its event is called", async () => {
    const { post, finish, rows } = await withHeldEffects();
    const answer = post();
    await settled();
    const event = (effect: Effect) => outcomeOf(effect, { id: "evt_other" as never });
    await finish(0, (effect) => ({ status: "done", event: event(effect) }));
    expect(await answer).toMatchObject({ ok: true, value: { messages: [{}, { text: done }] } });
    expect(await rows("outbox")).toBe(0);
  });

  it("comes to its end before the next message has its turn", async () => {
    const { post, session, lines, finish } = await withHeldEffects();
    const answers = [post(), session.post({ id: "m2", text: "hello" })];
    await settled();
    await finish(0);
    await Promise.all(answers);
    expect(await lines()).toEqual([...begun, done, "hello", "You said: hello"]);
  });

  it("beside another is performed with it, each once, and the answer waits for both", async () => {
    const { session, held, finish } = await withHeldEffects();
    const answer = session.post({ id: "m1", text: "book a table and a room" });
    await settled();
    await finish(1);
    expect(held.map(({ effect }) => "bookingId" in effect && effect.bookingId)).toEqual([
      "bkg_a_table",
      "bkg_a_room",
    ]);
    await finish(0);
    expect(await answer).toMatchObject({ value: { messages: [{}, { text: done }, { text: done }] } });
    expect(held).toHaveLength(2);
  });

  it("that outlasts its budget is answered with the news that it follows, and follows once", async () => {
    const { post, lines, rows, finish, advance } = await withHeldEffects();
    const answer = post();
    await settled();
    await advance(1_500);
    expect(await answer).toMatchObject({ ok: true, value: { messages: [{}, { text: pending }] } });
    await finish(0);
    expect(await lines()).toEqual([...begun, pending, done]);
    expect(await rows("outbox")).toBe(0);
    expect(await post()).toEqual(await answer);
  });

  it("whose callback overtakes the inline answer is told once, within the answer", async () => {
    const { post, held, lines, session, finish } = await withHeldEffects();
    const answer = post();
    await settled();
    const effect = held[0]!.effect;
    expect(await session.deliver(outcomeOf(effect))).toMatchObject({ value: { stored: "new" } });
    expect(await answer).toMatchObject({ ok: true, value: { messages: [{}, { text: done }] } });
    await finish(0);
    expect(await session.deliver(outcomeOf(effect))).toMatchObject({ value: { stored: "replayed" } });
    expect(await lines()).toEqual([...begun, done]);
  });

  it("whose outcome arrives while it is being said to be pending is told once, as the outcome", async () => {
    const { post, held, lines, session, world, inside, advance } = await withHeldEffects();
    const saying = Promise.withResolvers<void>();
    const answer = post();
    await settled();
    world.onProbe = (point) => (point === "staged" ? saying.promise : undefined);
    await advance(1_500);
    world.onProbe = () => {};
    await session.deliver(outcomeOf(held[0]!.effect));
    await inside(() => saying.resolve());
    expect(await answer).toMatchObject({ ok: true, value: { messages: [{}, { text: done }] } });
    expect(await lines()).toEqual([...begun, done]);
    expect(world.reported).toEqual([]);
  });

  it("that somebody else took on is told by callback, however often it calls", async () => {
    const { post, held, lines, session, finish } = await withHeldEffects();
    const answer = post();
    await settled();
    await finish(0, () => ({ status: "accepted" }));
    expect(await answer).toMatchObject({ ok: true, value: { messages: [{}, { text: pending }] } });
    const callbacks = [1, 2, 3].map(() => session.deliver(outcomeOf(held[0]!.effect)));
    const stored = (await Promise.all(callbacks)).map((it) => (it.ok ? it.value.stored : it.code));
    await settled();
    expect(stored).toEqual(["new", "replayed", "replayed"]);
    expect(await lines()).toEqual([...begun, pending, done]);
  });

  it("that was taken on is asked after when no callback comes", async () => {
    const { post, lines, world, stub, alarm, finish, advance } = await withHeldEffects();
    const answer = post();
    await settled();
    await finish(0, () => ({ status: "accepted" }));
    await answer;
    expect(await alarm()).toBe(world.now + minute);
    await advance(minute);
    const woken = runDurableObjectAlarm(stub());
    await settled();
    await finish(1);
    await woken;
    expect(await lines()).toEqual([...begun, pending, done]);
    expect(await alarm()).toBe(sessionEnd);
  });

  it("does not hold up the next message when it takes long", async () => {
    const { post, session, advance } = await withHeldEffects();
    const answer = post();
    await settled();
    await advance(1_500);
    await answer;
    expect(await session.post({ id: "m2", text: "hello" })).toMatchObject({ ok: true });
  });

  it("waits for an earlier one on the same booking, and does not for one on another", async () => {
    const { post, held, session, finish, advance } = await withHeldEffects();
    const answer = post();
    await settled();
    await advance(1_500);
    await answer;
    const same = session.post({ id: "m2", text: "book a table" });
    expect(await same).toMatchObject({ ok: true, value: { messages: [{}, { text: pending }] } });
    const other = session.post({ id: "m3", text: "book a room" });
    await settled();
    expect(held.map(({ effect }) => "bookingId" in effect && effect.bookingId)).toEqual([
      "bkg_a_table",
      "bkg_a_room",
    ]);
    await finish(1);
    expect(await other).toMatchObject({ ok: true, value: { messages: [{}, { text: done }] } });
  });

  it("does not wait for an earlier one that somebody else took on", async () => {
    const { post, session, finish } = await withHeldEffects();
    const first = post();
    await settled();
    await finish(0, () => ({ status: "accepted" }));
    await first;
    const second = session.post({ id: "m2", text: "book a table" });
    await settled();
    await finish(1);
    expect(await second).toMatchObject({ ok: true, value: { messages: [{}, { text: done }] } });
  });

  it("that hangs is let go after ten seconds, and its late answer still counts", async () => {
    const { post, held, lines, world, advance } = await withHeldEffects();
    const answer = post();
    await settled();
    await advance(1_500);
    await answer;
    expect(held[0]?.signal.aborted).toBe(false);
    await advance(10_000);
    expect(held[0]?.signal.aborted).toBe(true);
    expect(world.reported).toEqual([expect.stringContaining("no result within 10000 ms")]);
    expect(world.timersRunning).toBe(0);
    expect(await lines()).toEqual([...begun, pending]);
  });
});
