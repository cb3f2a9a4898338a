// PostgREST clients: one for the public directory, one per scope for a business's own rows.
// supabase-js's own data client, without its sign-in, storage and realtime: those are 55 KiB gz of the Worker.
import { PostgrestClient } from "@supabase/postgrest-js";
import type { Settings } from "#adapters/settings";
import { createTokenSource, type Scope } from "./scoped-token.ts";

export type SupabaseClient = PostgrestClient;

export interface SupabaseClients {
  /** Reads what anyone may read, with the publishable key. */
  readonly directory: SupabaseClient;
  /**
   * Touches one business's rows, as its session: row-level security stands even where code errs.
   * @param requestId written into the audit trail
   */
  scoped(scope: Scope, requestId?: string): SupabaseClient;
  /** Speaks for a signed-in user, by their own access token. */
  asUser(token: string, requestId?: string): SupabaseClient;
}

/** A query that takes longer has lost its customer. */
const longestQueryMs = 5000;

export function createClients(
  settings: Settings,
  now: () => number,
  { timeoutMs = longestQueryMs }: { timeoutMs?: number } = {},
): SupabaseClients {
  const tokens = createTokenSource(settings.SUPABASE_JWT_PRIVATE_KEY, now);
  const url = new URL("rest/v1", withSlash(settings.SUPABASE_URL)).href;
  const apikey = settings.SUPABASE_PUBLISHABLE_KEY;
  const connect = (bearer: () => Promise<string | null>, headers: Record<string, string> = {}) =>
    new PostgrestClient(url, {
      headers: { apikey, ...headers },
      fetch: fetchAs(bearer, timeoutMs),
      retry: false,
    });
  const directory = connect(async () => legacyKey(apikey));
  return {
    directory,
    scoped: (scope, requestId) => connect(tokens(scope), named(requestId)),
    asUser: (token, requestId) => connect(async () => token, named(requestId)),
  };
}

const named = (requestId?: string): Record<string, string> =>
  requestId ? { "x-request-id": requestId } : {};

/**
 * Adds the bearer of the moment: a token may have ended since the client was made. The time is the
 * whole answer's: postgrest-js's own `timeout` ends with the headers, and a body may stop in its middle.
 */
const fetchAs =
  (bearer: () => Promise<string | null>, timeoutMs: number): typeof fetch =>
  async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    const headers = new Headers(init?.headers);
    const token = await Promise.race([bearer(), abortOf(signal)]);
    if (token !== null) headers.set("authorization", `Bearer ${token}`);
    return fetch(input, { ...init, headers, signal });
  };

/** Rejects when the signal aborts, with its reason. */
function abortOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return promise;
}

/** A project's old anon key is itself a token; today's publishable keys are not and go in `apikey` only. */
const legacyKey = (key: string): string | null => (key.startsWith("sb_") ? null : key);

const withSlash = (url: string) => (url.endsWith("/") ? url : `${url}/`);
