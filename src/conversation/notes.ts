// What a turn wants written down, or shown to the business: nobody waits for it.
import type { ChatMessage, ChatType } from "#contracts/chat";
import type { DeskNews } from "#contracts/desk";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import type { Instant } from "#contracts/time";
import type { CrewRecord } from "#crew/record";

/**
 * Something for the record: what a crew did, what a booking's customer wishes for beside the place, what is remembered
 * of the visitor, or no longer, or what the business's owners want and what was done.
 */
export type RecordNote =
  | { kind: "crewRun"; turnId: string; record: CrewRecord }
  | { kind: "bookingNotes"; bookingId: BookingId; text: string }
  | { kind: "office"; user: Uuid; goals: string[]; actions: string[] }
  | { kind: "remember"; remember: ToRemember }
  | { kind: "forget" }
  /** The conversation's copy outside its object; what is in it is filled in as it is written. */
  | { kind: "conversation"; copy: ConversationCopy | null };
/** Something to be written down, or to be shown on the business's dashboard. */
export type Note = RecordNote | { kind: "deskNews"; news: DeskNews };

/** Where a conversation stands, and what was said in it since the copy before. */
export interface ConversationCopy {
  chat: ChatType;
  view: StateView;
  lastSeq: number;
  messages: Pick<ChatMessage, "seq" | "id" | "role" | "text" | "at">[];
}

/** What the visitor said about being remembered, and what there is to remember; nothing is, without their yes. */
export interface ToRemember {
  consent: Consent;
  name: string | null;
  preferences: string[];
  bookings: BookingId[];
  orders: WorkflowId[];
}

export type Consent = "given" | "refused";

/** Written some time after `notBefore`; nobody waits for it, and nothing is told of it. */
export interface NoteEffect<N extends Note = Note> {
  type: "note";
  id: EffectId;
  requestId: string;
  /** null: a conversation of no business. */
  businessId: Uuid | null;
  session: SessionId;
  /** Whose memory it is about, where that is not the session's own. */
  visitor?: SessionId;
  notBefore: Instant;
  note: N;
}
