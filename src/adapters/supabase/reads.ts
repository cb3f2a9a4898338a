// The conversation's Reads, scoped to its session's business by a short-lived token.
import * as z from "zod";
import type { Cache } from "#adapters/upstash/cache";
import type { Reads, SessionFacts } from "#conversation/ports";
import type { Embedder } from "#models/embedder";
import { findBooking } from "./bookings.ts";
import { readBusiness } from "./businesses.ts";
import { readCalendar } from "./calendar.ts";
import type { SupabaseClient } from "./clients.ts";
import { findMeant } from "./meant.ts";
import { rowsOf } from "./query.ts";
import { recallVisitor } from "./visitors.ts";

export function createReads(
  client: SupabaseClient,
  cache: Cache,
  embedder: Embedder,
  visitor: Pick<SessionFacts, "session" | "visitor">,
): Reads {
  return {
    business: (id) => readBusiness(client, cache, id),
    calendar: (...asked) => readCalendar(client, ...asked),
    somebodyPresent: (business) =>
      rowsOf(client.rpc("somebody_present", { p_business_id: business }), z.boolean()),
    remembered: (business) => recallVisitor(client, cache, business, visitor),
    meant: (business, texts) => findMeant(client, embedder, business, texts),
    booking: async (id) => (await findBooking(client, id))?.booking ?? null,
  };
}
