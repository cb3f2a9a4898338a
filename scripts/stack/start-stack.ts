// Starts the local stack: every part that is not pointed elsewhere, kept running until `stop`.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { setGuardian } from "./guardian.ts";
import { acquireLock, LockedError } from "./lock-file.ts";
import { localKeys } from "./local-keys.ts";
import type { Part, ServiceName } from "./part.ts";
import { stackAddresses, stackPorts, type StackContext } from "./stack-context.ts";
import { emptyDirectory, readDirectory } from "./stack-directory.ts";
import { removeStackInfo, writeStackInfo, type PartName, type StackInfo } from "./stack-info.ts";
import { repository, stackLayout, wipeData, type StackLayout } from "./stack-layout.ts";
import { lacksTemporal, lateTemporalParts, localParts } from "./local-parts.ts";
import { endStaleChildren, forgetChildren } from "./stale-children.ts";
import { Supervisor } from "./supervisor.ts";
import type { Settings } from "./user-settings.ts";

export interface StackOptions {
  /** The stack's folder, from the repository's root; default `.local`. One stack runs from a folder at a time. */
  dir?: string;
  /** Forget all data and begin with the seed. */
  fresh?: boolean;
  /** The edge's port; the others follow it. Default 8787; 0 takes any free ones. */
  port?: number;
  /** Start parts anew when their code changes. */
  watch?: boolean;
  /** Environment for the edge and the container, over all else (a clock, another EDGE_URL …). */
  env?: Settings;
  /** What the user set (`userSettings`): parts to be found elsewhere. Tests leave it out and have all parts here. */
  settings?: Settings;
  /** Parts to leave out. */
  skip?: readonly ServiceName[];
  /** The Worker's own rate limits instead of the high local ones. */
  realRateLimits?: boolean;
  /** "mock" leaves an installed redis-server aside. */
  redisBackend?: "mock";
  /** Another Worker in the product's place: the path of its wrangler.toml. */
  wranglerConfig?: string;
  /** Another schema and seed: a folder with migrations/ and seed.sql. */
  supabaseDir?: string;
  /** Hears of progress. */
  say?: (line: string) => void;
  /** Gives a start up, and stops what it has started. */
  signal?: AbortSignal;
}

export interface RunningStack {
  /** As stack.json has it now: pids change when a part is brought back. */
  readonly info: StackInfo;
  readonly layout: StackLayout;
  readonly keys: StackContext["keys"];
  /** SIGKILL, as a crash would; `edge` is the runtime alone. The part comes back by itself. */
  kill(name: PartName): void;
  /** SIGKILL, and resolves when another process is there in its place and works. */
  restart(name: PartName): Promise<void>;
  /** Takes a part away, and brings it back. */
  pause(name: PartName): Promise<void>;
  resume(name: PartName): Promise<void>;
  stop(): Promise<void>;
}

export class StackRunningError extends Error {
  override name = "StackRunningError";
}

