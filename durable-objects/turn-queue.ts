// One turn at a time: takes messages and events into the inbox, runs them in order, commits each at once.
import type { TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { Origin, Telemetry } from "#contracts/telemetry";
import type { TurnInput } from "#conversation/ports";
import { pauseAfter, type Backoff } from "./backoff.ts";
import type { EffectDispatch } from "./effect-dispatch.ts";
import type { EffectOutbox } from "./effect-outbox.ts";
import type { LiveFeed } from "./live-feed.ts";
import type { SessionServices } from "./session-services.ts";
import type { SessionStore } from "./session-store.ts";
import type { TurnCommitter } from "./turn-commit.ts";
import { maxRuns, TurnGone, turnKey, type LoggedTurn, type TurnLog } from "./turn-log.ts";

/** A message that failed `maxRuns` times is answered with an apology. An event is tried until it is told. */
const retries: Record<"message" | "event", Backoff> = {
  message: { firstMs: 500, maxMs: 60_000 },
  event: { firstMs: 500, maxMs: 5 * 60_000 },
};
/** More unanswered messages than a person types; a flood is refused. */
const maxWaiting = 20;

interface QueueDeps {
  log: TurnLog;
  outbox: EffectOutbox;
  store: SessionStore;
  dispatch: EffectDispatch;
  committer: TurnCommitter;
  now(): number;
  random(): number;
  report: SessionServices["report"];
  telemetry: Pick<Telemetry, "flush">;
  /** Sets the alarm for what is now to be done. Called synchronously after every change. */
  schedule(): void;
  feed: LiveFeed;
}

type Waiter = (outcome: Outcome<TurnReply>) => void;

export class TurnQueue {
  readonly #deps: QueueDeps;
  readonly #waiters = new Map<number, Waiter[]>();
  readonly #bornAt: number;
  /** Turns whose interruption was counted. */
  readonly #interrupted = new Set<number>();
  #draining: Promise<void> | undefined;

  constructor(deps: QueueDeps) {
    this.#deps = deps;
    this.#bornAt = deps.now();
  }

  /** Whether turns are being worked on: if all is lost now, somebody has to come back to them. */
  get isBusy(): boolean {
    return this.#draining !== undefined;
  }

  /**
   * Takes a turn into the inbox, synchronously, the alarm included; resolves to the exchange it
   * begins. A repeat is the same exchange, unless its words differ.
   */
  accept(input: TurnInput, origin: Origin): Outcome<{ exchange: number }> {
    const { log, now } = this.#deps;
    const known = log.find(turnKey(input));
    if (known) return sameWords(known.input, input) ? begun(known.exchange) : reused;
    if (input.kind === "message" && log.waiting() >= maxWaiting) return flooded;
    const exchange = log.add(input, origin, now());
    this.#deps.schedule();
    return begun(exchange);
  }

  /** The exchange's answer: the stored one, or the coming one. */
  answer(exchange: number): Promise<Outcome<TurnReply>> {
    this.#deps.committer.closeIfDone(exchange);
    const stored = this.stored(exchange);
    if (stored) return Promise.resolve({ ok: true, value: stored });
    this.#hurry(exchange);
    const { promise, resolve } = Promise.withResolvers<Outcome<TurnReply>>();
    this.#waiters.set(exchange, [...(this.#waiters.get(exchange) ?? []), resolve]);
    void this.drain();
    return promise;
  }

  /** The answer of an exchange that has ended. */
  stored(exchange: number): TurnReply | undefined {
    const { log, store } = this.#deps;
    const turn = log.at(exchange);
    if (turn?.state !== "answered" || !turn.view) return undefined;
    return { messages: store.messagesOf(exchange), state: turn.view };
  }

  /** Works until nothing is left to do now. Never rejects. */
  drain(): Promise<void> {
    return (this.#draining ??= this.#work());
  }

  async #work(): Promise<void> {
    // Not before `#draining` is set: it is unset in the same breath as the last look found nothing.
    await Promise.resolve();
    try {
      for (let work = this.#next(); work; work = this.#next()) await work();
      for (const exchange of this.#waiters.keys()) this.#settle(exchange);
    } catch (error) {
      // The rows are as they were; the alarm comes back to them.
      this.#deps.report("the turn queue", error);
    } finally {
      this.#draining = undefined;
      // Whoever still waits would wait for the end of a pause, or for somebody who comes back to the rows.
      for (const exchange of this.#waiters.keys()) this.#tell(exchange, unavailable);
      this.#deps.schedule();
      void this.#deps.telemetry.flush();
    }
  }

  #next(): (() => Promise<void>) | undefined {
    const { log, outbox, dispatch, feed, now } = this.#deps;
    const turn = log.next(now());
    const exchange = outbox.waitingExchange();
    if (exchange !== undefined && (!turn || exchange <= turn.exchange))
      return async () => {
        feed.typing();
        await dispatch.inline(exchange);
        this.#settle(exchange);
      };
    return turn && turn.nextAt <= now() ? () => this.#run(turn) : undefined;
  }

  async #run(logged: LoggedTurn): Promise<void> {
    const turn = this.#countInterruption(logged);
    if (turn.attempts >= maxRuns) {
      if (!mustBeTold(turn)) return this.#giveUp(turn);
      // Should this run end its object, the next one finds the turn postponed, and others go first.
      this.#postpone(turn, turn.attempts);
    }
    try {
      await this.#deps.committer.run(turn);
    } catch (error) {
      if (!(error instanceof TurnGone)) this.#failed(turn, error);
    }
    this.#settle(turn.exchange);
  }

  /** The first failure is tried again at once; a later one waits, and those who wait are told. */
  #failed(turn: LoggedTurn, error: unknown): void {
    this.#deps.report(`turn ${turn.position}`, error, turn.origin);
    // It may have been withdrawn while it ran.
    if (this.#deps.log.at(turn.position)?.state !== "waiting") return;
    const attempts = turn.attempts + 1;
    if (attempts >= maxRuns && !mustBeTold(turn)) return this.#giveUp(turn);
    const pause = this.#postpone(turn, attempts);
    this.#deps.schedule();
    if (pause === 0) return;
    this.#tellOfPause(turn, attempts);
    this.#tell(turn.exchange, unavailable);
  }

  /** Puts a turn off by the pause that `attempts` failures call for. */
  #postpone({ position, input }: LoggedTurn, attempts: number): number {
    const { log, now, random } = this.#deps;
    const backoff = retries[input.kind === "message" || input.kind === "open" ? "message" : "event"];
    const pause = attempts === 1 ? 0 : pauseAfter(attempts - 1, backoff, random);
    log.postpone(position, attempts, now() + pause);
    return pause;
  }

  /** Watchers hear of a turn's trouble until it holds up nobody any more. */
  #tellOfPause({ input }: LoggedTurn, attempts: number): void {
    if (attempts > maxRuns) return;
    const { code, detail } = unavailable;
    this.#deps.feed.problem({ code, detail, ...(input.kind === "message" ? { id: input.id } : {}) });
  }

  /** A run of a turn accepted before this object woke was cut off, perhaps by the turn itself: it counts. */
  #countInterruption(turn: LoggedTurn): LoggedTurn {
    if (turn.acceptedAt >= this.#bornAt || this.#interrupted.has(turn.position)) return turn;
    this.#interrupted.add(turn.position);
    const attempts = turn.attempts + 1;
    this.#deps.log.postpone(turn.position, attempts, turn.nextAt);
    return { ...turn, attempts };
  }

  #giveUp(turn: LoggedTurn): void {
    this.#deps.committer.giveUp(turn);
    this.#deps.schedule();
    this.#settle(turn.exchange);
    this.#tell(turn.exchange, unavailable);
  }

  /** Answers those who wait for an exchange, if it has ended. */
  #settle(exchange: number): void {
    this.#deps.committer.closeIfDone(exchange);
    const reply = this.stored(exchange);
    if (reply) this.#tell(exchange, { ok: true, value: reply });
    this.#deps.schedule();
  }

  #tell(exchange: number, outcome: Outcome<TurnReply>): void {
    const waiters = this.#waiters.get(exchange) ?? [];
    this.#waiters.delete(exchange);
    for (const tell of waiters) tell(outcome);
  }

  /** Somebody waits: the pauses of the turn that all wait for, and of the one asked for, are over. */
  #hurry(exchange: number): void {
    const { log, now } = this.#deps;
    for (const turn of [log.next(now()), log.waitingIn(exchange)])
      if (turn && turn.nextAt > now()) log.postpone(turn.position, turn.attempts, now());
  }
}

/** What an event tells is told nowhere else. */
const mustBeTold = ({ input }: LoggedTurn): boolean => input.kind === "event" || input.kind === "staff";

const begun = (exchange: number): Outcome<{ exchange: number }> => ({ ok: true, value: { exchange } });

const refusal = (code: Extract<Outcome<never>, { ok: false }>["code"], detail: string) =>
  ({ ok: false, code, detail }) as const;
const reused = refusal("message_id_reused", "This message id was used for other words; choose a new one.");
const flooded = refusal("rate_limited", "Many messages are waiting for their answers; send this one later.");
const unavailable = refusal(
  "unavailable",
  "The message is stored and will be answered; ask again with the same id.",
);

const sameWords = (known: TurnInput, given: TurnInput): boolean =>
  !("text" in known) || !("text" in given) || known.text === given.text;
