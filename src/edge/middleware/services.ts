// Puts the request's services where the routes find them.
import { createMiddleware } from "hono/factory";
import type { AppEnv, Env } from "../env.ts";
import type { Services } from "../ports.ts";

/** Liveness answers even where the settings are wrong. */
export const provide = (servicesOf: (env: Env) => Services) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.path !== "/healthz") c.set("services", servicesOf(c.env));
    await next();
  });
