// A model's answer on the product's own graph in its Durable Object: sentence by sentence, and through power cuts.
import "#conversation/async-local-storage";
import { runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { createTurnRunner } from "#conversation/run-turn";
import { ModelUnavailable, type LanguageModel } from "#models/port";
import { BookingWorld } from "#test/fakes/booking-world";
import { marios } from "#test/fakes/marios";
import { openSession } from "./open-session.ts";

const sentences = [
  "Nobody has seen a ghost here.",
  "The Diavola costs $3.",
  "The kitchen is noisy enough.",
  "Come and see.",
];
const said = "Nobody has seen a ghost here. The kitchen is noisy enough. Come and see.";

/** Every message is a question that no rule answers; the model says its sentences, the first time it is asked. */
async function openAtMarios() {
  const world = new BookingWorld(marios);
  let asked = 0;
  const model: LanguageModel = {
    complete: () => Promise.reject(new ModelUnavailable("only streams")),
    stream: async function* () {
      asked += 1;
      yield* asked === 1 ? (`${sentences.join(" ")}`.match(/\s*\S+/g) ?? []) : ["Something ", "else."];
    },
  };
  const opened = await openSession((scripted) => {
    scripted.languageModel = model;
    scripted.reads = () => world.reads();
    scripted.runnerOn = (saver) =>
      createTurnRunner(saver, () => ({ commands: [{ type: "ask", topic: "other", confidence: 0.9 }] }));
  });
  return { ...opened, asked: () => asked };
}

const question = { id: "m1", text: "is the cellar haunted?" };

describe("a model's answer", () => {
  it("leaves as each sentence has passed the guardrail, and is then the message", async () => {
    const { session } = await openAtMarios();
    const request = new Request("https://session/stream", { method: "POST", body: JSON.stringify(question) });
    const body = await (await session.fetch(request)).text();
    const deltas = [...body.matchAll(/^event: delta\ndata: (.*)$/gm)].map(
      ([, data]) => (JSON.parse(data ?? "") as { text: string }).text,
    );
    expect(deltas).toEqual([
      "Nobody has seen a ghost here.",
      " The kitchen is noisy enough.",
      " Come and see.",
    ]);
    expect((await session.transcript()).at(-1)?.text).toBe(said);
  });

  it.each([
    ["first", 0, "Nobody has seen a ghost here."],
    ["second", 1, "Nobody has seen a ghost here. The kitchen is noisy enough."],
  ])("cut after its %s sentence is what had been said, asked for once", async (_nth, after, left) => {
    const { session, world, stub, asked } = await openAtMarios();
    await world.cutPower("answer kept", after, () => session.post(question));
    await runDurableObjectAlarm(stub());
    expect((await session.transcript()).at(-1)?.text).toBe(left);
    expect(asked()).toBe(1);
  });

  it("cut after its last is all of it", async () => {
    const { session, world, stub, asked } = await openAtMarios();
    await world.cutPower("staged", 0, () => session.post(question));
    await runDurableObjectAlarm(stub());
    expect((await session.transcript()).at(-1)?.text).toBe(said);
    expect(asked()).toBe(1);
  });
});
