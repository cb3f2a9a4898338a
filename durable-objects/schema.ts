// Versioned schema of a Durable Object's SQLite: each part keeps its own list of migrations, applied once, in order.

/** One step of a part's schema: statements that run together or not at all. Never edited once released. */
export type Migration = readonly string[];

/** What a schema needs of `ctx.storage`. */
export type SqlHome = Pick<DurableObjectStorage, "sql" | "transactionSync">;

/** Brings the tables of `part` up to the newest of `migrations`. Synchronous; throws if a statement fails. */
export function migrate(storage: SqlHome, part: string, migrations: readonly Migration[]): void {
  storage.sql.exec(
    "CREATE TABLE IF NOT EXISTS schema_versions (part TEXT PRIMARY KEY, version INTEGER NOT NULL)",
  );
  const applied = currentVersion(storage.sql, part);
  for (const [index, statements] of migrations.entries()) {
    if (index < applied) continue;
    storage.transactionSync(() => {
      for (const statement of statements) storage.sql.exec(statement);
      storage.sql.exec("INSERT OR REPLACE INTO schema_versions VALUES (?, ?)", part, index + 1);
    });
  }
}

function currentVersion(sql: SqlStorage, part: string): number {
  const rows = sql.exec<{ version: number }>("SELECT version FROM schema_versions WHERE part = ?", part);
  return rows.toArray()[0]?.version ?? 0;
}
