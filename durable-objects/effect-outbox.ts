// The effects of committed turns that are not done yet, as rows.
import type { OutboxEffect } from "#conversation/effect-kinds";

/**
 * `inline`: just committed, its exchange waits for it. `retry`: to be tried again. `accepted`: somebody
 * else carries it out and will call back; asked again now and then, in case the call got lost.
 */
export type EntryState = "inline" | "retry" | "accepted";

export interface OutboxEntry {
  id: string;
  exchange: number;
  effect: OutboxEffect;
  state: EntryState;
  /** Tries that brought no outcome. */
  attempts: number;
  /** When it was committed, ms since the epoch. */
  since: number;
  /** Not to be tried before, ms since the epoch. */
  nextAt: number;
  /** The span of the turn that committed it. */
  traceparent: string | null;
}

export interface EntryChange {
  state: EntryState;
  attempts: number;
  nextAt: number;
}

type Columns = Record<string, SqlStorageValue>;

// Effects on one booking keep their order: a later one waits until the earlier ones are taken care of.
const ready = `NOT EXISTS (SELECT 1 FROM outbox AS earlier
  WHERE earlier.booking = outbox.booking AND earlier.position < outbox.position
  AND earlier.state <> 'accepted')`;

/** Works on the tables of session-schema.ts. */
export class EffectOutbox {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Called in the transaction that commits the effects' turn. An effect already known stays as it is. */
  add(effect: OutboxEffect, exchange: number, now: number, traceparent: string | null = null): void {
    const at = Math.max(now, dueAt(effect));
    const waits = at > now || effect.type === "note";
    this.#sql.exec(
      `INSERT OR IGNORE INTO outbox (id, exchange, booking, effect, state, attempts, since, next_at, traceparent)
       VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)`,
      effect.id,
      exchange,
      subjectOf(effect),
      JSON.stringify(effect),
      waits ? "retry" : "inline",
      at,
      at,
      traceparent,
    );
  }

  find(id: string): OutboxEntry | undefined {
    return this.#entries("SELECT * FROM outbox WHERE id = ?", id)[0];
  }

  /** Effects an exchange is waiting for. */
  inline(exchange: number): OutboxEntry[] {
    const sql = "SELECT * FROM outbox WHERE state = 'inline' AND exchange = ? ORDER BY position";
    return this.#entries(sql, exchange);
  }

  /** Those of `inline` that no earlier effect holds back. */
  readyInline(exchange: number): OutboxEntry[] {
    const sql = `SELECT * FROM outbox WHERE state = 'inline' AND exchange = ? AND ${ready} ORDER BY position`;
    return this.#entries(sql, exchange);
  }

  /** The oldest exchange that waits for effects. */
  waitingExchange(): number | undefined {
    const sql = "SELECT min(exchange) AS exchange FROM outbox WHERE state = 'inline'";
    return this.#sql.exec<{ exchange: number | null }>(sql).one().exchange ?? undefined;
  }

  /** What is to be tried again by now. */
  due(now: number): OutboxEntry[] {
    const sql = `SELECT * FROM outbox WHERE state <> 'inline' AND next_at <= ? AND ${ready} ORDER BY position`;
    return this.#entries(sql, now);
  }

  /** When something is to be tried again; null if nothing is. */
  nextAt(): number | null {
    const sql = `SELECT min(next_at) AS at FROM outbox WHERE ${ready}`;
    return this.#sql.exec<{ at: number | null }>(sql).one().at;
  }

  update(id: string, change: EntryChange): void {
    const sql = "UPDATE outbox SET state = ?, attempts = ?, next_at = ? WHERE id = ?";
    this.#sql.exec(sql, change.state, change.attempts, change.nextAt, id);
  }

  /** Puts `effect` in the place of the one of that id: what waited for that one waits for it. */
  replace(id: string, effect: OutboxEffect, now: number): void {
    this.#sql.exec(
      "UPDATE outbox SET id = ?, effect = ?, state = 'retry', attempts = 0, since = ?, next_at = ? WHERE id = ?",
      effect.id,
      JSON.stringify(effect),
      now,
      now,
      id,
    );
  }

  remove(id: string): void {
    this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }

  isEmpty(): boolean {
    return this.#sql.exec("SELECT 1 FROM outbox LIMIT 1").toArray().length === 0;
  }

  #entries(sql: string, ...parameters: SqlStorageValue[]): OutboxEntry[] {
    return this.#sql
      .exec<Columns>(sql, ...parameters)
      .toArray()
      .map(toEntry);
  }
}

/** What has its time is performed then, and no exchange waits for it. */
const dueAt = (effect: OutboxEffect): number =>
  "notBefore" in effect && effect.notBefore ? Date.parse(effect.notBefore) : 0;

/** Effects on one thing keep their order; a deadline keeps nothing waiting. */
function subjectOf(effect: OutboxEffect): string {
  switch (effect.type) {
    case "escalation":
      return effect.notBefore ? effect.id : effect.escalation;
    case "note":
      // A yes and "forget me" after it must not change places.
      return effect.note.kind === "remember" || effect.note.kind === "forget"
        ? `memory of ${effect.visitor ?? effect.session}`
        : effect.id;
    case "order":
    case "notification":
    case "assessment":
      return effect.id;
    case "orderUpdate":
    case "notificationStop":
    case "watchStop":
      return effect.workflowId;
    case "businessChange":
      return effect.handoff.businessData.businessId;
    case "businessUndo":
      return effect.businessId;
    case "staffReply":
      return effect.escalation;
    case "takeUp":
      return effect.session;
    default:
      return effect.bookingId;
  }
}

const toEntry = (row: Columns): OutboxEntry => ({
  id: row["id"] as string,
  exchange: row["exchange"] as number,
  effect: JSON.parse(row["effect"] as string) as OutboxEffect,
  state: row["state"] as EntryState,
  attempts: row["attempts"] as number,
  since: row["since"] as number,
  nextAt: row["next_at"] as number,
  traceparent: row["traceparent"] as string | null,
});
