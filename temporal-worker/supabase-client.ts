// supabase-js with the service key, as both processes of the container use it.
import { createClient, type SupabaseClient } from "@supabase/supabase-js";

/** A query longer than this has lost its connection. */
const timeoutMs = 5_000;

export function createServiceClient(env: {
  SUPABASE_URL: string;
  SUPABASE_SECRET_KEY: string;
}): SupabaseClient {
  return createClient(env.SUPABASE_URL, env.SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: {
      fetch: (input, init) => {
        const signals = [AbortSignal.timeout(timeoutMs), ...(init?.signal ? [init.signal] : [])];
        return fetch(input, { ...init, signal: AbortSignal.any(signals) });
      },
    },
  });
}
