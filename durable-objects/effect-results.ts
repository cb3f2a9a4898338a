// How an effect's outcome, or the lack of one, becomes the next turn: row by row in one transaction.
import { outcomeEventId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { SessionFacts } from "#conversation/ports";
import { releaseAfter } from "#conversation/undo-handoff";
import { isCopy, type ConversationCopies } from "./conversation-copies.ts";
import { deskNote } from "./desk-note.ts";
import { gaveUpEvent, pendingEvent, pendingEventId } from "./effect-events.ts";
import type { EffectOutbox, EntryChange, OutboxEntry } from "./effect-outbox.ts";
import type { SqlHome } from "./schema.ts";
import { turnKey, type LoggedTurn, type TurnLog } from "./turn-log.ts";

interface ResultsDeps {
  storage: SqlHome;
  log: TurnLog;
  outbox: EffectOutbox;
  copies: ConversationCopies;
  facts(): SessionFacts;
  now(): number;
  /** Something is to be done: sets the alarm, and has the queue look. */
  onChange(): void;
}

export class EffectResults {
  readonly #deps: ResultsDeps;

  constructor(deps: ResultsDeps) {
    this.#deps = deps;
  }

  /**
   * Stores an event as a turn. If it is an effect's outcome, the effect is done; if the exchange still
   * waits for it, or has not yet said that it is pending, the turn belongs to that exchange.
   * `entry` is the effect whose try brought the event; a callback names its effect itself.
   * @param traceparent the span that brought it
   */
  store(
    event: WorkflowEvent,
    traceparent: string | null = null,
    entry = this.#answered(event),
  ): "new" | "replayed" {
    const { storage, log, outbox, facts, now } = this.#deps;
    const stored = storage.transactionSync(() => {
      const exchange = entry ? this.#done(entry) : null;
      if (log.find(turnKey({ kind: "event", event }))) return "replayed";
      log.add({ kind: "event", event }, { requestId: event.requestId, traceparent }, now(), exchange);
      const note = deskNote(event, entry?.effect, facts(), now());
      if (note) outbox.add(note, exchange ?? 0, now(), traceparent);
      return "new";
    });
    this.#deps.onChange();
    return stored;
  }

  /** An effect of which nothing is to be told is done. */
  noted({ id, effect }: OutboxEntry): void {
    const { outbox, copies, onChange } = this.#deps;
    if (isCopy(effect)) copies.written(effect);
    else outbox.remove(id);
    onChange();
  }

  /** The exchange stops waiting for an inline effect: the customer hears that the outcome will follow. */
  pending({ effect, exchange, traceparent }: OutboxEntry, change: EntryChange): void {
    const { storage, log, outbox, facts, now } = this.#deps;
    storage.transactionSync(() => {
      outbox.update(effect.id, change);
      // Nobody hears of a note, nor that it is late.
      if (effect.type === "note") return;
      const event = pendingEvent(effect, facts().session, now());
      log.add({ kind: "event", event }, { requestId: effect.requestId, traceparent }, now(), exchange);
    });
    this.#deps.onChange();
  }

  /**
   * An effect brought no outcome for too long: the customer hears that too. A hand-off may have requested
   * its place, and no workflow lets go of it.
   */
  givenUp({ effect, traceparent }: OutboxEntry): void {
    const { storage, log, outbox, facts, now } = this.#deps;
    if (effect.type === "note") return outbox.remove(effect.id);
    storage.transactionSync(() => {
      if (effect.type === "handoff") outbox.replace(effect.id, releaseAfter(effect), now());
      else outbox.remove(effect.id);
      const event = gaveUpEvent(effect, facts().session, now());
      log.add({ kind: "event", event }, { requestId: effect.requestId, traceparent }, now());
    });
    this.#deps.onChange();
  }

  #answered({ id, effectId }: WorkflowEvent): OutboxEntry | undefined {
    return effectId && id === outcomeEventId(effectId) ? this.#deps.outbox.find(effectId) : undefined;
  }

  /** Takes an effect out of the outbox; the exchange that is still to hear of its outcome. */
  #done(entry: OutboxEntry): number | null {
    this.#deps.outbox.remove(entry.id);
    return entry.state === "inline" ? entry.exchange : (this.#unsaidPending(entry)?.exchange ?? null);
  }

  /** The news that the effect is pending, if nobody has heard it yet: the outcome takes its place. */
  #unsaidPending({ effect }: OutboxEntry): LoggedTurn | undefined {
    return this.#deps.log.withdraw(`event:${pendingEventId(effect)}`);
  }
}
