// Messages the visitor wrote and the server has not accepted, kept on the device until it has.
import type { Draft, Memory } from "./memory.ts";

export interface OutboxItem extends Draft {
  /** "failed" waits for the visitor; "unsent" goes out with the next chance; "sent" awaits acceptance. */
  state: "unsent" | "sent" | "failed";
}

export class Outbox {
  private items: OutboxItem[];
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
    this.items = memory.drafts.map((draft) => ({ ...draft, state: "unsent" }));
  }

  get all(): readonly OutboxItem[] {
    return this.items;
  }

  get unsent(): OutboxItem[] {
    return this.items.filter((it) => it.state === "unsent");
  }

  get awaiting(): boolean {
    return this.items.some((it) => it.state === "sent");
  }

  add(id: string, text: string): void {
    this.items.push({ id, text, state: "unsent" });
    this.memory.saveDraft({ id, text });
  }

  sent(item: OutboxItem, session: string): void {
    item.state = "sent";
    item.sentTo = session;
    this.memory.saveDraft({ id: item.id, text: item.text, sentTo: session });
  }

  /** The server has it, or the visitor gave it up. */
  remove(id: string): void {
    this.items = this.items.filter((it) => it.id !== id);
    this.memory.removeDraft(id);
  }

  fail(id: string): void {
    for (const item of this.items) if (item.id === id) item.state = "failed";
  }

  /** Puts a failed message back in line, under the id it had. */
  retry(id: string): void {
    for (const item of this.items) {
      if (item.id !== id) continue;
      item.state = "unsent";
      delete item.sentTo;
    }
  }

  /** After a lost connection: the server may or may not have them; their ids make a repeat harmless. */
  resendAll(): void {
    for (const item of this.items) if (item.state === "sent") item.state = "unsent";
  }

  /** In a new conversation, what an old one may already have done waits for the visitor's word. */
  enterSession(session: string): void {
    for (const item of this.items) {
      if (item.sentTo !== undefined && item.sentTo !== session) item.state = "failed";
    }
  }
}
