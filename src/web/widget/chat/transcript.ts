// The conversation as this page knows it: each message once, in order of `seq`, whatever came how often.
import type { ChatMessage } from "#contracts/chat";

/** A reply that is still being written. */
export interface PartialReply {
  reply: string;
  text: string;
}

interface Partial extends PartialReply {
  /** "open" takes text; "restarting" may begin again; "cut" missed some and waits for the whole message. */
  state: "open" | "restarting" | "cut";
}

export class Transcript {
  private readonly bySeq = new Map<number, ChatMessage>();
  private readonly partialReplies = new Map<string, Partial>();
  private readonly ids = new Set<string>();
  private contiguous = 0;
  private deaf = false;

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

  get partials(): PartialReply[] {
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

  /** Takes a piece of a coming reply. */
  grow(reply: string, text: string): void {
    const known = this.partialReplies.get(reply);
    if (this.deaf || known?.state === "cut" || this.ids.has(reply)) return;
    // A turn that was interrupted runs anew and says its reply from the start again.
    const restarted = known?.state === "restarting" && known.text.startsWith(text);
    this.partialReplies.set(reply, {
      reply,
      text: known && !restarted ? known.text + text : text,
      state: "open",
    });
  }

  /** A turn begins, perhaps for the second time. */
  turnStarted(): void {
    this.deaf = false;
    for (const partial of this.partialReplies.values()) {
      if (partial.state === "open") partial.state = "restarting";
    }
  }

  /** The connection broke: what is here stays readable until the whole message comes. */
  cutPartials(): void {
    for (const partial of this.partialReplies.values()) partial.state = "cut";
  }

  /** A reply may be under way whose beginning was missed: its pieces are not shown, only the whole. */
  joinedLate(): void {
    this.deaf = true;
  }

  /** The turn is over; nothing unfinished is coming. */
  turnEnded(): void {
    this.deaf = false;
    this.partialReplies.clear();
  }

  clear(): void {
    this.bySeq.clear();
    this.ids.clear();
    this.turnEnded();
    this.contiguous = 0;
  }

  private finishReply(finished: string): void {
    this.deaf = false;
    this.partialReplies.delete(finished);
    for (const [reply, partial] of this.partialReplies) {
      if (partial.state === "cut") this.partialReplies.delete(reply);
    }
  }
}
