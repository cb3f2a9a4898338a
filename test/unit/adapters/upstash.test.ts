// Cache, quota and breaker over Upstash's wire form: Redis away costs speed, never an answer.
import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { createBreaker } from "#adapters/breaker";
import { createCache, noCopies } from "#adapters/upstash/cache";
import { createQuota } from "#adapters/upstash/quota";
import { createRedis } from "#adapters/upstash/redis";
import { settingsOf } from "#test/fakes/settings";

afterEach(() => vi.unstubAllGlobals());

/** A Redis that knows GET, SET, DEL, EVAL, INCR and EXPIRE, as Upstash answers over REST; `up` is the switch. */
function fakeUpstash() {
  const store = new Map<string, string>();
  const world = { up: true, calls: 0, store };
  const run = ([command, key = "", value = "", ...more]: string[]): unknown => {
    if (command?.toLowerCase() === "get") return store.get(key) ?? null;
    if (command?.toLowerCase() === "set") {
      if (more.includes("nx") && store.has(key)) return null;
      return (store.set(key, value), "OK");
    }
    if (command?.toLowerCase() === "del") return [key, value].filter((it) => store.delete(it)).length;
    // The one script there is: SET under a lease that stands.
    if (command?.toLowerCase() === "eval") {
      const [valueKey = "", lease = "", token, text = ""] = more;
      if (store.get(lease) !== token) return 0;
      store.set(valueKey, text);
      return Number(store.delete(lease));
    }
    if (command?.toLowerCase() !== "incr") return 1;
    store.set(key, String(Number(store.get(key) ?? 0) + 1));
    return Number(store.get(key));
  };
  vi.stubGlobal("fetch", async (url: string | URL, init: RequestInit) => {
    world.calls += 1;
    if (!world.up) throw new TypeError("connection refused");
    const body = JSON.parse(String(init.body));
    const many = String(url).endsWith("/pipeline");
    return Response.json(many ? body.map((it: string[]) => ({ result: run(it) })) : { result: run(body) });
  });
  return world;
}

const Value = z.object({ n: z.number() });
const at0 = () => 0;
const cacheAt = (now: () => number) => createCache(createRedis(settingsOf(), now), now);

test("a value is loaded once and then comes from the cache", async () => {
  const world = fakeUpstash();
  const cache = cacheAt(() => 0);
  const load = vi.fn<() => Promise<{ n: number }>>(async () => ({ n: 1 }));
  expect(await cache.through("business:1", 60, Value, load)).toEqual({ n: 1 });
  expect(await cache.through("business:1", 60, Value, load)).toEqual({ n: 1 });
  expect(load).toHaveBeenCalledOnce();
  expect(world.store.get("business:1")).toBe('{"n":1}');
});

test("a cached value of another shape is loaded afresh", async () => {
  const world = fakeUpstash();
  world.store.set("business:1", '{"n":"old shape"}');
  const cache = cacheAt(() => 0);
  expect(await cache.through("business:1", 60, Value, async () => ({ n: 2 }))).toEqual({ n: 2 });
  expect(world.store.get("business:1")).toBe('{"n":2}');
});

test("with Redis away the owner is asked, and after three failures Redis is left alone for a while", async () => {
  const world = fakeUpstash();
  world.up = false;
  let now = 0;
  const cache = cacheAt(() => now);
  const ask = (key: number) => cache.through(`business:${key}`, 60, Value, async () => ({ n: key }));
  for (let key = 0; key < 6; key += 1) expect(await ask(key)).toEqual({ n: key });
  expect(world.calls).toBe(3);
  world.up = true;
  now = 5000;
  expect(await ask(1)).toEqual({ n: 1 });
  expect(world.store.has("business:1")).toBe(true);
});

test("an isolate asks Redis again after a second, and takes over what changed", async () => {
  const world = fakeUpstash();
  let now = 0;
  const cache = cacheAt(() => now);
  const ask = () => cache.through("business:1", 60, Value, async () => ({ n: 1 }));
  const first = await ask();
  const calls = world.calls;
  now = 999;
  expect(await ask()).toBe(first);
  expect(world.calls).toBe(calls);
  now = 1000;
  expect(await ask()).toBe(first);
  expect(world.calls).toBe(calls + 1);
  world.store.set("business:1", '{"n":2}');
  now = 2000;
  expect(await ask()).toEqual({ n: 2 });
});

test("what is forgotten is loaded anew at once, by everybody who shares the isolate's copies", async () => {
  const world = fakeUpstash();
  const own = noCopies();
  const redis = () => createRedis(settingsOf(), () => 0);
  const [edge, conversation] = [createCache(redis(), () => 0, own), createCache(redis(), () => 0, own)];
  let n = 1;
  const ask = (cache: typeof edge) => cache.through("business:1", 60, Value, async () => ({ n }));
  await ask(edge);
  n = 2;
  expect(await ask(conversation)).toEqual({ n: 1 });
  await conversation.forget("business:1");
  expect(world.store.has("business:1")).toBe(false);
  expect(await ask(edge)).toEqual({ n: 2 });
});

test("an isolate remembers the keys asked for last, not all there ever were", async () => {
  fakeUpstash();
  const load = vi.fn<() => Promise<{ n: number }>>(async () => ({ n: 1 }));
  const redis = createRedis(settingsOf(), () => 0);
  redis.redis.get = async () => null;
  const cache = createCache(redis, () => 0);
  for (let key = 0; key <= 500; key += 1) await cache.through(`k${key}`, 60, Value, load);
  await cache.through("k500", 60, Value, load);
  expect(load).toHaveBeenCalledTimes(501);
  await cache.through("k0", 60, Value, load);
  expect(load).toHaveBeenCalledTimes(502);
});

