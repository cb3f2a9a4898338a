// What a business's language models cost, for those who pay for them.
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { daysBetween, localOf, plusDays } from "#business/local-time";
import { Costs, CostsQuery, longestCostRange } from "#contracts/costs";
import { requireMember } from "../middleware/owner.ts";
import { byMember, json, named, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";

/** Days shown if none are asked for, today included. */
const usualDays = 30;

const costs = createRoute({
  security: byMember,
  middleware: requireMember,
  method: "get",
  path: "/v1/dashboard/{business}/costs",
  summary: "What its language models cost",
  description: "For owners and managers: by day, model, conversation and turn, in millionths of a US dollar.",
  request: {
    params: z.object({ business: z.string().describe("The business's slug or id") }),
    query: CostsQuery,
  },
  responses: {
    200: json("The costs of these days", named("Costs", Costs)),
    ...problems("invalid_request", "token_invalid", "role_denied", "rate_limited", "unavailable"),
  },
});

export function costRoutes() {
  return newRouter().openapi(costs, async (c) => {
    const { member, services, requestId } = c.var;
    if (member.role === "staff") throw new ProblemError("role_denied", "Costs are for owners and managers.");
    const query = c.req.valid("query");
    const to = query.to ?? localOf(services.now(), "UTC").date;
    const from = query.from ?? plusDays(to, 1 - usualDays);
    const days = daysBetween(from, to) + 1;
    if (days < 1) throw new ProblemError("invalid_request", "`from` lies after `to`.");
    if (days > longestCostRange)
      throw new ProblemError("invalid_request", `Ask for at most ${longestCostRange} days at once.`);
    const [found, budget] = await Promise.all([
      services.costsOf(member.token, requestId).between(member.business, from, to),
      services.modelBudget(member.business),
    ]);
    return c.json({ ...found, currency: "USD" as const, budget }, 200);
  });
}
