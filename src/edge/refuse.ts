// A refusal in the shape its reader wants: a page for a browser that opens one, problem+json for all others.
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "./env.ts";
import { languageOf } from "./language.ts";
import { problemPage } from "./pages/problem.ts";
import { type ProblemError, problemResponse, tellProblem } from "./problem.ts";

/** Under /v1/ everyone is an API client. */
export function refuse(c: Context<AppEnv>, error: ProblemError): Response | Promise<Response> {
  if (c.req.path.startsWith("/v1/")) return problemResponse(c, error);
  c.header("vary", "accept");
  if (!opensPage(c)) return problemResponse(c, error);
  const problem = tellProblem(c, error);
  return c.html(problemPage(problem, languageOf(c)), problem.status as ContentfulStatusCode, {
    "cache-control": "no-store",
  });
}

/** A browser names text/html when it opens a page; for a script or a picture, and curl for anything, it is any type. */
const opensPage = (c: Context<AppEnv>): boolean =>
  accepts(c, {
    header: "Accept",
    supports: ["text/html", "application/json", "application/problem+json"],
    default: "application/problem+json",
  }) === "text/html";
