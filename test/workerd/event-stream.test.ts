// A POST that is answered by server-sent events: the same turn, told as it happens.
import { describe, expect, it } from "vitest";
import type { TurnReply } from "#contracts/chat";
import { openSession } from "./open-session.ts";

type Opened = Awaited<ReturnType<typeof openSession>>;

describe("an event stream", () => {
  const stream = async ({ session }: Opened, message: unknown) => {
    const request = new Request("https://session/stream", { method: "POST", body: JSON.stringify(message) });
    return session.fetch(request);
  };
  const eventsOf = async (response: Response) =>
    (await response.text())
      .split("\n\n")
      .map((event) => /^event: (\w+)\ndata: (.*)$/.exec(event))
      .flatMap((found) => (found ? [{ event: found[1], data: JSON.parse(found[2] ?? "") as never }] : []));

  it("carries deltas, messages, state, and the answer a plain POST would get", async () => {
    const opened = await openSession();
    const message = { id: "m1", text: "book a table" };
    const response = await stream(opened, message);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = await eventsOf(response);
    const kinds = events.map(({ event }) => event).filter((kind, n, kinds) => kind !== kinds[n - 1]);
    expect(kinds).toEqual(["delta", "message", "state", "message", "state", "done"]);
    const reply = await opened.session.post(message);
    expect(events.at(-1)?.data).toEqual((reply as { value: TurnReply }).value);
    const told = events
      .filter(({ event }) => event === "message")
      .map(({ data }) => (data as { message: object }).message);
    expect(told).toEqual((reply as { value: TurnReply }).value.messages);
  });

  it("of a message that was answered gives the answer again", async () => {
    const opened = await openSession();
    const reply = await opened.session.post({ id: "m1", text: "hello" });
    const events = await eventsOf(await stream(opened, { id: "m1", text: "hello" }));
    expect(events.map(({ event }) => event)).toEqual(["message", "state", "done"]);
    expect(events.at(-1)?.data).toEqual((reply as { value: TurnReply }).value);
  });

  it("that is refused says why, without a stream", async () => {
    const opened = await openSession();
    await opened.session.post({ id: "m1", text: "hello" });
    const reused = await stream(opened, { id: "m1", text: "other" });
    expect([reused.status, reused.headers.get("x-problem")]).toEqual([409, "1"]);
    expect(await reused.json()).toMatchObject({ code: "message_id_reused" });
    const malformed = await stream(opened, { id: "m1" });
    expect(await malformed.json()).toMatchObject({ code: "invalid_request" });
  });

  it("whose client goes away does not stop the turn", async () => {
    const opened = await openSession();
    const slow = Promise.withResolvers<string>();
    opened.world.model = () => slow.promise;
    const response = await stream(opened, { id: "m1", text: "hello" });
    await response.body?.cancel();
    await opened.inside(() => slow.resolve("Here"));
    expect(await opened.session.post({ id: "m1", text: "hello" })).toMatchObject({ ok: true });
    expect(opened.world.asked).toHaveLength(1);
  });

  it("ends with the problem when the turn cannot be run now", async () => {
    const opened = await openSession();
    opened.world.model = () => Promise.reject(new Error("away"));
    const events = await eventsOf(await stream(opened, { id: "m1", text: "hello" }));
    expect(events).toMatchObject([{ event: "problem", data: { type: "problem", code: "unavailable" } }]);
  });
});
