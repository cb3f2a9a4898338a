// Daily message quota of a business, counted in Redis. Fails open: a lost count never silences a customer.
import type { Uuid } from "#contracts/ids";
import { quotaKey } from "./keys.ts";
import type { GuardedRedis } from "./redis.ts";

const daySeconds = 24 * 60 * 60;

export interface Quota {
  /** Counts one message; `retryAfterSeconds` runs to the next UTC day once the quota is used up. */
  take(business: Uuid): Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }>;
}

export function createQuota({ redis, breaker }: GuardedRedis, perDay: number, now: () => number): Quota {
  return {
    async take(business) {
      const at = now() / 1000;
      const key = quotaKey(business, new Date(now()).toISOString().slice(0, 10));
      const counted = await breaker.attempt(() =>
        redis
          .pipeline()
          .incr(key)
          .expire(key, 2 * daySeconds)
          .exec<[number, number]>(),
      );
      if (!counted || Number(counted.value[0]) <= perDay) return { ok: true };
      return { ok: false, retryAfterSeconds: Math.ceil(daySeconds - (at % daySeconds)) };
    },
  };
}
