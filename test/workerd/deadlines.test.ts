// What a turn waits for and never comes: the run ends, is told of, and is tried again.
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { DraftMessage, TurnDeps } from "#conversation/ports";
import { ModelUnavailable, type LanguageModel } from "#models/port";
import { demoBooking } from "#test/fakes/edge-services";
import { openSession } from "./open-session.ts";
import { settled, viewOf, type ScriptedWorld } from "./scripted-world.ts";

const never = () => new Promise<never>(() => {});
const question = {
  call: "understand",
  system: "",
  messages: [],
  personal: [],
  answer: { name: "it", schema: z.unknown() },
};
const silent: LanguageModel = {
  complete: never,
  stream: () => ({ [Symbol.asyncIterator]: () => ({ next: never }) }),
};
const aPiece = ({ model }: TurnDeps) => model!.stream(question)[Symbol.asyncIterator]().next();
const instant = "2040-01-03T12:00:00Z";
const card: DraftMessage = {
  id: "msg_card",
  text: "Yes",
  cards: [{ type: "booking", booking: demoBooking }],
};

/** A graph that asks one thing in each message's turn. */
const asks =
  (ask: (deps: TurnDeps) => Promise<unknown>, answer: Partial<DraftMessage> = {}) =>
  (world: ScriptedWorld): void => {
    world.runnerOn = () => async (request, deps) => {
      const isOpening = request.input.kind === "open";
      if (!isOpening) await ask(deps);
      const message = { id: `msg_${request.turnId}`, text: "Yes", ...(isOpening ? {} : answer) };
      return { messages: [message], effects: [], view: viewOf("asked") };
    };
    world.reads = () => ({
      business: never,
      calendar: never,
      booking: never,
      somebodyPresent: never,
      remembered: never,
      meant: never,
    });
    world.languageModel = silent;
  };

const stalling: [what: string, ms: number, prepare: (world: ScriptedWorld) => void][] = [
  ["a business that is not read", 6_000, asks(({ readsOf }) => readsOf("b").business("b"))],
  [
    "a calendar that is not read",
    6_000,
    asks(({ readsOf }) => readsOf("b").calendar("b", "s", instant, instant)),
  ],
  ["a booking that is not read", 6_000, asks(({ readsOf }) => readsOf("b").booking("bkg_1" as never))],
  ["a page that is not searched", 2_000, asks(({ readsOf }) => readsOf("b").meant("b", ["wifi"]))],
  ["a model that says nothing", 10_000, asks(({ model }) => model!.complete(question))],
  ["a model that stops speaking", 10_000, asks(aPiece)],
  ["a card that is not signed", 6_000, asks(() => Promise.resolve(), card)],
];

describe.each(stalling)("%s", (_what, ms, prepare) => {
  it(`ends its run after ${ms} ms, the second time aloud, and the next try is answered`, async () => {
    const { session, world, advance } = await openSession((it) => {
      prepare(it);
      it.signCard = never;
    });
    const answer = session.post({ id: "m1", text: "hello" });
    await settled();
    await advance(ms - 1);
    expect(world.reported).toEqual([]);
    await advance(1);
    expect(world.reported[0]).toContain(`no result within ${ms} ms`);
    await advance(ms);
    expect(await answer).toMatchObject({ ok: false, code: "unavailable" });
    expect(world.timersRunning).toBe(0);

    world.reads = () => ({
      business: quick,
      calendar: quick,
      booking: quick,
      somebodyPresent: quick,
      remembered: quick,
      meant: quick,
    });
    world.languageModel = { complete: quick, stream: async function* () {} };
    world.signCard = () => Promise.resolve("token");
    expect(await session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
    expect(world.timersRunning).toBe(0);
  });
});

const quick = () => Promise.resolve({} as never);

it("a model that says nothing has failed as one that is away: the graph may go on without it", async () => {
  const orElse = (model: LanguageModel) =>
    model.complete(question).catch((error: unknown) => {
      if (!(error instanceof ModelUnavailable)) throw error;
    });
  const { session, world, advance } = await openSession(asks(({ model }) => orElse(model!)));
  const answer = session.post({ id: "m1", text: "hello" });
  await settled();
  await advance(10_000);
  expect(await answer).toMatchObject({ ok: true });
  expect(world.reported).toEqual([expect.stringContaining("no result within 10000 ms")]);
});
