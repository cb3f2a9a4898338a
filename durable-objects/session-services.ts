// What a conversation needs from outside its Durable Object.
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import type { Booking } from "#contracts/bookings";
import type { EffectPerformer } from "#conversation/effect-kinds";
import type { Reads, SessionFacts, TurnDeps, TurnOutcome, TurnRequest } from "#conversation/ports";
import type { CityReads } from "#business/city";
import type { OfficeReads } from "#conversation/office/ports";
import type { Origin, Telemetry } from "#contracts/telemetry";
import type { ModelCall } from "#models/ledger";
import type { LanguageModel } from "#models/port";
import type { Learned } from "#understanding/learned/learned";
import type { Probe } from "./probe.ts";

export type TurnRunner = (request: TurnRequest, deps: TurnDeps) => Promise<TurnOutcome>;

/** A pause that can be called off. */
export interface Timer {
  /** Resolves when the time is over; never, if it was cancelled before. */
  over: Promise<void>;
  cancel(): void;
}

export interface SessionServices {
  /** ms since the epoch. */
  now(): number;
  /** A random number in [0, 1). */
  random(): number;
  timer(ms: number): Timer;
  createTurnRunner(saver: BaseCheckpointSaver): TurnRunner;
  performer(facts: SessionFacts): EffectPerformer;
  /** Scoped to the business of the facts. */
  reads(facts: SessionFacts): Reads;
  city(): CityReads;
  /** As the member of the facts. */
  office(facts: SessionFacts): OfficeReads;
  /** The models for one turn; null: none is set. Each of their calls is heard of. */
  model(facts: SessionFacts, turnId: string, hear: (call: ModelCall) => void): LanguageModel | null;
  /** What is learnt and loaded beside the script; never rejects. */
  learned(): Promise<Learned>;
  /** The token a booking's card carries. */
  signCard(booking: Booking, facts: SessionFacts): Promise<string>;
  /** Counts one message that came by socket: those that come by POST the edge has counted. */
  admit(facts: SessionFacts): Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }>;
  /** Tells whoever watches the system of a failure that was handled. */
  report(what: string, error: unknown, origin?: Origin): void;
  /** Tells them how turns and effects go. */
  telemetry: Telemetry;
  probe: Probe;
  /** Whether the conversation is copied out of its object, for its full history. */
  keepCopies: boolean;
}
