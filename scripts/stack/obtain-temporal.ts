// Finds Temporal's CLI (its dev server is in it) or gets it once: on PATH, in the cache,
// the SDK's download, built by Go.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { findExecutable, isExecutable } from "./find-executable.ts";
import type { Progress } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { downloadTemporalCli } from "./temporal-download.ts";

/** Later tags carry a replace directive, which `go install` refuses. */
const cliVersion = "v1.5.1";

export class TemporalUnavailableError extends Error {
  override name = "TemporalUnavailableError";
}

/** The executable if it is at hand, without fetching anything. */
export function findTemporal(): string | undefined {
  return findExecutable("temporal") ?? [cachedTemporal()].find(isExecutable);
}

export const cachedTemporal = (): string => cacheFolder(`temporal-${cliVersion}`, "temporal");

/** The executable, fetched or built if need be (once; minutes). TemporalUnavailableError says what was tried. */
export async function obtainTemporal(progress: Progress): Promise<string> {
  const found = findTemporal();
  if (found !== undefined) return found;
  const failures: string[] = [];
  for (const way of [downloadTemporalCli, buildWithGo]) {
    try {
      return await way(cachedTemporal(), progress);
    } catch (error) {
      progress.signal?.throwIfAborted();
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new TemporalUnavailableError(failures.join("; "));
}

async function buildWithGo(target: string, { say, signal }: Progress): Promise<string> {
  const go = findExecutable("go");
  if (go === undefined) throw new Error("no Go on PATH to build Temporal with");
  say(`building Temporal ${cliVersion} with Go: a few minutes, once; kept in ${dirname(target)}`);
  const draft = `${dirname(target)}.${process.pid}`;
  const since = Date.now();
  const ticker = setInterval(() => say(`still building Temporal (${seconds(since)} s)`), 20_000);
  try {
    mkdirSync(draft, { recursive: true });
    const env = { ...process.env, GOBIN: draft };
    await runCommand(go, ["install", `github.com/temporalio/cli/cmd/temporal@${cliVersion}`], {
      env,
      timeout: 30 * 60_000,
      signal,
    });
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(draft, "temporal"), target);
    say(`Temporal is built (${seconds(since)} s)`);
    return target;
  } finally {
    clearInterval(ticker);
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
  }
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);
