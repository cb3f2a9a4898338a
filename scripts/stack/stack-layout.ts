// Where one stack keeps its files, all below its own folder (.local by default).
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export interface StackLayout {
  dir: string;
  stackFile: string;
  keysFile: string;
  lockFile: string;
  childrenFile: string;
  logs: string;
  postgres: string;
  redis: string;
  temporalDatabase: string;
  outboxFile: string;
  edgeVars: string;
  edgeConfig: string;
  edgeBundle: string;
  edgeState: string;
  edgeRegistry: string;
}

export function stackLayout(folder: string): StackLayout {
  const dir = resolve(repository, folder);
  mkdirSync(dir, { recursive: true });
  return {
    dir,
    stackFile: join(dir, "stack.json"),
    keysFile: join(dir, "keys.json"),
    lockFile: join(dir, "manager.lock"),
    childrenFile: join(dir, "children.json"),
    logs: join(dir, "logs"),
    postgres: join(dir, "postgres"),
    redis: join(dir, "redis"),
    temporalDatabase: join(dir, "temporal.db"),
    outboxFile: join(dir, "outbox.jsonl"),
    edgeVars: join(dir, "edge.env"),
    edgeConfig: join(dir, "wrangler.json"),
    edgeBundle: join(dir, "edge"),
    edgeState: join(dir, "wrangler"),
    edgeRegistry: join(dir, "registry"),
  };
}

/** Forgets all data, so that the next start begins with the seed. Keys stay. */
export function wipeData(layout: StackLayout): void {
  const { postgres, redis, temporalDatabase, outboxFile, edgeState, logs } = layout;
  const database = ["", "-shm", "-wal", "-journal"].map((it) => temporalDatabase + it);
  for (const path of [postgres, redis, outboxFile, edgeState, logs, ...database]) {
    rmSync(path, { recursive: true, force: true });
  }
}
