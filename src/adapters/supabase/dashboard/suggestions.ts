// What a business's own rows speak for, read as the member that the client speaks for.
import * as z from "zod";
import type { Tongue } from "#business/figure-words";
import { suggestionsOf } from "#business/suggestions";
import type { Uuid } from "#contracts/ids";
import type { Suggestion } from "#contracts/insights";
import { LocalDate } from "#contracts/time";
import type { SupabaseClient } from "../clients.ts";
import { rowsOf } from "../query.ts";

export interface Suggestions {
  /**
   * What weighs most first, a few of each kind.
   * @throws DatabaseError 42501 for staff and strangers
   */
  list(business: Uuid, tongue: Tongue): Promise<Suggestion[]>;
}

const span = z.object({ startsAt: z.string(), endsAt: z.string() });

const FactsRow = z.object({
  today: LocalDate,
  timeZone: z.string(),
  currency: z.string(),
  workload: z.array(
    z.object({ weekday: z.int(), hour: z.int(), hours: z.number(), guests: z.number(), days: z.int() }),
  ),
  offers: z.array(
    z.object({
      target: z.enum(["menu_item", "service"]),
      id: z.string(),
      name: z.string(),
      section: z.string().nullable(),
      price: z.int(),
      sold: z.number(),
      isOld: z.boolean(),
      peerMedian: z.number().nullable(),
      peerPlaces: z.int(),
    }),
  ),
  seating: z.array(
    z.object({ kind: z.string(), capacity: z.int(), places: z.int(), parties: z.int(), small: z.int() }),
  ),
  closed: z.array(LocalDate),
  staff: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), shifts: z.array(span) })),
});

/** @param client one that speaks for an owner or manager */
export const createSuggestions = (
  client: SupabaseClient,
  newId: () => string = () => crypto.randomUUID(),
): Suggestions => ({
  async list(business, tongue) {
    const facts = await rowsOf(client.rpc("suggestion_facts", { p_business_id: business }), FactsRow);
    return suggestionsOf(facts, newId, tongue);
  },
});
