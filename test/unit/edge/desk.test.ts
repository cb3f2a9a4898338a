// The dashboard's live feed through the edge: who is let in, what the desk is handed, and what it is told.
import { SignJWT } from "jose";
import { Webhook } from "standardwebhooks";
import { beforeEach, describe, expect, test } from "vitest";
import type { Membership } from "#adapters/supabase/members";
import type { Escalation } from "#contracts/escalations";
import { demoBooking, edgeWorld, webhookSecret, type EdgeWorld } from "#test/fakes/edge-services";
import { bookingEvent } from "#test/fakes/effects";
import { marios } from "#test/fakes/marios";

const user = "55555555-5555-4555-8555-555555555555";
const owner: Membership = { business: marios.id, slug: marios.slug, user, role: "owner" };
const exp = 4_000_000_000;
const base = `/v1/dashboard/${marios.slug}`;
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];

let world: EdgeWorld;
let token: string;

beforeEach(async () => {
  token = await new SignJWT({ exp }).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32));
  world = edgeWorld({
    members: {
      membership: async (given, business) =>
        given !== token ? "invalid" : business === marios.slug ? owner : null,
    },
  });
});

const upgrade = (protocols: string, at = base, query = "") =>
  world.request(`${at}/socket${query}`, {
    headers: { upgrade: "websocket", "sec-websocket-protocol": protocols, "x-desk-user": "mallory" },
  });

describe("the socket", () => {
  test("is refused to strangers, to another business's members and to other protocols, before the upgrade", async () => {
    expect(await codeOf(await upgrade("x-seven.v1, nonsense"))).toEqual([401, "token_invalid"]);
    expect(await codeOf(await upgrade("x-seven.v1"))).toEqual([401, "token_invalid"]);
    expect(await codeOf(await upgrade(token))).toEqual([401, "token_invalid"]);
    const elsewhere = await upgrade(`x-seven.v1, ${token}`, "/v1/dashboard/style-master");
    expect(await codeOf(elsewhere)).toEqual([403, "role_denied"]);
    expect((await world.request(`${base}/socket`)).status).toBe(426);
    expect(world.watched).toEqual([]);
  });

  test("takes no token from a header that a page can set, nor one that is no session's", async () => {
    const headers = { upgrade: "websocket", authorization: `Bearer ${token}` };
    expect((await world.request(`${base}/socket`, { headers })).status).toBe(401);
    const { token: session } = await world.open();
    expect(await codeOf(await upgrade(`x-seven.v1, ${session}`))).toEqual([401, "token_invalid"]);
  });

  test("hands the business's own desk the verified facts, and neither the token nor the client's headers", async () => {
    await upgrade(`x-seven.v1, ${token}`, base, "?after=3");
    const [[business, request] = []] = world.watched;
    expect([business, request?.url]).toEqual([marios.id, "https://desk/socket?after=3"]);
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      upgrade: "websocket",
      "sec-websocket-protocol": "x-seven.v1",
      "x-desk-business": marios.id,
      "x-desk-user": user,
      "x-desk-expires-at": new Date(exp * 1000).toISOString(),
      "x-request-id": expect.stringMatching(/^req_/),
    });
  });

  test.each(["-1", "1.5", "x"])("does not take %s for a place in the feed", async (after) => {
    expect(await codeOf(await upgrade(`x-seven.v1, ${token}`, base, `?after=${after}`))).toEqual([
      400,
      "invalid_request",
    ]);
  });
});

describe("the desk is told", () => {
  const deliver = (event: object, id = "evt_1_outcome") => {
    const at = new Date();
    const body = JSON.stringify(event);
    const headers = {
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(webhookSecret).sign(id, at, body),
    };
    return world.request("/v1/workflow-events", { method: "POST", headers, body });
  };
  const reminded = () => {
    const event = bookingEvent("booking.reminded");
    return { ...event, results: { ...event.results, booking: demoBooking } };
  };

  test("of a workflow's event, without a name or a number of anybody", async () => {
    await world.open();
    await deliver({ ...reminded(), session: "ses_1" });
    expect(world.news).toEqual([
      [
        marios.id,
        {
          id: "evt_1_outcome",
          type: "booking.reminded",
          status: "success",
          at: "2026-11-22T12:00:00Z",
          booking: {
            id: demoBooking.id,
            status: "confirmed",
            startsAt: demoBooking.startsAt,
            partySize: demoBooking.partySize,
          },
          order: null,
          escalation: null,
          workflowId: "eff_1",
        },
      ],
    ]);
  });

  test("also by an event whose conversation is over, and never by one that is not signed", async () => {
    const { session } = world.services;
    world.services.session = (id) => ({
      ...session(id),
      deliver: async () => ({ ok: false, code: "not_found", detail: "It is over." }),
    });
    expect((await deliver(reminded())).status).toBe(404);
    expect(world.news).toHaveLength(1);
    const forged = await world.request("/v1/workflow-events", {
      method: "POST",
      body: JSON.stringify(reminded()),
    });
    expect([forged.status, world.news.length]).toEqual([401, 1]);
  });

  test("and a desk that is away keeps no event from its conversation", async () => {
    await world.open();
    world.services.deskOf = () => ({
      note: () => Promise.reject(new Error("away")),
      fetch: () => Promise.reject(new Error("away")),
    });
    expect((await deliver({ ...reminded(), session: "ses_1" })).status).toBe(200);
  });

  test("of an escalation that somebody answered or closed", async () => {
    const id = "44444444-4444-4444-8444-444444444444";
    const { session } = await world.open();
    const row = {
      id,
      session,
      status: "open",
      answeredAt: null,
      createdAt: "2026-11-22T12:00:00Z",
    } as Escalation;
    world.services.escalationsOf = () => ({
      list: async () => [row],
      find: async () => row,
      answer: async () => row,
    });
    const headers = { authorization: `Bearer ${token}` };
    await world.post(`${base}/escalations/${id}/replies`, { id: "m1", text: "Hello" }, headers);
    await world.post(`${base}/escalations/${id}/close`, {}, headers);
    expect(world.news.map(([at, it]) => [at, it.type, it.escalation])).toEqual([
      [marios.id, "escalation.answered", id],
      [marios.id, "escalation.closed", id],
    ]);
  });
});
