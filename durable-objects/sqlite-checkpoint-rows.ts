// Checkpoint rows in a Durable Object's SQLite.
import type { ChannelVersions } from "@langchain/langgraph-checkpoint";
import { whatToKeep, type Retained } from "./checkpoint-retention.ts";
import type {
  CheckpointFilter,
  CheckpointKey,
  CheckpointLink,
  CheckpointRow,
  CheckpointRows,
  Serialized,
  ValueRow,
  WriteRow,
} from "./checkpoint-rows.ts";
import { migrate, type Migration, type SqlHome } from "./schema.ts";

// Rows are often over 1 KB, where SQLite's WITHOUT ROWID costs more than the index it saves.
const migrations: Migration[] = [
  [
    `CREATE TABLE graph_checkpoints (
       thread TEXT NOT NULL, namespace TEXT NOT NULL, id TEXT NOT NULL, parent TEXT, root TEXT,
       versions TEXT NOT NULL, replayed TEXT NOT NULL,
       type TEXT NOT NULL, body BLOB NOT NULL, metadata_type TEXT NOT NULL, metadata BLOB NOT NULL,
       PRIMARY KEY (thread, namespace, id))`,
    `CREATE TABLE graph_values (
       thread TEXT NOT NULL, namespace TEXT NOT NULL, channel TEXT NOT NULL, version TEXT NOT NULL,
       type TEXT NOT NULL, body BLOB NOT NULL,
       PRIMARY KEY (thread, namespace, channel, version))`,
    `CREATE TABLE graph_writes (
       thread TEXT NOT NULL, namespace TEXT NOT NULL, id TEXT NOT NULL, task TEXT NOT NULL,
       "index" INTEGER NOT NULL, path TEXT NOT NULL, channel TEXT NOT NULL,
       type TEXT NOT NULL, body BLOB NOT NULL,
       PRIMARY KEY (thread, namespace, id, task, "index"))`,
  ],
];
const tables = ["graph_checkpoints", "graph_values", "graph_writes"] as const;

type Columns = Record<string, SqlStorageValue>;

/** Where a checkpoint is while it is being worked on: the Durable Object's own database. */
export class SqliteRows implements CheckpointRows {
  readonly #storage: SqlHome;

  constructor(storage: SqlHome) {
    this.#storage = storage;
    migrate(storage, "graph", migrations);
  }

  find({ thread, namespace, id }: CheckpointKey): CheckpointRow | undefined {
    const sql = "SELECT * FROM graph_checkpoints WHERE thread = ? AND namespace = ? AND id = ?";
    return this.#rows(sql, thread, namespace, id).map(toCheckpoint)[0];
  }

  newest(thread: string, namespace: string): CheckpointRow | undefined {
    const sql = "SELECT * FROM graph_checkpoints WHERE thread = ? AND namespace = ? ORDER BY id DESC LIMIT 1";
    return this.#rows(sql, thread, namespace).map(toCheckpoint)[0];
  }

  links(filter: CheckpointFilter): CheckpointLink[] {
    const conditions: [string, string | undefined][] = [
      ["thread = ?", filter.thread],
      ["namespace = ?", filter.namespace],
      ["id = ?", filter.id],
      ["id < ?", filter.before],
    ];
    const set = conditions.filter((condition): condition is [string, string] => condition[1] !== undefined);
    const where = set.length > 0 ? `WHERE ${set.map(([clause]) => clause).join(" AND ")}` : "";
    const sql = `SELECT thread, namespace, id, parent, root, versions, replayed
                 FROM graph_checkpoints ${where} ORDER BY id DESC`;
    return this.#rows(sql, ...set.map(([, value]) => value)).map(toLink);
  }

  values(thread: string, namespace: string, versions: ChannelVersions): Map<string, Serialized> {
    // The wanted keys travel as one JSON parameter: a statement takes at most 100.
    const sql = `SELECT v.channel, v.type, v.body FROM json_each(?) AS wanted
                 CROSS JOIN graph_values AS v
                 ON v.thread = ? AND v.namespace = ? AND v.channel = wanted.key AND v.version = wanted.value`;
    const wanted = Object.entries(versions).map(([channel, version]) => [channel, String(version)]);
    const rows = this.#rows(sql, JSON.stringify(Object.fromEntries(wanted)), thread, namespace);
    return new Map(rows.map((row) => [row["channel"] as string, serialized(row["type"], row["body"])]));
  }

