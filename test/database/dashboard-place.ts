// A place with members, and rows laid down as they stand: what the dashboard's reads and figures are tested on.
import { randomUUID } from "node:crypto";
import type { SupabaseClient } from "#adapters/supabase/clients";
import { callAny } from "./calls.ts";
import { fresh } from "./guest.ts";
import type { Claims, InProcess, Place } from "./in-process.ts";

/** A new member of the business, as their token's claims. */
export async function memberOf(db: InProcess, business: string, role = "owner"): Promise<Claims> {
  const sub = randomUUID();
  await db.query("insert into auth.users (id, email) values ($1, $2)", [sub, `${role}-${sub}@example.test`]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, $3)", [
    business,
    sub,
    role,
  ]);
  return { role: "authenticated", sub };
}

/** The adapters' client, over PGlite: calls functions with the member's claims as PostgREST would. */
export function clientOf(db: InProcess, claims: Claims): SupabaseClient {
  const rpc = async (name: string, args: Record<string, unknown>) => {
    try {
      return { data: await db.as(claims, () => callAny(db, name, args)), error: null };
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      return { data: null, error: { code, message } };
    }
  };
  return { rpc } as unknown as SupabaseClient;
}

export interface Visit {
  /** Local, e.g. `2027-03-05 19:00`. */
  at: string;
  party?: number;
  status?: string;
  minutes?: number;
  table?: string;
  customer?: string;
  price?: number;
  service?: string;
  more?: Record<string, unknown>;
}

/** Lays rows into a place in New York. */
export function roomOf(db: InProcess, place: Place) {
  const add = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const whole = { id: randomUUID(), business_id: place.business, ...row };
    const keys = Object.keys(whole);
    const values = keys.map((_, index) => `$${index + 1}`).join(", ");
    await db.query(
      `insert into public.${table} (${keys.join(", ")}) values (${values})`,
      Object.values(whole),
    );
    return whole.id;
  };
  const instant = async (local: string, plusMinutes = 0): Promise<string> => {
    const [row] = await db.query(
      "select to_json(($1::timestamp at time zone 'America/New_York') + make_interval(mins => $2)) as at",
      [local, plusMinutes],
    );
    return String(row?.["at"]);
  };
  return {
    add,
    instant,
    async visit({ at, minutes = 90, table, ...visit }: Visit): Promise<string> {
      const [startsAt, endsAt] = [await instant(at), await instant(at, minutes)];
      const id = fresh("bkg");
      await add("bookings", {
        id,
        service_id: visit.service ?? place.service,
        status: visit.status ?? "confirmed",
        party_size: visit.party ?? 2,
        starts_at: startsAt,
        ends_at: endsAt,
        customer_id: visit.customer ?? null,
        price: visit.price ?? null,
        ...visit.more,
      });
      if (table !== undefined) {
        await db.query(
          "insert into public.booking_resources (booking_id, business_id, resource_id, period) values ($1, $2, $3, tstzrange($4, $5))",
          [id, place.business, place.tables[table], startsAt, endsAt],
        );
      }
      return id;
    },
    order: async (at: string, total: number, more: Record<string, unknown> = {}): Promise<string> =>
      add("orders", {
        kind: "pickup",
        status: "completed",
        items: "[]",
        total,
        placed_at: await instant(at),
        ...more,
      }),
    async shift(staff: string, from: string, to: string): Promise<string> {
      return add("shifts", { staff_id: staff, starts_at: await instant(from), ends_at: await instant(to) });
    },
    person: (name: string, role = "server", more: Record<string, unknown> = {}) =>
      add("staff", { name, role, ...more }),
  };
}
