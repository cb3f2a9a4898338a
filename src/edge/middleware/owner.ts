// Who may see a business's dashboard: a member, by their Supabase access token; membership is read at each call.
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problem.ts";
import { requireAllowance } from "./rate-limit.ts";
import { bearerOf } from "./session-token.ts";

/**
 * For `/v1/dashboard/{business}/…` with `Authorization: Bearer`; sets `member`.
 * @throws ProblemError token_invalid, role_denied (nobody there, or no such business), rate_limited
 */
export const requireMember = createMiddleware<AppEnv>(async (c, next) => {
  c.set("member", await memberOf(c, c.req.param("business") ?? ""));
  await next();
});

/**
 * The member of a business, by slug or id, whom the request's access token names.
 * @throws ProblemError token_invalid, role_denied, rate_limited
 */
export async function memberOf(
  c: Context<AppEnv>,
  business: string,
  token = bearerOf(c),
): Promise<AppEnv["Variables"]["member"]> {
  if (!token) throw invalidToken();
  const { members, limits } = c.var.services;
  const found = await members.membership(token, business, c.var.requestId);
  if (found === "invalid") throw invalidToken();
  if (!found) throw new ProblemError("role_denied", "You are not a member of this business.");
  requireAllowance(await limits.byKey(`member:${found.user}`));
  return { ...found, token };
}

const invalidToken = () =>
  new ProblemError("token_invalid", "Send a member's Supabase access token as Authorization: Bearer.");
