// What the edge asks of a conversation's Durable Object. The object implements it; the edge calls it by RPC.
import type { ChatMessage, PostMessage, Transcript, TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { Origin } from "#contracts/telemetry";
import type { StateView } from "#contracts/state-views";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { SessionFacts } from "#conversation/ports";

export type CallContext = Origin;

export interface OpenInit {
  facts: SessionFacts;
  /** When the session's token ends, and with it the session, unless it is resumed. */
  expiresAt: Instant;
}

/** A person's words to the customer; null leaves the conversation to the assistant. */
export interface StaffWords {
  id: string;
  text: string | null;
}

/**
 * RPC surface of `chat-session`. Nothing here throws for a refusal: a thrown error loses its class on the
 * way and means `unavailable` (the caller may repeat the call, every one is idempotent).
 * A session that was never opened, or is over, answers `not_found` to everything but `open`.
 */
export interface ChatSessionPort {
  /** Creates the session and makes its greeting; a repeat gives the same messages and `created: false`. */
  open(init: OpenInit, context: CallContext): Promise<Outcome<{ messages: ChatMessage[]; created: boolean }>>;
  /** Prolongs an open session and gives its transcript. */
  resume(expiresAt: Instant, context: CallContext): Promise<Outcome<{ messages: ChatMessage[] }>>;
  /** Runs the message's turn, or waits for the turn it already has; the same id and text, the same reply. */
  post(message: PostMessage, context: CallContext): Promise<Outcome<TurnReply>>;
  /** Says a person's words, in the role `staff`; the same id and text is one message. */
  staff(words: StaffWords, context: CallContext): Promise<Outcome<TurnReply>>;
  /** Messages with `seq` above `after`, oldest first. */
  transcript(after: number): Promise<Outcome<Transcript>>;
  stateView(): Promise<Outcome<StateView>>;
  /** Stores a workflow's event as the session's next turn; resolves once it is stored, not once it is said. */
  deliver(event: WorkflowEvent, context?: CallContext): Promise<Outcome<{ stored: "new" | "replayed" }>>;
  /**
   * `POST /stream` (body PostMessage) answers `text/event-stream`; `GET /socket?after=seq` upgrades.
   * A refusal is `{code, detail}` as JSON under the code's own status, with the header `x-problem: 1`.
   */
  fetch(request: Request): Promise<Response>;
}

/** Headers the edge puts on `fetch` once it has verified the caller; never copied from the client. */
export const sessionHeaders = {
  requestId: "x-request-id",
  traceparent: "traceparent",
  /** The session token's end, ISO 8601: the object closes the socket then with 4401. */
  expiresAt: "x-session-expires-at",
  /** Set to "1" by the object on a refusal. */
  problem: "x-problem",
} as const;
