// The public directory: who there is, what they offer, and when they are free.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { freeSlots } from "#business/availability";
import { everyOne } from "#business/visit-services";
import { epochMs, inZone } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import {
  Availability,
  AvailabilityQuery,
  type BusinessDetail,
  BusinessPage,
  BusinessQuery,
  PublicBusiness,
  type Service,
  type Slot,
} from "#contracts/directory";
import type { AppEnv } from "../env.ts";
import { json, named, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";

const refusals = ["invalid_request", "rate_limited", "unavailable"] as const;
const params = z.object({ slug: z.string().max(80).describe("e.g. marios-italian") });

const list = createRoute({
  method: "get",
  path: "/v1/businesses",
  summary: "Find businesses",
  request: { query: BusinessQuery },
  responses: {
    200: json("A page of the directory", named("BusinessPage", BusinessPage)),
    ...problems(...refusals),
  },
});

const detail = createRoute({
  method: "get",
  path: "/v1/businesses/{slug}",
  summary: "One business",
  request: { params },
  responses: {
    200: json("Everything public about it", named("BusinessDetail", PublicBusiness)),
    ...problems(...refusals, "not_found"),
  },
});

const availability = createRoute({
  method: "get",
  path: "/v1/businesses/{slug}/availability",
  summary: "Free starts on a date",
  request: { params, query: AvailabilityQuery },
  responses: {
    200: json("Free starts, in order; a proposal, not a hold", named("Availability", Availability)),
    ...problems(...refusals, "not_found"),
  },
});

export function businessRoutes() {
  return newRouter()
    .openapi(list, async (c) => {
      const page = await c.var.services.directory.list(c.req.valid("query"));
      if (page === "bad_cursor")
        throw new ProblemError("invalid_request", "next is not a cursor of this list.");
      return c.json(page, 200);
    })
    .openapi(detail, async (c) => {
      const business = await businessOf(c, c.req.valid("param").slug);
      const { people: _people, missed: _missed, planned: _planned, ...page } = business;
      return c.json(page, 200);
    })
    .openapi(availability, async (c) => {
      const business = await businessOf(c, c.req.valid("param").slug);
      const query = c.req.valid("query");
      return c.json({ slots: await slotsOf(c, business, serviceOf(business, query.service), query) }, 200);
    });
}

/** @throws ProblemError not_found */
export async function businessOf(c: Context<AppEnv>, slug: string): Promise<BusinessDetail> {
  const business = await c.var.services.directory.bySlug(slug);
  if (!business) throw new ProblemError("not_found", "No business has this slug.");
  return business;
}

function serviceOf({ services }: BusinessDetail, wanted: string | undefined): Service {
  const name = wanted?.toLowerCase();
  const found =
    name === undefined
      ? services[0]
      : everyOne(services).find((it) => it.id === name || it.name.toLowerCase() === name);
  if (!found) throw new ProblemError("not_found", "The business has no such service.");
  return found;
}

async function slotsOf(
  c: Context<AppEnv>,
  business: BusinessDetail,
  service: Service,
  { date, party }: AvailabilityQuery,
): Promise<Slot[]> {
  const { directory, now } = c.var.services;
  const window = windowOf(business, date);
  if (!window) return [];
  const calendar = await directory.calendar(business.id, service.id, ...window);
  return freeSlots({ business, service, date, party, calendar, now: now() });
}

/** From the first opening to the last closing of a date; null when closed. */
function windowOf(business: BusinessDetail, date: string): [string, string] | null {
  const { timeZone } = business;
  const bounds = intervalsOn(business, date).flatMap((it) => boundsOf(it, date, timeZone).map(epochMs));
  if (bounds.length === 0) return null;
  return [inZone(Math.min(...bounds), timeZone), inZone(Math.max(...bounds), timeZone)];
}
