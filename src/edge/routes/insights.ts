// A business's figures and what they speak for, for those who run it.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { daysBetween } from "#business/local-time";
import { Insight, InsightQuery, longestInsightRange, Suggestions } from "#contracts/insights";
import type { AppEnv } from "../env.ts";
import { languageOf } from "../language.ts";
import { requireMember } from "../middleware/owner.ts";
import { byMember, json, named, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";

const params = z.object({ business: z.string().describe("The business's slug or id") });
const refusals = problems("invalid_request", "token_invalid", "role_denied", "rate_limited", "unavailable");
const common = { security: byMember, middleware: requireMember, method: "get" } as const;

const insights = createRoute({
  ...common,
  path: "/v1/dashboard/{business}/insights",
  summary: "A figure over some days, beside the period before",
  description:
    "For owners and managers. Counted on the business's own days; `query` says what was counted, in English or Spanish (`Accept-Language`). " +
    "A period that is not over is compared with as much of the one before.",
  request: { params, query: InsightQuery },
  responses: { 200: json("The figure", named("Insight", Insight)), ...refusals },
});

const suggestions = createRoute({
  ...common,
  path: "/v1/dashboard/{business}/suggestions",
  summary: "What the figures speak for",
  description:
    "For owners and managers: too few hands, an item that hardly sells, a price out of line, tables too large; " +
    "each with its evidence in English or Spanish (`Accept-Language`), and the change that would do it where one row does.",
  request: { params },
  responses: { 200: json("What weighs most first", named("Suggestions", Suggestions)), ...refusals },
});

export function insightRoutes() {
  return newRouter()
    .openapi(insights, async (c) => {
      const { member, services, requestId } = c.var;
      requireFigures(c);
      const query = c.req.valid("query");
      checkPeriod("from", query.from, "until", query.until);
      checkPeriod("compareFrom", query.compareFrom, "compareUntil", query.compareUntil);
      const figures = services.insightsOf(member.token, requestId);
      return c.json(await figures.read(member.business, query, languageOf(c)), 200);
    })
    .openapi(suggestions, async (c) => {
      const { member, services, requestId } = c.var;
      requireFigures(c);
      const items = await services
        .suggestionsOf(member.token, requestId)
        .list(member.business, languageOf(c));
      return c.json({ items }, 200);
    });
}

/** @throws ProblemError role_denied, to staff */
function requireFigures(c: Context<AppEnv>): void {
  if (c.var.member.role === "staff")
    throw new ProblemError("role_denied", "Figures are for owners and managers.");
}

/** @throws ProblemError invalid_request, if the days are none or too many */
function checkPeriod(first: string, from: string | undefined, last: string, until: string | undefined): void {
  if (until === undefined) return;
  if (from === undefined) throw new ProblemError("invalid_request", `\`${last}\` needs \`${first}\`.`);
  const days = daysBetween(from, until) + 1;
  if (days < 1) throw new ProblemError("invalid_request", `\`${first}\` lies after \`${last}\`.`);
  if (days > longestInsightRange)
    throw new ProblemError("invalid_request", `Ask for at most ${longestInsightRange} days at once.`);
}
