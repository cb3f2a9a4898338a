// One booking, as JSON and as a calendar file; by its session or by the token on its card.
import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { Booking } from "#contracts/bookings";
import { BookingId } from "#contracts/ids";
import { calendarFile } from "../calendar-file.ts";
import type { AppEnv } from "../env.ts";
import { bearerOf, callerOf } from "../middleware/session-token.ts";
import { bySession, json, named, newRouter, problems } from "../openapi.ts";
import type { BookingRecord } from "../ports.ts";
import { ProblemError } from "../problem.ts";

const query = z.object({ token: z.string().max(2048).optional().describe("The booking card's token") });
const params = z.object({ id: z.string().describe("bkg_…") });
const security = [...bySession, {}];
const refusals = problems(
  "token_invalid",
  "wrong_session",
  "origin_not_allowed",
  "not_found",
  "rate_limited",
  "unavailable",
);

const read = createRoute({
  method: "get",
  path: "/v1/bookings/{id}",
  summary: "A booking as it stands",
  security,
  request: { params, query },
  responses: { 200: json("The booking", named("Booking", Booking)), ...refusals },
});

/** Described by hand: the router has no pattern for a suffix after a parameter. */
const calendar: RouteConfig = {
  method: "get",
  path: "/v1/bookings/{id}.ics",
  summary: "A booking as a calendar file",
  description: "Stable UID; SEQUENCE rises with each change; a cancelled booking cancels the entry.",
  security,
  request: { params, query },
  responses: {
    200: { description: "RFC 5545", content: { "text/calendar": { schema: z.string() } } },
    ...refusals,
  },
};

export function bookingRoutes() {
  const routes = newRouter();
  routes.openAPIRegistry.registerPath(calendar);
  routes.get("/v1/bookings/:file{[^/]+\\.ics}", async (c) => {
    const record = await recordOf(c, c.req.param("file").slice(0, -".ics".length), c.req.query("token"));
    const { directory, now } = c.var.services;
    const business = await directory.bySlug(record.booking.business);
    const file = calendarFile(record, business ?? { name: record.booking.business, address: null }, now());
    return c.body(file, 200, {
      "content-type": `text/calendar; charset=utf-8; method=${record.booking.status === "cancelled" ? "CANCEL" : "PUBLISH"}`,
      "content-disposition": `attachment; filename="${record.booking.id}.ics"`,
      "cache-control": "no-store",
    });
  });
  return routes.openapi(read, async (c) => {
    const record = await recordOf(c, c.req.valid("param").id, c.req.valid("query").token);
    c.header("cache-control", "no-store");
    return c.json(record.booking, 200);
  });
}

async function recordOf(
  c: Context<AppEnv>,
  given: string,
  token: string | undefined,
): Promise<BookingRecord> {
  const scope = token === undefined ? await scopeOfSession(c) : await scopeOfCard(c, token, given);
  const id = BookingId.safeParse(given);
  const record = id.success ? await c.var.services.bookings.find(id.data, scope) : null;
  if (!record) throw new ProblemError("not_found", "There is no such booking in this conversation.");
  return record;
}

async function scopeOfSession(c: Context<AppEnv>) {
  const { session, business } = await callerOf(c, bearerOf(c));
  return { session, business };
}

async function scopeOfCard(c: Context<AppEnv>, token: string, booking: string) {
  const claims = await c.var.services.tokens.bookings.verify(token);
  if (!claims) throw new ProblemError("token_invalid", "The booking's token is wrong or has ended.");
  if (claims.booking !== booking)
    throw new ProblemError("wrong_session", "The token belongs to another booking.");
  return { session: claims.session, business: claims.business };
}
