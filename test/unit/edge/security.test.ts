// Who may do what: keys, origins, tokens, and the headers that keep a page to itself.
import { describe, expect, test } from "vitest";
import { SessionId } from "#contracts/ids";
import { marios } from "#test/fakes/marios";
import {
  allowedOrigin,
  demoBooking,
  edge,
  edgeWorld,
  widgetKey,
  type EdgeWorld,
} from "#test/fakes/edge-services";

const key = { "x-widget-key": widgetKey };
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];

describe("a widget key", () => {
  const open = (world: EdgeWorld, headers: Record<string, string>, business?: string) =>
    world.post("/v1/sessions", { chat: "dedicated", ...(business && { business }) }, headers);

  test("that is missing or nobody's opens nothing", async () => {
    const world = edgeWorld();
    expect(await codeOf(await open(world, {}))).toEqual([401, "token_invalid"]);
    expect(await codeOf(await open(world, { "x-widget-key": "pk_nobody" }))).toEqual([401, "token_invalid"]);
  });

  test("of one business does not open another", async () => {
    expect(await codeOf(await open(edgeWorld(), key, "style-master"))).toEqual([401, "token_invalid"]);
  });

  test.each(["https://evil.example", "null", `${allowedOrigin}.evil.example`, "http://marios.example"])(
    "is refused on a page of %s, and no conversation is touched",
    async (origin) => {
      const world = edgeWorld();
      expect(await codeOf(await open(world, { ...key, origin }))).toEqual([403, "origin_not_allowed"]);
      expect(world.sessions.size).toBe(0);
    },
  );
});

describe("a session token", () => {
  const read = (world: EdgeWorld, session: string, headers: Record<string, string>) =>
    world.request(`/v1/sessions/${session}/messages`, { headers });

  test("that is missing, no token, changed or over is refused before the conversation is touched", async () => {
    const world = edgeWorld();
    const { session, token } = await world.open();
    const object = world.sessions.get(session);
    world.sessions.clear();
    const [payload = "", mac = ""] = token.split(".");
    const flipped = `${payload.slice(0, -2)}${payload.at(-2) === "A" ? "B" : "A"}${payload.at(-1)}`;
    const bad = [
      `${token}x`,
      `x${token}`,
      payload,
      `${payload}.`,
      `${flipped}.${mac}`,
      `${payload}.${"A".repeat(43)}`,
    ];
    expect(await codeOf(await read(world, session, {}))).toEqual([401, "token_invalid"]);
    for (const wrong of bad) {
      expect(await codeOf(await read(world, session, asBearer(wrong)))).toEqual([401, "token_invalid"]);
    }
    world.setNow(world.services.now() + 30 * 86_400_000 + 1000);
    expect(await codeOf(await read(world, session, asBearer(token)))).toEqual([401, "token_invalid"]);
    expect(world.sessions.size).toBe(0);
    expect(object?.requestIds).toHaveLength(1);
  });

  test("of another session is refused", async () => {
    const world = edgeWorld();
    const mine = await world.open();
    const yours = await world.open();
    expect(await codeOf(await read(world, yours.session, asBearer(mine.token)))).toEqual([
      403,
      "wrong_session",
    ]);
  });

  test("of a booking is none of a session, nor the other way round", async () => {
    const world = edgeWorld();
    const session = SessionId.parse("ses_1");
    const card = await world.services.tokens.signBooking(demoBooking.id, marios.id, session);
    expect(await codeOf(await read(world, session, asBearer(card)))).toEqual([401, "token_invalid"]);
    const token = await world.sessionToken({});
    const answer = await world.request(`/v1/bookings/${demoBooking.id}?token=${token}`);
    expect(await codeOf(answer)).toEqual([401, "token_invalid"]);
  });

  test("given to one site is worth nothing on another, but works on the edge's own pages", async () => {
    const world = edgeWorld();
    const { session, token } = await world.open({ origin: allowedOrigin });
    const from = (origin: string) => read(world, session, { ...asBearer(token), origin });
    expect((await from(allowedOrigin)).status).toBe(200);
    expect((await from(edge)).status).toBe(200);
    expect(await codeOf(await from("https://evil.example"))).toEqual([403, "origin_not_allowed"]);
  });

  test("of another business's session cannot be resumed by this business's key", async () => {
    const world = edgeWorld();
    const resume = await world.sessionToken({ business: "33333333-3333-4333-8333-333333333333" });
    const answer = await world.post("/v1/sessions", { chat: "dedicated", resume }, key);
    expect(await codeOf(answer)).toEqual([403, "wrong_session"]);
    const wrong = await world.post("/v1/sessions", { chat: "dedicated", resume: "not.atoken" }, key);
    expect(await codeOf(wrong)).toEqual([401, "token_invalid"]);
  });
});

