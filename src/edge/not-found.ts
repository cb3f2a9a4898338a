// What no route answers: 405 where another method would be served, else 404.
import type { Context, Hono } from "hono";
import type { AppEnv } from "./env.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** @param app read when a request misses, so routes added later count. */
export const notFound =
  (app: Hono<AppEnv>) =>
  (c: Context<AppEnv>): Response => {
    const allowed = methodsAt(app, c.req.path);
    if (allowed.length === 0)
      return problemResponse(c, new ProblemError("not_found", "There is nothing here."));
    const detail = `This address takes ${allowed.join(", ")}.`;
    const error = new ProblemError("invalid_request", detail, {
      status: 405,
      headers: { allow: allowed.join(", ") },
    });
    return problemResponse(c, error);
  };

function methodsAt(app: Hono<AppEnv>, path: string): string[] {
  return ["GET", "POST"].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
}
