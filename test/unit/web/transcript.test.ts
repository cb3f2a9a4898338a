// The widget's transcript: whatever comes in whatever order, each message once and in its place.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "#contracts/chat";
import { Transcript } from "../../../src/web/widget/chat/transcript.ts";

const message = (seq: number, role: ChatMessage["role"] = "assistant"): ChatMessage => ({
  id: `m${seq}`,
  seq,
  role,
  text: `message ${seq}`,
  at: "2026-11-23T19:00:00Z",
});

test("any order, repetition and batching of messages gives the same transcript, each told once", () => {
  const order = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(order, (batches) => {
      const transcript = new Transcript();
      const told = batches.flatMap((batch) => transcript.add(batch.map((seq) => message(seq))));
      const wanted = [...new Set(batches.flat())].sort((a, b) => a - b);
      expect(transcript.messages.map((it) => it.seq)).toEqual(wanted);
      expect(told.map((it) => it.seq).sort((a, b) => a - b)).toEqual(wanted);
    }),
  );
});

test("the cursor stops at the first gap and moves on once it is filled", () => {
  const transcript = new Transcript();
  transcript.add([message(1), message(2), message(4)]);
  expect([transcript.cursor, transcript.hasGap]).toEqual([2, true]);
  transcript.add([message(3)]);
  expect([transcript.cursor, transcript.hasGap]).toEqual([4, false]);
});

describe("a reply being written", () => {
  test("grows by its pieces and makes room for the whole", () => {
    const transcript = new Transcript();
    transcript.grow("m1", "one ");
    transcript.grow("m1", "two");
    expect(transcript.partials).toMatchObject([{ reply: "m1", text: "one two" }]);
    transcript.add([message(1)]);
    expect(transcript.partials).toEqual([]);
  });

  test("stays readable when the connection breaks, and begins anew on the next", () => {
    const transcript = new Transcript();
    transcript.grow("m1", "one two");
    transcript.cutPartials();
    expect(transcript.partials).toMatchObject([{ text: "one two" }]);
    transcript.grow("m1", "one two three");
    transcript.grow("m1", " four");
    expect(transcript.partials).toMatchObject([{ text: "one two three four" }]);
  });

  test("that is never finished goes with the next message", () => {
    const transcript = new Transcript();
    transcript.grow("lost", "half a ");
    transcript.cutPartials();
    transcript.add([message(1)]);
    expect(transcript.partials).toEqual([]);
  });

  test("is not written a second time after it was finished", () => {
    const transcript = new Transcript();
    transcript.add([message(1)]);
    transcript.grow("m1", "mess");
    expect(transcript.partials).toEqual([]);
  });

  test("ends with its turn", () => {
    const transcript = new Transcript();
    transcript.grow("m9", "never ");
    transcript.turnEnded();
    expect(transcript.partials).toEqual([]);
  });
});
