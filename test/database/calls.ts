// How the tests call the SQL functions, over PGlite and over a server alike.

export interface Queries {
  query(text: string, params?: unknown[]): Promise<Record<string, unknown>[]>;
}

export interface BookingRow {
  id: string;
  status: string;
  party_size: number;
  starts_at: string;
  ends_at: string;
  expires_at: string | null;
  sequence: number;
  workflow_id: string | null;
  closed_reason: string | null;
  late_cancel: boolean;
  customer_id: string | null;
  customer: { name: string | null; phone: string | null; email: string | null };
  resources: { id: string; name: string; capacity: number }[];
}

export interface Answer {
  outcome: string;
  booking: BookingRow | null;
}

/** Calls a function by its argument names, as PostgREST does; undefined arguments keep their defaults. */
export async function callAny(db: Queries, name: string, args: Record<string, unknown>): Promise<unknown> {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  const list = given.map(([key], index) => `${key} => $${index + 1}`).join(", ");
  const rows = await db.query(
    `select public.${name}(${list}) as answer`,
    given.map(([, value]) => value),
  );
  return rows[0]?.["answer"];
}

export const call = async (db: Queries, name: string, args: Record<string, unknown>): Promise<Answer> =>
  (await callAny(db, name, args)) as Answer;

/** Moves the clock that the functions go by, for this connection. */
export const setNow = (db: Queries, now: string): Promise<unknown> =>
  db.query("select set_config('app.now', $1, false)", [now]);
