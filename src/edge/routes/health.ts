// Liveness, and readiness that names each dependency.
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { json, named, newRouter } from "../openapi.ts";
import type { Dependency } from "../ports.ts";

const Readiness = named(
  "Readiness",
  z.object({
    status: z.enum(["ready", "degraded"]),
    dependencies: z.record(z.string(), z.enum(["up", "down"])),
  }),
);

const alive = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Liveness",
  responses: { 200: json("The Worker runs", z.object({ status: z.literal("ok") })) },
});

const ready = createRoute({
  method: "get",
  path: "/readyz",
  summary: "Readiness, by dependency",
  responses: { 200: json("All are up", Readiness), 503: json("Some are down", Readiness) },
});

/** A dependency that is slower than this is not ready, ms. */
const patienceMs = 2000;

export function healthRoutes() {
  return newRouter()
    .openapi(alive, (c) => c.json({ status: "ok" as const }, 200))
    .openapi(ready, async (c) => {
      const entries = await Promise.all(c.var.services.dependencies.map(stateOf));
      const dependencies = Object.fromEntries(entries);
      c.header("cache-control", "no-store");
      return entries.every(([, state]) => state === "up")
        ? c.json({ status: "ready" as const, dependencies }, 200)
        : c.json({ status: "degraded" as const, dependencies }, 503);
    });
}

async function stateOf({ name, check }: Dependency): Promise<[string, "up" | "down"]> {
  try {
    await check(AbortSignal.timeout(patienceMs));
    return [name, "up"];
  } catch {
    return [name, "down"];
  }
}
