// A real Temporal dev server for a test: found or obtained by the project's own script, on a port of its own.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { obtainTemporal } from "#scripts/stack/obtain-temporal";
import { choosePorts } from "#scripts/stack/ports";
import { namespaceIsUp } from "#scripts/stack/temporal-probes";

export interface TemporalServer {
  address: string;
  /** SIGKILL, as a crash. */
  kill(): Promise<void>;
  /** Comes back on the same port and database file. */
  start(): Promise<void>;
  /** Ends it and removes its file. */
  stop(): Promise<void>;
}

/** A write-ahead log: several times the default's pace, and as safe from a SIGKILL. */
const durableAndQuick = ["journal_mode=wal", "synchronous=normal"].flatMap((it) => ["--sqlite-pragma", it]);

export async function startTemporalServer(): Promise<TemporalServer> {
  const file = await obtainTemporal({ say: console.log });
  const folder = mkdtempSync(join(tmpdir(), "x-seven-temporal-"));
  const [port = 0] = await choosePorts([0]);
  const address = `127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const start = async (): Promise<void> => {
    const args = ["server", "start-dev", "--headless", "--ip", "127.0.0.1", "--port", String(port)];
    child = spawn(
      file,
      [...args, "--db-filename", join(folder, "temporal.db"), "--log-level", "error", ...durableAndQuick],
      {
        stdio: "ignore",
      },
    );
    while (!(await namespaceIsUp(address, "default").catch(() => false))) {
      if (child.exitCode !== null) throw new Error(`the Temporal server ended (${child.exitCode})`);
      await pause(100);
    }
  };
  await start();
  return {
    address,
    kill,
    start,
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