/** Resolves when all parts work and stack.json is written; when one does not start, stops all and rejects. */
export async function startStack(options: StackOptions = {}): Promise<RunningStack> {
  const say = options.say ?? (() => undefined);
  const progress = { say, signal: options.signal };
  const layout = stackLayout(options.dir ?? ".local");
  const settings = options.settings ?? {};
  const unlock = lock(layout);
  const stale = endStaleChildren(layout.childrenFile);
  if (stale.length > 0) say(`ended what an earlier stack left running: ${stale.join(", ")}`);
  removeStackInfo(layout.stackFile);
  if (options.fresh) wipeData(layout);
  const manager = randomUUID();
  const dismissGuardian = setGuardian(layout, manager);
  let info: StackInfo | undefined;
  let lookout: NodeJS.Timeout | undefined;
  const supervisor = new Supervisor(layout, manager, () => {
    if (!info) return;
    info = { ...info, processes: supervisor.pids() };
    writeStackInfo(layout.stackFile, info);
  });
  const stop = async (): Promise<void> => {
    info = undefined;
    clearInterval(lookout);
    removeStackInfo(layout.stackFile);
    await supervisor.stop();
    forgetChildren(layout.childrenFile);
    dismissGuardian();
    unlock();
  };
  try {
    const context = await stackContext(layout, settings, options);
    const wishes = { skip: options.skip ?? [], progress };
    const parts = await localParts(context, supervisor, wishes);
    options.signal?.throwIfAborted();
    await Promise.race([supervisor.start(parts), aborted(options.signal)]);
    info = await describe(context, supervisor);
    writeStackInfo(layout.stackFile, info);
    if (lacksTemporal(context, parts, wishes)) lookout = lookForTemporal(context, supervisor, parts, say);
    return running(() => info ?? never(), context, supervisor, parts, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

const lookEvery = 15_000;

/** Bookings wait for Temporal; when it is there after all, its parts join the running ones. */
function lookForTemporal(
  context: StackContext,
  supervisor: Supervisor,
  parts: Part[],
  say: (line: string) => void,
): NodeJS.Timeout {
  const timer = setInterval(() => {
    const late = lateTemporalParts(context);
    if (!late) return;
    clearInterval(timer);
    parts.push(...late);
    supervisor.start(late).then(
      () => say("Temporal is here: bookings are being confirmed"),
      (error: unknown) => say(String(error)),
    );
  }, lookEvery);
  return timer;
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
}

function lock(layout: StackLayout): () => void {
  try {
    return acquireLock(layout.lockFile);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const why = `a stack runs from ${layout.dir} already (process ${error.pid}): stop it, or use --dir`;
    throw new StackRunningError(why, { cause: error });
  }
}

async function stackContext(
  layout: StackLayout,
  settings: Settings,
  options: StackOptions,
): Promise<StackContext> {
  const ports = await stackPorts(options.port ?? 8787);
  return {
    layout,
    ports,
    settings,
    keys: await localKeys(layout.keysFile),
    addresses: stackAddresses(ports, settings),
    extra: options.env ?? {},
    watch: options.watch ?? false,
    realRateLimits: options.realRateLimits ?? false,
    redisBackend: options.redisBackend,
    supabaseDir: options.supabaseDir ?? join(repository, "supabase"),
    wranglerConfig: options.wranglerConfig ?? join(repository, "wrangler.toml"),
  };
}

async function describe(context: StackContext, supervisor: Supervisor): Promise<StackInfo> {
  const { addresses, keys, settings } = context;
  const hasDirectory = "SUPABASE_URL" in settings || supervisor.pids().supabase !== undefined;
  const { fakes: _fakes, gateway: _gateway, ...shown } = addresses;
  return {
    ...shown,
    publishableKey: settings["SUPABASE_PUBLISHABLE_KEY"] ?? keys.publishableKey,
    webhookSecret: settings["WORKFLOW_EVENTS_SECRET"] ?? keys.workflowEventsSecret,
    ...(hasDirectory ? await readDirectory(context) : emptyDirectory),
    processes: supervisor.pids(),
  };
}

function running(
  info: () => StackInfo,
  { layout, keys }: StackContext,
  supervisor: Supervisor,
  parts: readonly Part[],
  stop: () => Promise<void>,
): RunningStack {
  return {
    get info() {
      return info();
    },
    layout,
    keys,
    kill: (name) => supervisor.kill(name),
    restart: async (name) => {
      const before = supervisor.pids()[name];
      const since = Date.now();
      supervisor.kill(name);
      const part = parts.find((it) => it.name === (name === "edge" ? "wrangler" : name));
      const isBack = async (): Promise<boolean> => {
        const pid = supervisor.pids()[name];
        return pid !== undefined && pid !== before && part !== undefined && part.ready({ pid, since });
      };
      while (!(await isBack().catch(() => false))) await pause(100);
      supervisor.notice();
    },
    pause: (name) => supervisor.pause(name),
    resume: (name) => supervisor.resume(name),
    stop,
  };
}

function never(): never {
  throw new Error("the stack has stopped");
}
