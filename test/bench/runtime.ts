// The bench's own workerd, without wrangler's proxy in front (it caps at some 650 requests a second).
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { startStack } from "#scripts/stack/start-stack";
import type { StackInfo } from "#scripts/stack/stack-info";

export interface BenchRuntime {
  stack: StackInfo;
  /** Address of the bench's workerd. */
  url: string;
  /** CPU of the workerd so far, ms (user and system). */
  cpuMs(): number;
  /** Resident memory of the workerd, MiB. */
  memoryMiB(): number;
  stop(): Promise<void>;
}

/** Starts a whole stack, and beside it a workerd with the bench's Worker on the stack's own parts. */
export async function startBench(): Promise<BenchRuntime> {
  const dir = resolve(".local/bench");
  const stack = await startStack({ dir: ".local/bench", fresh: true, port: 0 });
  const script = bundle(dir);
  const before = childPids();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "x-seven-bench",
      modules: [{ type: "ESModule", path: script }],
      compatibilityDate: "2026-08-01",
      compatibilityFlags: ["nodejs_compat"],
      durableObjects: {
        CHAT_SESSION: { className: "ChatSession", useSQLite: true },
        BUSINESS_DESK: { className: "BusinessDesk", useSQLite: true },
        ECHO: { className: "Echo", useSQLite: true },
      },
      resourcePersistencePath: join(dir, "bench-objects"),
      assets: {
        directory: resolve("public"),
        binding: "ASSETS",
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      },
      bindings: parseEnv(readFileSync(join(dir, "edge.env"), "utf8")) as Record<string, string>,
      ratelimits: {
        RATE_LIMIT_ADDRESS: { namespace_id: "1", simple: { limit: 1_000_000, period: 60 } },
        RATE_LIMIT_KEY: { namespace_id: "2", simple: { limit: 1_000_000, period: 60 } },
      },
      host: "127.0.0.1",
      port: 0,
    }),
  );
  const url = (await miniflare.ready).origin;
  const pid = childPids().find((it) => !before.includes(it)) as number;
  return {
    stack: stack.info,
    url,
    cpuMs: () => cpuOf(pid),
    memoryMiB: () => memoryOf(pid),
    async stop() {
      await miniflare.dispose();
      await stack.stop();
    },
  };
}

/** Builds test/bench/worker.ts as wrangler builds the product. */
function bundle(dir: string): string {
  const out = join(dir, "bench-worker");
  const config = join(dir, "bench-wrangler.json");
  mkdirSync(out, { recursive: true });
  const own = {
    name: "x-seven-bench",
    main: resolve("test/bench/worker.ts"),
    compatibility_date: "2026-08-01",
  };
  writeFileSync(config, JSON.stringify({ ...own, compatibility_flags: ["nodejs_compat"], minify: true }));
  execFileSync("wrangler", ["deploy", "--dry-run", "--config", config, "--outdir", out], {
    env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
    stdio: "pipe",
  });
  return join(out, "worker.js");
}

const childPids = (): number[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);

/** Clock ticks are 10 ms on every Linux that Node runs on. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kib) / 1024);
}
