// The queue when turns fail: what waits behind them, what stands aside, and that no outcome is lost.
import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Effect } from "#conversation/effect-kinds";
import { openSession } from "./open-session.ts";
import { outcomeOf, settled, wordsFor } from "./scripted-world.ts";

const minute = 60_000;
const away = () => Promise.reject(new Error("away"));
const told = "booking.released success";
const effect = { id: "eff_far_1", bookingId: "bkg_far", requestId: "req_1" } as Effect;
type Opened = Awaited<ReturnType<typeof openSession>>;

const linesOf = async ({ session }: Opened) => (await session.transcript()).map(({ text }) => text);

/** Runs each alarm that is due within `ms`, each in an object that just woke; the pauses between them. */
async function sleep(ms: number, { world, stub, alarm }: Opened): Promise<number[]> {
  const until = world.now + ms;
  const pauses: number[] = [];
  for (let at = await alarm(); at !== null && at <= until; at = await alarm()) {
    pauses.push(at - world.now);
    world.now = at;
    await evictDurableObject(stub());
    await runDurableObjectAlarm(stub());
  }
  world.now = until;
  return pauses;
}

describe("behind a message whose run fails", () => {
  it("everybody is told that it takes longer, nobody is left waiting", async () => {
    const { session, world } = await openSession();
    world.model = away;
    const posts = ["m1", "m2", "m3"].map((id) => session.post({ id, text: "hello" }));
    for (const answer of await Promise.all(posts))
      expect(answer).toMatchObject({ ok: false, code: "unavailable" });
  });

  it("whoever asks ends its pause, and all are answered in their order", async () => {
    const opened = await openSession();
    const { session, world } = opened;
    world.model = away;
    await session.post({ id: "m1", text: "one" });
    world.model = (text) => Promise.resolve(`re: ${text}`);
    expect(await session.post({ id: "m2", text: "two" })).toMatchObject({ ok: true });
    expect(await linesOf(opened)).toEqual(["Welcome!", "one", "re: one", "two", "re: two"]);
  });
});

it("a turn that was cut off counts that once, however often it then fails", async () => {
  const { session, world } = await openSession();
  const post = () => session.post({ id: "m1", text: "hello" });
  await world.cutPower("accepted", 0, post);
  world.now += 1;
  world.model = away;
  for (let run = 1; run <= 4; run += 1)
    expect(await post()).toMatchObject({ ok: false, code: "unavailable" });
  expect(await post()).toMatchObject({ value: { messages: [{ text: expect.stringContaining("sorry") }] } });
});

describe("an event that cannot be told", () => {
  it("is tried again for as long as it takes, with pauses of five minutes at most", async () => {
    const opened = await openSession();
    const { session, world } = opened;
    world.telling = away;
    await session.deliver(outcomeOf(effect));
    await settled();
    const pauses = await sleep(120 * minute, opened);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5 * minute);
    expect(pauses.length).toBeLessThan(45);
    world.telling = (event) => Promise.resolve(wordsFor(event));
    await sleep(5 * minute, opened);
    expect(await linesOf(opened)).toEqual(["Welcome!", told]);
    expect(await session.deliver(outcomeOf(effect))).toMatchObject({ value: { stored: "replayed" } });
  });

  it("does not hold up the customer's messages", async () => {
    const opened = await openSession();
    const { session, world } = opened;
    world.telling = away;
    await session.deliver(outcomeOf(effect));
    await settled();
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
    await sleep(30 * minute, opened);
    expect(await session.post({ id: "m2", text: "still there?" })).toMatchObject({ ok: true });
    world.telling = (event) => Promise.resolve(wordsFor(event));
    await sleep(5 * minute, opened);
    expect((await linesOf(opened)).at(-1)).toBe(told);
  });

  it("that ends its object each time lets messages through", async () => {
    const opened = await openSession();
    const { session, world, stub } = opened;
    world.telling = away;
    await session.deliver(outcomeOf(effect));
    await settled();
    world.telling = (event) => Promise.resolve(wordsFor(event));
    world.now += minute;
    await evictDurableObject(stub());
    const post = () => session.post({ id: "m1", text: "hello" });
    for (let runs = 3; runs <= 6; runs += 1) {
      await world.cutPower("staged", 0, post);
      world.now += 1;
    }
    expect(await post()).toMatchObject({ ok: true });
    await sleep(5 * minute, opened);
    expect((await linesOf(opened)).at(-1)).toBe(told);
  });

  it("as part of an answer keeps the next message waiting for six runs, and then no longer", async () => {
    const opened = await openSession();
    const { session, world } = opened;
    world.telling = away;
    const post = () => session.post({ id: "m1", text: "book a table" });
    expect(await post()).toMatchObject({ ok: false, code: "unavailable" });
    expect(await session.post({ id: "m2", text: "hello" })).toMatchObject({ code: "unavailable" });
    await sleep(2 * minute, opened);
    expect(await session.post({ id: "m2", text: "hello" })).toMatchObject({ ok: true });
    expect(await post()).toMatchObject({ ok: false, code: "unavailable" });
    world.telling = (event) => Promise.resolve(wordsFor(event));
    expect(await post()).toMatchObject({
      value: { messages: [{ text: "You said: book a table" }, { text: told }] },
    });
    expect((await linesOf(opened)).slice(1)).toEqual([
      "book a table",
      "You said: book a table",
      "hello",
      "You said: hello",
      told,
    ]);
  });

  it("and is overtaken while its sixth run fails leaves the word to what overtook it", async () => {
    const opened = await openSession();
    const { session, world, inside } = opened;
    world.perform = () => Promise.resolve({ status: "accepted" });
    world.telling = away;
    const post = () => session.post({ id: "m1", text: "book a table" });
    for (let run = 2; run < 6; run += 1) await post();
    const run = Promise.withResolvers<string>();
    world.telling = () => run.promise;
    const answer = post();
    await settled();
    const [id] = world.performed.keys();
    await session.deliver(outcomeOf({ ...effect, id } as Effect));
    world.telling = (event) => Promise.resolve(wordsFor(event));
    await inside(() => run.reject(new Error("still away")));
    expect(await answer).toMatchObject({
      value: { messages: [{ text: "You said: book a table" }, { text: told }] },
    });
    expect(world.reported.at(-1)).toContain("still away");
  });
});
