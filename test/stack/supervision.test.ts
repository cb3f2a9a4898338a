// The process manager: parts come back, data stay, nothing is left behind.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { childrenOf, commandLineOf, startOf } from "#scripts/stack/process-identity";
import { readStackInfo, type PartName } from "#scripts/stack/stack-info";
import { endStaleChildren, recordChildren } from "#scripts/stack/stale-children";
import { startStack, type RunningStack, type StackOptions } from "#scripts/stack/start-stack";
import { fixture, testFolder } from "./test-folder.ts";

const patience = { timeout: 60_000, interval: 100 };
const folder = testFolder("supervision");
afterAll(() => folder.remove());

const isRunning = (pid: number): boolean => startOf(pid) !== undefined;
const tiny = (name: string): StackOptions => ({
  dir: join(folder.path, name),
  port: 0,
  supabaseDir: fixture("supabase"),
  wranglerConfig: fixture("worker/wrangler.toml"),
  skip: ["web"],
});
const count = async (stack: RunningStack): Promise<number> =>
  (await fetch(`${stack.info.edge}/count`)).json() as Promise<number>;

describe("a running stack", () => {
  let stack: RunningStack;
  beforeAll(async () => {
    stack = await startStack({ ...tiny("running"), env: { DAILY_MESSAGE_QUOTA: "7" } });
  });
  afterAll(() => stack?.stop());

  const parts: PartName[] = [
    "edge",
    "wrangler",
    "postgres",
    "postgrest",
    "supabase",
    "redis",
    "temporal",
    "gateway",
    "worker",
  ];
  test.for(parts)("brings %s back after a kill, and says so in stack.json", async (name) => {
    const before = stack.info.processes[name];
    await stack.restart(name);
    const written = readStackInfo(stack.layout.stackFile)?.processes[name] ?? 0;
    expect(written).not.toBe(before);
    expect(isRunning(written)).toBe(true);
  });

  test("starts wrangler anew when the proxy before the runtime has died", async () => {
    const before = await count(stack);
    const { wrangler = 0, edge } = stack.info.processes;
    const proxy = childrenOf(wrangler).find((pid) => pid !== edge && commandLineOf(pid).includes("workerd"));
    process.kill(proxy ?? 0, "SIGKILL");
    await expect.poll(() => stack.info.processes.wrangler, patience).not.toBe(wrangler);
    await expect.poll(() => count(stack).catch(() => undefined), patience).toBeGreaterThan(before);
  });

  test("gives the Worker its vars, and limits that one address does not reach", async () => {
    const vars = (await (await fetch(`${stack.info.edge}/vars`)).json()) as Record<string, string>;
    expect(vars).toMatchObject({
      ENVIRONMENT: "local",
      SUPABASE_URL: stack.info.supabase,
      DAILY_MESSAGE_QUOTA: "7",
    });
    expect(JSON.parse(vars["SUPABASE_JWT_PRIVATE_KEY"] ?? "")).toEqual(stack.keys.signingKey);
    const asked = await Promise.all(
      Array.from({ length: 9 }, async () => (await fetch(`${stack.info.edge}/limit`)).json()),
    );
    expect(asked).not.toContain(false);
  });

  test("refuses a second stack in its folder", async () => {
    await expect(startStack(tiny("running"))).rejects.toThrow("a stack runs from");
  });

  test("leaves nothing running when it stops, and begins again with its data", async () => {
    const counted = await count(stack);
    const pids = Object.values(stack.info.processes);
    await stack.stop();
    expect(pids.filter(isRunning)).toEqual([]);
    expect(existsSync(stack.layout.stackFile)).toBe(false);
    stack = await startStack({ ...tiny("running"), skip: ["web", "temporal"], realRateLimits: true });
    expect(await count(stack)).toBe(counted + 1);
    const asked = Array.from({ length: 9 }, async () => (await fetch(`${stack.info.edge}/limit`)).json());
    expect(await Promise.all(asked)).toContain(false);
  });

  test("begins with the seed when asked to", async () => {
    await stack.stop();
    stack = await startStack({ ...tiny("running"), skip: ["web", "temporal"], fresh: true });
    expect(await count(stack)).toBe(1);
  });
});

const onlyDatabase = (name: string): StackOptions => ({
  ...tiny(name),
  skip: ["web", "wrangler", "temporal", "redis", "supabase", "postgrest"],
});

test("the parts of a killed manager end with it, and the next one starts from their data", async () => {
  const options = onlyDatabase("orphans");
  const script = fixture("run-stack.ts");
  const manager = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: manager.stdout })) if (line === "ready") break;
  const file = join(options.dir ?? "", "stack.json");
  const orphan = readStackInfo(file)?.processes.postgres ?? 0;
  manager.kill("SIGKILL");
  await once(manager, "exit");
  await expect.poll(() => isRunning(orphan), patience).toBe(false);
  await expect.poll(() => existsSync(file), patience).toBe(false);
  const next = await startStack(options);
  expect(isRunning(next.info.processes.postgres ?? 0)).toBe(true);
  await next.stop();
});

test("a start ends what an earlier manager left running, with all that it had started; its guardian only its own", async () => {
  const leader = spawn("sh", ["-c", "sleep 600 & wait"], { detached: true, stdio: "ignore" });
  const { pid = 0 } = leader;
  await expect.poll(() => childrenOf(pid).length, patience).toBe(1);
  const pids = [pid, ...childrenOf(pid)];
  const path = join(folder.path, "left-children.json");
  recordChildren(path, "first", [{ name: "redis", pid }]);
  expect(endStaleChildren(path, "second")).toEqual([]);
  expect(pids.filter(isRunning)).toEqual(pids);
  expect(endStaleChildren(path)).toEqual(["redis"]);
  await expect.poll(() => pids.filter(isRunning), patience).toEqual([]);
});

test("a stranger that was given a dead child's pid is left alone", async () => {
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { detached: true });
  const path = join(folder.path, "children.json");
  const children = [{ name: "redis", pid: stranger.pid, start: "another time" }];
  writeFileSync(path, JSON.stringify({ manager: "first", children }));
  expect(endStaleChildren(path)).toEqual([]);
  expect(isRunning(stranger.pid ?? 0)).toBe(true);
  stranger.kill("SIGKILL");
});

test("a migration edited after it was applied stops the start, with what to do", async () => {
  const supabaseDir = join(folder.path, "supabase");
  cpSync(fixture("supabase"), supabaseDir, { recursive: true });
  const options = { ...onlyDatabase("edited"), supabaseDir };
  const first = await startStack(options);
  await first.stop();
  const file = join(supabaseDir, "migrations/20260101000000_tenants.sql");
  writeFileSync(file, `${readFileSync(file, "utf8")}\n-- a second thought\n`);
  await expect(startStack(options)).rejects.toThrow(/20260101000000_tenants was edited.*--fresh/s);
  const again = await startStack({ ...options, fresh: true });
  await again.stop();
});

test("a part that cannot start is named with its last words, and nothing is left running", async () => {
  const supabaseDir = join(folder.path, "broken");
  cpSync(fixture("supabase"), supabaseDir, { recursive: true });
  writeFileSync(join(supabaseDir, "seed.sql"), "insert into nowhere values (1);");
  const options = { ...onlyDatabase("broken-seed"), supabaseDir };
  await expect(startStack(options)).rejects.toThrow(
    /postgres ended.*seed\.sql:1: relation "nowhere" does not exist/s,
  );
  expect(existsSync(join(options.dir ?? "", "stack.json"))).toBe(false);
});
