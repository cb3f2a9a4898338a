// What a business's models have cost today, counted in Redis. Away, each isolate knows its own part only.
import type { Uuid } from "#contracts/ids";
import type { Budget } from "#models/ledger";
import { spendKey } from "./keys.ts";
import type { GuardedRedis } from "./redis.ts";

const daySeconds = 24 * 60 * 60;
/** Businesses an isolate keeps its own count of. */
const mostOwn = 1000;

export interface Spending extends Budget {
  /** The day's sum as far as it is known, what is set aside included, millionths of a US dollar. */
  today(business: Uuid): Promise<number>;
}

/** @param perDay millionths of a US dollar a business may spend a day (UTC) */
export function createSpending(
  { redis, breaker }: GuardedRedis,
  perDay: number,
  now: () => number,
): Spending {
  const own = new Map<string, number>();
  const keyOf = (business: Uuid) => spendKey(business, new Date(now()).toISOString().slice(0, 10));
  const addOwn = (key: string, micros: number): number => {
    const sum = (own.get(key) ?? 0) + micros;
    own.set(key, sum);
    if (own.size > mostOwn) own.delete(own.keys().next().value as string);
    return sum;
  };
  /** The day's sum after it; undefined with Redis away. */
  const add = async (key: string, micros: number): Promise<number | undefined> => {
    const counted = await breaker.attempt(() =>
      redis
        .pipeline()
        .incrby(key, micros)
        .expire(key, 2 * daySeconds)
        .exec<[number, number]>(),
    );
    return counted ? Number(counted.value[0]) : undefined;
  };
  return {
    async today(business) {
      const key = keyOf(business);
      const counted = await breaker.attempt(() => redis.get<string>(key));
      return Math.max(Number(counted?.value ?? 0) || 0, own.get(key) ?? 0);
    },
    async reserve(business, micros) {
      const key = keyOf(business);
      const known = addOwn(key, micros);
      const counted = await add(key, micros);
      const takeBack = (rest: number) => {
        addOwn(key, rest - micros);
        // What Redis did not hear of is not taken back there either.
        const change = counted === undefined ? rest : rest - micros;
        if (change !== 0) void add(key, change);
      };
      if (Math.max(known, counted ?? 0) <= perDay) return { settle: takeBack };
      takeBack(0);
      return null;
    },
  };
}
