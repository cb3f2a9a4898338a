// The conversation's Reads, scoped to its session's business by a short-lived token.
import type { Cache } from "#adapters/upstash/cache";
import type { Reads } from "#conversation/ports";
import { findBooking } from "./bookings.ts";
import { readBusiness } from "./businesses.ts";
import { readCalendar } from "./calendar.ts";
import type { SupabaseClient } from "./clients.ts";

export function createReads(client: SupabaseClient, cache: Cache): Reads {
  return {
    business: (id) => readBusiness(client, cache, id),
    calendar: (business, service, from, to) => readCalendar(client, business, service, from, to),
    booking: async (id) => (await findBooking(client, id))?.booking ?? null,
  };
}
