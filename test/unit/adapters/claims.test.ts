// The claims' calls over PostgREST's wire form: arguments, token, request id, retries and refusals.
import { decodeJwt, exportJWK, generateKeyPair } from "jose";
import { afterEach, expect, test, vi } from "vitest";
import { createClaims } from "#adapters/supabase/claims";
import { createClients } from "#adapters/supabase/clients";
import { DatabaseError } from "#adapters/supabase/query";
import type { TakeUpEffect } from "#conversation/effect-kinds";
import { handoffEffect, holdEffect, releaseEffect } from "#test/fakes/effects";
import { settingsOf } from "#test/fakes/settings";

afterEach(() => vi.unstubAllGlobals());

const row = {
  id: "bkg_1",
  business: "marios-italian",
  service: "Table",
  party_size: 4,
  starts_at: "2026-11-25T00:00:00+00:00",
  ends_at: "2026-11-25T01:30:00+00:00",
  time_zone: "America/New_York",
  status: "held",
  sequence: 0,
  workflow_id: null,
};
const held = { outcome: "held", booking: row };
const refusal = (code: string, status = 400) => Response.json({ code, message: code }, { status });

async function claimsTo(...answers: (() => Response)[]) {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (input: string | URL, init: RequestInit) => {
    requests.push(new Request(input, init));
    const answer = answers.shift();
    if (!answer) throw new Error("one call too many");
    return answer();
  });
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), kid: "k1" });
  const clients = createClients(settingsOf({ SUPABASE_JWT_PRIVATE_KEY: jwk }), Date.now);
  return { requests, claims: createClaims(clients) };
}

test("a hold calls claim_slot as its session, with the request's id, and gives the booking in its zone", async () => {
  const { claims, requests } = await claimsTo(() => Response.json(held));
  expect(await claims.hold(holdEffect)).toMatchObject({
    outcome: "done",
    booking: { id: "bkg_1", startsAt: "2026-11-24T19:00:00-05:00", status: "held", workflowId: null },
  });
  const [request] = requests;
  expect(request?.url).toBe("http://supabase.test/rest/v1/rpc/claim_slot");
  expect(request?.headers.get("apikey")).toBe("sb_publishable_test");
  expect(request?.headers.get("x-request-id")).toBe("req_1");
  const token = request?.headers.get("authorization")?.replace("Bearer ", "") ?? "";
  expect(decodeJwt(token)).toMatchObject({
    role: "authenticated",
    business_id: holdEffect.businessId,
    session_id: "ses_1",
    actor: "customer",
  });
  expect(await request?.json()).toEqual({
    p_effect_id: "eff_1",
    p_booking_id: "bkg_1",
    p_business_id: holdEffect.businessId,
    p_service_id: holdEffect.serviceId,
    p_session_id: "ses_1",
    p_party_size: 4,
    p_starts_at: holdEffect.startsAt,
    p_ends_at: holdEffect.endsAt,
    p_customer: holdEffect.customer,
    p_also: [],
    p_staff_id: null,
  });
});

test("a request names the start and the party that the customer said yes to", async () => {
  const { claims, requests } = await claimsTo(() => Response.json({ outcome: "requested", booking: row }));
  expect(await claims.request(handoffEffect)).toMatchObject({ outcome: "done" });
  const { partySize, startsAt, customer } = handoffEffect.handoff.businessData;
  expect(requests[0]?.url).toBe("http://supabase.test/rest/v1/rpc/request_booking");
  expect(await requests[0]?.json()).toEqual({
    p_effect_id: "eff_1",
    p_booking_id: "bkg_1",
    p_customer: customer,
    p_starts_at: startsAt,
    p_party_size: partySize,
  });
});

test("what Postgres cannot store is taken out of a customer's words", async () => {
  const { claims, requests } = await claimsTo(() => Response.json(held));
  const customer = { name: "A\u0000da \uD800", phone: "\u0007", email: null };
  await claims.hold({ ...holdEffect, customer });
  const sent = (await requests[0]?.json()) as { p_customer: unknown };
  expect(sent.p_customer).toEqual({ name: "A da \uFFFD", phone: null, email: null });
});

test.each(["taken", "too_late", "not_found"])("%s is an answer, not an error", async (outcome) => {
  const { claims } = await claimsTo(() => Response.json({ outcome, booking: null }));
  expect(await claims.request(handoffEffect)).toEqual({ outcome, booking: null });
});

test("a deadlock is tried again, a few times", async () => {
  const { claims, requests } = await claimsTo(
    () => refusal("40P01", 500),
    () => refusal("40001", 500),
    () => Response.json({ outcome: "released" }),
  );
  expect(await claims.release(releaseEffect)).toEqual({ outcome: "done", booking: null });
  expect(requests).toHaveLength(3);
  const stuck = await claimsTo(...Array.from({ length: 4 }, () => () => refusal("40P01", 500)));
  await expect(stuck.claims.release(releaseEffect)).rejects.toBeInstanceOf(DatabaseError);
});

test.each(["22023", "23503", "42501"])("%s will never be accepted and is a refusal", async (code) => {
  const { claims } = await claimsTo(() => refusal(code));
  expect(await claims.hold(holdEffect)).toEqual({ outcome: "rejected", booking: null });
});

test.each(["57P03", "53300", "PGRST002"])("%s is trouble that passes, so the call rejects", async (code) => {
  const { claims } = await claimsTo(() => refusal(code, 503));
  await expect(claims.hold(holdEffect)).rejects.toMatchObject({ code });
});

const takeUp: TakeUpEffect = {
  type: "takeUp",
  id: holdEffect.id,
  requestId: "req_1",
  businessId: holdEffect.businessId,
  session: holdEffect.session,
  code: "K7QF2MXD9T",
};

test("a code is looked up as its session, at its business", async () => {
  const { claims, requests } = await claimsTo(() => Response.json({ outcome: "taken_up", booking: row }));
  expect(await claims.takeUp(takeUp)).toMatchObject({ outcome: "done", booking: { id: "bkg_1" } });
  expect(requests[0]?.url).toBe("http://supabase.test/rest/v1/rpc/take_up_booking");
  expect(await requests[0]?.json()).toEqual({
    p_effect_id: "eff_1",
    p_business_id: holdEffect.businessId,
    p_code: "K7QF2MXD9T",
  });
});

test.each(["not_found", "too_many"] as const)(
  "a code that is refused as %s brings no booking",
  async (outcome) => {
    const { claims } = await claimsTo(() => Response.json({ outcome, booking: null }));
    expect(await claims.takeUp(takeUp)).toEqual({ outcome, booking: null });
  },
);
