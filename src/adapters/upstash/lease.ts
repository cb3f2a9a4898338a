// Leases on a cache's keys: of all isolates that miss one, a single one loads it, and only what was loaded under a
// lease that still stands is stored. A change of the owner takes the lease away, so nothing older is stored after it.
import { leaseKey } from "./keys.ts";
import type { GuardedRedis } from "./redis.ts";

/** Longer than a load may take; an isolate that died holds up nobody longer. */
const leaseMs = 6_000;

export interface Leases {
  /** null: another has it. undefined: Redis cannot be asked. */
  take(key: string): Promise<string | null | undefined>;
  /** Stores the value unless the lease was taken away; false if it was. */
  fill(key: string, lease: string, text: string, seconds: number): Promise<boolean>;
  /** Deletes the value and any lease on it; false: Redis cannot be told. */
  revoke(key: string): Promise<boolean>;
}

const storeUnderLease = `if redis.call("GET", KEYS[2]) ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], ARGV[2], "EX", ARGV[3])
redis.call("DEL", KEYS[2])
return 1`;

export function createLeases({ redis, breaker }: GuardedRedis): Leases {
  return {
    async take(key) {
      const lease = crypto.randomUUID();
      const set = await breaker.attempt(() => redis.set(leaseKey(key), lease, { nx: true, px: leaseMs }));
      return set ? set.value && lease : undefined;
    },
    async fill(key, lease, text, seconds) {
      const keys = [key, leaseKey(key)];
      const stored = await breaker.attempt(() =>
        redis.eval<string[], number>(storeUnderLease, keys, [lease, text, String(seconds)]),
      );
      // Redis going away in between takes no lease from anybody.
      return stored === null || Number(stored.value) === 1;
    },
    revoke: async (key) => (await breaker.attempt(() => redis.del(key, leaseKey(key)))) !== null,
  };
}
