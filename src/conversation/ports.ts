// Everything a turn needs from outside and everything it gives back. A turn reads; it never acts.
import type { Booking } from "#contracts/bookings";
import type { Card, ChatMessage, ChatType, Identity, QuickReply } from "#contracts/chat";
import type { DeskNews } from "#contracts/desk";
import type { BusinessDetail } from "#contracts/directory";
import type {
  AssessmentHandoff,
  BookingHandoff,
  BusinessChangeHandoff,
  ChangeUpdate,
  Contact,
  NotificationHandoff,
  NotificationUpdate,
  OrderHandoff,
  OrderUpdate,
  WatchHandoff,
  WatchUpdate,
  WaitlistHandoff,
  WaitlistUpdate,
  WorkflowUpdate,
} from "#contracts/handoff";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import type { Order } from "#contracts/orders";
import type { Steps } from "#contracts/telemetry";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { CrewRecord } from "#crew/record";
import type { LanguageModel } from "#models/port";
import type { Learned } from "#understanding/learned/learned";
import type { CityReads } from "#business/city";
import type { OfficeReads } from "./office/ports.ts";

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

interface EffectFields {
  id: EffectId;
  bookingId: BookingId;
  requestId: string;
}

/** Holds a place for five minutes, or re-aims the hold that `bookingId` already has. */
export interface HoldEffect extends EffectFields {
  type: "hold";
  businessId: Uuid;
  serviceId: Uuid;
  session: SessionId;
  partySize: number;
  startsAt: Instant;
  endsAt: Instant;
  customer: Contact;
}

/** Lets a hold go, or a request that was never confirmed. */
export interface ReleaseEffect extends EffectFields {
  type: "release";
  businessId: Uuid;
  session: SessionId;
}

/** Turns the hold into a request and hands it to Temporal; its id becomes the workflow's. */
export interface HandoffEffect extends EffectFields {
  type: "handoff";
  handoff: BookingHandoff;
}

/** Moves or cancels a booking through its workflow. */
export interface WorkflowUpdateEffect extends EffectFields {
  type: "workflowUpdate";
  businessId: Uuid;
  workflowId: WorkflowId;
  update: WorkflowUpdate;
}

/** Hands an order to Temporal; its id becomes the workflow's. */
export interface OrderEffect {
  type: "order";
  id: EffectId;
  requestId: string;
  handoff: OrderHandoff;
}

/** Cancels an order through its workflow. */
export interface OrderUpdateEffect {
  type: "orderUpdate";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  workflowId: WorkflowId;
  update: Extract<OrderUpdate, { update: "cancel" }>;
}

/** Hands a customer's wait to Temporal; its id becomes the workflow's. */
export interface WaitlistEffect extends EffectFields {
  type: "waitlist";
  handoff: WaitlistHandoff;
}

/** Leaves the list, or passes an offer on, through the wait's workflow. */
export interface WaitlistUpdateEffect extends EffectFields {
  type: "waitlistUpdate";
  businessId: Uuid;
  workflowId: WorkflowId;
  update: WaitlistUpdate;
}

/** Hands a change of the business to Temporal; its id becomes the workflow's. */
export interface BusinessChangeEffect {
  type: "businessChange";
  id: EffectId;
  requestId: string;
  handoff: BusinessChangeHandoff;
}

/** Takes a change back through its workflow. */
export interface BusinessUndoEffect {
  type: "businessUndo";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  workflowId: WorkflowId;
  update: ChangeUpdate;
}

/** Hands a message to customers to Temporal; its id becomes the workflow's. */
export interface NotificationEffect {
  type: "notification";
  id: EffectId;
  requestId: string;
  handoff: NotificationHandoff;
}

/** Stops a message to customers through its workflow. */
export interface NotificationStopEffect {
  type: "notificationStop";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  workflowId: WorkflowId;
  update: NotificationUpdate;
}

/** Hands an assessment of the city, or a watch over it, to Temporal; its id becomes the workflow's. */
export interface AssessmentEffect {
  type: "assessment";
  id: EffectId;
  requestId: string;
  handoff: AssessmentHandoff | WatchHandoff;
}

/** Ends a watch through its workflow. */
export interface WatchStopEffect {
  type: "watchStop";
  id: EffectId;
  requestId: string;
  workflowId: WorkflowId;
  update: WatchUpdate;
}

/**
 * Asks for a person, or changes what was asked; `escalation` is the effect that opened it. `expire` waits
 * until `notBefore`, and closes it unless somebody of the team has written since `unansweredSince`.
 */
export interface EscalationEffect {
  type: "escalation";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  session: SessionId;
  escalation: EffectId;
  change:
    | { kind: "open"; reason: string; summary: string; contact: Contact; deadline: Instant }
    | { kind: "contact"; contact: Contact }
    | { kind: "close" }
    | { kind: "expire"; unansweredSince: Instant };
  notBefore?: Instant;
}

/** A person of the team writes into a customer's chat that waits for one; `user` is the member as whom it is read. */
export interface StaffReplyEffect {
  type: "staffReply";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  /** The dashboard chat's own. */
  session: SessionId;
  user: Uuid;
  escalation: Uuid;
  text: string;
}

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

/** What is remembered of a visitor at one business. */
export interface Remembered {
  consent: Consent;
  name: string | null;
  preferences: string[];
  /** As they stand now, the latest last. */
  bookings: Booking[];
  orders: Order[];
}

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

/** Work to do after the commit, as data. Repeating one, any number of times, has one effect. */
export type Effect =
  | BookingEffect
  | OrderEffect
  | OrderUpdateEffect
  | WaitlistEffect
  | WaitlistUpdateEffect
  | BusinessChangeEffect
  | BusinessUndoEffect
  | NotificationEffect
  | NotificationStopEffect
  | StaffReplyEffect
  | AssessmentEffect
  | WatchStopEffect
  | EscalationEffect;
/** What an outbox keeps: a turn's effects, and what its record needs. */
export type OutboxEffect = Effect | NoteEffect;
export type BookingEffect = HoldEffect | ReleaseEffect | HandoffEffect | WorkflowUpdateEffect;

/** `accepted`: a signed callback with the outcome's event id will follow. `noted`: done, and nothing to tell. */
export type EffectResult =
  | { status: "done"; event: WorkflowEvent }
  | { status: "accepted" }
  | { status: "noted" };

/** Performs one effect. A rejection means "try again later"; a refusal is a `failure` event. */
export interface EffectPerformer {
  perform(effect: OutboxEffect, signal: AbortSignal, traceparent?: string | null): Promise<EffectResult>;
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
}

/** What of a business's page is meant: a frequent question, a text by its topic, a service or an item by its id. */
export interface OfPage {
  source: "faq" | "text" | "service" | "item";
  key: string;
}

/** What a turn may read. Implementations are scoped to the session's business by a short-lived token. */
export interface Reads {
  business(id: Uuid): Promise<BusinessDetail>;
  /** Resources of a service and their busy times between two instants. */
  calendar(businessId: Uuid, serviceId: Uuid, from: Instant, to: Instant): Promise<ResourceCalendar>;
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
