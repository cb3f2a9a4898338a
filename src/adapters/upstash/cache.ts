// Read-through cache: what neither this isolate nor Redis knows is loaded from its owner.
import type * as z from "zod";
import type { GuardedRedis } from "./redis.ts";

export interface Cache {
  /**
   * The cached value of `key` if it is of the schema's shape, else what `load` gives, kept for `seconds`.
   * Conversations share the value: read it, never change it.
   */
  through<T>(key: string, seconds: number, schema: z.ZodType<T>, load: () => Promise<T>): Promise<T>;
  /** What is kept of a key no longer counts, here and in Redis; elsewhere an isolate's own copy does for a second. */
  forget(key: string): Promise<void>;
}

/** For so long an isolate trusts its own copy: a change made elsewhere is seen after it at the latest. */
const ownMs = 1000;
/** Of so many keys; the one unused for longest goes first. */
const mostOwn = 500;

interface Own {
  value: unknown;
  /** As Redis has it: an unchanged text is not parsed again. */
  text: string;
  until: number;
}

type Copies = Map<string, Own>;

/** Shared by all that lives in an isolate: what one forgets, none still has. */
export const ownCopies: Copies = new Map();

/**
 * @param now ms since the epoch
 * @param own the isolate's copies
 */
export function createCache(
  { redis, breaker }: GuardedRedis,
  now: () => number,
  own: Copies = new Map(),
): Cache {
  const keep = <T>(key: string, value: T, text: string): T => {
    own.delete(key);
    own.set(key, { value, text, until: now() + ownMs });
    if (own.size > mostOwn) own.delete(own.keys().next().value as string);
    return value;
  };
  return {
    async through<T>(key: string, seconds: number, schema: z.ZodType<T>, load: () => Promise<T>) {
      const mine = own.get(key);
      if (mine && now() < mine.until) return mine.value as T;
      const found = await breaker.attempt(() => redis.get<string>(key));
      if (found?.value) {
        if (found.value === mine?.text) return keep(key, mine.value as T, mine.text);
        const cached = schema.safeParse(parseJson(found.value));
        if (cached.success) return keep(key, cached.data, found.value);
      }
      const loaded = await load();
      const text = JSON.stringify(loaded);
      keep(key, loaded, text);
      if (found) await breaker.attempt(() => redis.set(key, text, { ex: seconds }));
      return loaded;
    },
    async forget(key) {
      own.delete(key);
      await breaker.attempt(() => redis.del(key));
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
