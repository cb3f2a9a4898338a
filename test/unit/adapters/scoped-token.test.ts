// The tokens that carry a business and a session to Postgres.
import { decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { createTokenSource } from "#adapters/supabase/scoped-token";
import { SessionId } from "#contracts/ids";

const scope = {
  business: "11111111-1111-4111-8111-111111111111",
  session: SessionId.parse("ses_abc"),
  actor: "customer" as const,
};

async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), kid: "k1" });
  return { jwk, publicKey: await importJWK(await exportJWK(publicKey), "ES256") };
}

test("a token says whose rows its holder may touch, for a minute", async () => {
  const { jwk, publicKey } = await keyPair();
  const now = Date.UTC(2026, 10, 22, 12);
  const token = await createTokenSource(jwk, () => now)(scope)();
  expect(decodeProtectedHeader(token)).toEqual({ alg: "ES256", typ: "JWT", kid: "k1" });
  const { payload } = await jwtVerify(token, publicKey, { currentDate: new Date(now) });
  expect(payload).toEqual({
    role: "authenticated",
    aud: "authenticated",
    business_id: scope.business,
    session_id: scope.session,
    actor: "customer",
    iat: now / 1000,
    exp: now / 1000 + 60,
  });
});

test("a client's token is signed afresh before it ends", async () => {
  const { jwk } = await keyPair();
  let now = Date.UTC(2026, 10, 22, 12);
  const token = createTokenSource(jwk, () => now)(scope);
  const first = await token();
  now += 39_000;
  expect(await token()).toBe(first);
  now += 2_000;
  expect(await token()).not.toBe(first);
});

test("a key that cannot sign is said at its first use", async () => {
  const source = createTokenSource('{"kty":"RSA"}', () => 0);
  await expect(source(scope)()).rejects.toThrow("Invalid input");
});
