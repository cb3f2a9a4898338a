// What a member sees of their business: today, bookings, the catalogue, the team and orders.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { daysBetween } from "#business/local-time";
import {
  DashboardBooking,
  DashboardBookings,
  DashboardCatalogue,
  DashboardOrder,
  DashboardOrders,
  DashboardOverview,
  DashboardStaff,
  DashboardWorkflow,
  DashboardWorkflows,
  DayQuery,
  longestDashboardRange,
} from "#contracts/dashboard";
import type { AppEnv } from "../env.ts";
import { requireMember } from "../middleware/owner.ts";
import { byMember, json, named, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";

const params = z.object({ business: z.string().describe("The business's slug or id") });
const refusals = problems("invalid_request", "token_invalid", "role_denied", "rate_limited", "unavailable");
named("DashboardBooking", DashboardBooking);
named("DashboardOrder", DashboardOrder);
named("DashboardWorkflow", DashboardWorkflow);

const get = <P extends string, T extends z.ZodType>(path: P, summary: string, name: string, schema: T) =>
  ({
    security: byMember,
    middleware: requireMember,
    method: "get",
    path: `/v1/dashboard/{business}/${path}` as const,
    summary,
    responses: { 200: json(summary, named(name, schema)), ...refusals },
  }) as const;

const overview = createRoute({
  ...get("overview", "Today at a glance", "DashboardOverview", DashboardOverview),
  description: "What was taken today is for owners and managers: `revenue` is null for staff.",
  request: { params },
});

const bookings = createRoute({
  ...get("bookings", "The bookings of some days", "DashboardBookings", DashboardBookings),
  description: "With the places they take and when the business is open, as a timeline needs it.",
  request: { params, query: DayQuery },
});

const catalogue = createRoute({
  ...get("catalogue", "The menu and services, hidden ones too", "DashboardCatalogue", DashboardCatalogue),
  request: { params },
});

const staff = createRoute({
  ...get("staff", "The team with its shifts, and the members", "DashboardStaff", DashboardStaff),
  request: { params, query: DayQuery },
});

const orders = createRoute({
  ...get("orders", "The orders of some days", "DashboardOrders", DashboardOrders),
  description: "Where today is among the days, every open order is there, also one placed before.",
  request: { params, query: DayQuery },
});

const workflows = createRoute({
  ...get(
    "workflows",
    "What runs in the background, with its history",
    "DashboardWorkflows",
    DashboardWorkflows,
  ),
  request: { params },
});

export function dashboardRoutes() {
  return newRouter()
    .openapi(overview, async (c) => c.json(await ours(c).overview(c.var.member.business), 200))
    .openapi(bookings, async (c) =>
      c.json(await ours(c).bookings(c.var.member.business, daysOf(c.req.valid("query"))), 200),
    )
    .openapi(catalogue, async (c) => c.json(await ours(c).catalogue(c.var.member.business), 200))
    .openapi(staff, async (c) =>
      c.json(await ours(c).staff(c.var.member.business, daysOf(c.req.valid("query"))), 200),
    )
    .openapi(orders, async (c) =>
      c.json(await ours(c).orders(c.var.member.business, daysOf(c.req.valid("query"))), 200),
    )
    .openapi(workflows, async (c) => c.json(await ours(c).workflows(c.var.member.business), 200));
}

const ours = (c: Context<AppEnv>) => c.var.services.dashboardOf(c.var.member.token, c.var.requestId);

/** @throws ProblemError invalid_request, if the days are none or too many */
function daysOf({ date, until }: DayQuery): DayQuery {
  if (until === undefined) return { date };
  if (date === undefined) throw new ProblemError("invalid_request", "`until` needs `date`.");
  const days = daysBetween(date, until) + 1;
  if (days < 1) throw new ProblemError("invalid_request", "`date` lies after `until`.");
  if (days > longestDashboardRange)
    throw new ProblemError("invalid_request", `Ask for at most ${longestDashboardRange} days at once.`);
  return { date, until };
}
