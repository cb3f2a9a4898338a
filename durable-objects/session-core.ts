// One conversation put together over its storage: what chat-session.ts offers, without the runtime.
import type { ChatMessage, PostMessage, Transcript, TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { Origin } from "#contracts/telemetry";
import type { StateView } from "#contracts/state-views";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { SessionFacts, TurnInput } from "#conversation/ports";
import { stageCheckpoints } from "./checkpoint-staging.ts";
import { ConversationCopies } from "./conversation-copies.ts";
import { EffectDispatch } from "./effect-dispatch.ts";
import { EffectOutbox } from "./effect-outbox.ts";
import { EffectResults } from "./effect-results.ts";
import { DurableObjectSaver } from "./langgraph-checkpointer.ts";
import { LiveFeed, type EventStream, type LiveSocket, type SocketMemory } from "./live-feed.ts";
import type { SqlHome } from "./schema.ts";
import type { SessionServices } from "./session-services.ts";
import { SessionStore, type SessionRecord } from "./session-store.ts";
import { SqliteRows } from "./sqlite-checkpoint-rows.ts";
import { TurnCommitter } from "./turn-commit.ts";
import { TurnJournal } from "./turn-journal.ts";
import { TurnLog } from "./turn-log.ts";
import { TurnQueue } from "./turn-queue.ts";

/** While something is under way the alarm stands this far ahead: it comes back to what a crash left. */
const graceMs = 2_000;
/** A session is not ended while effects of it are open; it is looked at again after a day. */
const postponedEndMs = 24 * 60 * 60_000;

interface CoreDeps {
  storage: SqlHome;
  services: SessionServices;
  sockets(): LiveSocket[];
  /** Sets the object's one alarm, ms since the epoch, before anything else can happen. */
  setAlarm(at: number): void;
}

export class SessionCore {
  readonly feed: LiveFeed;
  readonly #deps: CoreDeps;
  readonly #store: SessionStore;
  readonly #log: TurnLog;
  readonly #outbox: EffectOutbox;
  readonly #results: EffectResults;
  readonly #dispatch: EffectDispatch;
  readonly #queue: TurnQueue;
  /** When the alarm stands; null if that is not known. */
  #alarmAt: number | null = null;

  constructor(deps: CoreDeps) {
    const { storage, services, sockets } = deps;
    const schedule = () => this.#schedule();
    const store = new SessionStore(storage);
    const log = new TurnLog(storage.sql);
    const outbox = new EffectOutbox(storage.sql);
    const onChange = () => this.#lookAgain();
    const facts = () => this.#facts();
    const copies = new ConversationCopies({ ...services, store, outbox });
    const results = new EffectResults({ ...services, storage, log, outbox, copies, facts, onChange });
    const performer = () => services.performer(facts());
    const dispatch = new EffectDispatch({ ...services, outbox, results, copies, performer, schedule });
    const feed = new LiveFeed({ sockets, store });
    const stage = stageCheckpoints(new SqliteRows(storage));
    const runner = services.createTurnRunner(new DurableObjectSaver(stage, { random: services.random }));
    const journal = new TurnJournal(storage.sql, services.probe);
    const parts = { storage, store, log, outbox, copies, journal, stage, runner, feed, services, schedule };
    const committer = new TurnCommitter(parts);
    this.#queue = new TurnQueue({ ...services, store, log, outbox, dispatch, committer, feed, schedule });
    this.#deps = deps;
    this.#store = store;
    this.#log = log;
    this.#outbox = outbox;
    this.#results = results;
    this.#dispatch = dispatch;
    this.feed = feed;
    feed.catchUpAll();
  }

  /** Opens the session and resolves to its greeting; a repeat to the same. */
  async open(
    facts: SessionFacts,
    expiresAt: number,
    origin: Origin,
  ): Promise<Outcome<{ messages: ChatMessage[]; created: boolean }>> {
    const created = this.#store.record() === null;
    if (created) this.#store.open(facts, this.#deps.services.now(), expiresAt);
    else this.#store.prolong(expiresAt);
    const reply = await this.#take({ kind: "open" }, origin);
    return reply.ok ? { ok: true, value: { messages: reply.value.messages, created } } : reply;
  }

  /** Prolongs the session; its transcript. */
  resume(expiresAt: number): Outcome<Transcript> {
    if (!this.live()) return notFound;
    this.#store.prolong(expiresAt);
    return this.transcript(0);
  }

  /** Resolves to the message's answer, after all its effects brought an outcome or ran out of time. */
  async post({ id, text }: PostMessage, origin: Origin): Promise<Outcome<TurnReply>> {
    return this.live() ? this.#take({ kind: "message", id, text }, origin) : notFound;
  }

  /** Takes a message into the inbox and starts on it; whoever watches sees its answer. */
  accept({ id, text }: PostMessage, origin: Origin): Outcome<{ exchange: number }> {
    if (!this.live()) return notFound;
    const accepted = this.#queue.accept({ kind: "message", id, text }, origin);
    if (accepted.ok) void this.#start();
    return accepted;
  }

  /** The answer of an exchange that has ended. */
  stored(exchange: number): TurnReply | undefined {
    return this.#queue.stored(exchange);
  }

  /** Starts a socket off, its replay included. */
  attach(socket: LiveSocket, memory: SocketMemory): void {
    this.feed.attach(socket, memory, this.live()?.view ?? null);
    this.#schedule();
  }

  /** The exchange as it happens, to its answer. Resolves when the stream is complete. */
  async follow(stream: EventStream): Promise<void> {
    this.feed.addStream(stream);
    const answer = await this.#queue.answer(stream.exchange);
    this.feed.removeStream(stream);
    if (answer.ok) this.feed.finish(stream, answer.value);
    else stream.write("problem", { type: "problem", code: answer.code, detail: answer.detail });
  }

  /** Stores a workflow's event as the next turn. */
  deliver(event: WorkflowEvent, origin?: Origin): Outcome<{ stored: "new" | "replayed" }> {
    if (!this.#store.record()) return notFound;
    const stored = this.#results.store(event, origin?.traceparent);
    this.#dispatch.changed();
    return { ok: true, value: { stored } };
  }

  /** A person of the team writes, or leaves (null); resolves once it is said. */
  async staff(id: string, text: string | null, origin: Origin): Promise<Outcome<TurnReply>> {
    return this.live() ? this.#take({ kind: "staff", id, text }, origin) : notFound;
  }

  transcript(after: number): Outcome<Transcript> {
    if (!this.live()) return notFound;
    return { ok: true, value: { messages: this.#store.messagesAfter(after) } };
  }

  stateView(): Outcome<StateView> {
    const view = this.live()?.view;
    return view ? { ok: true, value: view } : notFound;
  }

  /** The session, unless it was never opened or is over. */
  live(): SessionRecord | null {
    const record = this.#store.record();
    return record && record.expiresAt > this.#deps.services.now() ? record : null;
  }

  /** The alarm went off: does what is due. "over" means that the session has ended and can be deleted. */
  async wake(): Promise<"live" | "over"> {
    this.#alarmAt = null;
    const { now } = this.#deps.services;
    this.feed.closeEnded(now());
    await Promise.all([this.#queue.drain(), this.#dispatch.due()]);
    await this.#queue.drain();
    void this.#deps.services.telemetry.flush();
    if (!this.live() && this.#outbox.isEmpty()) return "over";
    this.#schedule();
    return "live";
  }

  async #take(input: TurnInput, origin: Origin): Promise<Outcome<TurnReply>> {
    const accepted = this.#queue.accept(input, origin);
    if (!accepted.ok) return accepted;
    await this.#deps.services.probe("accepted");
    return this.#queue.answer(accepted.value.exchange);
  }

  async #start(): Promise<void> {
    await this.#deps.services.probe("accepted");
    await this.#queue.drain();
  }

  #lookAgain(): void {
    this.#schedule();
    void this.#queue.drain();
    // What the dashboard is to hear of it need not wait for the alarm.
    void this.#dispatch.due();
  }

  #facts(): SessionFacts {
    const record = this.#store.record();
    if (!record) throw new Error("the session was never opened");
    return record.facts;
  }

  /** Sets the one alarm to the earliest of inbox, outbox, tokens' ends and the session's end. */
  #schedule(): void {
    const now = this.#deps.services.now();
    const at = this.#nextAlarm(now);
    const stands = this.#alarmAt;
    // While turns run, an alarm that goes off early does no harm, and moving it at each step would cost.
    const soonEnough = stands !== null && stands > now && (this.#queue.isBusy ? stands <= at : stands === at);
    if (at === Infinity || soonEnough) return;
    this.#alarmAt = at;
    this.#deps.setAlarm(at);
  }

  #nextAlarm(now: number): number {
    const soonest = now + graceMs;
    const turn = this.#log.next(now);
    const expiresAt = this.#store.record()?.expiresAt ?? Infinity;
    return Math.min(
      this.#queue.isBusy ? soonest : Infinity,
      turn ? Math.max(turn.nextAt, soonest) : Infinity,
      Math.max(this.#log.asideUntil(now) ?? Infinity, soonest),
      Math.max(this.#outbox.nextAt() ?? Infinity, soonest),
      Math.max(this.feed.nextEnd() ?? Infinity, soonest),
      expiresAt > now ? expiresAt : now + postponedEndMs,
    );
  }
}

const notFound = {
  ok: false,
  code: "not_found",
  detail: "There is no such session, or it is over; open a new one.",
} as const;
