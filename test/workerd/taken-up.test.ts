// Two conversations and one booking: the second takes it up by its code, also with the power cut at every arrow.
import "#conversation/async-local-storage";
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import { createTurnRunner } from "#conversation/run-turn";
import type { EventId, SessionId } from "#contracts/ids";
import type { ProbePoint } from "#durable-objects/probe";
import { BookingWorld } from "#test/fakes/booking-world";
import { marios } from "#test/fakes/marios";
import { openSession } from "./open-session.ts";

const at = (world: BookingWorld) =>
  openSession((scripted) => {
    scripted.reads = () => world.reads();
    scripted.perform = (effect) =>
      Promise.resolve({ status: "done", event: world.perform(effect, scripted.now) });
    scripted.runnerOn = (saver) => createTurnRunner(saver);
  });

/** Booked in a chat of its own. */
async function booked(): Promise<BookingWorld> {
  const world = new BookingWorld(marios);
  const first = await at(world);
  const script = ["A table for 4 tomorrow at 7pm", "John Doe", "john@example.com", "yes"];
  for (const [n, text] of script.entries()) await first.session.post({ id: `m${n}`, text });
  const [row] = [...world.rows.values()];
  if (row?.booking.status !== "confirmed") throw new Error("nothing was booked");
  world.codes.known.set("K7QF2MXD9T", row.booking.id);
  return world;
}

const points: ProbePoint[] = ["accepted", "staged", "committed", "performed", "result stored"];

it.each([null, ...points])(
  "the second chat takes the booking up and cancels it; power cut at %s",
  async (point) => {
    const world = await booked();
    const { session, world: scripted, stub } = await at(world);
    await session.post({ id: "m0", text: "cancel my booking" });
    const give = () => session.post({ id: "m1", text: "K7QF-2MXD-9T" });
    if (point !== null) {
      await scripted.cutPower(point, 0, give);
      await runDurableObjectAlarm(stub());
    }
    expect(await give()).toMatchObject({ ok: true });
    const said = (await session.transcript()).map((it) => it.text);
    expect(said.filter((it) => it.includes("Here is your booking"))).toHaveLength(1);
    expect(said.at(-1)).toContain("Shall I cancel your table for 4");
    await session.post({ id: "m2", text: "yes" });
    expect([...world.rows.values()].map(({ booking }) => booking.status)).toEqual(["cancelled"]);
  },
);

it("an event of the booking is told in the second chat, once, and shows its card", async () => {
  const world = await booked();
  const { session, name, world: scripted } = await at(world);
  await session.post({ id: "m0", text: "my booking code is K7QF-2MXD-9T" });
  const handoff = world.performed.find((it) => it.type === "handoff");
  if (!handoff) throw new Error("nothing was handed off");
  const event = {
    ...world.event(handoff, scripted.now, "success", null),
    id: "evt_reminder" as EventId,
    type: "booking.reminded" as const,
    session: name as SessionId,
    effectId: null,
  };
  expect(await session.deliver(event)).toMatchObject({ ok: true, value: { stored: "new" } });
  expect(await session.deliver(event)).toMatchObject({ ok: true, value: { stored: "replayed" } });
  await expect.poll(async () => (await session.transcript()).at(-1)?.text).toContain("Are you still coming?");
  const transcript = await session.transcript();
  expect(transcript.filter((it) => it.text.includes("Are you still coming?"))).toHaveLength(1);
  expect(transcript.at(-1)?.cards).toMatchObject([{ type: "booking", token: expect.any(String) }]);
});
