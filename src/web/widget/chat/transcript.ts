// The conversation as this page knows it: each message once, in order of `seq`, whatever came how often.
import type { ChatMessage } from "#contracts/chat";

/** A reply that is still being written. */
export interface PartialReply {
  reply: string;
  text: string;
}

interface Partial extends PartialReply {
  /** From a connection that is gone: readable until the next one says it from the start. */
  stale: boolean;
}

export class Transcript {
  private readonly bySeq = new Map<number, ChatMessage>();
  private readonly partialReplies = new Map<string, Partial>();
  private readonly ids = new Set<string>();
  private contiguous = 0;

  /** Highest `seq` up to which nothing is missing: what to ask the server to continue after. */
  get cursor(): number {
    return this.contiguous;
  }

  /** Whether a message is here whose predecessor is not. */
  get hasGap(): boolean {
    return this.bySeq.size > this.contiguous;
  }

  get messages(): ChatMessage[] {
    return [...this.bySeq.values()].sort((a, b) => a.seq - b.seq);
  }

  get partials(): Partial[] {
    return [...this.partialReplies.values()];
  }

  /** Takes messages in any order and number; gives those not known before, in order. */
  add(messages: readonly ChatMessage[]): ChatMessage[] {
    const fresh = messages
      .filter((it, index) => !this.bySeq.has(it.seq) && messages.findIndex((m) => m.seq === it.seq) === index)
      .sort((a, b) => a.seq - b.seq);
    for (const message of fresh) {
      this.bySeq.set(message.seq, message);
      this.ids.add(message.id);
      if (message.role !== "customer") this.finishReply(message.id);
    }
    while (this.bySeq.has(this.contiguous + 1)) this.contiguous += 1;
    return fresh;
  }

  /** Takes a piece of a coming reply; on each connection the pieces begin at its start. */
  grow(reply: string, text: string): void {
    if (this.ids.has(reply)) return;
    const known = this.partialReplies.get(reply);
    const before = known && !known.stale ? known.text : "";
    this.partialReplies.set(reply, { reply, text: before + text, stale: false });
  }

  /** The connection is gone. */
  cutPartials(): void {
    for (const partial of this.partialReplies.values()) partial.stale = true;
  }

  /** The turn is over: of what it was saying on this connection, nothing more comes. */
  turnEnded(): void {
    for (const { reply, stale } of this.partials) if (!stale) this.partialReplies.delete(reply);
  }

  clear(): void {
    this.bySeq.clear();
    this.ids.clear();
    this.partialReplies.clear();
    this.contiguous = 0;
  }

  private finishReply(finished: string): void {
    for (const { reply, stale } of this.partials) {
      if (stale || reply === finished) this.partialReplies.delete(reply);
    }
  }
}
