// Short-lived tokens that carry a business and a session to Postgres, where row-level security reads them.
import { importJWK, SignJWT } from "jose";
import * as z from "zod";
import { SessionId, type Uuid } from "#contracts/ids";

/** Whose rows a client may touch. */
export interface Scope {
  /** null: a session of no business; it sees no more than its own bookings. */
  business: Uuid | null;
  session: SessionId;
  /** Whose memory it may touch, if not the session's own. */
  visitor?: SessionId;
  actor: "customer" | "member" | "system";
  /** The member; what they may is read from their membership. */
  user?: Uuid;
}

/** Of no business and no conversation: whoever reads for one sees the people and what is planned too, and no bookings. */
export const edgeScope: Scope = {
  business: null,
  session: SessionId.parse("ses_directory"),
  actor: "system",
};

/** Long enough for one request and its retries. */
const lifeSeconds = 60;
/** A token is signed afresh when less than this is left of it. */
const marginSeconds = 20;

const PrivateJwk = z.looseObject({ kty: z.literal("EC"), crv: z.literal("P-256"), kid: z.string() });

export type TokenSource = (scope: Scope) => () => Promise<string>;

/**
 * Makes the `accessToken` callback of a scope's client. The key is imported once.
 * @throws (on first use) if the key is not an ES256 private JWK with a kid.
 */
export function createTokenSource(privateJwk: string, now: () => number): TokenSource {
  let imported: Promise<{ key: CryptoKey; kid: string }> | undefined;
  const keys = () => (imported ??= importKey(privateJwk));
  return (scope) => {
    let current: { token: string; until: number } | undefined;
    return async () => {
      const at = Math.floor(now() / 1000);
      if (!current || current.until - at < marginSeconds) {
        current = { token: await sign(await keys(), scope, at), until: at + lifeSeconds };
      }
      return current.token;
    };
  };
}

async function importKey(privateJwk: string): Promise<{ key: CryptoKey; kid: string }> {
  const jwk = PrivateJwk.parse(JSON.parse(privateJwk));
  return { key: (await importJWK(jwk, "ES256")) as CryptoKey, kid: jwk.kid };
}

function sign({ key, kid }: { key: CryptoKey; kid: string }, scope: Scope, at: number): Promise<string> {
  return new SignJWT({
    role: "authenticated",
    ...(scope.business === null ? { reads: "own_bookings" } : { business_id: scope.business }),
    session_id: scope.session,
    ...(scope.visitor === undefined ? {} : { visitor_id: scope.visitor }),
    // In the audit trail a member is who they are.
    ...(scope.user === undefined ? { actor: scope.actor } : { sub: scope.user }),
  })
    .setProtectedHeader({ alg: "ES256", typ: "JWT", kid })
    .setAudience("authenticated")
    .setIssuedAt(at)
    .setExpirationTime(at + lifeSeconds)
    .sign(key);
}
