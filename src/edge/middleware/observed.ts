// Every request as a span and a measure: those of the API begin a trace, or go on with their caller's.
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { noSpan } from "#contracts/telemetry";
import type { AppEnv } from "../env.ts";

export const observed = createMiddleware<AppEnv>(async (c, next) => {
  // Liveness is asked for every few seconds, and answers without any service.
  if (c.req.path === "/healthz") return next();
  const { telemetry, now } = c.var.services;
  const { method } = c.req;
  const began = now();
  const isTraced = c.req.path.startsWith("/v1/") && method !== "OPTIONS";
  const about = { "http.request.method": method, "x_seven.request_id": c.var.requestId };
  const span = isTraced ? telemetry.begin(method, c.req.header("traceparent"), about, "server") : noSpan;
  c.set("traceparent", span.traceparent);
  await next();
  const { status } = c.res;
  const route = routeOf(c);
  span.rename(`${method} ${route}`);
  span.set("http.route", route);
  span.set("http.response.status_code", status);
  const session = c.get("caller")?.session;
  if (session) span.set("x_seven.session", session);
  span.end(status >= 500 ? String(status) : undefined);
  const series = { "http.request.method": method, "http.route": route, "http.response.status_code": status };
  telemetry.measure("http.server.request.duration", series, (now() - began) / 1000);
  after(c, telemetry.flush());
});

/** The route's pattern; what no route answered, a static file or a guess, is one. */
function routeOf(c: Context<AppEnv>): string {
  const route = routePath(c, -1);
  return route.endsWith("*") ? "unmatched" : route;
}

/** Done once the answer is out; where nobody keeps the Worker for it (in tests), as it may. */
function after(c: Context<AppEnv>, work: Promise<void>): void {
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    void work;
  }
}
