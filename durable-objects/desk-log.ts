// What happened at one business, newest last, as rows: bounded, each happening once, with a rising number.
import type { DeskEntry, DeskNews } from "#contracts/desk";
import { migrate, type Migration, type SqlHome } from "./schema.ts";

/** Who was away for longer reads everything again. */
export const keptEntries = 500;

/** Migrations are appended, never edited. */
const deskMigrations: readonly Migration[] = [
  [
    "CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, news TEXT NOT NULL)",
  ],
];

export class DeskLog {
  readonly #storage: SqlHome;

  constructor(storage: SqlHome) {
    migrate(storage, "desk", deskMigrations);
    this.#storage = storage;
  }

  /** A repeat stays the entry that it is. @returns whether it is a new one */
  add(news: DeskNews): boolean {
    const { sql } = this.#storage;
    return this.#storage.transactionSync(() => {
      if (sql.exec("SELECT 1 FROM entries WHERE id = ?", news.id).toArray().length > 0) return false;
      sql.exec("INSERT INTO entries (id, news) VALUES (?, ?)", news.id, JSON.stringify(news));
      sql.exec("DELETE FROM entries WHERE seq <= ?", this.last() - keptEntries);
      return true;
    });
  }

  /** The newest entry's number; 0 before the first. */
  last(): number {
    return this.#number("SELECT coalesce(max(seq), 0) AS n FROM entries");
  }

  /** Whether everything after `seq` is still here. */
  reachesBackTo(seq: number): boolean {
    const oldest = this.#number("SELECT coalesce(min(seq), 1) AS n FROM entries");
    return seq >= oldest - 1 && seq <= this.last();
  }

  /** Oldest first. */
  after(seq: number): DeskEntry[] {
    const sql = "SELECT seq, news FROM entries WHERE seq > ? ORDER BY seq";
    return this.#storage.sql
      .exec<{ seq: number; news: string }>(sql, seq)
      .toArray()
      .map((row) => ({ ...(JSON.parse(row.news) as DeskNews), seq: row.seq }));
  }

  #number(sql: string): number {
    return this.#storage.sql.exec<{ n: number }>(sql).one().n;
  }
}
