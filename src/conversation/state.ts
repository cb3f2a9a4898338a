// What a conversation remembers between turns. Bounded: a turn costs the same at message 10 and at 10,000.
import type { Booking } from "#contracts/bookings";
import type { Identity, QuickReply } from "#contracts/chat";
import type { Command, FlowName, QuestionTopic, SlotValues, UnclearWords } from "#contracts/commands";
import type { Slot } from "#contracts/directory";
import type { BookingId, EffectId, Uuid, WorkflowId } from "#contracts/ids";
import type { Order, OrderLine } from "#contracts/orders";
import type { Instant, LocalTime, Money } from "#contracts/time";
import type { Consent } from "./notes.ts";
import type { DraftCard } from "./ports.ts";

/** The stages of a conversation; each is a node of the graph. */
export const stages = [
  "greeting",
  "information_gathering",
  "proposal",
  "confirmation",
  "execution",
  "follow_up",
  "recovery",
  "escalation",
] as const;
export type Stage = (typeof stages)[number];

/** What is asked of an order. */
export type OrderAsked = "items" | "choice" | "more" | "pickup" | "orderChange";

/** What is asked of what is remembered: a wish of before, and whether to remember at all. */
export type MemoryAsked = "asBefore" | "consent";

/** What the customer was last asked for; a bare "4" or "yes" is read against it. */
export type Awaiting =
  | OrderAsked
  | MemoryAsked
  | "service"
  | "variant"
  | "partySize"
  | "date"
  | "time"
  | "name"
  | "contact"
  | "alternative"
  | "change"
  | "whichBooking"
  | "confirmation"
  | "retry";

/** A place and a time; what a proposal, a hold and a move are about. */
export interface Place {
  serviceId: Uuid;
  /** Further services of the same visit. */
  also?: Uuid[];
  /** Who was asked for. */
  staffId?: Uuid;
  partySize: number;
  startsAt: Instant;
  endsAt: Instant;
}

export interface Hold extends Place {
  /** ms since the epoch, by the database's five minutes. */
  expiresAt: number;
}

/** What an effect in flight was for, so that its event finds its way back. */
export type PendingKind =
  | "hold"
  | "handoff"
  | "reschedule"
  | "cancel"
  | "order"
  | "cancelOrder"
  | "joinWaitlist"
  | "leaveWaitlist"
  | "declineOffer";

/** A place in the line, as last heard of. Its booking is in no other list until the customer takes an offer. */
export interface KnownWait {
  workflowId: WorkflowId;
  bookingId: BookingId;
  serviceId: Uuid;
  /** Further services of the same visit. */
  also?: Uuid[];
  /** Who was asked for. */
  staffId?: Uuid;
  partySize: number;
  /** Any start from here to `to` will do. */
  from: Instant;
  to: Instant;
  /** What is offered now, and until when. */
  offer: { booking: Booking; expiresAt: Instant } | null;
}

/** An order being made. */
export interface OrderDraft {
  lines: OrderLine[];
  /** The customer wants nothing more. */
  complete: boolean;
  pickup: Instant | "soonest" | null;
  /** What the customer was told it costs as they were asked for their yes, minor units. */
  told?: number;
  /** It was read back to a yes that did not say what else. */
  readBack?: true;
  /** Words that may mean several items, and are not settled: asked about once more. */
  open?: UnclearWords[];
}

/** An order that was handed off, as last heard of; `order` is null until its workflow has answered. */
export interface KnownOrder {
  workflowId: WorkflowId;
  lines: OrderLine[];
  total: Money;
  pickupAt: Instant | null;
  order: Order | null;
  /** The effect by which the customer cancelled it. */
  calledOff?: EffectId;
}

