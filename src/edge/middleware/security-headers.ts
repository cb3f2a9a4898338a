// Headers that keep a page to itself: strict CSP, no sniffing, no referrer, HTTPS only in production.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { isUpgrade } from "./request-id.ts";

export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (isUpgrade(c.res)) return;
  const url = new URL(c.req.url);
  c.header("x-content-type-options", "nosniff");
  c.header("referrer-policy", "strict-origin-when-cross-origin");
  c.header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()");
  if (url.protocol === "https:") c.header("strict-transport-security", "max-age=31536000");
  const page = c.res.headers.get("content-type")?.startsWith("text/html") ?? false;
  c.header(
    "content-security-policy",
    page ? pagePolicy(url, c.get("connectTo")) : "default-src 'none'; frame-ancestors 'none'",
  );
  if (page) c.header("x-frame-options", "DENY");
  c.header("cross-origin-resource-policy", page ? "same-origin" : "cross-origin");
  // Conversations and bookings are somebody's own: no cache on the way keeps them.
  if (url.pathname.startsWith("/v1/") && !c.res.headers.has("cache-control"))
    c.header("cache-control", "no-store");
});

/** Own scripts and styles only; the socket is named because not every browser counts it as 'self'. */
function pagePolicy({ host, protocol }: URL, more = ""): string {
  const socket = protocol === "https:" ? `wss://${host}` : `ws://${host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${socket} ${more}`.trim(),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
