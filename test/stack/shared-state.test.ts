// What the layers share, over the Upstash shape: leases, live conversations and workflows.
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Redis } from "@upstash/redis/cloudflare";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { createBreaker } from "#adapters/breaker";
import { createCache, noCopies } from "#adapters/upstash/cache";
import type { GuardedRedis } from "#adapters/upstash/redis";
import { createSharedState } from "#adapters/upstash/shared-state";
import { SessionId, WorkflowId } from "#contracts/ids";
import { mockBackend, type RedisBackend } from "#scripts/stack/redis-backend";
import { createUpstashFront } from "#scripts/stack/upstash-front";
import { bookingEvent } from "#test/fakes/effects";
import { marios } from "#test/fakes/marios";

let backend: RedisBackend;
let front: Server;
let guarded: GuardedRedis;
beforeAll(async () => {
  backend = await mockBackend();
  const token = "local-token";
  front = createUpstashFront({ backend, token }).listen(0, "127.0.0.1");
  await once(front, "listening");
  const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  // The product's client without its short patience: a busy machine is slow, not wrong.
  const redis = new Redis({ url, token, enableTelemetry: false, automaticDeserialization: false });
  guarded = { redis, breaker: createBreaker({ failures: 3, restMs: 5000, now: Date.now }) };
});
afterAll(async () => {
  front.closeAllConnections();
  front.close();
  await backend.close();
});

const ttl = (key: string) => guarded.redis.ttl(key);
const Value = z.object({ n: z.number() });

test("of many isolates one loads, and the value stays as long as it was said to", async () => {
  const load = vi.fn<() => Promise<{ n: number }>>(async () => ({ n: 1 }));
  const isolates = Array.from({ length: 8 }, () => createCache(guarded, Date.now, noCopies()));
  const values = await Promise.all(isolates.map((it) => it.through("business:1", 3600, Value, load)));
  expect(values).toEqual(Array.from({ length: 8 }, () => ({ n: 1 })));
  expect(load).toHaveBeenCalledOnce();
  expect(Number(await ttl("business:1"))).toBeGreaterThan(3590);
  expect(await guarded.redis.get("lease:business:1")).toBeNull();
});

test("what was read before a change is not stored after it", async () => {
  const [reader, changer] = [createCache(guarded, Date.now), createCache(guarded, Date.now)];
  const { promise: rows, resolve: arrive } = Promise.withResolvers<{ n: number }>();
  const load = vi.fn<() => Promise<{ n: number }>>(() => rows);
  const old = reader.through("business:2", 60, Value, load);
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
  await changer.forget("business:2");
  arrive({ n: 1 });
  await old;
  expect(await guarded.redis.get("business:2")).toBeNull();
});

test("a conversation stands for a day, and is gone when its visitor is forgotten", async () => {
  const shared = createSharedState(guarded);
  const session = SessionId.parse("ses_live");
  const state = {
    conversation_type: "dedicated" as const,
    business_id: marios.id,
    customer_context: { name: null, preferences: [], history: [] },
    business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
    current_flow: "greeting",
    workflow_triggers: [],
  };
  await shared.conversation(session, { chat: "dedicated", business: marios.id, lastSeq: 1, state });
  const kept = await guarded.redis.get<string>("conversation:ses_live");
  expect(JSON.parse(kept ?? "")).toMatchObject({ business: marios.id, state: { current_flow: "greeting" } });
  expect(Number(await ttl("conversation:ses_live"))).toBeGreaterThan(86_000);
  expect(await shared.forgetConversation(session)).toBe(true);
  expect(await guarded.redis.get("conversation:ses_live")).toBeNull();
});

test("a workflow is as its newest event says, whatever order they come in", async () => {
  const shared = createSharedState(guarded);
  const id = WorkflowId.parse("eff_1");
  const confirmed = { ...bookingEvent("booking.confirmed"), at: "2026-11-22T12:00:00Z" };
  const moved = { ...bookingEvent("booking.moved"), at: "2026-11-22T14:00:00+01:00" };
  await shared.workflow(moved);
  await shared.workflow(confirmed);
  expect(await shared.workflowNow(id)).toMatchObject({ event: "booking.moved", status: "success" });
  await shared.workflow({ ...bookingEvent("booking.cancelled"), at: "2026-11-22T15:00:00Z" });
  expect(await shared.workflowNow(id)).toMatchObject({ event: "booking.cancelled" });
  expect(await shared.workflowNow(WorkflowId.parse("eff_unknown"))).toBeNull();
});
