// supabase-js, unmodified, against the local project: the gateway over a real PostgREST over PGlite.
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startStack, type RunningStack } from "#scripts/stack/start-stack";
import { fixture, testFolder } from "./test-folder.ts";

const mario = "00000000-0000-4000-8000-0000000000b1";
const style = "00000000-0000-4000-8000-0000000000b2";
const folder = testFolder("gateway");
let stack: RunningStack;

beforeAll(async () => {
  stack = await startStack({
    dir: folder.path,
    port: 0,
    supabaseDir: fixture("supabase"),
    skip: ["redis", "temporal", "worker", "gateway", "wrangler"],
  });
});
afterAll(async () => {
  await stack?.stop();
  folder.remove();
});

function supabase(key: string, accessToken?: string): SupabaseClient {
  const options = { auth: { persistSession: false, autoRefreshToken: false } };
  if (accessToken === undefined) return createClient(stack.info.supabase, key, options);
  return createClient(stack.info.supabase, key, { ...options, accessToken: async () => accessToken });
}
const publishable = (): SupabaseClient => supabase(stack.keys.publishableKey);
const service = (): SupabaseClient => supabase(stack.keys.secretKey);
const bearer = (token: string): SupabaseClient => supabase(stack.keys.publishableKey, token);

async function mint(claims: Record<string, unknown>, expires: number | string = "60s"): Promise<string> {
  const { signingKey } = stack.keys;
  return new SignJWT({ role: "authenticated", ...claims })
    .setProtectedHeader({ alg: "ES256", kid: signingKey.kid })
    .setAudience("authenticated")
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(await importJWK(signingKey, "ES256"));
}

async function signedIn(business: string): Promise<SupabaseClient> {
  const client = publishable();
  const owner = stack.info.owners.find((it) => it.business === business);
  const { error } = await client.auth.signInWithPassword({
    email: owner?.email ?? "",
    password: owner?.password ?? "",
  });
  expect(error).toBeNull();
  return client;
}

test("stack.json names the seed's businesses, their widget keys and owners", () => {
  expect(stack.info.businesses).toEqual({ "marios-italian": mario, "style-master": style });
  expect(stack.info.widgetKeys).toEqual({ "marios-italian": "pk_mario", "style-master": "pk_style" });
  expect(stack.info.owners.map((it) => it.email)).toEqual([
    "owner@marios-italian.test",
    "owner@style-master.test",
  ]);
});

test("the publishable key reads as anon: only what is listed", async () => {
  const { data } = await publishable().from("businesses").select("slug");
  expect(data).toEqual([{ slug: "marios-italian" }]);
});

test("the secret key reads everything", async () => {
  const { data } = await service().from("businesses").select("slug").order("slug");
  expect(data).toEqual([{ slug: "marios-italian" }, { slug: "style-master" }]);
});

test("a demo owner signs in and sees their own business", async () => {
  const owner = await signedIn("style-master");
  const { data } = await owner.from("businesses").select("slug, members(role)");
  expect(data).toEqual([{ slug: "style-master", members: [{ role: "owner" }] }]);
  expect((await owner.auth.getUser()).data.user?.email).toBe("owner@style-master.test");
});

test("a wrong password is refused as Supabase refuses it", async () => {
  const { error } = await publishable().auth.signInWithPassword({
    email: "owner@marios-italian.test",
    password: "guess",
  });
  expect(error).toMatchObject({
    status: 400,
    code: "invalid_credentials",
    message: "Invalid login credentials",
  });
});

test("a session is renewed, and its signed-out refresh token no longer is", async () => {
  const owner = await signedIn("marios-italian");
  const renewed = await owner.auth.refreshSession();
  expect(renewed.data.session?.user.email).toBe("owner@marios-italian.test");
  const refresh_token = renewed.data.session?.refresh_token ?? "";
  await owner.auth.signOut();
  const { error } = await publishable().auth.refreshSession({ refresh_token });
  expect(error?.code).toBe("refresh_token_not_found");
});

test("getClaims checks a token by the published key set", async () => {
  const { data, error } = await publishable().auth.getClaims(await mint({ sub: mario, business_id: mario }));
  expect(error).toBeNull();
  expect(data?.claims["business_id"]).toBe(mario);
});

test("a token of the edge's making reads and writes only its business", async () => {
  const client = bearer(await mint({ business_id: mario }));
  const stay = {
    business_id: mario,
    during: "[2026-12-01T10:00:00Z,2026-12-01T11:00:00Z)",
    taste: [1, 0, 0],
  };
  expect((await client.from("stays").insert(stay)).error).toBeNull();
  expect((await client.from("stays").insert({ ...stay, business_id: style })).error?.code).toBe("42501");
  expect((await client.from("stays").insert(stay)).error?.code).toBe("23P01");
  const other = bearer(await mint({ business_id: style }));
  expect((await client.from("stays").select("business_id")).data).toEqual([{ business_id: mario }]);
  expect((await other.from("stays").select("business_id")).data).toEqual([]);
});

test("a forged and an expired token are refused", async () => {
  const forged = `${(await mint({ business_id: mario })).slice(0, -4)}AAAA`;
  const expired = await mint({ business_id: mario }, Math.floor(Date.now() / 1000) - 60);
  expect((await bearer(forged).from("stays").select()).status).toBe(401);
  expect((await bearer(expired).from("stays").select()).status).toBe(401);
});

test("an unknown API key is refused before anything is asked", async () => {
  expect((await supabase("sb_publishable_other").from("businesses").select()).status).toBe(401);
});

test("a function sees the caller's role and subject", async () => {
  const sub = "00000000-0000-4000-8000-0000000000a1";
  expect((await bearer(await mint({ sub })).rpc("who")).data).toEqual({
    role: "authenticated",
    uid: sub,
    user: "authenticated",
  });
  expect((await publishable().rpc("who")).data).toMatchObject({ user: "anon" });
});

test("a browser's preflight is answered for any origin", async () => {
  const answer = await fetch(`${stack.info.supabase}/rest/v1/businesses`, { method: "OPTIONS" });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-headers")).toContain("apikey");
});

test("three hundred requests of mixed roles at once each get their own rows", async () => {
  const clients = [
    bearer(await mint({ sub: "00000000-0000-4000-8000-0000000000a1" })),
    publishable(),
    service(),
  ];
  const wanted = [["marios-italian"], ["marios-italian"], ["marios-italian", "style-master"]];
  const answers = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const { data } = await (clients[index % 3] as SupabaseClient)
        .from("businesses")
        .select("slug")
        .order("slug");
      return (data ?? []).map((it) => it["slug"] as string);
    }),
  );
  expect(answers).toEqual(answers.map((_, index) => wanted[index % 3]));
});

test("the database killed in mid-work is back, with all that was committed", async () => {
  const client = service();
  const during = (day: number): string => `[2027-01-${day}T10:00:00Z,2027-01-${day}T11:00:00Z)`;
  await client.from("stays").insert([11, 12, 13].map((day) => ({ business_id: style, during: during(day) })));
  await stack.restart("postgres");
  const count = async (): Promise<number | null> =>
    (await client.from("stays").select("*", { count: "exact", head: true }).eq("business_id", style)).count;
  await expect.poll(count, { timeout: 15_000 }).toBe(3);
});
