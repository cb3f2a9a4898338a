// @upstash/redis, unmodified, against the front: over a real redis-server where there is one, and over the mock.
import { once } from "node:events";
import { spawn, type ChildProcess } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Redis } from "@upstash/redis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findExecutable } from "#scripts/stack/find-executable";
import { choosePorts } from "#scripts/stack/ports";
import { mockBackend, redisServerBackend, type RedisBackend } from "#scripts/stack/redis-backend";
import { createUpstashFront } from "#scripts/stack/upstash-front";

const token = "local-token";
const installed = findExecutable("redis-server");

/** Redis' words, and the stand-in's. */
const wrongType = /WRONGTYPE|does not contain a list/;

interface Backing {
  backend: RedisBackend;
  child?: ChildProcess;
}

async function overServer(file: string): Promise<Backing> {
  const [port = 0] = await choosePorts([0]);
  const child = spawn(file, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", "/tmp"]);
  return { backend: redisServerBackend(`redis://127.0.0.1:${port}`), child };
}

const backings: [name: string, make: () => Promise<Backing>][] = [
  ["the in-memory stand-in", async () => ({ backend: await mockBackend() })],
];
if (installed) backings.push(["redis-server", () => overServer(installed)]);

describe.each(backings)("over %s", (_name, make) => {
  let backing: Backing;
  let front: Server;
  let url: string;
  let redis: Redis;

  beforeAll(async () => {
    backing = await make();
    front = createUpstashFront({ backend: backing.backend, token }).listen(0, "127.0.0.1");
    await once(front, "listening");
    url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
    redis = new Redis({ url, token, enableTelemetry: false, retry: { retries: 0 } });
  });
  afterAll(async () => {
    front.closeAllConnections();
    front.close();
    await backing.backend.close();
    backing.child?.kill("SIGKILL");
  });
  beforeEach(async () => {
    await redis.flushdb();
  });

  test("values of any kind come back as they went in", async () => {
    await redis.set("object", { a: 1, é: "ü" });
    await redis.set("text", "héllo 🎉");
    expect(await redis.get("object")).toEqual({ a: 1, é: "ü" });
    expect(await redis.get("text")).toBe("héllo 🎉");
    expect(await redis.get("nothing")).toBeNull();
    expect(await redis.mget("object", "nothing")).toEqual([{ a: 1, é: "ü" }, null]);
  });

  test("a key set with a lifetime has one", async () => {
    await redis.set("short", "1", { ex: 30 });
    expect(await redis.ttl("short")).toBeGreaterThan(25);
  });

  test("set if absent says which caller came first", async () => {
    expect(await redis.set("lock", "a", { nx: true, px: 60_000 })).toBe("OK");
    expect(await redis.set("lock", "b", { nx: true, px: 60_000 })).toBeNull();
  });

  test("counters, hashes, lists and sorted sets", async () => {
    expect(await redis.incrby("count", 4)).toBe(4);
    await redis.hset("hash", { a: 1, b: { x: 2 } });
    expect(await redis.hgetall("hash")).toEqual({ a: 1, b: { x: 2 } });
    await redis.rpush<unknown>("list", 1, "two", { c: 3 });
    expect(await redis.lrange("list", 0, -1)).toEqual([1, "two", { c: 3 }]);
    await redis.zadd("sorted", { score: 2, member: "b" }, { score: 1, member: "a" });
    expect(await redis.zrange<string[]>("sorted", 0, -1)).toEqual(["a", "b"]);
  });

  test("a pipeline answers each command in its place, errors too", async () => {
    const pipeline = redis.pipeline().set("word", "x").lpush("word", "y").get("word");
    const answers = await pipeline.exec({ keepErrors: true });
    expect(answers.map((it) => it.result)).toEqual(["OK", undefined, "x"]);
    expect(answers[1]?.error).toMatch(wrongType);
  });

  test("a transaction is applied as one", async () => {
    expect(await redis.multi().set("m", 1).incr("m").get("m").exec()).toEqual(["OK", 2, 2]);
  });

  test("a wrong type is the client's error", async () => {
    await redis.set("word", "x");
    await expect(redis.lpush("word", "y")).rejects.toThrow(wrongType);
  });

  test("another token is refused", async () => {
    const stranger = new Redis({ url, token: "other", enableTelemetry: false, retry: { retries: 0 } });
    await expect(stranger.get("x")).rejects.toThrow("WRONGPASS");
  });

  test("the command may stand in the path", async () => {
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${url}/set/from%20path`, { method: "POST", headers, body: "value" });
    expect(await (await fetch(`${url}/get/from%20path`, { headers })).json()).toEqual({ result: "value" });
  });

  test("what is no command is a bad request", async () => {
    const headers = { authorization: `Bearer ${token}` };
    const statuses = await Promise.all(
      ["{", "[]", '"GET"'].map(async (body) => (await fetch(url, { method: "POST", headers, body })).status),
    );
    expect(statuses).toEqual([400, 400, 400]);
  });

  test("a script runs, under the flag that only Upstash knows too", async () => {
    const script = "return redis.call('INCRBY', KEYS[1], ARGV[1])";
    expect(await redis.eval(script, ["sum"], ["3"])).toBe(3);
    expect(await redis.eval(`#!lua flags=allow-key-locking\n${script}`, ["sum"], ["3"])).toBe(6);
  });
});
