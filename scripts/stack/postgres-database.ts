// The local database: opens the PGlite folder, makes it a Supabase project on first use, applies migrations and seed.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { vector } from "@electric-sql/pglite/vector";

export interface DatabaseFiles {
  /** PGlite's folder; made when absent. */
  data: string;
  /** supabase/: migrations/*.sql and seed.sql. */
  supabase: string;
}

/** Makes the one session what a new connection to a hosted project is (PGlite's own search_path is only public). */
export const freshSession = 'reset all; reset role; set search_path to "$user", public, extensions';

export interface Migration {
  version: string;
  name: string;
  sql: string;
}

/** What its author can put right: a file that does not run, or a migration edited after it was applied here. */
export class SqlFileError extends Error {
  override name = "SqlFileError";
}

/** Opens the database with every migration applied; `say` tells what takes long. */
export async function openDatabase(files: DatabaseFiles, say: (line: string) => void): Promise<PGlite> {
  if (!existsSync(files.data)) await create(files, say);
  const db = await open(files.data);
  await migrate(db, files, say);
  return db;
}

export function readMigrations(supabase: string): Migration[] {
  const folder = join(supabase, "migrations");
  const names = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith(".sql")) : [];
  return names.toSorted().map((file) => {
    const [, version = file, name = ""] = /^(\d+)_?(.*)\.sql$/.exec(file) ?? [];
    return { version, name, sql: readFileSync(join(folder, file), "utf8") };
  });
}

async function open(dataDir: string): Promise<PGlite> {
  const db = await PGlite.create({ dataDir, extensions: { vector, pg_trgm, btree_gist, pgcrypto } });
  await db.exec(freshSession);
  return db;
}

/** Built beside and renamed when whole, so a start that is cut short leaves nothing half made. */
async function create(files: DatabaseFiles, say: (line: string) => void): Promise<void> {
  say("creating the database");
  const draft = `${files.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(draft), { recursive: true });
  const db = await open(draft);
  await db.exec(readFileSync(new URL("supabase-shape.sql", import.meta.url), "utf8"));
  await db.close();
  const again = await open(draft);
  await migrate(again, { ...files, data: draft }, say);
  await seed(again, files, say);
  await again.close();
  renameSync(draft, files.data);
}

async function migrate(db: PGlite, files: DatabaseFiles, say: (line: string) => void): Promise<void> {
  const rows = await db.query<{ version: string; statements: string[] | null }>(
    "select version, statements from supabase_migrations.schema_migrations",
  );
  const applied = new Map(rows.rows.map((it) => [it.version, it.statements?.[0]]));
  for (const migration of readMigrations(files.supabase)) {
    const known = applied.get(migration.version);
    if (known === undefined) await apply(db, migration, say);
    else if (known !== migration.sql) {
      throw new SqlFileError(
        `migration ${migration.version}_${migration.name} was edited after it was applied here: ` +
          `start with --fresh to build the database anew, or put the change into a migration of its own`,
      );
    }
  }
}

async function apply(db: PGlite, it: Migration, say: (line: string) => void): Promise<void> {
  say(`applying migration ${it.version}_${it.name}`);
  await db.transaction(async (tx) => {
    await tx.exec(it.sql).catch((error: unknown) => fail(`${it.version}_${it.name}.sql`, it.sql, error));
    await tx.query(
      "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
      [it.version, it.name, [it.sql]],
    );
  });
}

async function seed(db: PGlite, files: DatabaseFiles, say: (line: string) => void): Promise<void> {
  const path = join(files.supabase, "seed.sql");
  if (!existsSync(path)) return;
  say("filling it from supabase/seed.sql");
  const sql = readFileSync(path, "utf8");
  await db.transaction((tx) => tx.exec(sql)).catch((error: unknown) => fail("seed.sql", sql, error));
}

/** The database's words with the file and line they are about (its own error carries the whole file). */
function fail(file: string, sql: string, error: unknown): never {
  const { message, detail, hint, position } = error as Error &
    Partial<Record<"detail" | "hint" | "position", string>>;
  const line = position === undefined ? "" : `:${sql.slice(0, Number(position)).split("\n").length}`;
  throw new SqlFileError([`${file}${line}: ${message}`, detail, hint].filter(Boolean).join("; "));
}
