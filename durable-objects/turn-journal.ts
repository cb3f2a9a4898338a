// Answers of models and slow reads, kept while their turn is open: a rerun asks for none of them again.
import type { Journal } from "#conversation/ports";
import type { Probe } from "./probe.ts";

/** A larger answer is not kept: it is asked for again, should the turn run again. Rows end at 2 MB. */
const maxAnswerLength = 600_000;

/** Works on the tables of session-schema.ts. Answers are kept as JSON. */
export class TurnJournal {
  readonly #sql: SqlStorage;
  readonly #probe: Probe;

  constructor(sql: SqlStorage, probe: Probe) {
    this.#sql = sql;
    this.#probe = probe;
  }

  /** The journal of one turn. Two askers of one call share its answer; a failure is not kept. */
  of(turnId: string): Journal {
    const asking = new Map<string, Promise<unknown>>();
    return {
      once: <T>(call: string, ask: () => Promise<T>): Promise<T> => {
        const present = asking.get(call) ?? this.#once(turnId, call, ask);
        asking.set(call, present);
        present.catch(() => asking.delete(call));
        return present as Promise<T>;
      },
    };
  }

  /** Called in the transaction that commits the turn. */
  close(turnId: string): void {
    this.#sql.exec("DELETE FROM journal WHERE turn = ?", turnId);
  }

  async #once(turnId: string, call: string, ask: () => Promise<unknown>): Promise<unknown> {
    const sql = "SELECT answer FROM journal WHERE turn = ? AND call = ?";
    const kept = this.#sql.exec<{ answer: string | null }>(sql, turnId, call).toArray()[0];
    if (kept) return kept.answer === null ? undefined : JSON.parse(kept.answer);
    const answer = await ask();
    const text = answer === undefined ? null : JSON.stringify(answer);
    if (text !== null && text.length > maxAnswerLength) return answer;
    this.#sql.exec("INSERT OR REPLACE INTO journal VALUES (?, ?, ?)", turnId, call, text);
    await this.#probe("answer kept");
    return answer;
  }
}
