// What no route answers: a static file, 405 where another method would be served, else 404.
import type { Context, Hono } from "hono";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";
import { refuse } from "./refuse.ts";

/** @param app read when a request misses, so routes added later count. */
export const notFound =
  (app: Hono<AppEnv>) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    const allowed = methodsAt(app, c.req.path);
    if (allowed.length > 0) return refuse(c, methodNotAllowed(allowed));
    const file = await staticFile(c);
    return file ?? refuse(c, new ProblemError("not_found", "There is nothing here."));
  };

const methodNotAllowed = (allowed: string[]) =>
  new ProblemError("invalid_request", `This address takes ${allowed.join(", ")}.`, {
    status: 405,
    headers: { allow: allowed.join(", ") },
  });

async function staticFile(c: Context<AppEnv>): Promise<Response | null> {
  if (!["GET", "HEAD"].includes(c.req.method) || c.req.path.startsWith("/v1/")) return null;
  const file = await c.var.services.assets(c.req.raw);
  if (file.status < 400) return file;
  await file.body?.cancel();
  return null;
}

function methodsAt(app: Hono<AppEnv>, path: string): string[] {
  return ["GET", "POST"].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
}
