// The keys and secrets of one local stack: made once, kept in .local/keys.json, never in git.
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import * as z from "zod";

const PrivateJwk = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  kid: z.string(),
  alg: z.literal("ES256"),
  use: z.literal("sig"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
export type PrivateJwk = z.infer<typeof PrivateJwk>;

const LocalKeys = z.object({
  /** Signs access tokens (gateway) and the edge's short-lived ones. */
  signingKey: PrivateJwk,
  publishableKey: z.string(),
  secretKey: z.string(),
  gatewaySecret: z.string(),
  workflowEventsSecret: z.string(),
  sessionTokenSecret: z.string(),
  redisToken: z.string(),
  resendApiKey: z.string(),
  twilioAccountSid: z.string(),
  twilioAuthToken: z.string(),
});
export type LocalKeys = z.infer<typeof LocalKeys>;

/** Reads the keys, making them on first use. */
export async function localKeys(path: string): Promise<LocalKeys> {
  if (existsSync(path)) return LocalKeys.parse(JSON.parse(readFileSync(path, "utf8")));
  const keys = await generateKeys();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(keys, undefined, 2)}\n`, { mode: 0o600 });
  return keys;
}

/** The half of the signing key that anyone may see, as a JSON Web Key Set. */
export function publicKeySet({ signingKey: { d: _secret, ...key } }: Pick<LocalKeys, "signingKey">): {
  keys: Omit<PrivateJwk, "d">[];
} {
  return { keys: [key] };
}

export async function generateKeys(): Promise<LocalKeys> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return {
    signingKey: PrivateJwk.parse({
      ...(await exportJWK(privateKey)),
      kid: randomUUID(),
      alg: "ES256",
      use: "sig",
    }),
    publishableKey: `sb_publishable_${token()}`,
    secretKey: `sb_secret_${token()}`,
    gatewaySecret: webhookSecret(),
    workflowEventsSecret: webhookSecret(),
    sessionTokenSecret: token(),
    redisToken: token(),
    resendApiKey: `re_${token()}`,
    twilioAccountSid: `AC${randomBytes(16).toString("hex")}`,
    twilioAuthToken: randomBytes(16).toString("hex"),
  };
}

const token = (): string => randomBytes(24).toString("base64url");
/** Standard Webhooks: `whsec_` and 24–64 bytes in base64. */
const webhookSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;
