// Whether one more message may come in: the session's own rate, then its business's daily quota.
import type { SessionId, Uuid } from "#contracts/ids";
import type { Quota } from "./upstash/quota.ts";

export type Allowance = { ok: true } | { ok: false; retryAfterSeconds: number };

/** Cloudflare's rate-limit binding. */
export interface RateLimiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** The bindings count over a minute. */
const periodSeconds = 60;

export interface Admission {
  byAddress(address: string): Promise<Allowance>;
  byKey(key: string): Promise<Allowance>;
  message(session: SessionId, business: Uuid | null): Promise<Allowance>;
}

export function createAdmission(addresses: RateLimiter, keys: RateLimiter, quota: Quota): Admission {
  const byKey = (key: string) => ask(keys, key);
  return {
    byAddress: (address) => ask(addresses, address),
    byKey,
    async message(session, business) {
      const rate = await byKey(session);
      return rate.ok && business !== null ? quota.take(business) : rate;
    },
  };
}

/** A limiter that is itself in trouble lets everyone through. */
async function ask(limiter: RateLimiter, key: string): Promise<Allowance> {
  try {
    const { success } = await limiter.limit({ key });
    return success ? { ok: true } : { ok: false, retryAfterSeconds: periodSeconds };
  } catch {
    return { ok: true };
  }
}
