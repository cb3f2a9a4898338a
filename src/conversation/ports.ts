// Everything a turn needs from outside and everything it gives back. A turn reads; it never acts.
import type { Booking } from "#contracts/bookings";
import type { Card, ChatType, Identity, QuickReply } from "#contracts/chat";
import type { BusinessDetail } from "#contracts/directory";
import type { BookingId, EffectId, SessionId, Uuid } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import type { Order } from "#contracts/orders";
import type { Steps } from "#contracts/telemetry";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { LanguageModel } from "#models/port";
import type { Learned } from "#understanding/learned/learned";
import type { StaffTimes } from "#business/availability";
import type { Pacing } from "#business/pacing";
import type { CityReads } from "#business/city";
import type { OfficeReads } from "./office/ports.ts";
import type { Effect } from "./effect-kinds.ts";
import type { RecordNote, Consent } from "./notes.ts";

/** What is fixed for a session when it opens. */
export interface SessionFacts {
  session: SessionId;
  chat: ChatType;
  /** null only in the global chat. */
  businessId: Uuid | null;
  identity: Identity;
  /** The customer's IANA zone; the business's own zone rules bookings. */
  timeZone: string | null;
  locale: string | null;
  /** Who writes in a dashboard chat; their role is read anew each turn. A session kept from before has none. */
  member?: { user: Uuid };
  /** The first of this visitor's sessions with the business, by its token; without one this is the first. */
  visitor?: SessionId;
}

/** Whose memory a session reads and writes: the same on every session that follows from one. */
export const visitorOf = ({ visitor, session }: Pick<SessionFacts, "visitor" | "session">): SessionId =>
  visitor ?? session;

/** What a turn is about. `open` makes the greeting; `staff` is a person's words, or null as they leave; `event` is a workflow's or an effect's result. */
export type TurnInput =
  | { kind: "open" }
  | { kind: "message"; id: string; text: string }
  | { kind: "staff"; id: string; text: string | null }
  | { kind: "event"; event: WorkflowEvent };

export interface TurnRequest {
  facts: SessionFacts;
  /** Unique in the session and the same on a rerun: every id a turn makes derives from it. */
  turnId: string;
  input: TurnInput;
  /** The turn's instant, ms since the epoch: the same on a rerun. */
  now: number;
  /** Travels with the effects to the workflow and back. */
  requestId: string;
}

/** A card before its access token is signed. */
export type DraftCard = { type: "booking"; booking: Booking } | Exclude<Card, { type: "booking" }>;

export interface DraftMessage {
  /** Derived from the turn, so that streamed deltas can name it beforehand. */
  id: string;
  text: string;
  quickReplies?: QuickReply[];
  cards?: DraftCard[];
  /** Whose own chat said it, in a session that is of no business: its cards are signed for it. */
  business?: Uuid;
}

export interface TurnOutcome {
  messages: DraftMessage[];
  effects: Effect[];
  /** What is to be written down, and after how long, ms. */
  notes?: { id: EffectId; afterMs: number; businessId: Uuid; note: RecordNote }[];
  view: StateView;
}

/** A table, chair or bay, and what sets of them may be joined. */
export interface Resource {
  id: Uuid;
  name: string;
  capacity: number;
  minParty: number;
}

/** What a day's free starts are computed from. */
export interface ResourceCalendar {
  resources: Resource[];
  combinations: { resourceIds: Uuid[]; capacity: number; minParty: number }[];
  busy: { resourceId: Uuid; startsAt: Instant; endsAt: Instant }[];
  staff?: StaffTimes | null;
  pacing?: Pacing | null;
}

/** What a calendar is of, beside the visit's first service. */
export interface CalendarOf {
  /** Further services of the visit: whoever does it must know them all. */
  also?: readonly Uuid[];
  /** A booking that does not stand in its own way. */
  except?: BookingId | null;
}

/** What of a business's page is meant: a frequent question, a text by its topic, a service or an item by its id. */
export interface OfPage {
  source: "faq" | "text" | "service" | "item";
  key: string;
}

/** What is remembered of a visitor at one business. */
export interface Remembered {
  consent: Consent;
  name: string | null;
  preferences: string[];
  /** As they stand now, the latest last. */
  bookings: Booking[];
  orders: Order[];
}

/** What a turn may read. Implementations are scoped to the session's business by a short-lived token. */
export interface Reads {
  business(id: Uuid): Promise<BusinessDetail>;
  /** Resources of a service and their busy times between two instants. */
  calendar(
    businessId: Uuid,
    serviceId: Uuid,
    from: Instant,
    to: Instant,
    of?: CalendarOf,
  ): Promise<ResourceCalendar>;
  /** The booking as it stands now; null if it is not this session's or unknown. */
  booking(id: BookingId): Promise<Booking | null>;
  /** Whether somebody of the team looks at what comes in. */
  somebodyPresent(businessId: Uuid): Promise<boolean>;
  /** What is remembered of this session's visitor at the business; null: nothing is. */
  remembered(businessId: Uuid): Promise<Remembered | null>;
  /** What of the business's page one of the texts surely means, whatever its words; null: nothing surely is. */
  meant(businessId: Uuid, texts: readonly string[]): Promise<OfPage | null>;
}

/** Keeps answers that had arrived while a turn is open: a rerun asks for none of them again. */
export interface Journal {
  once<T>(call: string, ask: () => Promise<T>): Promise<T>;
}

/** ms since the epoch, and pauses that can be called off. */
export interface Clock {
  now(): number;
  timer(ms: number): { over: Promise<void>; cancel(): void };
}

export interface TurnDeps {
  /** Of one business, as this session may. */
  readsOf(business: Uuid): Reads;
  /** Of the city, as anyone may. */
  city: CityReads;
  /** Of the business, as the member whose session this is. Throws in any other session. */
  office(): OfficeReads;
  /** null: no model is set, tier 0 alone understands. */
  model: LanguageModel | null;
  learned: Learned;
  journal: Journal;
  /** Whether an effect or a note of an earlier turn is still to be performed. */
  isWaiting(id: EffectId): boolean;
  /** The turn's span. */
  trace: Steps;
  /** Measures and bounds work; what is said and done goes by the request's instant. */
  clock: Clock;
  /** Streams a sentence that has passed the guardrails. */
  onDelta(reply: string, text: string): void;
}
