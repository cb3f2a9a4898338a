// Liveness and readiness.
import { expect, test } from "vitest";
import type { Env } from "#edge/env";
import { createApp } from "#edge/router";
import { edgeWorld } from "#test/fakes/edge-services";

test("readiness names each dependency, and is 503 while one is down", async () => {
  const down = async () => {
    throw new Error("away");
  };
  const up = { name: "supabase", check: async () => {} };
  const ready = await edgeWorld({ dependencies: [up] }).request("/readyz");
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: "ready", dependencies: { supabase: "up" } },
  ]);
  const degraded = await edgeWorld({ dependencies: [up, { name: "redis", check: down }] }).request("/readyz");
  expect([degraded.status, await degraded.json()]).toEqual([
    503,
    { status: "degraded", dependencies: { supabase: "up", redis: "down" } },
  ]);
});

test("the Worker is alive even where its settings are wrong", async () => {
  const app = createApp(() => {
    throw new Error("Missing settings");
  });
  expect((await app.request("/healthz", {}, {} as Env)).status).toBe(200);
});
