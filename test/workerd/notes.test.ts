// What is kept for the record: written a while after its turn, by the outbox, and never told.
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import { openSession } from "./open-session.ts";

const minute = 60_000;

async function withNote() {
  const opened = await openSession();
  const { session, world } = opened;
  const answer = await session.post({ id: "m1", text: "ask the crew" });
  const wakeAt = async (ms: number) => {
    world.now += ms;
    await runDurableObjectAlarm(opened.stub());
  };
  return { ...opened, answer, wakeAt };
}

it("no exchange waits for it, and it is written once its time has come", async () => {
  const { answer, world, rows, wakeAt, session } = await withNote();
  expect(answer).toMatchObject({ ok: true, value: { messages: [{ text: "You said: ask the crew" }] } });
  expect(world.written.size).toBe(0);
  expect(await rows("outbox")).toBe(1);
  await wakeAt(minute);
  expect([...world.written.values()]).toEqual([1]);
  expect(await rows("outbox")).toBe(0);
  expect((await session.transcript()).map((it) => it.text)).toEqual([
    "Welcome!",
    "ask the crew",
    "You said: ask the crew",
  ]);
});

it("with the database away it is written later, and at last given up without a word", async () => {
  const { world, rows, wakeAt, session, alarm } = await withNote();
  const write = world.write;
  world.write = () => Promise.reject(new Error("away"));
  await wakeAt(minute);
  expect(await rows("outbox")).toBe(1);
  world.write = write;
  await wakeAt(minute);
  expect([...world.written.values()]).toEqual([1]);

  world.write = () => Promise.reject(new Error("away"));
  await session.post({ id: "m2", text: "ask the crew" });
  const end = world.now + 7 * 60 * minute;
  for (let at = await alarm(); at !== null && at < end; at = await alarm()) await wakeAt(at - world.now);
  expect(await rows("outbox")).toBe(0);
  expect(await session.transcript()).toHaveLength(5);
});

it("one that is written with its answer, with the database away, delays the answer and is told to nobody", async () => {
  const { session, world, rows, advance, wakeAt } = await withNote();
  await wakeAt(minute);
  const write = world.write;
  world.write = () => Promise.reject(new Error("away"));
  const answer = session.post({ id: "m2", text: "forget me" });
  await advance(2_000);
  expect(await answer).toMatchObject({ ok: true, value: { messages: [{ text: "You said: forget me" }] } });
  expect(await rows("outbox")).toBe(1);
  world.write = write;
  await wakeAt(minute);
  expect(await rows("outbox")).toBe(0);
  expect(await session.transcript()).toHaveLength(5);
});
