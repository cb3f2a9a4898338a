// Which business a widget key opens, and whether the page that shows it may.
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import type { KeyHolder } from "../ports.ts";
import { ProblemError } from "../problem.ts";
import { foreignOrigin } from "./origin.ts";
import { requireAllowance } from "./rate-limit.ts";

/**
 * The business behind X-Widget-Key. The key is public, so it only counts together with the page's origin;
 * a caller without one is no browser and could have sent any.
 * @param slug the business the body names, if it names one
 * @throws ProblemError token_invalid, origin_not_allowed, not_found (no such business), rate_limited
 */
export async function requireWidgetKey(c: Context<AppEnv>, slug: string | undefined): Promise<KeyHolder> {
  const key = c.req.header("x-widget-key");
  if (!key) throw new ProblemError("token_invalid", "Send the business's widget key as X-Widget-Key.");
  const { limits, directory } = c.var.services;
  const holder = await directory.keyHolder(key);
  if (!holder) throw new ProblemError("token_invalid", "There is no such widget key.");
  requireAllowance(await limits.byKey(key));
  const origin = foreignOrigin(c);
  if (origin && !holder.allowedOrigins.includes(origin)) {
    throw new ProblemError("origin_not_allowed", "The business has not allowed its key on this site.");
  }
  if (slug !== undefined && slug !== holder.slug) await refuseOther(c, slug);
  return holder;
}

async function refuseOther(c: Context<AppEnv>, slug: string): Promise<never> {
  if (await c.var.services.directory.bySlug(slug)) {
    throw new ProblemError("token_invalid", `The widget key is not one of ${slug}.`);
  }
  throw new ProblemError("not_found", "No business has this slug.");
}
