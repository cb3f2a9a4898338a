// What a crew's run is given from outside: time, a model, a tracer. Nothing of it is looked up by the crew itself.
import type { Tracer } from "#contracts/telemetry";
import type { LanguageModel, PersonalDatum } from "#models/port";
import type { Role } from "./tool.ts";

/** A pause that can be called off. */
export interface Timer {
  over: Promise<void>;
  cancel(): void;
}

/** What a run may take. */
export interface Budget {
  /** ms. */
  ms: number;
  /** Millionths of a US dollar; once it is spent, agents go on by their policies alone. */
  costMicros: number;
}

export interface CrewDeps {
  /** ms since the epoch. */
  now(): number;
  timer(ms: number): Timer;
  /** Unique, and the same on a rerun. */
  id: string;
  /** null: agents work by their policies. */
  model?: LanguageModel | null;
  /** What the models have cost this run so far by their ledger, millionths of a US dollar. */
  modelMicros?(): number;
  /** What no model may see of the inputs. */
  personal?: readonly PersonalDatum[];
  tracer?: Tracer;
  /** Whose wishes the crew serves; a customer's, unless said. */
  role?: Role;
  budget?: Partial<Budget>;
}
