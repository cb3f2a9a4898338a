// One conversation at rest: what it was opened with, its state view, and its transcript.
import type { ChatMessage } from "#contracts/chat";
import type { StateView } from "#contracts/state-views";
import type { SessionFacts } from "#conversation/ports";
import { migrate, type SqlHome } from "./schema.ts";
import { sessionMigrations } from "./session-schema.ts";

export interface SessionRecord {
  facts: SessionFacts;
  /** ms since the epoch. */
  openedAt: number;
  /** ms since the epoch; from then on the session is over. */
  expiresAt: number;
  /** null until the greeting was made. */
  view: StateView | null;
}

export interface CopyState {
  version: number;
  copiedVersion: number;
  copiedSeq: number;
}

type Columns = Record<string, SqlStorageValue>;

/** A message before the transcript gives it its `seq`. */
export type UnnumberedMessage = Omit<ChatMessage, "seq">;

export class SessionStore {
  readonly #sql: SqlStorage;

  constructor(storage: SqlHome) {
    migrate(storage, "session", sessionMigrations);
    this.#sql = storage.sql;
  }

  /** null if the session was never opened. */
  record(): SessionRecord | null {
    const row = this.#sql.exec<Columns>("SELECT * FROM session").toArray()[0];
    if (!row) return null;
    return {
      facts: JSON.parse(row["facts"] as string) as SessionFacts,
      openedAt: row["opened_at"] as number,
      expiresAt: row["expires_at"] as number,
      view: JSON.parse((row["view"] as string | null) ?? "null") as StateView | null,
    };
  }

  open(facts: SessionFacts, now: number, expiresAt: number): void {
    const sql = "INSERT INTO session (only, facts, opened_at, expires_at) VALUES (1, ?, ?, ?)";
    this.#sql.exec(sql, JSON.stringify(facts), now, expiresAt);
  }

  /** The session could not be opened after all. */
  forget(): void {
    this.#sql.exec("DELETE FROM session");
  }

  /** Never shortens a session. */
  prolong(expiresAt: number): void {
    this.#sql.exec("UPDATE session SET expires_at = max(expires_at, ?)", expiresAt);
  }

  setView(view: StateView): void {
    this.#sql.exec("UPDATE session SET view = ?, version = version + 1", JSON.stringify(view));
  }

  /** How far the copy outside is behind. */
  copyState(): CopyState {
    const sql = "SELECT version, copied_version AS copiedVersion, copied_seq AS copiedSeq FROM session";
    return this.#sql.exec<{ [K in keyof CopyState]: CopyState[K] }>(sql).one();
  }

  copied(version: number, seq: number): void {
    this.#sql.exec("UPDATE session SET copied_version = ?, copied_seq = max(copied_seq, ?)", version, seq);
  }

  /** Adds a message; `seq` rises by one with each. */
  append(exchange: number, message: UnnumberedMessage): void {
    const { id, role, text, at, ...extras } = message;
    this.#sql.exec(
      `INSERT INTO transcript SELECT coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ? FROM transcript`,
      exchange,
      id,
      role,
      text,
      at,
      JSON.stringify(extras),
    );
  }

  /** Messages with `seq` above `seq`, oldest first. */
  messagesAfter(seq: number): ChatMessage[] {
    return this.#messages("SELECT * FROM transcript WHERE seq > ? ORDER BY seq", seq);
  }

  /** What an exchange added to the transcript, without the customer's own message. */
  messagesOf(exchange: number): ChatMessage[] {
    const sql = "SELECT * FROM transcript WHERE exchange = ? AND role <> 'customer' ORDER BY seq";
    return this.#messages(sql, exchange);
  }

  #messages(sql: string, parameter: number): ChatMessage[] {
    return this.#sql.exec<Columns>(sql, parameter).toArray().map(toMessage);
  }
}

function toMessage(row: Columns): ChatMessage {
  const { id, seq, role, text, at } = row as unknown as ChatMessage;
  return { id, seq, role, text, at, ...(JSON.parse(row["extras"] as string) as Partial<ChatMessage>) };
}
