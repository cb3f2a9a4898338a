// One visitor's conversation as there is to show: what was said, is being said, and waits to be sent.
import type { ChatMessage, OpenedSession, OpenSession, ServerFrame } from "#contracts/chat";
import type { Api } from "./api.ts";
import { Connection, type Status } from "./connection.ts";
import type { Memory } from "./memory.ts";
import { Outbox, type OutboxItem } from "./outbox.ts";
import { type PartialReply, Transcript } from "./transcript.ts";

export interface Snapshot {
  status: Status;
  messages: readonly ChatMessage[];
  /** Up to this `seq` nothing is missing; what was sent and is not among them belongs right after it. */
  cursor: number;
  outbox: readonly OutboxItem[];
  partials: readonly PartialReply[];
  typing: boolean;
  unread: number;
}

export interface ConversationEvents {
  changed: () => void;
  /** Finished messages the visitor has not seen, each told once. */
  arrived: (messages: ChatMessage[]) => void;
}

/** "…" never stays on for ever, ms. */
const typingMs = 45_000;

export class Conversation {
  private readonly memory: Memory;
  private readonly events: ConversationEvents;
  private readonly transcript = new Transcript();
  private readonly outbox: Outbox;
  private readonly connection: Connection;
  private typing = false;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private watching = false;

  constructor(api: Api, memory: Memory, opening: OpenSession, events: ConversationEvents) {
    this.memory = memory;
    this.events = events;
    this.outbox = new Outbox(memory);
    this.connection = new Connection(api, memory, opening, this.outbox, {
      cursor: () => this.transcript.cursor,
      entered: (opened, seen) => this.entered(opened, seen),
      took: (messages) => this.take(messages),
      heard: (frame) => this.hear(frame),
      left: (how) => this.left(how),
      changed: events.changed,
    });
  }

  get snapshot(): Snapshot {
    const { messages, partials } = this.transcript;
    const { status } = this.connection;
    const seen = this.memory.session?.seen ?? 0;
    const unread = messages.filter((it) => it.role !== "customer" && it.seq > seen).length;
    return {
      status,
      messages,
      cursor: this.transcript.cursor,
      outbox: this.outbox.all,
      partials,
      typing: (status === "live" || status === "polling") && (this.typing || this.outbox.awaiting),
      unread: this.watching ? 0 : unread,
    };
  }

  /** Connects and stays connected. */
  wake(): void {
    this.connection.start();
  }

  say(text: string): void {
    this.outbox.add(crypto.randomUUID(), text);
    this.wake();
    this.connection.push();
  }

  retry(): void {
    this.connection.retry();
  }

  offline(): void {
    this.connection.offline();
  }

  retryMessage(id: string): void {
    this.outbox.retry(id);
    this.connection.push();
  }

  discardMessage(id: string): void {
    this.outbox.remove(id);
    this.events.changed();
  }

  /** Whether the visitor sees the messages. */
  watch(watching: boolean): void {
    this.watching = watching;
    this.markSeen();
    this.events.changed();
  }

  private entered({ messages }: OpenedSession, seen: number): void {
    this.transcript.clear();
    this.take(messages, seen);
  }

  private left(how: "cut" | "finished"): void {
    if (how === "cut") this.transcript.cutPartials();
    else this.transcript.turnEnded();
    this.setTyping(false);
  }

  private hear(frame: ServerFrame): void {
    if (frame.type === "message") this.take([frame.message]);
    if (frame.type === "delta") this.transcript.grow(frame.reply, frame.text);
    if (frame.type === "typing") this.setTyping(true);
    if (frame.type === "problem") this.setTyping(false);
    if (frame.type === "state") {
      this.transcript.turnEnded();
      // A turn may be stored before its answer is known.
      this.setTyping(this.transcript.messages.at(-1)?.role === "customer");
    }
    this.events.changed();
  }

  private take(messages: readonly ChatMessage[], seen = 0): void {
    const fresh = this.transcript.add(messages);
    for (const { role, id } of fresh) {
      if (role === "customer") this.outbox.remove(id);
      this.setTyping(role === "customer");
    }
    if (fresh.length && this.transcript.hasGap && this.connection.status === "live")
      void this.connection.fillGap();
    const arrived = fresh.filter((it) => it.role !== "customer" && it.seq > seen);
    if (arrived.length) this.events.arrived(arrived);
    this.markSeen();
    this.events.changed();
  }

  private markSeen(): void {
    const stored = this.memory.session;
    const seen = this.transcript.cursor;
    if (this.watching && stored && stored.seen < seen) this.memory.session = { ...stored, seen };
  }

  private setTyping(typing: boolean): void {
    this.typing = typing;
    clearTimeout(this.typingTimer);
    if (typing) this.typingTimer = setTimeout(() => this.setTyping(false), typingMs);
    this.events.changed();
  }
}
