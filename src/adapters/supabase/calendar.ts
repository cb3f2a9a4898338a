// What a day's free starts are computed from: a service's places and when each is taken.
import * as z from "zod";
import { Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { ResourceCalendar } from "#conversation/ports";
import { rowsOf, type Rpc } from "./query.ts";

const seats = { capacity: z.int(), min_party: z.int() };

export const CalendarRow = z.object({
  resources: z.array(z.object({ id: Uuid, name: z.string(), ...seats })),
  combinations: z.array(z.object({ resource_ids: z.array(Uuid), ...seats })),
  busy: z.array(z.object({ resource_id: Uuid, starts_at: z.string(), ends_at: z.string() })),
});

/** Busy times already begin earlier by the service's buffer; an unknown service has no places. */
export async function readCalendar(
  client: Rpc,
  business: Uuid,
  service: Uuid,
  from: Instant,
  to: Instant,
): Promise<ResourceCalendar> {
  const given = { p_business_id: business, p_service_id: service, p_from: from, p_to: to };
  return calendarOf(await rowsOf(client.rpc("business_calendar", given), CalendarRow));
}

export function calendarOf(row: z.infer<typeof CalendarRow>): ResourceCalendar {
  return {
    resources: row.resources.map(({ min_party: minParty, ...it }) => ({ ...it, minParty })),
    combinations: row.combinations.map((it) => ({
      resourceIds: it.resource_ids,
      capacity: it.capacity,
      minParty: it.min_party,
    })),
    busy: row.busy.map((it) => ({
      resourceId: it.resource_id,
      startsAt: new Date(it.starts_at).toISOString(),
      endsAt: new Date(it.ends_at).toISOString(),
    })),
  };
}
