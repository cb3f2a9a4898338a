// Read-through cache: what Redis does not know, or does not answer in time, is loaded from its owner.
import type * as z from "zod";
import type { GuardedRedis } from "./redis.ts";

export interface Cache {
  /** The cached value of `key` if it is of the schema's shape, else what `load` gives, kept for `seconds`. */
  through<T>(key: string, seconds: number, schema: z.ZodType<T>, load: () => Promise<T>): Promise<T>;
}

export function createCache({ redis, breaker }: GuardedRedis): Cache {
  return {
    async through(key, seconds, schema, load) {
      const found = await breaker.attempt(() => redis.get<string>(key));
      const cached = schema.safeParse(found?.value ? parseJson(found.value) : undefined);
      if (cached.success) return cached.data;
      const loaded = await load();
      if (found) await breaker.attempt(() => redis.set(key, JSON.stringify(loaded), { ex: seconds }));
      return loaded;
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
