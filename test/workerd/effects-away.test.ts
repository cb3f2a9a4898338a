// Effects with the other side away: tried again and again, given up aloud, and what was requested given back.
import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Effect, EffectResult } from "#conversation/effect-kinds";
import { handoffEffect, holdEffect } from "#test/fakes/effects";
import { openSession, sessionEnd } from "./open-session.ts";
import { outcomeOf, settled, type ScriptedWorld } from "./scripted-world.ts";

const minute = 60_000;
const hour = 60 * minute;
const texts = (messages: { text: string }[]) => messages.map(({ text }) => text);
const begun = ["Welcome!", "book a table", "You said: book a table"];
const done = "booking.released success";
const pending = "booking.released partial pending";
/** What is said of an effect that is given up. */
const heard = (what: string) => [`booking.${what} partial pending`, `booking.${what} failure unavailable`];

type EffectFor = ScriptedWorld["effectFor"];
const holding: EffectFor = (id, session) => ({ ...holdEffect, id, session });
const handingOff: EffectFor = (id) => ({ ...handoffEffect, id });

const failing = (): Promise<EffectResult> => Promise.reject(new Error("away"));
const performed = (effect: Effect): Promise<EffectResult> =>
  Promise.resolve({ status: "done", event: outcomeOf(effect) });

/** Runs each alarm when it is due until `until`; the pauses between them. */
async function sleepUntil(until: number, { world, stub, alarm }: Awaited<ReturnType<typeof openSession>>) {
  const pauses: number[] = [];
  for (let at = await alarm(); at !== null && at <= until; at = await alarm()) {
    pauses.push(at - world.now);
    world.now = at;
    await runDurableObjectAlarm(stub());
  }
  return pauses;
}

describe("with the other side away", () => {
  it("for ten minutes, the customer hears that it follows, and it does", async () => {
    const opened = await openSession();
    const { session, world } = opened;
    const back = world.now + 10 * minute;
    world.perform = (effect) => (world.now < back ? failing() : performed(effect));
    const answer = await session.post({ id: "m1", text: "book a table" });
    expect(answer).toMatchObject({ ok: true, value: { messages: [{}, { text: pending }] } });
    const pauses = await sleepUntil(back + 10 * minute, opened);
    expect(texts(await session.transcript())).toEqual([...begun, pending, done]);
    expect(world.performed.size).toBe(1);
    for (const [n, pause] of pauses.slice(1).entries())
      expect(pause).toBeGreaterThanOrEqual(pauses[n] ?? Infinity);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5 * minute);
  }, 60_000);

  it("for good, the effect is given up after six hours and the customer hears that too", async () => {
    const opened = await openSession((world) => (world.effectFor = holding));
    const { session, world, rows, alarm } = opened;
    world.perform = failing;
    const start = world.now;
    await session.post({ id: "m1", text: "book a table" });
    await sleepUntil(start + 7 * 60 * minute, opened);
    expect(texts(await session.transcript())).toEqual([...begun, ...heard("held")]);
    expect(world.reported.at(-1)).toMatch(/effect hold .* given up/);
    expect(world.now - start).toBeGreaterThanOrEqual(6 * 60 * minute);
    expect(await rows("outbox")).toBe(0);
    expect(await alarm()).toBe(sessionEnd);
  }, 60_000);

  it("when asking after what was taken on fails, it stays taken on for a day", async () => {
    const opened = await openSession((world) => (world.effectFor = holding));
    const { session, world } = opened;
    const start = world.now;
    world.perform = () => Promise.resolve({ status: "accepted" });
    await session.post({ id: "m1", text: "book a table" });
    world.perform = failing;
    await sleepUntil(start + 12 * 60 * minute, opened);
    expect(texts(await session.transcript())).toEqual([...begun, ...heard("held").slice(0, 1)]);
    await sleepUntil(start + 26 * 60 * minute, opened);
    expect(texts(await session.transcript())).toEqual([...begun, ...heard("held")]);
  });

  it("the session does not end before its effects have", async () => {
    const { session, world, stub, alarm } = await openSession();
    world.now = sessionEnd - minute;
    world.perform = () => Promise.resolve({ status: "accepted" });
    await session.post({ id: "m1", text: "book a table" });
    world.now = sessionEnd;
    await runDurableObjectAlarm(stub());
    expect(await alarm()).toBeGreaterThan(sessionEnd);
    const [id] = world.performed.keys();
    const effect = { id, bookingId: "bkg_a_table", requestId: "req_1" } as Effect;
    expect(await session.deliver(outcomeOf(effect))).toMatchObject({ value: { stored: "new" } });
    await settled();
    await runDurableObjectAlarm(stub());
    expect(await alarm()).toBeNull();
  });
});

describe("a hand-off that is given up", () => {
  it.each([
    ["untaken", 6, failing],
    ["taken on", 24, () => Promise.resolve({ status: "accepted" } as const)],
  ])("%s, after %i hours, gives back the place that was requested", async (_how, hours, handOff) => {
    const opened = await openSession((world) => (world.effectFor = handingOff));
    const { session, world, rows, alarm } = opened;
    world.perform = (effect) => (effect.type === "handoff" ? handOff() : performed(effect));
    const start = world.now;
    await session.post({ id: "m1", text: "book a table" });
    await sleepUntil(start + (hours + 2) * hour, opened);
    expect(texts(await session.transcript())).toEqual([...begun, ...heard("confirmed"), done]);
    const handoff = [...world.performed.keys()].find((id) => !id.endsWith("_release"));
    expect(world.performed.get(`${handoff}_release`) ?? world.performed.size).toBe(1);
    expect(await rows("outbox")).toBe(0);
    expect(await alarm()).toBe(sessionEnd);
  });

  it("gives its place back before what else waits for it is done", async () => {
    const opened = await openSession((world) => (world.effectFor = handingOff));
    const { session, world } = opened;
    world.perform = (effect) => (effect.type === "release" ? performed(effect) : failing());
    const start = world.now;
    await session.post({ id: "m1", text: "book a table" });
    await sleepUntil(start + 5 * hour, opened);
    world.effectFor = holding;
    await session.post({ id: "m2", text: "book a table" });
    await sleepUntil(start + 6.2 * hour, opened);
    expect([...world.performed.keys()]).toEqual([expect.stringMatching(/_release$/)]);
  });

  it("gives its place back when the database is there again, a day later", async () => {
    const opened = await openSession((world) => (world.effectFor = handingOff));
    const { session, world, rows } = opened;
    world.perform = failing;
    const start = world.now;
    await session.post({ id: "m1", text: "book a table" });
    const pauses = await sleepUntil(start + 30 * hour, opened);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5 * minute);
    expect(await rows("outbox")).toBe(1);
    world.perform = performed;
    await sleepUntil(start + 31 * hour, opened);
    expect([...world.performed.keys()]).toEqual([expect.stringMatching(/_release$/)]);
    expect(texts(await session.transcript())).toEqual([...begun, ...heard("confirmed"), done]);
  });

  it("and whose place cannot be given back for days is told to those who watch the system", async () => {
    const opened = await openSession((world) => (world.effectFor = handingOff));
    const { session, world, rows } = opened;
    world.perform = failing;
    const start = world.now;
    await session.post({ id: "m1", text: "book a table" });
    await sleepUntil(start + 80 * hour, opened);
    expect(world.reported.at(-1)).toMatch(/effect release eff_\S+_release.* given up/);
    expect(await rows("outbox")).toBe(0);
  });
});
