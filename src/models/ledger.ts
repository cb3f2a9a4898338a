// What is written down of each call of a model, and what decides whether another may be made.
import type { SessionId, Uuid } from "#contracts/ids";

/** Whose turn asks. */
export interface TurnFacts {
  business: Uuid;
  session: SessionId;
  turn: string;
}

export type TierName = "small" | "large";

/** One request to a model, retries one by one: a failed one may cost too. */
export interface ModelCall extends TurnFacts {
  id: string;
  call: string;
  tier: TierName;
  model: string;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
  /** `unsure`: it answered, and the next tier was asked · `malformed`: with nothing that parses. */
  outcome: "answered" | "unsure" | "malformed" | "limited" | "failed" | "slow" | "refused";
  tookMs: number;
  /** When it was made, ms since the epoch. */
  at: number;
}

export interface Ledger {
  /** Writes it down some time; never fails, never keeps a turn waiting. */
  note(call: ModelCall): void;
}

export interface Budget {
  /** Sets aside what a request may cost; null: the business's day has no room for it. */
  reserve(business: Uuid, micros: number): Promise<Reservation | null>;
}

/** One that is never settled counts as spent: the budget errs on the safe side. */
export interface Reservation {
  /** The request is over and cost so much. */
  settle(micros: number): void;
}
