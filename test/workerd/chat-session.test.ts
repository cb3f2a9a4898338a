// A conversation's Durable Object: ids, order, commits, and one reply whatever breaks in between.
import { describe, expect, it } from "vitest";
import { openSession } from "./open-session.ts";

describe("a message", () => {
  it("is answered, and its state, transcript and checkpoint are stored together", async () => {
    const { session, rows } = await openSession();
    const reply = await session.post({ id: "m1", text: "hello" });
    expect(reply).toMatchObject({ ok: true, value: { messages: [{ seq: 3, text: "You said: hello" }] } });
    const transcript = await session.transcript(0);
    expect(transcript.map(({ seq, role, text }) => [seq, role, text])).toEqual([
      [1, "assistant", "Welcome!"],
      [2, "customer", "hello"],
      [3, "assistant", "You said: hello"],
    ]);
    expect(await rows("graph_checkpoints")).toBe(1);
    expect(await rows("journal")).toBe(0);
  });

  it("gets the same answer under the same id, however often and whenever it is repeated", async () => {
    const { session, world } = await openSession();
    const first = await session.post({ id: "m1", text: "book a" });
    await session.post({ id: "m2", text: "more" });
    const repeats = await Promise.all([1, 2, 3].map(() => session.post({ id: "m1", text: "book a" })));
    expect(repeats).toEqual([first, first, first]);
    expect(world.asked).toEqual(["book a", "more"]);
    expect([...world.performed.values()]).toEqual([1]);
  });
});
