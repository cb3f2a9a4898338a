// A whole booking on the product's own graph in its Durable Object, with the power cut at every arrow.
import "#conversation/async-local-storage";
import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { createTurnRunner } from "#conversation/run-turn";
import type { ProbePoint } from "#durable-objects/probe";
import type { LanguageModel } from "#models/port";
import { BookingWorld } from "#test/fakes/booking-world";
import { marios } from "#test/fakes/marios";
import { understand } from "#understanding/understand";
import { openSession } from "./open-session.ts";

const wish = { partySize: 4, date: "2040-01-03", time: "19:00" };
const answer = {
  commands: [
    { type: "startFlow", flow: "book", confidence: 0.9 },
    { type: "setSlots", slots: wish, confidence: 0.9 },
  ],
};

/** A business with tables, and a model for what the recognisers do not understand. */
async function openAtMarios() {
  const world = new BookingWorld(marios);
  const asked: string[] = [];
  const model: LanguageModel = {
    complete: ({ call, answer: { schema } }) => {
      asked.push(call);
      return Promise.resolve(schema.parse(answer));
    },
    stream: async function* () {},
  };
  const opened = await openSession((scripted) => {
    scripted.languageModel = model;
    scripted.reads = () => world.reads();
    scripted.perform = (effect) =>
      Promise.resolve({ status: "done", event: world.perform(effect, scripted.now) });
    scripted.runnerOn = (saver) =>
      createTurnRunner(saver, (text, context) =>
        text.startsWith("me and")
          ? { commands: [{ type: "outOfScope", confidence: 0.1 }] }
          : understand(text, context),
      );
  });
  return { ...opened, asked, bookings: world.rows };
}

const script = ["me and the three kids, after the match", "John Doe, john@example.com", "yes please"];

async function bookOnAQuietDay() {
  const { session, bookings, asked } = await openAtMarios();
  for (const [n, text] of script.entries()) await session.post({ id: `m${n}`, text });
  return { said: (await session.transcript()).map(({ role, text }) => `${role}: ${text}`), bookings, asked };
}

describe("a booking", () => {
  it("is led from words to a confirmed table", async () => {
    const { said, bookings, asked } = await bookOnAQuietDay();
    expect([...bookings.values()].map(({ booking }) => [booking.status, booking.partySize])).toEqual([
      ["confirmed", 4],
    ]);
    expect(said.filter((line) => line.startsWith("customer"))).toHaveLength(3);
    expect(asked).toEqual(["understand"]);
  });

  const points: ProbePoint[] = [
    "accepted",
    "answer kept",
    "staged",
    "committed",
    "performed",
    "result stored",
  ];
  const cuts = script.flatMap((_, message) => points.map((point) => [message, point] as const));
  // The model is asked in the first message alone, and the second, a name, has no effect.
  const passed: Record<number, ProbePoint[]> = { 0: points, 1: ["accepted", "staged", "committed"] };
  const reached = cuts.filter(([message, point]) =>
    (passed[message] ?? points.filter((it) => it !== "answer kept")).includes(point),
  );

  it.each(reached)(
    "with the power cut in message %i, at %s, ends as on a quiet day",
    async (message, point) => {
      const quiet = await bookOnAQuietDay();
      const { session, world, stub, asked, bookings, rows } = await openAtMarios();
      for (const [n, text] of script.entries()) {
        const post = () => session.post({ id: `m${n}`, text });
        if (n === message) {
          await world.cutPower(point, 0, post);
          await runDurableObjectAlarm(stub());
        }
        expect(await post()).toMatchObject({ ok: true });
      }
      const said = (await session.transcript()).map(({ role, text }) => `${role}: ${text}`);
      expect(said).toEqual(quiet.said);
      expect([...bookings.values()].map(({ booking }) => booking.status)).toEqual(["confirmed"]);
      expect(asked).toEqual(["understand"]);
      expect(await rows("graph_checkpoints")).toBe(1);
    },
  );
});

it("a conversation of 150 turns costs as little storage as one of 50, its transcript aside", async () => {
  const { session, inStorage } = await openAtMarios();
  const size = () =>
    inStorage(({ sql }) => {
      const tables = ["graph_checkpoints", "graph_values", "graph_writes", "journal", "outbox"];
      return tables.map((table) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n);
    });
  const bytes = () =>
    inStorage(
      ({ sql }) => sql.exec<{ n: number }>("SELECT sum(length(body)) AS n FROM graph_values").one().n,
    );
  const talk = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1)
      await session.post({ id: `t${n}`, text: "what are your opening hours?" });
  };
  await talk(0, 50);
  const [rowsAt50, bytesAt50] = [await size(), await bytes()];
  await talk(50, 150);
  expect(await size()).toEqual(rowsAt50);
  expect(await bytes()).toBeLessThanOrEqual(bytesAt50 * 1.05);
}, 60_000);
