// Who holds this conversation: the session token is checked before its Durable Object is touched.
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { SessionId, type Uuid } from "#contracts/ids";
import type { AppEnv, Caller } from "../env.ts";
import { ProblemError } from "../problem.ts";
import { foreignOrigin } from "./origin.ts";

/** For `/v1/sessions/{session}/…` with `Authorization: Bearer`; sets `caller`. */
export const requireSession = createMiddleware<AppEnv>(async (c, next) => {
  const caller = await callerOf(c, bearerOf(c));
  requireOwn(caller, c.req.param("session") ?? "");
  c.set("caller", caller);
  await next();
});

/**
 * The holder of a session token.
 * @throws ProblemError token_invalid (401), origin_not_allowed (403: the token was given to another site)
 */
export async function callerOf(c: Context<AppEnv>, token: string | undefined): Promise<Caller> {
  if (!token) throw new ProblemError("token_invalid", "Send the session's token as Authorization: Bearer.");
  const claims = await c.var.services.tokens.sessions.verify(token);
  if (!claims) {
    throw new ProblemError("token_invalid", "The session token is wrong or has ended; open a new session.");
  }
  const origin = foreignOrigin(c);
  if (origin && claims.origin && origin !== claims.origin) {
    throw new ProblemError("origin_not_allowed", "The session was opened from another site.");
  }
  const { session, chat, business, visitor, exp } = claims;
  return { session, chat, business, visitor, expiresAt: new Date(exp * 1000).toISOString() };
}

/** A visitor is known again by a session's token for a year after it has ended. */
const knownForMs = 365 * 24 * 60 * 60 * 1000;

/**
 * Who opens a session, by the token of one they had with the same business from the same site: the first of those
 * that followed one another. undefined for whom no such token speaks; it is no error to have none.
 */
export async function visitorOf(c: Context<AppEnv>, business: Uuid): Promise<SessionId | undefined> {
  const token = bearerOf(c);
  const claims = token ? await c.var.services.tokens.sessions.recognise(token, knownForMs) : null;
  if (!claims || claims.chat !== "dedicated" || claims.business !== business) return undefined;
  const origin = foreignOrigin(c);
  if (origin && claims.origin && origin !== claims.origin) return undefined;
  return claims.visitor ?? claims.session;
}

/** @throws ProblemError not_found for what cannot be a session, wrong_session for somebody else's. */
export function requireOwn(caller: Caller, session: string): void {
  if (!SessionId.safeParse(session).success) throw new ProblemError("not_found", "There is no such session.");
  if (caller.session !== session) {
    throw new ProblemError("wrong_session", "The token belongs to another session.");
  }
}

export function bearerOf(c: Context<AppEnv>): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
}
