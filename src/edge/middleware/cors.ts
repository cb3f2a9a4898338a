// CORS for embedding. No cookie is ever read, so any page may ask; keys and tokens decide who is answered.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { isUpgrade } from "./request-id.ts";

const preflight = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers":
    "accept, authorization, content-type, traceparent, x-request-id, x-widget-key",
  "access-control-max-age": "86400",
  "cache-control": "public, max-age=86400",
  vary: "access-control-request-headers",
};

export const cors = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method === "OPTIONS") return c.body(null, 204, preflight);
  await next();
  if (isUpgrade(c.res)) return;
  c.header("access-control-allow-origin", "*");
  c.header("access-control-expose-headers", "retry-after, x-request-id");
});
