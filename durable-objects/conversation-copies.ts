// The conversation's copy outside its object: one note in the outbox however many turns there were, filled in as it is
// written, and written again while turns have come since.
import type { EffectId } from "#contracts/ids";
import type { OutboxEffect } from "#conversation/effect-kinds";
import type { NoteEffect } from "#conversation/notes";
import type { EffectOutbox } from "./effect-outbox.ts";
import type { SessionStore } from "./session-store.ts";

/** A talk in full flow is copied so often at most, ms. */
const everyMs = 5_000;
/** A row's worth: a longer transcript takes several copies. */
const mostMessages = 200;

interface CopiesDeps {
  store: SessionStore;
  outbox: EffectOutbox;
  now(): number;
}

type CopyNote = NoteEffect & { note: Extract<NoteEffect["note"], { kind: "conversation" }> };

export const isCopy = (effect: OutboxEffect): effect is CopyNote =>
  effect.type === "note" && effect.note.kind === "conversation";

export class ConversationCopies {
  readonly #deps: CopiesDeps;
  /** The version that each copy under way is of. */
  readonly #versions = new Map<string, number>();

  constructor(deps: CopiesDeps) {
    this.#deps = deps;
  }

  /** Called in the transaction that commits a turn; a copy that waits already will have it too. */
  due(exchange: number, requestId: string): void {
    const { store, outbox, now } = this.#deps;
    const facts = store.record()?.facts;
    if (!facts) return;
    const { session, visitor, businessId } = facts;
    const effect: NoteEffect = {
      type: "note",
      id: `eff_${session.replace(/^ses_/, "")}_copy` as EffectId,
      requestId,
      businessId,
      session,
      ...(visitor && { visitor }),
      notBefore: new Date(now() + everyMs).toISOString(),
      note: { kind: "conversation", copy: null },
    };
    outbox.add(effect, exchange, now());
  }

  /** Called in the transaction in which somebody is forgotten: what was said until now is never copied. */
  forgo(): void {
    const { store } = this.#deps;
    store.copied(store.copyState().copiedVersion, store.messagesAfter(0).at(-1)?.seq ?? 0);
  }

  /** With what there is to copy now; any other effect as it is. */
  filled(effect: OutboxEffect): OutboxEffect {
    const record = this.#deps.store.record();
    if (!isCopy(effect) || !record?.view) return effect;
    const { version, copiedSeq } = this.#deps.store.copyState();
    const messages = this.#deps.store
      .messagesAfter(copiedSeq)
      .slice(0, mostMessages)
      .map(({ seq, id, role, text, at }) => ({ seq, id, role, text, at }));
    const lastSeq = messages.at(-1)?.seq ?? copiedSeq;
    this.#versions.set(effect.id, version);
    const copy = { chat: record.facts.chat, view: record.view, lastSeq, messages };
    return { ...effect, note: { kind: "conversation", copy } };
  }

  /** It is written: the note goes, or stays for what came meanwhile. */
  written(effect: OutboxEffect): void {
    if (!isCopy(effect) || !effect.note.copy) return;
    const { store, outbox, now } = this.#deps;
    store.copied(this.#versions.get(effect.id) ?? 0, effect.note.copy.lastSeq);
    const { version, copiedVersion } = store.copyState();
    const more = effect.note.copy.messages.length === mostMessages;
    if (version === copiedVersion && !more) return outbox.remove(effect.id);
    outbox.update(effect.id, { state: "retry", attempts: 0, nextAt: now() + everyMs });
  }
}