/** One flow under way. The last frame of the stack is the one being talked about. */
export interface Frame {
  flow: FlowName;
  stage: Stage;
  slots: SlotValues;
  /** A new booking's own id once it is held; else the booking that is moved, cancelled or checked. */
  bookingId: BookingId | null;
  awaiting: Awaiting | null;
  /** Free starts offered, in the order they were said. */
  offered: Slot[];
  /** Bookings to choose from, in the order they were said. */
  candidates: BookingId[];
  hold: Hold | null;
  /** A free place found for a move, waiting for the customer's yes. */
  found: Place | null;
  /** The customer said yes to exactly what was proposed. */
  agreed: boolean;
  pending: { effectId: EffectId; kind: PendingKind } | null;
  skipped: Awaiting[];
  /** What the customer wishes for at this visit, once it was handed off. */
  wishes?: string[];
  /** A conversation kept from before has none. */
  order?: OrderDraft;
  /** The customer was told, as they were asked for their yes, that the cancellation counts as late. */
  lateTold?: boolean;
  /** It was asked whether it can still be cancelled, and no more: courtesy is no yes to it. */
  onlyAsked?: true;
  /** The placed order that the flow is about. */
  placed?: WorkflowId | null;
  /** No day was wished for: what is offered is told with its day. */
  anyDay?: boolean;
  /** What of a booked visit is to change, where it was named without its new value. */
  changes?: "date" | "time" | "partySize";
  /** What is left of a booked visit that goes on without some of its services. */
  left?: string;
  /** Each has a visit of their own: whose this one is, of how many. */
  guests?: { at: number; of: number };
  /** The wish that was full: what "put me on the waitlist" means. */
  missed?: SlotValues;
}

/** A booking made in this conversation, as last heard of. */
export interface KnownBooking {
  booking: Booking;
  serviceId: Uuid;
  workflowId: WorkflowId | null;
  /** A person is to decide whether it is confirmed: until then it can be called off, but not moved. */
  undecided?: boolean;
  /** What the team reads beside it. */
  wishes?: string[];
}

/** What this conversation knows of the visitor's memory. */
export interface VisitorMemory {
  /** null: they were not asked, or put it off. */
  consent: Consent | null;
  /** "Shall I remember that?" waits for its answer. */
  asking: boolean;
  /** How often it was asked here. */
  asked: number;
  /** What this conversation wrote last of it. */
  written?: EffectId;
  bookings: Booking[];
  orders: Order[];
}

/** A button under an answer, and what pressing it means without any guessing; [] reads its words. */
export interface Button extends QuickReply {
  means: Command[];
}

/** A number was taken for people or for the hour; the other it could have been, in full. */
export interface Doubt {
  party: number;
  time: LocalTime;
}

/** A person of the team was asked for. While one is talking (`answered`) the assistant is quiet. */
export interface AskedPerson {
  /** The effect that opened it. */
  id: EffectId;
  status: "open" | "answered" | "closed";
  deadline: Instant;
  /** When the team wrote last, ms since the epoch. */
  staffAt: number | null;
  /** The customer's words that nobody of the team answered yet, ms since the epoch. */
  unansweredSince: number | null;
  /** The team has the customer's details. */
  reachable: boolean;
  /** The customer heard that a person has the chat, and how to have the assistant back. */
  told?: true;
}

/** The way to a booking that was made in another chat. */
export interface TakingUp {
  /** The turn in which the code was asked for, or given. */
  asked: number;
  /** What is to be done with the booking then, as it was said. */
  wish: { text: string; saidAt: number } | null;
  /** The effect that looks the code up. */
  pending: EffectId | null;
}

