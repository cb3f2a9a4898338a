// A flow as data: what it must know, how each piece is asked, what it proposes and what it does.
import type { FlowName } from "#contracts/commands";
import type { Awaiting } from "./state.ts";

/** One thing to know; it is known as soon as one of `filledBy` is. */
export interface Step {
  ask: Extract<
    Awaiting,
    | "service"
    | "variant"
    | "partySize"
    | "date"
    | "time"
    | "name"
    | "contact"
    | "asBefore"
    | "items"
    | "choice"
    | "more"
    | "pickup"
  >;
  filledBy: readonly (
    | "service"
    | "variant"
    | "partySize"
    | "date"
    | "time"
    | "name"
    | "phone"
    | "email"
    | "order"
  )[];
  /** The customer may leave it out. */
  skippable?: boolean;
}

export interface Flow {
  name: FlowName;
  /** How the state view names the flow: `booking_confirmation`. */
  title: string;
  /**
   * A `new` booking is made; a `known` one is chosen among those of this conversation; an `order` is made, a
   * `placed` one looked at; `wait` is for a place that is full, `waiting` one of those begun; `none` is meant.
   */
  about: "new" | "known" | "order" | "placed" | "wait" | "waiting" | "none";
  /** Known before a place is looked for. */
  before: readonly Step[];
  /** `hold` keeps the place at once, `find` only proposes it, `tell` reads the booking aloud. */
  proposal: "hold" | "find" | "tell" | null;
  /** Known before the customer is asked to confirm. */
  after: readonly Step[];
  /** What the customer's yes does. */
  effect:
    | "handoff"
    | "reschedule"
    | "cancel"
    | "order"
    | "cancelOrder"
    | "joinWaitlist"
    | "leaveWaitlist"
    | "escalate"
    | null;
  /** What its workflow will do by itself, as the state view tells it. */
  triggers: readonly string[];
}

export const defineFlow = (flow: Flow): Flow => flow;
