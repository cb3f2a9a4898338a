// Supabase Auth's endpoints for the demo accounts: sign in by password, renew, who am I, sign out, JWKS.
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { accessTokenLifetime, type AccessTokens, type AuthUser } from "./access-tokens.ts";
import type { Accounts, Session } from "./auth-accounts.ts";
import { publicKeySet, type LocalKeys } from "./local-keys.ts";

/** Every demo account's password; the accounts exist on this machine only. */
export const demoPassword = "demo-owner-1";

export interface AuthOptions {
  keys: LocalKeys;
  tokens: AccessTokens;
  accounts: Accounts;
}

export function createAuthEndpoints({ keys, tokens, accounts }: AuthOptions): Hono {
  const app = new Hono();
  const answer = async (c: Context, it: Session): Promise<Response> => c.json(await sessionBody(tokens, it));

  app.get("/.well-known/jwks.json", (c) => c.json(publicKeySet(keys)));
  app.use(async (c, next) => {
    const key = c.req.header("apikey") ?? c.req.query("apikey");
    if (key === keys.publishableKey || key === keys.secretKey) return next();
    return c.json({ message: "Invalid API key", hint: "Double check your Supabase API key." }, 401);
  });
  app.get("/health", (c) => c.json({ name: "GoTrue", description: "the local stack's stand-in" }));

  app.post("/token", async (c) => {
    const body = await c.req.json<Record<string, unknown>>().catch(() => undefined);
    if (!body) return refuse(c, 400, "bad_json", "Could not parse request body as JSON");
    const grant = c.req.query("grant_type");
    if (grant === "password") {
      const user = await accounts.byEmail(String(body["email"] ?? ""));
      if (user && body["password"] === demoPassword) return answer(c, await accounts.open(user));
      return refuse(c, 400, "invalid_credentials", "Invalid login credentials");
    }
    if (grant === "refresh_token") {
      const session = await accounts.renew(String(body["refresh_token"] ?? ""));
      if (session) return answer(c, session);
      return refuse(c, 400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found");
    }
    return refuse(c, 400, "validation_failed", "unsupported_grant_type");
  });

  app.get("/user", async (c) => {
    const claims = await tokens.verify(bearer(c)).catch(() => undefined);
    if (!claims) return refuse(c, 403, "bad_jwt", "invalid JWT: unable to parse or verify signature");
    const user = claims.sub === undefined ? undefined : await accounts.byId(claims.sub);
    if (!user) return refuse(c, 403, "user_not_found", "User from sub claim in JWT does not exist");
    return c.json(userBody(user));
  });

  app.post("/logout", async (c) => {
    const claims = await tokens.verify(bearer(c)).catch(() => undefined);
    if (!claims) return refuse(c, 403, "bad_jwt", "invalid JWT: unable to parse or verify signature");
    await accounts.close(String(claims["session_id"]));
    return c.body(null, 204);
  });
  return app;
}

const bearer = (c: Context): string => (c.req.header("authorization") ?? "").replace(/^Bearer /i, "");

const refuse = (c: Context, status: ContentfulStatusCode, code: string, message: string): Response =>
  c.json({ code: status, error_code: code, msg: message }, status);

async function sessionBody(tokens: AccessTokens, it: Session): Promise<object> {
  return {
    access_token: await tokens.forUser(it.user, it.session),
    token_type: "bearer",
    expires_in: accessTokenLifetime,
    expires_at: Math.floor(Date.now() / 1000) + accessTokenLifetime,
    refresh_token: it.refreshToken,
    user: userBody(it.user),
  };
}

function userBody(user: AuthUser): object {
  const at = user.createdAt.toISOString();
  return {
    id: user.id,
    aud: "authenticated",
    role: "authenticated",
    email: user.email,
    email_confirmed_at: at,
    phone: "",
    confirmed_at: at,
    app_metadata: user.appMetadata,
    user_metadata: user.userMetadata,
    identities: [],
    created_at: at,
    updated_at: at,
    is_anonymous: false,
  };
}
