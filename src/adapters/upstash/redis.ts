// The Upstash client behind a short timeout and a breaker: Redis being down costs speed, never an answer.
import { Redis } from "@upstash/redis/cloudflare";
import { createBreaker, type Breaker } from "#adapters/breaker";
import type { Settings } from "#adapters/settings";

/** Longer than this a cache helps nobody. */
const timeoutMs = 250;

export interface GuardedRedis {
  redis: Redis;
  breaker: Breaker;
}

export function createRedis(settings: Settings, now: () => number): GuardedRedis {
  const redis = new Redis({
    url: settings.UPSTASH_REDIS_REST_URL,
    token: settings.UPSTASH_REDIS_REST_TOKEN,
    // `false` would still try twice.
    retry: { retries: 0, backoff: () => 0 },
    enableTelemetry: false,
    // One pipeline would join calls of several Durable Objects, and one's promise never settles in another.
    enableAutoPipelining: false,
    automaticDeserialization: false,
    signal: () => AbortSignal.timeout(timeoutMs),
  });
  return { redis, breaker: createBreaker({ failures: 3, restMs: 5000, now }) };
}

/** Rejects unless Redis answers. */
export async function pingRedis({ redis }: GuardedRedis): Promise<void> {
  await redis.ping();
}
