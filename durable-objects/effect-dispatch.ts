// Performs the outbox's effects: briefly while their exchange waits, later with growing pauses, never for ever.
import { pauseAfter, type Backoff } from "./backoff.ts";
import type { ConversationCopies } from "./conversation-copies.ts";
import { within } from "./deadlines.ts";
import type { EffectOutbox, EntryState, OutboxEntry } from "./effect-outbox.ts";
import type { EffectResults } from "./effect-results.ts";
import { errorType, type Telemetry } from "#contracts/telemetry";
import type { EffectPerformer, EffectResult, OutboxEffect } from "#conversation/effect-kinds";
import type { Probe } from "./probe.ts";
import type { SessionServices, Timer } from "./session-services.ts";

/** How long an exchange waits for its effects before the customer hears that the outcome will follow. */
const inlineBudgetMs = 1_500;
/** A try that takes longer counts as failed; its answer, should it come, is still taken. */
const tryMs = 10_000;
const retries: Backoff = { firstMs: 1_000, maxMs: 5 * 60_000 };
/** An accepted effect is asked for again, in case the call back got lost. */
const recheck: Backoff = { firstMs: 60_000, maxMs: 60 * 60_000 };
const hour = 60 * 60_000;
/** After so long without an outcome the customer is told that it did not work out. */
const giveUpAfterMs: Record<EntryState, number> = { inline: 6 * hour, retry: 6 * hour, accepted: 24 * hour };
/** Nobody waits to hear of these, but a place may stay taken for ever, or somebody remembered who was promised not to be. */
const giveUpPromisedAfterMs = 72 * hour;
const isPromised = (effect: OutboxEffect): boolean =>
  effect.type === "release" || (effect.type === "note" && effect.note.kind === "forget");
/** The platform opens at most six connections at once. */
const atOnce = 4;

interface DispatchDeps {
  outbox: EffectOutbox;
  results: EffectResults;
  copies: ConversationCopies;
  performer(): EffectPerformer;
  now(): number;
  random(): number;
  timer(ms: number): Timer;
  report: SessionServices["report"];
  telemetry: Telemetry;
  probe: Probe;
  /** Sets the alarm for the outbox as it is now. */
  schedule(): void;
}

export class EffectDispatch {
  readonly #deps: DispatchDeps;
  /** Tries under way, by effect id. */
  readonly #flying = new Map<string, Promise<void>>();
  #change = Promise.withResolvers<void>();

  constructor(deps: DispatchDeps) {
    this.#deps = deps;
  }

  /** Performs what `exchange` waits for; returns when it waits for nothing more. */
  async inline(exchange: number): Promise<void> {
    const { outbox, timer } = this.#deps;
    const budget = timer(inlineBudgetMs);
    let spent = false;
    void budget.over.then(() => (spent = true));
    while (!spent && outbox.inline(exchange).length > 0) {
      const ready = outbox.readyInline(exchange).slice(0, atOnce);
      if (ready.length === 0) break;
      const tries = ready.map((entry) => this.#try(entry));
      await Promise.race([...tries, this.#change.promise, budget.over]);
    }
    budget.cancel();
    const retryAt = this.#deps.now() + tryMs;
    for (const entry of outbox.inline(exchange)) this.#pending(entry, "retry", retryAt);
  }

  /** Tries all that is due, until nothing is. */
  async due(): Promise<void> {
    const { outbox, now } = this.#deps;
    for (;;) {
      const due = outbox.due(now()).slice(0, atOnce);
      if (due.length === 0) return;
      await Promise.all(due.map((entry) => this.#try(entry)));
    }
  }

  /** An outcome arrived from elsewhere: whoever waits shall look again. */
  changed(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  #try(entry: OutboxEntry): Promise<void> {
    const present = this.#flying.get(entry.id);
    if (present) return present;
    const started = this.#attempt(entry).finally(() => this.#flying.delete(entry.id));
    this.#flying.set(entry.id, started);
    return started;
  }

  async #attempt(entry: OutboxEntry): Promise<void> {
    const effect = this.#deps.copies.filled(entry.effect);
    const { result, traceparent } = await this.#perform({ ...entry, effect });
    await this.#deps.probe("performed");
    // What is known of the effect may have changed in the meantime: a callback, or the budget's end.
    const present = this.#deps.outbox.find(entry.id);
    if (!present) return;
    if (result?.status === "done") {
      this.#deps.results.store(result.event, traceparent, present);
      await this.#deps.probe("result stored");
      this.changed();
    } else if (result?.status === "noted") this.#deps.results.noted({ ...present, effect });
    else this.#later(present, result ? "accepted" : "retry");
  }

  /** No result: the try failed. */
  async #perform(entry: OutboxEntry): Promise<{ result: EffectResult | null; traceparent: string | null }> {
    const { performer, timer, report, telemetry, now } = this.#deps;
    const { effect } = entry;
    const { type, id, requestId } = effect;
    const about = {
      "x_seven.effect": id,
      "x_seven.effect.type": type,
      "x_seven.attempt": entry.attempts + 1,
    };
    const span = telemetry.begin(`effect ${type}`, entry.traceparent, about, "client");
    const { traceparent } = span;
    const began = now();
    const told = (outcome: string, failed?: string) => {
      span.set("x_seven.outcome", outcome);
      span.end(failed);
      telemetry.measure("x_seven.effect.duration", { type, outcome }, (now() - began) / 1000);
    };
    const abort = new AbortController();
    try {
      const performing = performer().perform(effect, abort.signal, traceparent);
      const result = await within(timer, tryMs, type, performing);
      told(result.status === "done" ? result.event.status : result.status);
      return { result, traceparent };
    } catch (error) {
      abort.abort();
      told("away", errorType(error));
      report(`effect ${type} ${id}`, error, { requestId, traceparent });
      return { result: null, traceparent };
    }
  }

  #later(entry: OutboxEntry, result: "retry" | "accepted"): void {
    const { outbox, results, report, schedule, now, random } = this.#deps;
    // What somebody took on stays taken on, though asking after it may fail.
    const state = entry.state === "accepted" ? "accepted" : result;
    const { type } = entry.effect;
    const longest = isPromised(entry.effect) ? giveUpPromisedAfterMs : giveUpAfterMs[state];
    if (now() - entry.since >= longest) {
      report(`effect ${type} ${entry.id}`, new Error(`given up after ${longest / hour} hours`));
      return results.givenUp(entry);
    }
    const attempts = entry.state === state ? entry.attempts + 1 : 1;
    const nextAt = now() + pauseAfter(attempts, state === "accepted" ? recheck : retries, random);
    if (entry.state === "inline") return this.#pending(entry, state, nextAt);
    outbox.update(entry.id, { state, attempts, nextAt });
    schedule();
  }

  #pending(entry: OutboxEntry, state: "retry" | "accepted", nextAt: number): void {
    this.#deps.results.pending(entry, { state, attempts: 1, nextAt });
    this.changed();
  }
}
