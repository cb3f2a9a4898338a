// One turn at a time: takes messages and events into the inbox, runs them in order, commits each at once.
import type { TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { TurnInput } from "#conversation/ports";
import { pauseAfter, type Backoff } from "./backoff.ts";
import type { EffectDispatch } from "./effect-dispatch.ts";
import type { EffectOutbox } from "./effect-outbox.ts";
import type { LiveFeed } from "./live-feed.ts";
import type { SessionStore } from "./session-store.ts";
import type { TurnCommitter } from "./turn-commit.ts";
import { TurnGone, turnKey, type LoggedTurn, type TurnLog } from "./turn-log.ts";

/** After this many failed runs the customer gets an apology, and the next turn its chance. */
const maxRuns = 6;
const retries: Backoff = { firstMs: 500, maxMs: 60_000 };
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
  report(what: string, error: unknown): void;
  /** Sets the alarm for what is now to be done. Called synchronously after every change. */
  schedule(): void;
  feed: LiveFeed;
}

type Waiter = (outcome: Outcome<TurnReply>) => void;

export class TurnQueue {
  readonly #deps: QueueDeps;
  readonly #waiters = new Map<number, Waiter[]>();
  readonly #bornAt: number;
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
  accept(input: TurnInput, requestId: string): Outcome<{ exchange: number }> {
    const { log, now } = this.#deps;
    const known = log.find(turnKey(input));
    if (known) return sameWords(known.input, input) ? begun(known.exchange) : reused;
    if (input.kind === "message" && log.waiting() >= maxWaiting) return flooded;
    const exchange = log.add(input, requestId, now());
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
    } catch (error) {
      // The rows are as they were; the alarm comes back to them.
      this.#deps.report("the turn queue", error);
    } finally {
      this.#draining = undefined;
      this.#deps.schedule();
    }
  }

  #next(): (() => Promise<void>) | undefined {
    const { log, outbox, dispatch, feed, now } = this.#deps;
    const turn = log.next();
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
    if (turn.attempts >= maxRuns) return this.#giveUp(turn);
    try {
      await this.#deps.committer.run(turn);
    } catch (error) {
      if (!(error instanceof TurnGone)) this.#failed(turn, error);
    }
    this.#settle(turn.exchange);
  }

  /** The first failure is tried again at once; a later one waits, and those who wait are told. */
  #failed(turn: LoggedTurn, error: unknown): void {
    const { log, now, random } = this.#deps;
    this.#deps.report(`turn ${turn.position}`, error);
    const attempts = turn.attempts + 1;
    if (attempts >= maxRuns) return this.#giveUp(turn);
    const pause = attempts === 1 ? 0 : pauseAfter(attempts - 1, retries, random);
    log.postpone(turn.position, attempts, now() + pause);
    this.#deps.schedule();
    if (pause === 0) return;
    const { code, detail } = unavailable;
    this.#deps.feed.problem({
      code,
      detail,
      ...(turn.input.kind === "message" ? { id: turn.input.id } : {}),
    });
    this.#tell(turn.exchange, unavailable);
  }

  /** A run of a turn accepted before this object woke was cut off, perhaps by the turn itself: it counts. */
  #countInterruption(turn: LoggedTurn): LoggedTurn {
    if (turn.acceptedAt >= this.#bornAt) return turn;
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

  /** Somebody asks again for a turn whose run failed: its pause is over. */
  #hurry(exchange: number): void {
    const { log, now } = this.#deps;
    const turn = log.next();
    if (turn?.exchange === exchange && turn.nextAt > now()) log.postpone(turn.position, turn.attempts, now());
  }
}

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
  known.kind !== "message" || given.kind !== "message" || known.text === given.text;
