// Deadlines pass on what their asker does: who stops listening lets go of what it listened to.
import { expect, test } from "vitest";
import { ModelUnavailable, type LanguageModel, type ModelTalk } from "#models/port";
import { promptModel } from "#durable-objects/deadlines";

const talk: ModelTalk = { call: "answer", system: "", messages: [], personal: [] };
const never = { over: new Promise<void>(() => undefined), cancel: () => undefined };
const over = { over: Promise.resolve(), cancel: () => undefined };
const noReport = () => undefined;

function speaking(stalls: boolean) {
  const world = { released: false };
  const model: LanguageModel = {
    complete: () => Promise.reject(new ModelUnavailable("not asked here")),
    stream: () => ({
      [Symbol.asyncIterator]: () => ({
        next: () =>
          stalls ? new Promise(() => undefined) : Promise.resolve({ done: false, value: "And again. " }),
        return: () => {
          world.released = true;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    }),
  };
  return { world, model };
}

test("a stream that nobody listens to any more is let go of", async () => {
  const { world, model } = speaking(false);
  for await (const _piece of promptModel({ timer: () => never, report: noReport }, model).stream(talk)) break;
  expect(world.released).toBe(true);
});

test("so is one that got stuck", async () => {
  const { world, model } = speaking(true);
  const pieces = promptModel({ timer: () => over, report: noReport }, model).stream(talk);
  await expect(pieces[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(ModelUnavailable);
  expect(world.released).toBe(true);
});