export interface Dialogue {
  stage: Stage;
  frames: Frame[];
  /** Newest last. */
  bookings: KnownBooking[];
  /** Newest last. */
  orders: KnownOrder[];
  /** Newest last. */
  waits: KnownWait[];
  /** The customer would rather not leave a phone or an e-mail. */
  contactSkipped: boolean;
  /** Wishes of a message that wait for the one before them, and when they were said, ms since the epoch. */
  wishes: { text: string; saidAt: number }[];
  customer: Identity & { preferences: string[]; feedback: boolean };
  /** Wishes that no booking and no order has yet. */
  unplaced: string[];
  memory: VisitorMemory;
  /** What was last said, for "say that again". */
  lastAnswer: { text: string; quickReplies: Button[]; cards: DraftCard[] } | null;
  /** Messages in a row that led nowhere. */
  misunderstood: number;
  /** The last message was understood and changed nothing: the same question was asked again. */
  stalled: boolean;
  /** Turns so far; wording varies by it. */
  turns: number;
  /** When the customer last wrote, ms since the epoch; null before the first message. */
  lastHeardAt: number | null;
  /** Events already told: a repeat says nothing. */
  seenEvents: string[];
  /** How the last message could also be meant. */
  doubt: Doubt | null;
  /** What they complained of, newest last: whoever answers for the house is to know it. */
  complaints?: string[];
  /** The person who was asked for; null before. */
  escalation: AskedPerson | null;
  /** A reminder asked whether they still come, in the turn of that number; settled: they do. null: nothing was asked. */
  attendance: { bookingId: BookingId; turn: number; isSettled?: true } | null;
  /** The follow-up asked how the visit was; the next words are the answer. */
  askedForFeedback: boolean;
  /** What other businesses are to be looked at for, once it is taken; whether the talk is there now, or ever was. */
  elsewhere: { offered: string | null; on: boolean; began: boolean };
  /** A booking of another chat: its code was asked for, or is being looked up. */
  takingUp?: TakingUp;
  /** The language the customer changed to; null speaks the session's. */
  language: string | null;
  /** Dishes that a question was about, and the turn it was asked in: "one of those" means them. */
  dishes?: { names: string[]; turn: number };
  /** A service that a question was about, and the turn it was asked in: "book one" may mean it. */
  askedAbout: { service: string; variant?: string; turn: number } | null;
  /** What was asked last, and in which turn: "and on Sunday?" asks the same. */
  question?: { topic: QuestionTopic; turn: number };
  /** What services are done to, as said last: which kind of vehicle. */
  variant?: string;
  /** Whose visit was handed off last, of several people with one each. */
  guests?: { at: number; of: number; bookingId: BookingId };
  /** What is given for less was told. */
  offersTold?: boolean;
  /** That the house's words are in another language was told. */
  houseLanguageTold?: boolean;
  /** How many messages looked like attacks on the assistant: for the record. */
  suspected: number;
}

/** One line of the talk, kept for a model's prompt. */
export interface Line {
  role: "customer" | "assistant";
  text: string;
}

/** What the state may hold at most. */
export const bounds = {
  lines: 12,
  lineLength: 600,
  frames: 3,
  bookings: 8,
  orders: 4,
  waits: 4,
  wishes: 4,
  seenEvents: 24,
  preferences: 8,
  complaints: 3,
  guests: 6,
} as const;

export const initialDialogue = (identity: Identity): Dialogue => ({
  stage: "greeting",
  frames: [],
  bookings: [],
  orders: [],
  waits: [],
  wishes: [],
  contactSkipped: false,
  customer: { ...identity, preferences: [], feedback: false },
  unplaced: [],
  memory: { consent: null, asking: false, asked: 0, bookings: [], orders: [] },
  lastAnswer: null,
  misunderstood: 0,
  stalled: false,
  turns: 0,
  lastHeardAt: null,
  seenEvents: [],
  doubt: null,
  escalation: null,
  attendance: null,
  askedForFeedback: false,
  elsewhere: { offered: null, on: false, began: false },
  language: null,
  askedAbout: null,
  suspected: 0,
});

export const newFrame = (flow: FlowName, slots: SlotValues = {}): Frame => ({
  flow,
  stage: "information_gathering",
  slots,
  bookingId: null,
  awaiting: null,
  offered: [],
  candidates: [],
  hold: null,
  found: null,
  agreed: false,
  pending: null,
  skipped: [],
});

export const topFrame = (dialogue: Dialogue): Frame | null => dialogue.frames.at(-1) ?? null;

/** The last `limit` of a list. */
export const last = <T>(list: readonly T[], limit: number): T[] => list.slice(-limit);