describe("the socket", () => {
  const upgrade = (world: EdgeWorld, session: string, protocols: string) =>
    world.request(`/v1/sessions/${session}/socket?after=3`, {
      headers: { upgrade: "websocket", "sec-websocket-protocol": protocols },
    });

  test("refuses a bad token, a foreign one and another protocol before the upgrade", async () => {
    const world = edgeWorld();
    const { session, token } = await world.open();
    const other = await world.open();
    expect(await codeOf(await upgrade(world, session, "x-seven.v1, wrong"))).toEqual([401, "token_invalid"]);
    expect(await codeOf(await upgrade(world, session, "x-seven.v1"))).toEqual([401, "token_invalid"]);
    expect(await codeOf(await upgrade(world, session, token))).toEqual([401, "token_invalid"]);
    const foreign = await upgrade(world, session, `x-seven.v1, ${other.token}`);
    expect(await codeOf(foreign)).toEqual([403, "wrong_session"]);
    expect(world.sessions.get(session)?.fetched).toEqual([]);
  });

  test("hands the object the verified facts, and neither the token nor the client's headers", async () => {
    const world = edgeWorld();
    const { session, token, expiresAt } = await world.open();
    await upgrade(world, session, `x-seven.v1, ${token}`);
    const [request] = world.sessions.get(session)?.fetched ?? [];
    expect(request?.url).toBe("https://session/socket?after=3");
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      "sec-websocket-protocol": "x-seven.v1",
      "x-request-id": expect.stringMatching(/^req_/),
      "x-session-expires-at": expiresAt,
      upgrade: "websocket",
    });
  });
});

describe("a booking", () => {
  const path = `/v1/bookings/${demoBooking.id}`;

  test("is read by its own session, or by the token on its card", async () => {
    const world = edgeWorld();
    const { session, token } = await world.open();
    const bySession = await world.request(path, { headers: asBearer(token) });
    expect(await bySession.json()).toEqual(demoBooking);
    const card = await world.services.tokens.signBooking(demoBooking.id, marios.id, session);
    expect(await (await world.request(`${path}?token=${card}`)).json()).toEqual(demoBooking);
  });

  test("of another session is not there, and another booking's card does not open it", async () => {
    const world = edgeWorld();
    await world.open();
    const { session, token } = await world.open();
    expect(await codeOf(await world.request(path, { headers: asBearer(token) }))).toEqual([404, "not_found"]);
    const card = await world.services.tokens.signBooking(demoBooking.id, marios.id, session);
    expect(await codeOf(await world.request(`/v1/bookings/bkg_2?token=${card}`))).toEqual([
      403,
      "wrong_session",
    ]);
    expect(await codeOf(await world.request(path))).toEqual([401, "token_invalid"]);
  });
});

describe("headers", () => {
  test("of an answer allow embedding without credentials, sniffing nothing, telling nobody", async () => {
    const { headers } = await edgeWorld().request("/v1/businesses");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("of a conversation keep it out of every cache", async () => {
    const world = edgeWorld();
    const { session, token } = await world.open();
    const { headers } = await world.request(`/v1/sessions/${session}/messages`, { headers: asBearer(token) });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("of a preflight name what the widget sends, and may be kept for a day", async () => {
    const answer = await edgeWorld().request("/v1/sessions", {
      method: "OPTIONS",
      headers: { origin: allowedOrigin, "access-control-request-method": "POST" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-max-age")).toBe("86400");
    expect(answer.headers.get("access-control-allow-headers")).toMatch(/authorization.*x-widget-key/);
  });
});
