// Which page a request comes from, where a browser says so.
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/** The Origin header unless it is the edge's own or absent (not a browser, or a same-origin GET). */
export function foreignOrigin(c: Context<AppEnv>): string | null {
  const origin = c.req.header("origin");
  return origin === undefined || origin === new URL(c.req.url).origin ? null : origin;
}