test("of many who miss a value at once in an isolate, one loads it for all", async () => {
  fakeUpstash();
  const cache = cacheAt(at0);
  const { promise: rows, resolve: arrive } = Promise.withResolvers<{ n: number }>();
  const load = vi.fn<() => Promise<{ n: number }>>(() => rows);
  const asked = Array.from({ length: 50 }, () => cache.through("business:1", 60, Value, load));
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
  arrive({ n: 1 });
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(load).toHaveBeenCalledOnce();
});

test("of many isolates that miss a value at once, one loads it and the others take it from Redis", async () => {
  const world = fakeUpstash();
  const { promise: rows, resolve: arrive } = Promise.withResolvers<{ n: number }>();
  const load = vi.fn<() => Promise<{ n: number }>>(() => rows);
  const isolates = Array.from({ length: 10 }, () =>
    createCache(createRedis(settingsOf(), at0), at0, noCopies(), async () => {
      // Time passes for who waits: meanwhile the rows arrive.
      arrive({ n: 1 });
      await rows;
      await vi.waitFor(() => expect(world.store.has("business:1")).toBe(true));
    }),
  );
  const values = await Promise.all(isolates.map((it) => it.through("business:1", 60, Value, load)));
  expect(values).toEqual(Array.from({ length: 10 }, () => ({ n: 1 })));
  expect(load).toHaveBeenCalledOnce();
  expect([...world.store.keys()]).toEqual(["business:1"]);
});

test("who holds a lease and dies keeps the others waiting for a moment only", async () => {
  const world = fakeUpstash();
  world.store.set("lease:business:1", "of an isolate that is gone");
  let waited = 0;
  const cache = createCache(createRedis(settingsOf(), at0), at0, noCopies(), async (ms) => {
    waited += ms;
  });
  expect(await cache.through("business:1", 60, Value, async () => ({ n: 1 }))).toEqual({ n: 1 });
  expect(waited).toBeLessThanOrEqual(500);
});

test("a load that gets stuck in one conversation keeps another waiting for a moment only", async () => {
  fakeUpstash();
  const own = noCopies();
  const cache = () => createCache(createRedis(settingsOf(), at0), at0, own, async () => {});
  void cache().through("business:1", 60, Value, () => new Promise<never>(() => {}));
  expect(await cache().through("business:1", 60, Value, async () => ({ n: 2 }))).toEqual({ n: 2 });
});

test("what was read before a change is not kept after it", async () => {
  const world = fakeUpstash();
  const [reader, changer] = [cacheAt(at0), cacheAt(at0)];
  const { promise: rows, resolve: arrive } = Promise.withResolvers<{ n: number }>();
  const load = vi.fn<() => Promise<{ n: number }>>(() => rows);
  const old = reader.through("business:1", 60, Value, load);
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
  expect(await changer.forget("business:1")).toBe(true);
  arrive({ n: 1 });
  expect(await old).toEqual({ n: 1 });
  expect(world.store.size).toBe(0);
  expect(await reader.through("business:1", 60, Value, async () => ({ n: 2 }))).toEqual({ n: 2 });
});

test("what Redis could not be told to forget is said so", async () => {
  const world = fakeUpstash();
  world.up = false;
  expect(await cacheAt(at0).forget("user:1")).toBe(false);
});

test("a failing load is the caller's to hear, and is not cached", async () => {
  const world = fakeUpstash();
  const cache = cacheAt(() => 0);
  const failing = cache.through("k", 60, Value, async () => Promise.reject(new Error("no database")));
  await expect(failing).rejects.toThrow("no database");
  expect(world.store.size).toBe(0);
});

test("the daily quota counts per business and UTC day, and says when the next day begins", async () => {
  fakeUpstash();
  let now = Date.UTC(2026, 10, 22, 23, 59, 30);
  const quota = createQuota(
    createRedis(settingsOf(), () => now),
    2,
    () => now,
  );
  const [one, two] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
  expect(await quota.take(one)).toEqual({ ok: true });
  expect(await quota.take(one)).toEqual({ ok: true });
  expect(await quota.take(one)).toEqual({ ok: false, retryAfterSeconds: 30 });
  expect(await quota.take(two)).toEqual({ ok: true });
  now += 30_000;
  expect(await quota.take(one)).toEqual({ ok: true });
});

test("with Redis away the quota lets everyone through", async () => {
  const world = fakeUpstash();
  world.up = false;
  const quota = createQuota(
    createRedis(settingsOf(), () => 0),
    1,
    () => 0,
  );
  const business = "11111111-1111-4111-8111-111111111111";
  for (let time = 0; time < 5; time += 1) expect(await quota.take(business)).toEqual({ ok: true });
});

test("an open breaker asks again after its rest, and one success closes it", async () => {
  let now = 0;
  const breaker = createBreaker({ failures: 2, restMs: 100, now: () => now });
  const fail = () => Promise.reject(new Error("down"));
  await breaker.attempt(fail);
  expect(breaker.open).toBe(false);
  await breaker.attempt(fail);
  expect(breaker.open).toBe(true);
  expect(await breaker.attempt(async () => 1)).toBeNull();
  now = 100;
  expect(await breaker.attempt(async () => 1)).toEqual({ value: 1 });
  await breaker.attempt(fail);
  expect(breaker.open).toBe(false);
});
