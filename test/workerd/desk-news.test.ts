// A session tells the desk of its business what came of its effects: from the outbox, once stored, never in the turn.
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import { newsOf } from "#business/desk-news";
import { bookingEvent } from "#test/fakes/effects";
import { openSession } from "./open-session.ts";
import { settled } from "./scripted-world.ts";

it("an effect's outcome is on the dashboard at once, and its exchange does not wait for it", async () => {
  const { session, world, rows } = await openSession();
  const { promise: never } = Promise.withResolvers<never>();
  world.tellDesk = (news) => {
    world.news.push(news);
    return never;
  };
  const answer = await session.post({ id: "m1", text: "book a table" });
  expect(answer).toMatchObject({ ok: true });
  await settled();
  expect(world.news.map((it) => [it.type, it.status, it.booking?.id])).toEqual([
    ["booking.released", "success", "bkg_a_table"],
  ]);
  expect(await rows("outbox")).toBe(1);
});

it("an event that is delivered is told once, also when it is delivered again", async () => {
  const { name, session, world, rows } = await openSession();
  const event = { ...bookingEvent("booking.reminded"), session: name as never, effectId: null };
  await session.deliver(event);
  await session.deliver(event);
  await settled();
  expect(world.news).toEqual([newsOf(event)]);
  expect(await rows("outbox")).toBe(0);
});

it("with the desk away it is told later", async () => {
  const { name, session, world, stub, rows } = await openSession();
  const { tellDesk } = world;
  world.tellDesk = () => Promise.reject(new Error("away"));
  await session.deliver({ ...bookingEvent("booking.reminded"), session: name as never, effectId: null });
  await settled();
  expect([world.news.length, await rows("outbox")]).toEqual([0, 1]);
  world.tellDesk = tellDesk;
  world.now += 60_000;
  await runDurableObjectAlarm(stub());
  expect([world.news.length, await rows("outbox")]).toEqual([1, 0]);
});
