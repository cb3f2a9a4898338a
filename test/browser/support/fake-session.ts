// One conversation of the fake edge: a transcript, its turns by client id, and who is listening.
import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import type { ChatMessage, ServerFrame } from "#contracts/chat";

export type Reply = Pick<ChatMessage, "text" | "quickReplies" | "cards"> & { role?: "assistant" | "staff" };
export type Script = (text: string) => Reply[];

/** Where sockets can be cut; each is a moment of one message's way. */
export const cutPoints = [
  "opened",
  "received",
  "accepted",
  "first-delta",
  "second-delta",
  "committed",
  "own-told",
  "reply-told",
  "state-told",
] as const;
export type CutPoint = (typeof cutPoints)[number];

export class FakeSession {
  readonly id = `ses_${randomUUID()}`;
  readonly token = `tok.${randomUUID()}`;
  readonly key: string;
  readonly messages: ChatMessage[] = [];
  readonly sockets = new Set<WebSocket>();
  /** What the running turn has said so far of each coming message; null while none runs. */
  spoken: Map<string, string> | null = null;
  /** How often each client id arrived. */
  readonly arrivals = new Map<string, number>();
  private readonly turns = new Map<string, Promise<ChatMessage[]>>();

  constructor(key: string) {
    this.key = key;
  }

  append(message: Omit<ChatMessage, "seq" | "at" | "id"> & { id?: string }): ChatMessage {
    const stored: ChatMessage = {
      id: randomUUID(),
      ...message,
      seq: this.messages.length + 1,
      at: new Date().toISOString(),
    };
    this.messages.push(stored);
    return stored;
  }

  broadcast(frame: ServerFrame): void {
    for (const socket of this.sockets) socket.send(JSON.stringify(frame));
  }

  /** Runs a turn once per client id, however often the message arrives. */
  turn(id: string, run: () => Promise<ChatMessage[]>): Promise<ChatMessage[]> {
    this.arrivals.set(id, (this.arrivals.get(id) ?? 0) + 1);
    let turn = this.turns.get(id);
    if (!turn) this.turns.set(id, (turn = run()));
    return turn;
  }
}
