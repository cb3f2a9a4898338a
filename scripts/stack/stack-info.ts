// .local/stack.json: where the running stack's parts are, for tests and outside clients.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";

/** The parts as stack.json names them; `edge` is the runtime workerd, `wrangler` the process that keeps it. */
export const partNames = [
  "edge",
  "wrangler",
  "postgres",
  "postgrest",
  "supabase",
  "redis",
  "temporal",
  "gateway",
  "worker",
] as const;
export type PartName = (typeof partNames)[number];

export const StackInfo = z.object({
  /** `http://127.0.0.1:8787`; so are supabase, redis and temporalUi. "" where a part is not to be had. */
  edge: z.string(),
  /** `host:port` of Temporal's frontend. */
  temporal: z.string(),
  temporalUi: z.string(),
  supabase: z.string(),
  redis: z.string(),
  /** `postgres://…`; "" when a hosted project without DATABASE_URL is used. */
  postgres: z.string(),
  /** Prometheus' text of the gateway and the worker. */
  metrics: z.object({ gateway: z.string(), worker: z.string() }),
  publishableKey: z.string(),
  widgetKeys: z.record(z.string(), z.string()),
  owners: z.array(z.object({ business: z.string(), email: z.string(), password: z.string() })),
  /** Demo accounts of managers and of staff. */
  team: z.array(
    z.object({
      business: z.string(),
      role: z.enum(["manager", "staff"]),
      email: z.string(),
      password: z.string(),
    }),
  ),
  /** Slug to id. */
  businesses: z.record(z.string(), z.string()),
  /** Signs POST /v1/workflow-events (Standard Webhooks, `whsec_…`). */
  webhookSecret: z.string(),
  /** Pids, by part; only of parts that this stack runs. */
  processes: z.partialRecord(z.enum(partNames), z.number()),
});
export type StackInfo = z.infer<typeof StackInfo>;

/** What the running stack wrote; undefined when none runs from that folder. */
export function readStackInfo(path: string): StackInfo | undefined {
  return existsSync(path) ? StackInfo.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}

/** Replaces the file in one step: a reader never sees half of it. */
export function writeStackInfo(path: string, info: StackInfo): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(info, undefined, 2)}\n`);
  renameSync(`${path}.new`, path);
}

export function removeStackInfo(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}.new`, { force: true });
}
