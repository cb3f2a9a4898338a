// One turn's working table: what came in, what was understood, what will be said and done.
import type { Command } from "#contracts/commands";
import type { BusinessDetail, Slot } from "#contracts/directory";
import type { Identity } from "#contracts/chat";
import type { BookingId, Uuid } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import type { Understanding, UnderstandingContext } from "#understanding/context";
import type { Vertical } from "#verticals/define-vertical";
import type { Act, Unfree } from "./acts.ts";
import type { Said } from "./phrases/phrases.ts";
import type { Effect } from "./effect-kinds.ts";
import type { DraftMessage, OfPage, Reads, TurnDeps, TurnOutcome, TurnRequest } from "./ports.ts";
import type { Awaiting, Dialogue, Place } from "./state.ts";
import type { IdSource } from "./ids.ts";
import type { LocalDate, LocalTime } from "#contracts/time";
import type { Flow } from "./define-flow.ts";
import type { FlowName } from "#contracts/commands";

/** What the conversation does next; the graph's edges follow it. */
export type Next =
  | { kind: "rest" }
  | { kind: "ask"; slot: Awaiting }
  | { kind: "lookUp" }
  | { kind: "tell"; bookings: BookingId[] }
  | { kind: "confirm" }
  | { kind: "execute" }
  | { kind: "wait" }
  | { kind: "recover" }
  | { kind: "escalate" };

/** What looking up a place found. */
export type Lookup =
  | { kind: "free"; place: Place }
  | { kind: "unfree"; why: Unfree | null; wanted: Wanted; offered: Slot[]; who?: WhoNot }
  | { kind: "tooLarge"; limit: number }
  | { kind: "told" }
  | { kind: "team"; present: boolean };

/** The place is free, and who was asked for is not. */
export interface WhoNot {
  person: string;
  /** Not at work, rather than with somebody else. */
  away: boolean;
  /** Who could do it then. */
  others: string[];
}

/** A place the customer wants, perhaps without its time. */
export interface Wanted {
  serviceId: Uuid;
  /** Further services of the same visit. */
  also: Uuid[];
  /** Who is to do it; null: whoever is free. */
  person: Uuid | null;
  partySize: number;
  date: LocalDate;
  time: LocalTime | null;
  after: LocalTime | null;
  before: LocalTime | null;
}

/** Tier 0: words to commands without any network. */
export type Recogniser = (text: string, context: UnderstandingContext) => Pick<Understanding, "commands">;

export interface Turn {
  readonly request: TurnRequest;
  readonly deps: TurnDeps;
  readonly reads: Reads;
  readonly ids: IdSource;
  readonly business: BusinessDetail;
  readonly vertical: Vertical;
  readonly flows: Readonly<Record<FlowName, Flow>>;
  readonly recognise: Recogniser;
  commands: Command[];
  acts: Act[];
  /** The acts in words, after the guardrails. */
  said: Said[];
  effects: Effect[];
  /** What is to be written down beside. */
  notes: Omit<NonNullable<TurnOutcome["notes"]>[number], "businessId">[];
  next: Next;
  lookup: Lookup | null;
  /** The start the database has just refused: not offered again by a calendar read before it. */
  refused: Slot | null;
  /** What of the business's page the message means, where no rule knows; null: nothing surely. */
  meant: OfPage | null;
  /** The session is this business's own, and not a visit from the city. */
  readonly alone: boolean;
  /** The turn goes on in the city's part of this chat. */
  elsewhere: Elsewhere | null;
  /** What was wished for with a booking that has just been taken up. */
  resumes: { text: string; saidAt: number; bookingId: BookingId } | null;
  /** The event concerns a flow, which goes on in this turn. */
  wakes: boolean;
  /** The customer left for now: the open question is not asked again. */
  pauses: boolean;
  /** Between the customer and the team: nothing is said, and all stays as it stands. */
  quiet: boolean;
  /** The message repeats the last answer instead of making a new one. */
  repeats: boolean;
  /** The customer wants to be forgotten: nothing of the talk so far goes on to a model. */
  forgets: boolean;
  messages: DraftMessage[];
  view: StateView | null;
}

/** What is said to the city, or an event that is its (null), and the words that lead back. */
export interface Elsewhere {
  text: string | null;
  back: string;
  /** BCP 47, as it is spoken here. */
  locale: string;
  /** As far as this chat knows them: nobody says their name twice. */
  identity: Identity;
}

/** What a step works on. `dialogue` is the step's own copy. */
export interface Desk {
  dialogue: Dialogue;
  turn: Turn;
}

export const say = (desk: Desk, act: Act): void => void desk.turn.acts.push(act);
