// The full history outside: all of it once, few writes however fast the talk, none lost with the database away.
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import { openSession, sessionEnd } from "./open-session.ts";

async function copied() {
  const opened = await openSession((world) => (world.keepCopies = true));
  const { session, world, stub, alarm } = opened;
  const say = (n: number) => session.post({ id: `m${n}`, text: `word ${n}` });
  /** Runs the alarms that come within so long. */
  const passes = async (ms: number) => {
    const end = world.now + ms;
    for (let at = await alarm(); at !== null && at <= end; at = await alarm()) {
      world.now = Math.max(world.now, at);
      await runDurableObjectAlarm(stub());
    }
    world.now = end;
  };
  return { ...opened, say, passes };
}

const minute = 60_000;

it("a talk in full flow is one write, and it has all that was said", async () => {
  const { say, passes, world, session, alarm } = await copied();
  for (let n = 1; n <= 8; n += 1) await say(n);
  expect(world.copies).toEqual([]);
  await passes(minute);
  expect(world.copies).toHaveLength(1);
  const [copy] = world.copies;
  expect(copy?.messages.map((it) => [it.seq, it.text])).toEqual(
    (await session.transcript()).map((it) => [it.seq, it.text]),
  );
  expect(copy).toMatchObject({ chat: "dedicated", lastSeq: 17, view: { current_flow: "turn 9" } });
  expect(await alarm()).toBe(sessionEnd);
});

it("what is said later is written by itself: no message twice", async () => {
  const { say, passes, world } = await copied();
  await say(1);
  await passes(minute);
  await say(2);
  await passes(minute);
  expect(world.copies.map((it) => it.messages.map(({ seq }) => seq))).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

it("what is said while a copy is being written is in the next", async () => {
  const { say, passes, world, rows } = await copied();
  await say(1);
  const write = world.write;
  world.write = async (effect) => {
    world.write = write;
    await say(2);
    return write(effect);
  };
  await passes(minute);
  expect(world.copies.flatMap((it) => it.messages.map(({ seq }) => seq))).toEqual([1, 2, 3, 4, 5]);
  expect(await rows("outbox")).toBe(0);
});

it("with the database away it is written when it is back, and nobody waits", async () => {
  const { say, passes, world } = await copied();
  const write = world.write;
  world.write = () => Promise.reject(new Error("away"));
  await say(1);
  await passes(10 * minute);
  expect(await say(2)).toMatchObject({ ok: true });
  world.write = write;
  await passes(10 * minute);
  expect(world.copies.flatMap((it) => it.messages.map(({ seq }) => seq))).toEqual([1, 2, 3, 4, 5]);
});

it("what was said before somebody was forgotten is never written, what comes after is", async () => {
  const { say, passes, world, session } = await copied();
  await say(1);
  await session.post({ id: "forget", text: "forget me" });
  await say(2);
  await passes(minute);
  expect(world.copies.flatMap((it) => it.messages.map(({ text }) => text))[0]).toBe("word 2");
});
