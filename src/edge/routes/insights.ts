// A business's figures, for those who run it.
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { daysBetween } from "#business/local-time";
import { Insight, InsightQuery, longestInsightRange } from "#contracts/insights";
import { requireMember } from "../middleware/owner.ts";
import { byMember, json, named, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";

const insights = createRoute({
  security: byMember,
  middleware: requireMember,
  method: "get",
  path: "/v1/dashboard/{business}/insights",
  summary: "A figure over some days, beside the period before",
  description:
    "For owners and managers. Counted on the business's own days; `query` says in words what was counted. " +
    "A period that is not over is compared with as much of the one before.",
  request: {
    params: z.object({ business: z.string().describe("The business's slug or id") }),
    query: InsightQuery,
  },
  responses: {
    200: json("The figure", named("Insight", Insight)),
    ...problems("invalid_request", "token_invalid", "role_denied", "rate_limited", "unavailable"),
  },
});

export function insightRoutes() {
  return newRouter().openapi(insights, async (c) => {
    const { member, services, requestId } = c.var;
    if (member.role === "staff")
      throw new ProblemError("role_denied", "Figures are for owners and managers.");
    const query = c.req.valid("query");
    checkPeriod("from", query.from, "until", query.until);
    checkPeriod("compareFrom", query.compareFrom, "compareUntil", query.compareUntil);
    return c.json(await services.insightsOf(member.token, requestId).read(member.business, query), 200);
  });
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
