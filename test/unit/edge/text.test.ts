// Words with characters that Postgres cannot store, or nobody can see: cleaned where they enter, at every door.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ClientFrame } from "#contracts/chat";
import type { BusinessQuery } from "#contracts/directory";
import { Text } from "#contracts/text";
import { edgeWorld, widgetKey } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

test.each([
  ["a\u0000b\u0007\u007f", "ab"],
  ["two\u000bpeople\u0085please", "two people please"],
  ["half \ud800 of it", "half \ufffd of it"],
  ["lines\r\n\tstay 👋🏽", "lines\r\n\tstay 👋🏽"],
])("%j is taken as %j", (written, taken) => {
  expect(Text.parse(written)).toBe(taken);
});

test("whatever is written, nothing unstorable is left, and a second cleaning changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (written) => {
      const taken = Text.parse(written);
      expect(taken.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(taken)).toBe(true);
      expect(Text.parse(taken)).toBe(taken);
    }),
  );
});

test("a message is cleaned over HTTP and on the socket, the same each time it is sent", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const send = (text: string) =>
    world.post(`/v1/sessions/${session}/messages`, { id: "a", text }, { authorization: `Bearer ${token}` });
  const first = await (await send("hel\u0000lo \ud800")).json();
  expect(first.messages[0].text).toBe("You said: hello \ufffd");
  expect(await (await send("hel\u0000lo \ud800")).json()).toEqual(first);
  const frame = ClientFrame.parse({ type: "message", id: "a", text: "hel\u0000lo" });
  expect(frame.text).toBe("hello");
});

test("a message of nothing but controls is no message", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const headers = { authorization: `Bearer ${token}` };
  const path = `/v1/sessions/${session}/messages`;
  expect((await world.post(path, { id: "a", text: "\u0000\u001b" }, headers)).status).toBe(400);
});

test("an identity is cleaned, and one of controls alone is refused", async () => {
  const world = edgeWorld();
  const open = (name: string) =>
    world.post(
      "/v1/sessions",
      { chat: "dedicated", business: marios.slug, identity: { name, phone: "+1\u00002025550123" } },
      { "x-widget-key": widgetKey },
    );
  const { session } = await (await open("A\u0000da\ud800")).json();
  expect(world.sessions.get(session)?.opened?.facts.identity).toEqual({
    name: "Ada\ufffd",
    phone: "+12025550123",
  });
  expect((await open("\u0000")).status).toBe(400);
});

test("a search asks the directory for cleaned words, and a cut one for no half characters", async () => {
  const world = edgeWorld();
  const asked: BusinessQuery[] = [];
  world.services.directory.list = async (query) => {
    asked.push(query);
    return { items: [], next: null };
  };
  await world.request("/v1/businesses?q=pi%C2%80zza&area=down%C2%9Ftown&category=rest%C2%80aurant");
  expect(asked.pop()).toEqual({ q: "pizza", area: "downtown", category: "restaurant" });
  await world.request(`/?q=${encodeURIComponent(`${"x".repeat(199)}👋`)}`);
  expect(asked.pop()?.q?.isWellFormed()).toBe(true);
});

test("control characters in an address are refused with what to do", async () => {
  const problem = await (await edgeWorld().request("/v1/businesses?q=a%00b")).json();
  expect(problem).toMatchObject({ status: 400, detail: expect.stringContaining("leave them out") });
});
