// Finds a Chromium for the browser tests or gets one once: on PATH, Playwright's own, Debian's package.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { findExecutable, isExecutable } from "./find-executable.ts";
import type { Progress } from "./progress.ts";
import { runCommand } from "./run-command.ts";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const patience = 10 * 60_000;

export class ChromiumUnavailableError extends Error {
  override name = "ChromiumUnavailableError";
}

/** The executable if it is at hand, without fetching anything. */
export function findChromium(): string | undefined {
  return findExecutable(...names) ?? [chromium.executablePath(), ...applications].find(isExecutable);
}

/** The executable, fetched if need be (once; a minute or two). ChromiumUnavailableError says what was tried. */
export async function obtainChromium(progress: Progress): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const failures: string[] = [];
  for (const way of [downloadPlaywrights, installDebians]) {
    try {
      await way(progress);
      const executable = findChromium();
      if (executable === undefined) throw new Error("it was fetched and cannot be found");
      // A download can lack the system's libraries: better known now than in each test.
      await runCommand(executable, ["--version"], { timeout: patience, signal: progress.signal });
      return executable;
    } catch (error) {
      progress.signal?.throwIfAborted();
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new ChromiumUnavailableError(`no Chromium on PATH; ${failures.join("; ")}`);
}

async function downloadPlaywrights({ say, signal }: Progress): Promise<void> {
  say("fetching Playwright's Chromium for the browser tests, once");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  await runCommand(process.execPath, [cli, "install", "chromium", "--no-shell"], {
    timeout: patience,
    signal,
  });
}

async function installDebians({ say, signal }: Progress): Promise<void> {
  const apt = findExecutable("apt-get");
  if (apt === undefined || process.getuid?.() !== 0) {
    throw new Error("Debian's package needs apt-get and root: apt-get install chromium");
  }
  say("installing Debian's chromium for the browser tests, once");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runCommand(apt, ["update"], { env, timeout: patience, signal });
  await runCommand(apt, ["install", "-y", "--no-install-recommends", "chromium"], {
    env,
    timeout: patience,
    signal,
  });
}
