// Runs one turn and stores all it made in one transaction: graph state, transcript, effects, state view.
import type { BookingCard, ChatMessage } from "#contracts/chat";
import type { StateView } from "#contracts/state-views";
import type { NoteEffect } from "#conversation/notes";
import type {
  DraftCard,
  DraftMessage,
  SessionFacts,
  TurnDeps,
  TurnOutcome,
  TurnRequest,
} from "#conversation/ports";
import type { StagedRows } from "./checkpoint-staging.ts";
import type { ConversationCopies } from "./conversation-copies.ts";
import { promptCity, promptModel, promptOffice, promptReads, promptSigning } from "./deadlines.ts";
import type { EffectOutbox } from "./effect-outbox.ts";
import type { LiveFeed } from "./live-feed.ts";
import type { SqlHome } from "./schema.ts";
import type { SessionServices, TurnRunner } from "./session-services.ts";
import type { SessionRecord, SessionStore, UnnumberedMessage } from "./session-store.ts";
import type { TurnJournal } from "./turn-journal.ts";
import { TurnGone, type LoggedTurn, type TurnLog } from "./turn-log.ts";
import { TurnWatch } from "./turn-watch.ts";

interface CommitterDeps {
  storage: SqlHome;
  store: SessionStore;
  log: TurnLog;
  outbox: EffectOutbox;
  copies: ConversationCopies;
  journal: TurnJournal;
  stage: StagedRows;
  runner: TurnRunner;
  feed: LiveFeed;
  services: Pick<
    SessionServices,
    | "now"
    | "timer"
    | "reads"
    | "city"
    | "office"
    | "model"
    | "learned"
    | "signCard"
    | "report"
    | "telemetry"
    | "probe"
    | "keepCopies"
  >;
  /** Sets the alarm; called in the same breath as the transaction. */
  schedule(): void;
}

export class TurnCommitter {
  readonly #deps: CommitterDeps;

  constructor(deps: CommitterDeps) {
    this.#deps = deps;
  }

