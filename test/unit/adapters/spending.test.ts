// The day's budget in Redis: set aside before a request, settled after it; Redis away, an isolate counts alone.
import { afterEach, expect, test, vi } from "vitest";
import { createRedis } from "#adapters/upstash/redis";
import { createSpending, type Spending } from "#adapters/upstash/spending";
import { settingsOf } from "#test/fakes/settings";

afterEach(() => vi.unstubAllGlobals());

const business = "11111111-1111-4111-8111-111111111111";
const perDay = 1000;

/** GET, INCRBY and EXPIRE as Upstash answers them over REST; `up` is the switch. */
function fakeUpstash() {
  const sums = new Map<string, number>();
  const world = { up: true, sums, sum: () => [...sums.values()].at(-1) };
  const run = ([command, key = "", by = "0"]: string[]): unknown => {
    if (command?.toLowerCase() === "get") return sums.has(key) ? String(sums.get(key)) : null;
    if (command?.toLowerCase() !== "incrby") return 1;
    sums.set(key, (sums.get(key) ?? 0) + Number(by));
    return sums.get(key);
  };
  vi.stubGlobal("fetch", async (url: string | URL, init: RequestInit) => {
    if (!world.up) throw new TypeError("connection refused");
    const body = JSON.parse(String(init.body));
    const many = String(url).endsWith("/pipeline");
    return Response.json(many ? body.map((it: string[]) => ({ result: run(it) })) : { result: run(body) });
  });
  return world;
}

const clock = { now: Date.UTC(2026, 10, 22, 12) };
const isolate = (): Spending =>
  createSpending(
    createRedis(settingsOf(), () => clock.now),
    perDay,
    () => clock.now,
  );

test("isolates that ask at the same time never set aside more than the day has", async () => {
  const world = fakeUpstash();
  const isolates = Array.from({ length: 8 }, isolate);
  const held = await Promise.all(isolates.map((it) => it.reserve(business, 300)));
  expect(held.filter((it) => it !== null).length).toBeLessThanOrEqual(3);
  await expect.poll(world.sum).toBe(300 * held.filter((it) => it !== null).length);
});

test("one after the other they use the day up, and what a request did not cost goes to the next", async () => {
  const world = fakeUpstash();
  const [a, b] = [isolate(), isolate()];
  const first = await a.reserve(business, 900);
  expect(await b.reserve(business, 200)).toBeNull();
  first?.settle(40);
  await expect.poll(world.sum).toBe(40);
  expect(await a.today(business)).toBe(40);
  expect(await b.reserve(business, 960)).not.toBeNull();
  expect(await a.reserve(business, 1)).toBeNull();
});

test("the next day (UTC) begins anew", async () => {
  fakeUpstash();
  const one = isolate();
  await one.reserve(business, 1000);
  expect(await one.reserve(business, 1)).toBeNull();
  clock.now += 12 * 60 * 60 * 1000;
  expect(await one.reserve(business, 1000)).not.toBeNull();
});

test("with Redis away an isolate keeps to the budget by its own count; back, Redis hears what was spent", async () => {
  const world = fakeUpstash();
  const one = isolate();
  world.up = false;
  const held = await one.reserve(business, 700);
  expect(held).not.toBeNull();
  expect(await one.reserve(business, 400)).toBeNull();
  world.up = true;
  held?.settle(250);
  await expect.poll(world.sum).toBe(250);
  expect(await one.today(business)).toBe(250);
});
