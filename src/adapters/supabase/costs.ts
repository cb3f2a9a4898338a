// What models cost, read as a member of the business: row-level security decides whose rows are counted.
import type { Uuid } from "#contracts/ids";
import { Costs } from "#contracts/costs";
import type { LocalDate } from "#contracts/time";
import type { SupabaseClient } from "./clients.ts";
import { rowsOf } from "./query.ts";

const Row = Costs.pick({ total: true, days: true, models: true, sessions: true });

export interface MemberCosts {
  /** Both days are included, and are UTC's. */
  between(business: Uuid, from: LocalDate, to: LocalDate): Promise<Omit<Costs, "budget" | "currency">>;
}

export const memberCosts = (client: SupabaseClient): MemberCosts => ({
  async between(business, from, to) {
    const call = client.rpc("model_costs", { p_business_id: business, p_from: from, p_to: to });
    return { from, to, ...(await rowsOf(call, Row)) };
  },
});
