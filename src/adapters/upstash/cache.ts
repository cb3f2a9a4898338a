// Read-through cache: what neither this isolate nor Redis knows is loaded from its owner, by one for all who ask.
import type * as z from "zod";
import { createLeases } from "./lease.ts";
import type { GuardedRedis } from "./redis.ts";

export interface Cache {
  /**
   * The cached value of `key` if it is of the schema's shape, else what `load` gives, kept for `seconds`.
   * Conversations share the value: read it, never change it.
   */
  through<T>(key: string, seconds: number, schema: z.ZodType<T>, load: () => Promise<T>): Promise<T>;
  /** What is kept of a key no longer counts, here and in Redis; elsewhere an isolate's own copy does for a second. False: Redis could not be told. */
  forget(key: string): Promise<boolean>;
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

/** What an isolate knows of its keys, and which of them are being loaded. */
export interface Copies {
  kept: Map<string, Own>;
  loading: Map<string, Promise<unknown>>;
}

export const noCopies = (): Copies => ({ kept: new Map(), loading: new Map() });

/** Shared by all that lives in an isolate: what one forgets, none still has. */
export const ownCopies: Copies = noCopies();

/** So long one waits for what another is loading. What gets stuck in another conversation keeps nobody longer, ms. */
const patienceMs = 500;
/** Who waits for another isolate's load looks so often, ms. */
const lookMs = 50;

/** @param now ms since the epoch */
export function createCache(
  { redis, breaker }: GuardedRedis,
  now: () => number,
  { kept, loading }: Copies = noCopies(),
  pause: (ms: number) => Promise<void> = sleep,
): Cache {
  const leases = createLeases({ redis, breaker });
  const keep = <T>(key: string, value: T, text: string): T => {
    kept.delete(key);
    kept.set(key, { value, text, until: now() + ownMs });
    if (kept.size > mostOwn) kept.delete(kept.keys().next().value as string);
    return value;
  };
  /** undefined: Redis cannot be asked; null: it has none. */
  async function found<T>(key: string, schema: z.ZodType<T>): Promise<{ value: T } | null | undefined> {
    const answer = await breaker.attempt(() => redis.get<string>(key));
    if (!answer?.value) return answer && null;
    const mine = kept.get(key);
    if (answer.value === mine?.text) return { value: keep(key, mine.value as T, mine.text) };
    const cached = schema.safeParse(parseJson(answer.value));
    return cached.success ? { value: keep(key, cached.data, answer.value) } : null;
  }
  /** What another isolate is loading, once it is there. */
  async function awaited<T>(key: string, schema: z.ZodType<T>): Promise<{ value: T } | null> {
    for (let waited = 0; waited < patienceMs; waited += lookMs) {
      await pause(lookMs);
      const there = await found(key, schema);
      if (there !== null) return there ?? null;
    }
    return null;
  }
  async function fetched<T>(key: string, seconds: number, schema: z.ZodType<T>, load: () => Promise<T>) {
    const there = await found(key, schema);
    if (there) return there.value;
    const lease = there === null ? await leases.take(key) : undefined;
    const others = lease === null ? await awaited(key, schema) : null;
    if (others) return others.value;
    const loaded = await load().catch(async (error: unknown) => {
      if (lease) await leases.revoke(key);
      throw error;
    });
    const text = JSON.stringify(loaded);
    // Forgotten meanwhile: what was read before the change is told to the one who asked, and kept nowhere.
    if (lease && !(await leases.fill(key, lease, text, seconds))) return loaded;
    return keep(key, loaded, text);
  }
  return {
    async through(key, seconds, schema, load) {
      const mine = kept.get(key);
      if (mine && now() < mine.until) return mine.value as Awaited<ReturnType<typeof load>>;
      const present = loading.get(key) as ReturnType<typeof load> | undefined;
      const other = present && (await inTime(present, pause));
      if (other) return other.value;
      const own = fetched(key, seconds, schema, load);
      loading.set(key, own);
      try {
        return await own;
      } finally {
        if (loading.get(key) === own) loading.delete(key);
      }
    },
    async forget(key) {
      kept.delete(key);
      loading.delete(key);
      return leases.revoke(key);
    },
  };
}

/** null if the other's load failed, or takes too long. */
async function inTime<T>(
  work: Promise<T>,
  pause: (ms: number) => Promise<void>,
): Promise<{ value: T } | null> {
  const done = work.then((value) => ({ value })).catch(() => null);
  return Promise.race([done, pause(patienceMs).then(() => null)]);
}

const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
