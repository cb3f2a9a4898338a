// A person's words in a conversation: one message in the role `staff`, live to watchers, and a deadline that keeps nobody waiting.
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import type { Effect } from "#conversation/effect-kinds";
import { openSession } from "./open-session.ts";
import { outcomeOf, settled } from "./scripted-world.ts";

it("says a person's words once, however often they are sent, with a way back under them", async () => {
  const { session } = await openSession();
  const answers = await Promise.all([session.staff("s1", "Mario here!"), session.staff("s1", "Mario here!")]);
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: true, value: { messages: [{ role: "staff", text: "Mario here!" }] } });
  expect(await session.staff("s1", "other words")).toMatchObject({ ok: false, code: "message_id_reused" });
  const said = (await session.transcript()).filter((it) => it.role === "staff");
  expect(said).toMatchObject([{ text: "Mario here!", quickReplies: [{ text: "Back to the assistant" }] }]);
});

it("is nothing where there is no session, and says nothing when a person leaves", async () => {
  const { session } = await openSession();
  expect(await session.staff("s1", null)).toMatchObject({ ok: true });
  expect((await session.transcript()).filter((it) => it.role === "staff")).toEqual([]);
});

it("a deadline is performed when its time has come, and no exchange waits for it", async () => {
  const opened = await openSession((world) => {
    const at = new Date(world.now + 60_000).toISOString();
    world.effectFor = (id, session): Effect => ({
      type: "escalation",
      id,
      requestId: "req_1",
      businessId: "11111111-1111-4111-8111-111111111111",
      session,
      escalation: id,
      change: { kind: "expire", unansweredSince: at },
      notBefore: at,
    });
  });
  const { session, world, stub, alarm } = opened;
  const performed: string[] = [];
  world.perform = async (effect) => {
    performed.push(effect.type);
    return { status: "done", event: outcomeOf(effect, { type: "escalation.expired" }) };
  };
  expect(await session.post({ id: "m1", text: "book a person" })).toMatchObject({ ok: true });
  expect(performed).toEqual([]);
  expect(await alarm()).toBe(world.now + 60_000);
  world.now += 60_000;
  await runDurableObjectAlarm(stub());
  await settled();
  expect(performed).toEqual(["escalation"]);
});
