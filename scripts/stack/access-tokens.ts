// Mints and checks the local project's access tokens (ES256), shaped like Supabase Auth's.
import { randomUUID } from "node:crypto";
import { importJWK, jwtVerify, SignJWT, type JWTPayload } from "jose";
import { publicKeySet, type LocalKeys } from "./local-keys.ts";

/** Seconds a signed-in user's token lasts; supabase-js renews it before. */
export const accessTokenLifetime = 3600;

export interface AuthUser {
  id: string;
  email: string;
  appMetadata: Record<string, unknown>;
  userMetadata: Record<string, unknown>;
  createdAt: Date;
}

export interface AccessTokens {
  forUser(user: AuthUser, session: string): Promise<string>;
  forService(): Promise<string>;
  /** The claims of a valid token; rejects when it is forged or expired. */
  verify(token: string): Promise<JWTPayload>;
}

export async function createAccessTokens(keys: LocalKeys, issuer: string): Promise<AccessTokens> {
  const privateKey = await importJWK(keys.signingKey, "ES256");
  const publicKey = await importJWK(publicKeySet(keys).keys[0] ?? {}, "ES256");
  const sign = (claims: JWTPayload, lifetime: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: keys.signingKey.kid, typ: "JWT" })
      .setIssuer(issuer)
      .setAudience("authenticated")
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(privateKey);
  return {
    forUser: (user, session) => sign(userClaims(user, session), `${accessTokenLifetime}s`),
    forService: () => sign({ role: "service_role" }, "10y"),
    verify: async (token) =>
      (await jwtVerify(token, publicKey, { audience: "authenticated", algorithms: ["ES256"] })).payload,
  };
}

function userClaims(user: AuthUser, session: string): JWTPayload {
  return {
    sub: user.id,
    email: user.email,
    phone: "",
    app_metadata: user.appMetadata,
    user_metadata: user.userMetadata,
    role: "authenticated",
    aal: "aal1",
    amr: [{ method: "password", timestamp: Math.floor(Date.now() / 1000) }],
    session_id: session,
    is_anonymous: false,
    jti: randomUUID(),
  };
}
