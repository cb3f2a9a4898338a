// The demo city in process: the global chat's own reads over PGlite with the seed.
import { createCity } from "#adapters/supabase/city";
import type { Cache } from "#adapters/upstash/cache";
import type { SupabaseClient } from "#adapters/supabase/clients";
import type { CityReads } from "#business/city";
import type { Chat } from "./chat.ts";
import { callAny } from "../database/calls.ts";
import { type InProcess, openInProcess } from "../database/in-process.ts";

const edge = { role: "authenticated", session_id: "ses_directory", actor: "system" } as const;
const noCache: Cache = { through: (_key, _seconds, _schema, load) => load(), forget: async () => true };

export async function openCity(): Promise<{ db: InProcess; city: CityReads }> {
  const db = await openInProcess("city");
  // As much of PostgREST's client as these reads use.
  const client = {
    rpc: async (name: string, args: Record<string, unknown>) => ({
      data: await db.as(edge, () => callAny(db, name, args)),
      error: null,
    }),
  } as unknown as SupabaseClient;
  return { db, city: createCity(client, noCache) };
}

/** A Monday at noon in the city, near the seed's own present. */
export const mondayNoon = (): number => {
  const day = 24 * 60 * 60_000;
  const now = new Date();
  const ahead = (8 - now.getUTCDay()) % 7;
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 17) + ahead * day;
};

/** Says all of them, and returns what is said to the last one. */
export async function after(chat: Chat, ...texts: string[]): Promise<string> {
  let said = "";
  for (const it of texts) said = await chat.says(it);
  return said;
}