  writes({ thread, namespace, id }: CheckpointKey): WriteRow[] {
    const sql = "SELECT * FROM graph_writes WHERE thread = ? AND namespace = ? AND id = ?";
    return this.#rows(sql, thread, namespace, id).map(toWrite);
  }

  put(row: CheckpointRow, values: readonly ValueRow[]): void {
    const { thread, namespace } = row;
    this.#storage.transactionSync(() => {
      for (const { channel, version, value } of values)
        this.#insert("graph_values", thread, namespace, channel, version, value.type, value.body);
      this.#insert(
        "graph_checkpoints",
        thread,
        namespace,
        row.id,
        row.parent,
        row.root,
        JSON.stringify(row.versions),
        JSON.stringify(row.replayed),
        row.checkpoint.type,
        row.checkpoint.body,
        row.metadata.type,
        row.metadata.body,
      );
    });
  }

  putWrites({ thread, namespace, id }: CheckpointKey, writes: readonly WriteRow[]): void {
    this.#storage.transactionSync(() => {
      for (const { task, index, path, channel, value } of writes) {
        const onRepeat = index < 0 ? "REPLACE" : "IGNORE";
        const sql = `INSERT OR ${onRepeat} INTO graph_writes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
        const row = [thread, namespace, id, task, index, path, channel, value.type, value.body];
        this.#storage.sql.exec(sql, ...row);
      }
    });
  }

  deleteThread(thread: string): void {
    this.#storage.transactionSync(() => {
      for (const table of tables) this.#storage.sql.exec(`DELETE FROM ${table} WHERE thread = ?`, thread);
    });
  }

  prune(thread: string): void {
    this.retain(thread, whatToKeep(this, thread));
  }

  /** Deletes all of `thread` but what `kept` names. */
  retain(thread: string, kept: readonly Retained[]): void {
    const { sql } = this.#storage;
    const namespaces = JSON.stringify(kept.map(({ namespace }) => namespace));
    const unlisted = "NOT IN (SELECT value FROM json_each(?))";
    this.#storage.transactionSync(() => {
      for (const table of tables)
        sql.exec(`DELETE FROM ${table} WHERE thread = ? AND namespace ${unlisted}`, thread, namespaces);
      for (const { namespace, ids, values } of kept) {
        for (const table of ["graph_checkpoints", "graph_writes"]) {
          const stale = `DELETE FROM ${table} WHERE thread = ? AND namespace = ? AND id ${unlisted}`;
          sql.exec(stale, thread, namespace, JSON.stringify(ids));
        }
        sql.exec(
          `DELETE FROM graph_values WHERE thread = ? AND namespace = ?
           AND (channel, version) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
          thread,
          namespace,
          JSON.stringify(values),
        );
      }
    });
  }

  #rows(sql: string, ...parameters: SqlStorageValue[]): Columns[] {
    return this.#storage.sql.exec<Columns>(sql, ...parameters).toArray();
  }

  #insert(table: string, ...columns: (SqlStorageValue | Uint8Array)[]): void {
    const places = columns.map(() => "?").join(", ");
    this.#storage.sql.exec(`INSERT OR REPLACE INTO ${table} VALUES (${places})`, ...columns);
  }
}

const serialized = (type: unknown, body: unknown): Serialized => ({
  type: type as string,
  body: new Uint8Array(body as ArrayBuffer),
});

function toLink(row: Columns): CheckpointLink {
  return {
    thread: row["thread"] as string,
    namespace: row["namespace"] as string,
    id: row["id"] as string,
    parent: row["parent"] as string | null,
    root: row["root"] as string | null,
    versions: JSON.parse(row["versions"] as string) as ChannelVersions,
    replayed: JSON.parse(row["replayed"] as string) as string[],
  };
}

const toCheckpoint = (row: Columns): CheckpointRow => ({
  ...toLink(row),
  checkpoint: serialized(row["type"], row["body"]),
  metadata: serialized(row["metadata_type"], row["metadata"]),
});

const toWrite = (row: Columns): WriteRow => ({
  task: row["task"] as string,
  index: row["index"] as number,
  path: row["path"] as string,
  channel: row["channel"] as string,
  value: serialized(row["type"], row["body"]),
});
