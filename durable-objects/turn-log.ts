// Every turn of a session by its key: the inbox of those still to run, and the answers of those that did.
import type { StateView } from "#contracts/state-views";
import type { Origin } from "#contracts/telemetry";
import type { TurnInput } from "#conversation/ports";

/**
 * `waiting`: in the inbox. `executing`: it ran, and its exchange is still being completed by the
 * results of its effects. `answered`: a repeat of its key gets the stored answer.
 */
export type TurnState = "waiting" | "executing" | "answered";

export interface LoggedTurn {
  position: number;
  /** Position of the turn that began the exchange this one belongs to; its own if it began it. */
  exchange: number;
  key: string;
  input: TurnInput;
  /** Who asked for it, and in which trace. */
  origin: Origin;
  /** ms since the epoch; the turn's instant, the same on a rerun. */
  acceptedAt: number;
  state: TurnState;
  /** Runs that failed. */
  attempts: number;
  /** Not to be run before, ms since the epoch. */
  nextAt: number;
  /** The state view the exchange ended with; null while it has not. */
  view: StateView | null;
}

/** The key a turn is known by: a repeat of it is the same turn. */
export const turnKey = (input: TurnInput): string => {
  if (input.kind === "message") return `message:${input.id}`;
  if (input.kind === "staff") return `staff:${input.id}`;
  return input.kind === "event" ? `event:${input.event.id}` : "open";
};

/** The turn was withdrawn while it ran: something newer says what it had to say. */
export class TurnGone extends Error {
  override readonly name = "TurnGone";
}

/** After this many failed runs a turn holds up nobody any more. */
export const maxRuns = 6;

type Columns = Record<string, SqlStorageValue>;

// An event that waits for its next run lets others go first: at once if it began its exchange, so that
// nobody waits for its answer, otherwise when it had its runs.
const standsAside = `(key LIKE 'event:%' OR key LIKE 'staff:%') AND next_at > ? AND (exchange IS NULL OR attempts >= ${maxRuns})`;
const columns = "*, coalesce(exchange, position) AS in_exchange";

/** Works on the tables of session-schema.ts. */
export class TurnLog {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(key: string): LoggedTurn | undefined {
    return this.#turn(`SELECT ${columns} FROM turns WHERE key = ?`, key);
  }

  at(position: number): LoggedTurn | undefined {
    return this.#turn(`SELECT ${columns} FROM turns WHERE position = ?`, position);
  }

  /**
   * The turn to run next: exchanges in the order they began, turns in the order they came. It may have
   * to wait; what stands aside, with what follows in its exchange, is passed over.
   */
  next(now: number): LoggedTurn | undefined {
    const aside = `SELECT coalesce(exchange, position) FROM turns WHERE state = 'waiting' AND ${standsAside}`;
    return this.#turn(
      `SELECT ${columns} FROM turns WHERE state = 'waiting' AND in_exchange NOT IN (${aside})
       ORDER BY in_exchange, position LIMIT 1`,
      now,
    );
  }

  /** When the first of the turns that stand aside is to be run; null if none does. */
  asideUntil(now: number): number | null {
    const sql = `SELECT min(next_at) AS at FROM turns WHERE state = 'waiting' AND ${standsAside}`;
    return this.#sql.exec<{ at: number | null }>(sql, now).one().at;
  }

  waiting(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM turns WHERE state = 'waiting'").one().n;
  }

  /** The first turn of an exchange that has not run. */
  waitingIn(exchange: number): LoggedTurn | undefined {
    const sql = `SELECT ${columns} FROM turns WHERE state = 'waiting' AND in_exchange = ? ORDER BY position LIMIT 1`;
    return this.#turn(sql, exchange);
  }

  /** Where the customer's latest message before a turn came from; null: none of them was traced. */
  traceBefore(position: number): string | null {
    const sql = `SELECT traceparent FROM turns WHERE position < ? AND key LIKE 'message:%' ORDER BY position DESC LIMIT 1`;
    const [row] = this.#sql.exec<{ traceparent: string | null }>(sql, position).toArray();
    return row?.traceparent ?? null;
  }

  /** Puts a turn into the inbox; its position. The key must be new. */
  add(input: TurnInput, origin: Origin, now: number, exchange: number | null = null): number {
    const sql = `INSERT INTO turns (exchange, key, input, request_id, traceparent, accepted_at, state, attempts, next_at)
                 VALUES (?, ?, ?, ?, ?, ?, 'waiting', 0, ?) RETURNING position`;
    const { requestId, traceparent = null } = origin;
    const row = [exchange, turnKey(input), JSON.stringify(input), requestId, traceparent, now, now];
    return this.#sql.exec<{ position: number }>(sql, ...row).one().position;
  }

  /** Marks a waiting turn as run; throws TurnGone if it no longer waits. */
  ran(turn: LoggedTurn): void {
    const state: TurnState = turn.position === turn.exchange ? "executing" : "answered";
    const sql = `UPDATE turns SET state = ?, input = ? WHERE position = ? AND state = 'waiting'
                 RETURNING position`;
    // An event is known by its key from now on; a message's text is compared with a repeat's.
    const input =
      turn.input.kind === "event" ? { kind: "event", event: { id: turn.input.event.id } } : turn.input;
    const changed = this.#sql.exec(sql, state, JSON.stringify(input), turn.position).toArray();
    if (changed.length === 0) throw new TurnGone(`turn ${turn.position} no longer waits`);
  }

  /** Ends an exchange: from now on a repeat of its first turn gets this answer. */
  answer(exchange: number, view: StateView | null): void {
    const sql = "UPDATE turns SET state = 'answered', view = ? WHERE position = ?";
    this.#sql.exec(sql, JSON.stringify(view), exchange);
  }

  postpone(position: number, attempts: number, nextAt: number): void {
    const sql = "UPDATE turns SET attempts = ?, next_at = ? WHERE position = ?";
    this.#sql.exec(sql, attempts, nextAt, position);
  }

  /** Takes a turn that has not run out of the inbox. */
  withdraw(key: string): LoggedTurn | undefined {
    const turn = this.find(key);
    if (turn?.state !== "waiting") return undefined;
    this.#sql.exec("DELETE FROM turns WHERE position = ?", turn.position);
    return turn;
  }

  #turn(sql: string, ...parameters: SqlStorageValue[]): LoggedTurn | undefined {
    return this.#sql
      .exec<Columns>(sql, ...parameters)
      .toArray()
      .map(toTurn)[0];
  }
}

const toTurn = (row: Columns): LoggedTurn => ({
  position: row["position"] as number,
  exchange: row["in_exchange"] as number,
  key: row["key"] as string,
  input: JSON.parse(row["input"] as string) as TurnInput,
  origin: { requestId: row["request_id"] as string, traceparent: row["traceparent"] as string | null },
  acceptedAt: row["accepted_at"] as number,
  state: row["state"] as TurnState,
  attempts: row["attempts"] as number,
  nextAt: row["next_at"] as number,
  view: JSON.parse((row["view"] as string | null) ?? "null") as StateView | null,
});
