// Turns the limits' answers into 429 with Retry-After.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import type { Allowance } from "../ports.ts";
import { ProblemError } from "../problem.ts";

/** One address may not flood the API, whatever keys it shows. */
export const limitAddress = createMiddleware<AppEnv>(async (c, next) => {
  const address = c.req.header("cf-connecting-ip");
  if (address) requireAllowance(await c.var.services.limits.byAddress(address));
  await next();
});

export function requireAllowance(allowance: Allowance): void {
  if (allowance.ok) return;
  const { retryAfterSeconds: seconds } = allowance;
  throw new ProblemError("rate_limited", `Too many requests; try again in ${seconds} s.`, {
    retryAfter: seconds,
  });
}
