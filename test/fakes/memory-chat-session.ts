// A conversation kept in memory: keeps the port's promises about ids, events and unknown sessions, and echoes.
import type { ChatMessage, TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { StateView } from "#contracts/state-views";
import type { ChatSessionPort, OpenInit, StaffWords } from "#edge/chat-session-port";

export const demoState: StateView = {
  conversation_type: "dedicated",
  business_id: "11111111-1111-4111-8111-111111111111",
  customer_context: { name: null, preferences: [], history: [] },
  business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
  current_flow: "greeting",
  workflow_triggers: [],
};

const unknown = { ok: false, code: "not_found", detail: "There is no such session." } as const;

export class MemoryChatSession implements ChatSessionPort {
  opened: OpenInit | null = null;
  readonly requestIds: string[] = [];
  readonly fetched: Request[] = [];
  private readonly messages: ChatMessage[] = [];
  private readonly replies = new Map<string, { text: string; reply: TurnReply }>();
  private readonly events = new Set<string>();

  async open(init: OpenInit, { requestId }: { requestId: string }) {
    this.requestIds.push(requestId);
    const created = this.opened === null;
    this.opened ??= init;
    if (created) this.say("assistant", "Welcome!");
    return { ok: true as const, value: { messages: [...this.messages], created } };
  }

  async resume(expiresAt: string) {
    if (!this.opened) return unknown;
    this.opened = { ...this.opened, expiresAt };
    return { ok: true as const, value: { messages: [...this.messages] } };
  }

  async post({ id, text }: { id: string; text: string }): Promise<Outcome<TurnReply>> {
    if (!this.opened) return unknown;
    const known = this.replies.get(id);
    if (known && known.text !== text) {
      return { ok: false, code: "message_id_reused", detail: "The id was used for another text." };
    }
    if (known) return { ok: true, value: known.reply };
    this.say("customer", text);
    const reply = { messages: [this.say("assistant", `You said: ${text}`)], state: demoState };
    this.replies.set(id, { text, reply });
    return { ok: true, value: reply };
  }

  async transcript(after: number) {
    if (!this.opened) return unknown;
    return { ok: true as const, value: { messages: this.messages.filter((it) => it.seq > after) } };
  }

  async stateView() {
    return this.opened ? { ok: true as const, value: demoState } : unknown;
  }

  async deliver({ id }: { id: string }): Promise<Outcome<{ stored: "new" | "replayed" }>> {
    if (!this.opened) return unknown;
    const stored = this.events.has(id) ? "replayed" : "new";
    this.events.add(id);
    return { ok: true, value: { stored } };
  }

  async staff({ id, text }: StaffWords): Promise<Outcome<TurnReply>> {
    if (!this.opened) return unknown;
    const known = this.replies.get(id);
    if (known) return { ok: true, value: known.reply };
    const messages = text === null ? [] : [this.say("staff", text)];
    const reply: TurnReply = { messages, state: demoState };
    this.replies.set(id, { text: text ?? "", reply });
    return { ok: true, value: reply };
  }

  async fetch(request: Request): Promise<Response> {
    this.fetched.push(request);
    if (!this.opened) {
      return Response.json(unknown, { status: 404, headers: { "x-problem": "1" } });
    }
    return new Response("event: done\ndata: {}\n\n", { headers: { "content-type": "text/event-stream" } });
  }

  private say(role: ChatMessage["role"], text: string): ChatMessage {
    const seq = this.messages.length + 1;
    const message: ChatMessage = { id: `msg_${seq}`, seq, role, text, at: "2026-11-22T12:00:00Z" };
    this.messages.push(message);
    return message;
  }
}
