// What a business's models have cost today, counted in Redis. Away, each isolate knows its own part only.
import type { Uuid } from "#contracts/ids";
import type { Budget } from "#models/ledger";
import type { GuardedRedis } from "./redis.ts";

const daySeconds = 24 * 60 * 60;
/** Businesses an isolate keeps its own count of. */
const mostOwn = 1000;

export interface Spending extends Budget {
  /** Adds to the day's sum; never fails and keeps nobody waiting. */
  spend(business: Uuid, micros: number): void;
  /** The day's sum as far as it is known, millionths of a US dollar. */
  today(business: Uuid): Promise<number>;
}

/** @param perDay millionths of a US dollar a business may spend a day (UTC) */
export function createSpending(
  { redis, breaker }: GuardedRedis,
  perDay: number,
  now: () => number,
): Spending {
  const own = new Map<string, number>();
  const keyOf = (business: Uuid) => `spend:${business}:${new Date(now()).toISOString().slice(0, 10)}`;
  const today = async (business: Uuid): Promise<number> => {
    const key = keyOf(business);
    const counted = await breaker.attempt(() => redis.get<string>(key));
    return Math.max(Number(counted?.value ?? 0) || 0, own.get(key) ?? 0);
  };
  return {
    today,
    allows: async (business) => (await today(business)) < perDay,
    spend(business, micros) {
      if (micros <= 0) return;
      const key = keyOf(business);
      own.set(key, (own.get(key) ?? 0) + micros);
      if (own.size > mostOwn) own.delete(own.keys().next().value as string);
      void breaker.attempt(() =>
        redis
          .pipeline()
          .incrby(key, micros)
          .expire(key, 2 * daySeconds)
          .exec(),
      );
    },
  };
}
