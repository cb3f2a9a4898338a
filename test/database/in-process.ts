// PGlite with the schema, or with the demo city too, and small businesses made for one test each.
import { randomUUID } from "node:crypto";
import type { Queries } from "./calls.ts";
import { openReadyMade } from "./ready-made.ts";

export interface Claims {
  role: "anon" | "authenticated" | "service_role";
  business_id?: string;
  session_id?: string;
  actor?: string;
  sub?: string;
}

export interface InProcess extends Queries {
  exec(sql: string): Promise<unknown>;
  /** Runs as PostgREST would for a token with these claims, and comes back. */
  as<T>(claims: Claims, run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openInProcess(ready: "schema" | "city" = "schema"): Promise<InProcess> {
  const db = await openReadyMade(ready);
  const query = async (text: string, params: unknown[] = []) =>
    (await db.query<Record<string, unknown>>(text, params)).rows;
  return {
    query,
    exec: (sql) => db.exec(sql),
    async as(claims, run) {
      await query("select set_config('request.jwt.claims', $1, false)", [JSON.stringify(claims)]);
      await db.exec(`set role ${claims.role}`);
      try {
        return await run();
      } finally {
        await db.exec("reset role; reset request.jwt.claims");
      }
    },
    close: () => db.close(),
  };
}

export interface Place {
  business: string;
  slug: string;
  service: string;
  /** Ids by name: T1, T2, … */
  tables: Record<string, string>;
}

export interface PlaceSpec {
  capacities: number[];
  /** Tables that may be joined, by index from 0, and the parties they take together. */
  sets?: { tables: number[]; capacity: number; minParty: number }[];
  policies?: Record<string, number>;
  bufferMinutes?: number;
  published?: boolean;
}

/** A restaurant with these tables and nothing booked. */
export async function openPlace(db: Queries, spec: PlaceSpec): Promise<Place> {
  const business = randomUUID();
  const slug = `place-${business.slice(0, 8)}`;
  await db.query(
    `insert into public.businesses (id, slug, name, category, area, time_zone, policies, is_published, price_from, rating)
     values ($1, $2, $2, 'restaurant', 'downtown', 'America/New_York', $3, $4, 1000, 4)`,
    [business, slug, spec.policies ?? {}, spec.published ?? true],
  );
  const service = await idOf(
    db,
    `insert into public.services (business_id, name, duration_minutes, buffer_minutes, max_party, resource_kind)
     values ($1, 'Table', 90, $2, 20, 'table') returning id`,
    [business, spec.bufferMinutes ?? 0],
  );
  const tables = await addTables(db, business, spec.capacities);
  for (const set of spec.sets ?? []) {
    await addSet(
      db,
      business,
      set,
      set.tables.map((it) => tables[`T${it + 1}`] ?? ""),
    );
  }
  return { business, slug, service, tables };
}

async function addTables(
  db: Queries,
  business: string,
  capacities: number[],
): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const [index, capacity] of capacities.entries()) {
    tables[`T${index + 1}`] = await idOf(
      db,
      "insert into public.resources (business_id, name, kind, capacity) values ($1, $2, 'table', $3) returning id",
      [business, `T${index + 1}`, capacity],
    );
  }
  return tables;
}

async function addSet(
  db: Queries,
  business: string,
  set: { capacity: number; minParty: number },
  resources: string[],
): Promise<void> {
  const id = await idOf(
    db,
    `insert into public.resource_combinations (business_id, name, capacity, min_party)
     values ($1, $2, $3, $4) returning id`,
    [business, resources.join("+"), set.capacity, set.minParty],
  );
  await db.query(
    `insert into public.resource_combination_members (business_id, combination_id, resource_id)
     select $1, $2, unnest($3::uuid[])`,
    [business, id, resources],
  );
}

async function idOf(db: Queries, text: string, params: unknown[]): Promise<string> {
  const [row] = await db.query(text, params);
  return String(row?.["id"]);
}
