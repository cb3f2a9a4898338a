// Cache, quota and breaker over Upstash's wire form: Redis away costs speed, never an answer.
import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { createBreaker } from "#adapters/breaker";
import { createCache } from "#adapters/upstash/cache";
import { createQuota } from "#adapters/upstash/quota";
import { createRedis } from "#adapters/upstash/redis";
import { settingsOf } from "#test/fakes/settings";

afterEach(() => vi.unstubAllGlobals());

/** A Redis that knows GET, SET, DEL, INCR and EXPIRE, as Upstash answers over REST; `up` is the switch. */
function fakeUpstash() {
  const store = new Map<string, string>();
  const world = { up: true, calls: 0, store };
  const run = ([command, key = "", value = ""]: string[]): unknown => {
    if (command?.toLowerCase() === "get") return store.get(key) ?? null;
    if (command?.toLowerCase() === "set") return (store.set(key, value), "OK");
    if (command?.toLowerCase() === "del") return Number(store.delete(key));
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
  const own: NonNullable<Parameters<typeof createCache>[2]> = new Map();
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
