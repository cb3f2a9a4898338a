// Supabase clients: one for the public directory, one per scope for a business's own rows.
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Settings } from "#adapters/settings";
import { createTokenSource, type Scope } from "./scoped-token.ts";

export type { SupabaseClient };

export interface SupabaseClients {
  /** Reads what anyone may read, with the publishable key. */
  directory: SupabaseClient;
  /**
   * Touches one business's rows, as its session: row-level security stands even where code errs.
   * @param requestId written into the audit trail
   */
  scoped(scope: Scope, requestId?: string): SupabaseClient;
}

/** A query that takes longer has lost its customer. */
const timeoutMs = 5000;

export function createClients(settings: Settings, now: () => number): SupabaseClients {
  const tokens = createTokenSource(settings.SUPABASE_JWT_PRIVATE_KEY, now);
  const connect = (headers: Record<string, string> = {}, accessToken?: () => Promise<string>) =>
    createClient(settings.SUPABASE_URL, settings.SUPABASE_PUBLISHABLE_KEY, {
      global: { fetch: fetchInTime, headers },
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
      ...(accessToken && { accessToken }),
    });
  return {
    directory: connect(),
    scoped: (scope, requestId) => connect(requestId ? { "x-request-id": requestId } : {}, tokens(scope)),
  };
}

const fetchInTime: typeof fetch = (input, init) => {
  const limit = AbortSignal.timeout(timeoutMs);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
};