  /** Rejects if the run or its commit fails; then nothing of it was stored, and it can be run afresh. */
  async run(turn: LoggedTurn): Promise<void> {
    const { stage, runner, journal, feed, log, services } = this.#deps;
    const session = this.#session();
    const request = turnRequest(turn, session);
    const answers = turn.input.kind === "staff" ? log.traceBefore(turn.position) : null;
    const watch = new TurnWatch(services.telemetry, services.now, turn, request, answers);
    feed.turnStarted(turn.exchange);
    try {
      const outcome = await runner(request, await this.#turnDeps(request, watch));
      const messages = await Promise.all(
        outcome.messages.map((draft) => this.#finished(draft, session.facts)),
      );
      await services.probe("staged");
      this.#commit(turn, request, outcome, messages, watch.traceparent);
      watch.committed();
    } catch (error) {
      watch.failed(error);
      // A failed turn is run again with the answers it had; one that is gone is not.
      if (error instanceof TurnGone) journal.close(request.turnId);
      throw error;
    } finally {
      stage.discard();
      feed.turnEnded();
    }
    await services.probe("committed");
    feed.committed(turn.exchange, this.#view());
  }

  /** Ends a turn that cannot be run: with words instead of silence, or by undoing the opening. */
  giveUp(turn: LoggedTurn): void {
    const { storage, store, log, feed } = this.#deps;
    const { view } = this.#session();
    storage.transactionSync(() => {
      if (view) return this.#apologise(turn);
      log.withdraw(turn.key);
      store.forget();
    });
    if (view) feed.committed(turn.exchange, view);
  }

  /** An exchange has ended when its first turn ran and neither a turn nor an effect of it is open. */
  closeIfDone(exchange: number): void {
    const { log, outbox } = this.#deps;
    if (log.at(exchange)?.state !== "executing") return;
    if (log.waitingIn(exchange) || outbox.inline(exchange).length > 0) return;
    log.answer(exchange, this.#session().view);
  }

  #commit(
    turn: LoggedTurn,
    request: TurnRequest,
    { effects, notes = [], view }: TurnOutcome,
    messages: readonly UnnumberedMessage[],
    traceparent: string | null,
  ): void {
    const { storage, store, log, outbox, copies, journal, stage, services } = this.#deps;
    storage.transactionSync(() => {
      log.ran(turn);
      stage.flush();
      this.#heard(turn);
      for (const message of messages) store.append(turn.exchange, message);
      for (const effect of [...effects, ...notes.map((it) => noteOf(it, request))])
        outbox.add(effect, turn.exchange, services.now(), traceparent);
      store.setView(view);
      if (notes.some((it) => it.note.kind === "forget")) copies.forgo();
      if (services.keepCopies) copies.due(turn.exchange, request.requestId);
      journal.close(request.turnId);
      this.closeIfDone(turn.exchange);
    });
    this.#deps.schedule();
  }

  #apologise(turn: LoggedTurn): void {
    const { store, log, journal, services } = this.#deps;
    const at = new Date(services.now()).toISOString();
    this.#heard(turn);
    store.append(turn.exchange, { id: `msg_sorry_${turn.position}`, role: "assistant", text: apology, at });
    journal.close(turnRequest(turn, this.#session()).turnId);
    log.ran(turn);
    this.closeIfDone(turn.exchange);
  }

  /** The customer's own words, or those of the team, enter the transcript with the turn they began. */
  #heard(turn: LoggedTurn): void {
    if (!("text" in turn.input) || turn.input.text === null) return;
    const { id, text, kind } = turn.input;
    const at = new Date(turn.acceptedAt).toISOString();
    if (kind === "message") this.#deps.store.append(turn.exchange, { id, role: "customer", text, at });
    else this.#deps.store.append(turn.exchange, { id, role: "staff", text, at, quickReplies: wayBack });
  }

  async #turnDeps({ facts, turnId }: TurnRequest, watch: TurnWatch): Promise<TurnDeps> {
    const { services, journal, feed, outbox } = this.#deps;
    const model = services.model(facts, turnId, (call) => watch.hear(call));
    const reading = { timer: services.timer, trace: watch.steps };
    return {
      readsOf: (businessId) => promptReads(reading, services.reads({ ...facts, businessId })),
      city: promptCity(reading, services.city()),
      office: () => promptOffice(reading, services.office(facts)),
      model: model && promptModel(services, model),
      learned: await services.learned(),
      journal: journal.of(turnId),
      isWaiting: (id) => outbox.find(id) !== undefined,
      trace: watch.steps,
      clock: { now: services.now, timer: services.timer },
      onDelta: (reply, text) => feed.spoke(reply, text),
    };
  }

  async #finished(draft: DraftMessage, facts: SessionFacts): Promise<UnnumberedMessage> {
    const { cards, business = facts.businessId, ...message } = draft;
    const at = new Date(this.#deps.services.now()).toISOString();
    const of = { ...facts, businessId: business };
    const signed = await Promise.all(cards?.map((card) => this.#signed(card, of)) ?? []);
    return { ...message, role: "assistant", at, ...(cards ? { cards: signed } : {}) };
  }

  async #signed(card: DraftCard, facts: SessionFacts): Promise<NonNullable<ChatMessage["cards"]>[number]> {
    if (card.type !== "booking") return card;
    const { timer, signCard } = this.#deps.services;
    const token = await promptSigning(timer, signCard)(card.booking, facts);
    return { ...card, token } satisfies BookingCard;
  }

  #session(): SessionRecord {
    const session = this.#deps.store.record();
    if (!session) throw new Error("the session was never opened");
    return session;
  }

  #view(): StateView {
    const { view } = this.#session();
    if (!view) throw new Error("a committed turn leaves a state view");
    return view;
  }
}

function noteOf(
  { id, afterMs, businessId, note }: NonNullable<TurnOutcome["notes"]>[number],
  { facts, requestId, now }: TurnRequest,
): NoteEffect {
  const { session, visitor } = facts;
  return {
    type: "note",
    id,
    requestId,
    businessId,
    session,
    ...(visitor && { visitor }),
    notBefore: new Date(now + afterMs).toISOString(),
    note,
  };
}

/** Under a person's words: leaves them for the assistant. */
const wayBack = [{ label: "Back to the assistant", text: "Back to the assistant" }];

const apology = "I'm sorry, something went wrong on my side and I couldn't answer that. Please try again.";

/** The same request on a rerun: same ids, same instant. */
function turnRequest(turn: LoggedTurn, { facts, openedAt }: SessionRecord): TurnRequest {
  return {
    facts,
    turnId: `${openedAt.toString(36)}-${turn.position}`,
    input: turn.input,
    now: turn.acceptedAt,
    requestId: turn.origin.requestId,
  };
}
