// One door that looks like a Supabase project: /rest/v1, /auth/v1; and the fake providers under /fake.
import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { AccessTokens } from "./access-tokens.ts";
import type { Accounts } from "./auth-accounts.ts";
import { createAuthEndpoints } from "./auth-endpoints.ts";
import type { LocalKeys } from "./local-keys.ts";
import { createRestProxy, restPrefix } from "./rest-proxy.ts";

export interface GatewayOptions {
  keys: LocalKeys;
  tokens: AccessTokens;
  /** PostgREST and the accounts; absent when a hosted project is used and only the fakes are local. */
  project?: { postgrestPort: number; accounts: Accounts };
  fakes: Hono;
}

export async function createSupabaseGateway({
  keys,
  tokens,
  project,
  fakes,
}: GatewayOptions): Promise<Server> {
  const app = new Hono();
  app.route("/fake", fakes);
  if (project) app.route("/auth/v1", createAuthEndpoints({ keys, tokens, accounts: project.accounts }));
  app.onError((error, c) => {
    console.error("supabase gateway:", error);
    return c.json({ code: 503, error_code: "unexpected_failure", msg: "the database does not answer" }, 503);
  });
  const others = getRequestListener(app.fetch);
  const rest =
    project &&
    createRestProxy({ keys, port: project.postgrestPort, serviceToken: await tokens.forService() });
  return createServer((req, res) => {
    allowAnyOrigin(res);
    if (req.method === "OPTIONS") res.writeHead(204).end();
    else if (rest && req.url?.startsWith(restPrefix)) rest(req, res);
    else void others(req, res);
  });
}

function allowAnyOrigin(res: ServerResponse): void {
  res.setHeader("access-control-allow-origin", "*");
  res.setHeader("access-control-allow-methods", "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS");
  res.setHeader(
    "access-control-allow-headers",
    "authorization, apikey, content-type, prefer, range, range-unit, accept-profile, content-profile, x-client-info, x-supabase-api-version, x-retry-count",
  );
  res.setHeader(
    "access-control-expose-headers",
    "content-range, content-location, location, preference-applied",
  );
}
