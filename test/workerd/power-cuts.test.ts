// The power goes at every arrow of a booking's way; afterwards the transcript is that of a quiet day.
import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { ProbePoint } from "#durable-objects/probe";
import { openSession, sessionEnd } from "./open-session.ts";

const cuts: [what: string, point: ProbePoint, after: number][] = [
  ["after accept", "accepted", 0],
  ["after a model answer", "answer kept", 0],
  ["after staging", "staged", 0],
  ["between the commits, before the effect", "committed", 0],
  ["between the commits, after the effect", "performed", 0],
  ["between the commits, after its result was stored", "result stored", 0],
  ["after staging the second commit", "staged", 1],
  ["after the commits", "committed", 1],
];
const words = ["Welcome!", "book a table", "You said: book a table", "booking.released success"];

describe.each(cuts)("a power cut %s", (_what, point, after) => {
  it("leaves one reply, one effect, and no question asked twice", async () => {
    const { session, world, stub, alarm } = await openSession();
    await world.cutPower(point, after, () => session.post({ id: "m1", text: "book a table" }));
    expect(await alarm()).toBeLessThan(world.now + 60_000);

    expect(await runDurableObjectAlarm(stub())).toBe(true);

    expect((await session.transcript()).map(({ text }) => text)).toEqual(words);
    expect(world.asked).toEqual(["book a table"]);
    expect(world.performed.size).toBe(1);
    const reply = await session.post({ id: "m1", text: "book a table" });
    expect(reply).toMatchObject({ ok: true, value: { messages: [{ seq: 3 }, { seq: 4 }] } });
    expect(world.asked).toHaveLength(1);
    expect(await alarm()).toBe(sessionEnd);
    expect(world.reported).toEqual([]);
  });
});

it("repeating the message instead of waiting for the alarm gives the same", async () => {
  const { session, world } = await openSession();
  for (const [, point, after] of cuts.slice(0, 3))
    await world.cutPower(point, after, () => session.post({ id: "m1", text: "book a table" }));
  const reply = await session.post({ id: "m1", text: "book a table" });
  expect(reply).toMatchObject({ ok: true, value: { messages: [{ seq: 3 }, { seq: 4 }] } });
  expect((await session.transcript()).map(({ text }) => text)).toEqual(words);
  expect(world.asked).toHaveLength(1);
});

it("a cut in the recovery from a cut is recovered from, before anybody asks", async () => {
  const { session, world, stub, alarm } = await openSession();
  await world.cutPower("accepted", 0, () => session.post({ id: "m1", text: "hello" }));
  await world.cutPower("committed", 0, () => runDurableObjectAlarm(stub()));
  expect(await alarm()).toBeLessThan(world.now + 60_000);
  await runDurableObjectAlarm(stub());
  const texts = (await session.transcript()).map(({ text }) => text);
  expect(texts).toEqual(["Welcome!", "hello", "You said: hello"]);
  expect(await alarm()).toBe(sessionEnd);
});

it("a turn that kills its object each time is given up, and the next one is answered", async () => {
  const { session, world } = await openSession();
  const post = () => session.post({ id: "m1", text: "hello" });
  for (let kills = 0; kills < 6; kills += 1) {
    await world.cutPower("staged", 0, post);
    world.now += 1;
  }
  expect(await post()).toMatchObject({
    ok: true,
    value: { messages: [{ text: expect.stringContaining("sorry") }] },
  });
  expect(await session.post({ id: "m2", text: "hello" })).toMatchObject({ ok: true });
});
