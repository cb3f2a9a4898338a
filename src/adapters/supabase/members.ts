// Who a Supabase access token makes its holder at a business. PostgREST judges the token, Postgres the membership.
import * as z from "zod";
import { Uuid } from "#contracts/ids";
import type { SupabaseClient, SupabaseClients } from "./clients.ts";
import { DatabaseError, rowsOf } from "./query.ts";

export interface Membership {
  business: Uuid;
  slug: string;
  user: Uuid;
  role: "owner" | "manager" | "staff";
}

export interface Members {
  /** Read anew each time. `invalid`: the token is none of this project's, or has ended. null: no member there. */
  membership(token: string, business: string, requestId: string): Promise<Membership | "invalid" | null>;
}

const Row = z.object({
  business_id: Uuid,
  slug: z.string(),
  user_id: Uuid,
  role: z.enum(["owner", "manager", "staff"]),
});

/** PostgREST's codes for a token that is wrong, ended or missing, and Postgres' for a role without rights. */
const refused = new Set(["PGRST300", "PGRST301", "PGRST302", "PGRST303", "42501"]);

const ask = (client: SupabaseClient, business: string) =>
  rowsOf(client.rpc("my_membership", { p_business: business }), Row.nullable());

/** The role of whom the client speaks for; null: no member there. */
export const roleOf = async (client: SupabaseClient, business: Uuid): Promise<Membership["role"] | null> =>
  (await ask(client, business))?.role ?? null;

export function createMembers(clients: SupabaseClients): Members {
  return {
    async membership(token, business, requestId) {
      try {
        const row = await ask(clients.asUser(token, requestId), business);
        return row && { business: row.business_id, slug: row.slug, user: row.user_id, role: row.role };
      } catch (error) {
        if (error instanceof DatabaseError && refused.has(error.code)) return "invalid";
        throw error;
      }
    },
  };
}
