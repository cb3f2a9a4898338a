// The shipped schema and city as clients meet them: supabase-js through the gateway and a real PostgREST.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import type { Answer } from "./calls.ts";

const folder = mkdtempSync(join(tmpdir(), "x-seven-postgrest-"));
let stack: RunningStack;
let business: string;
let service: string;

beforeAll(async () => {
  stack = await startStack({
    dir: folder,
    port: 0,
    supabaseDir: new URL("../../supabase", import.meta.url).pathname,
    skip: ["redis", "temporal", "worker", "gateway", "wrangler"],
  });
  business = stack.info.businesses["marios-italian"] ?? "";
  const { data } = await anyone().from("services").select("id").eq("business_id", business).single();
  service = String(data?.id);
});
afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const connect = (key: string, token?: string): SupabaseClient =>
  createClient(stack.info.supabase, key, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { headers: { "x-request-id": "req_rest" } },
    ...(token !== undefined && { accessToken: async () => token }),
  });
const anyone = (): SupabaseClient => connect(stack.keys.publishableKey);
const activities = (): SupabaseClient => connect(stack.keys.secretKey);

/** As the edge signs for a session. */
async function session(name: string, of = business): Promise<SupabaseClient> {
  const { signingKey } = stack.keys;
  const token = await new SignJWT({
    role: "authenticated",
    business_id: of,
    session_id: name,
    actor: "customer",
  })
    .setProtectedHeader({ alg: "ES256", kid: signingKey.kid })
    .setAudience("authenticated")
    .setIssuedAt()
    .setExpirationTime("60s")
    .sign(await importJWK(signingKey, "ES256"));
  return connect(stack.keys.publishableKey, token);
}

const wish = (booking: string, name: string) => {
  const startsAt = new Date(Date.now() + 6 * 86_400_000);
  startsAt.setUTCHours(23, 0, 0, 0);
  return {
    p_effect_id: `eff_${booking}`,
    p_booking_id: booking,
    p_business_id: business,
    p_service_id: service,
    p_session_id: name,
    p_party_size: 4,
    p_starts_at: startsAt.toISOString(),
    p_ends_at: new Date(startsAt.getTime() + 90 * 60_000).toISOString(),
    p_customer: { name: "Fay" },
  };
};

it("anyone reads a business's page and finds it in the directory", async () => {
  const page = await anyone().rpc("business_detail", { p_business: "marios-italian" });
  expect(page.data).toMatchObject({ id: business, capacity: 50 });
  const found = await anyone().rpc("list_businesses", { p_q: "italian", p_area: "downtown" });
  expect(found.data.items[0]).toMatchObject({ slug: "marios-italian" });
});

it("anyone with the exact widget key learns whose it is, and nobody reads the keys", async () => {
  const key = stack.info.widgetKeys["marios-italian"];
  const holder = await anyone().rpc("widget_key_business", { p_key: key });
  expect(holder.data).toMatchObject({ business_id: business, allowed_origins: [] });
  const keys = await anyone().from("businesses").select("widget_key");
  expect(keys.error?.code).toBe("42501");
});

it("a session holds and requests, the activities confirm, and the request id is kept", async () => {
  const own = await session("ses_rest");
  const held = await own.rpc("claim_slot", wish("bkg_rest", "ses_rest"));
  expect((held.data as Answer).outcome).toBe("held");
  const requested = await own.rpc("request_booking", {
    p_effect_id: "eff_rest_handoff",
    p_booking_id: "bkg_rest",
    p_customer: { name: "Fay", phone: "+12125550110", email: null },
    p_starts_at: (held.data as Answer).booking?.starts_at,
    p_party_size: (held.data as Answer).booking?.party_size,
  });
  expect((requested.data as Answer).booking).toMatchObject({ workflow_id: "eff_rest_handoff" });
  const confirmed = await activities().rpc("confirm_booking", {
    p_effect_id: "eff_rest_handoff:confirm",
    p_booking_id: "bkg_rest",
  });
  expect((confirmed.data as Answer).outcome).toBe("confirmed");
  const trail = await activities()
    .from("audit_log")
    .select("action, actor, request_id")
    .eq("subject", "bkg_rest")
    .order("id");
  expect(trail.data).toEqual([
    { action: "booking.held", actor: "customer", request_id: "req_rest" },
    { action: "booking.requested", actor: "customer", request_id: "req_rest" },
    { action: "booking.confirmed", actor: "service_role", request_id: "req_rest" },
  ]);
});

it("another session neither reads, takes nor confirms it", async () => {
  const stranger = await session("ses_stranger");
  expect((await stranger.from("bookings").select("id")).data).toEqual([]);
  expect((await stranger.rpc("read_booking", { p_booking_id: "bkg_rest" })).data).toBeNull();
  const stolen = await stranger.rpc("claim_slot", {
    ...wish("bkg_rest", "ses_rest"),
    p_effect_id: "eff_stolen",
  });
  expect(stolen.error?.code).toBe("42501");
  const confirmed = await stranger.rpc("confirm_booking", { p_effect_id: "eff_x", p_booking_id: "bkg_rest" });
  expect(confirmed.error?.code).toBe("42501");
});

it("nobody but the service key writes a table", async () => {
  const own = await session("ses_rest");
  const update = await own.from("bookings").update({ status: "cancelled" }).eq("id", "bkg_rest");
  expect(update.error?.code).toBe("42501");
  const insert = await anyone().from("reviews").insert({ business_id: business, author: "x", rating: 5 });
  expect(insert.error?.code).toBe("42501");
});

it("a demo owner reads the bookings of their own business only", async () => {
  const owner = stack.info.owners.find((it) => it.business === "marios-italian");
  const client = anyone();
  await client.auth.signInWithPassword({ email: owner?.email ?? "", password: owner?.password ?? "" });
  const { data } = await client.from("bookings").select("business_id").limit(1000);
  expect(new Set(data?.map((it) => String(it.business_id)))).toEqual(new Set([business]));
});
