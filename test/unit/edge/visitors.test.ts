// Who opens a session is known by the token of one before, and by nothing else.
import { expect, test } from "vitest";
import { allowedOrigin, edgeWorld, widgetKey } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const day = 24 * 60 * 60 * 1000;

/** The visitor of a session that is opened with `token`, and the token it gets. */
async function opens(world: ReturnType<typeof edgeWorld>, token?: string, headers = {}) {
  const opened = await world.open({ ...headers, ...(token && { authorization: `Bearer ${token}` }) });
  return { ...opened, visitor: world.sessions.get(opened.session)?.opened?.facts.visitor };
}

test("sessions that follow one another are of one visitor: the first of them", async () => {
  const world = edgeWorld();
  const first = await opens(world);
  expect(first.visitor).toBeUndefined();
  const second = await opens(world, first.token);
  expect(second.visitor).toBe(first.session);
  expect((await opens(world, second.token)).visitor).toBe(first.session);
});

test("a resumed session stays its visitor's", async () => {
  const world = edgeWorld();
  const first = await opens(world);
  const second = await opens(world, first.token);
  const wish = { chat: "dedicated", business: marios.slug, resume: second.token };
  const answer = await world.post("/v1/sessions", wish, { "x-widget-key": widgetKey });
  const { token } = (await answer.json()) as { token: string };
  expect((await opens(world, token)).visitor).toBe(first.session);
});

test("a token tells who comes for a year after it has ended, and opens nothing else", async () => {
  const world = edgeWorld();
  const { session, token } = await opens(world);
  const now = world.services.now();
  world.setNow(now + 300 * day);
  expect((await opens(world, token)).visitor).toBe(session);
  const path = `/v1/sessions/${session}/messages`;
  const refused = await world.post(path, { id: "m1", text: "hi" }, { authorization: `Bearer ${token}` });
  expect(refused.status).toBe(401);
  world.setNow(now + 396 * day);
  expect((await opens(world, token)).visitor).toBeUndefined();
});

test("a forged token, another business's, another chat's or another site's is nobody's, and no error", async () => {
  const world = edgeWorld();
  const { token } = await opens(world);
  const forged = `${token.slice(0, -3)}${token.endsWith("AAA") ? "BBB" : "AAA"}`;
  const elsewhere = await world.sessionToken({ business: "99999999-9999-4999-8999-999999999999" });
  const global = await world.sessionToken({ chat: "global", business: null });
  const owners = await world.sessionToken({ chat: "dashboard" });
  for (const it of [forged, elsewhere, global, owners, "not-a-token"])
    expect((await opens(world, it)).visitor).toBeUndefined();
  const other = await world.sessionToken({ origin: "https://another.example" });
  expect((await opens(world, other, { origin: allowedOrigin })).visitor).toBeUndefined();
});
