// What a day's free starts are computed from: a service's places and when each is taken.
import * as z from "zod";
import { Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { Pacing } from "#business/pacing";
import type { CalendarOf, ResourceCalendar } from "#conversation/ports";
import { rowsOf, type Rpc } from "./query.ts";
import { SpanRow, spanOf } from "./span.ts";

const seats = { capacity: z.int(), min_party: z.int() };

const PacingRow = z.object({
  minutes: z.int().min(1),
  covers: z.int().nullable(),
  arrivals: z.int().nullable(),
  starts: z.array(z.object({ starts_at: z.string(), covers: z.int(), arrivals: z.int() })),
  own: z.object({ starts_at: z.string(), party: z.int() }).nullable(),
});

export const CalendarRow = z.object({
  resources: z.array(z.object({ id: Uuid, name: z.string(), ...seats })),
  combinations: z.array(z.object({ resource_ids: z.array(Uuid), ...seats })),
  busy: z.array(SpanRow.extend({ resource_id: Uuid })),
  staff: z
    .object({
      people: z.array(z.object({ id: Uuid, shifts: z.array(SpanRow), busy: z.array(SpanRow) })),
      unkept: z.array(SpanRow),
    })
    .nullish(),
  pacing: PacingRow.nullish(),
});

/** Busy times already begin earlier by the service's buffer; an unknown service has no places. */
export async function readCalendar(
  client: Rpc,
  business: Uuid,
  service: Uuid,
  from: Instant,
  to: Instant,
  { also = [], except = null }: CalendarOf = {},
): Promise<ResourceCalendar> {
  const given = {
    p_business_id: business,
    p_service_id: service,
    p_from: from,
    p_to: to,
    p_also: also,
    p_except_booking_id: except,
  };
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
      ...spanOf(it),
    })),
    staff: row.staff
      ? {
          people: row.staff.people.map(({ id, shifts, busy }) => ({
            id,
            shifts: shifts.map(spanOf),
            busy: busy.map(spanOf),
          })),
          unkept: row.staff.unkept.map(spanOf),
        }
      : null,
    pacing: row.pacing ? pacingOf(row.pacing) : null,
  };
}

const pacingOf = ({ starts, own, ...limits }: z.infer<typeof PacingRow>): Pacing => ({
  ...limits,
  starts: starts.map(({ starts_at: startsAt, ...it }) => ({ ...it, startsAt })),
  own: own && { startsAt: own.starts_at, party: own.party },
});
