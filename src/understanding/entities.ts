// The kinds of things recognisers find in a text, each a span with its resolved value.
import type { InvalidValue, SlotValues } from "#contracts/commands";
import type { LocalDate, LocalTime, Money } from "#contracts/time";

/** A stretch of the text: `[start, end)` in UTF-16 units. Confidence is 0 to 1. */
export interface Span {
  start: number;
  end: number;
  text: string;
  confidence: number;
}

type Reason = InvalidValue["reason"];

/** A date, or a range of dates when `until` (inclusive) is given; local to the business. */
export interface DateValue {
  date: LocalDate | null;
  until?: LocalDate;
  /** Set when the value cannot be booked: it lies in the past or does not exist. */
  invalid?: Reason;
}

/** A wall-clock time, or a window: `after` ≤ start ≤ `before`. */
export interface TimeValue {
  time: LocalTime | null;
  after?: LocalTime;
  before?: LocalTime;
  approximate?: boolean;
  /** Midnight was crossed on the way ("in three hours" said at 23:00). */
  date?: LocalDate;
  invalid?: Reason;
}

export interface PartyValue {
  size: number;
  adults?: number;
  children?: number;
  /** Added to (or, negative, taken from) the known size: "two more people". */
  change?: number;
  invalid?: Reason;
}

/** An amount in minor units; `until` ends a range ("between 30 and 40 dollars"). */
export interface MoneyValue {
  amount: Money["amount"];
  /** ISO 4217; null where it cannot be told. */
  currency: Money["currency"] | null;
  until?: Money["amount"];
  bound?: "atLeast" | "atMost";
}

/** A person's name as written; parts are told apart where the words allow it. */
export interface NameValue {
  name: string;
  first?: string;
  last?: string;
}

/** Whether a mention is what the customer wants, or what they had, refuse, or only tell about. */
export type Role = "wanted" | "rejected" | "former" | "background";

export type Entity =
  | (Span & { type: "date"; value: DateValue; role: Role })
  | (Span & { type: "time"; value: TimeValue; role: Role })
  | (Span & { type: "shift"; value: { minutes: number } })
  | (Span & { type: "duration"; value: { minutes: number } })
  | (Span & { type: "number"; value: number })
  | (Span & { type: "partySize"; value: PartyValue; role: Role })
  | (Span & { type: "name"; value: NameValue })
  | (Span & { type: "phone"; value: { phone: string }; invalid?: Reason })
  | (Span & { type: "email"; value: { email: string }; invalid?: Reason })
  | (Span & { type: "money"; value: MoneyValue })
  | (Span & { type: "service"; value: { name: NonNullable<SlotValues["service"]> } })
  | (Span & { type: "menuItem"; value: { name: string } })
  | (Span & { type: "bookingReference"; value: { reference: string } });

export type EntityType = Entity["type"];
export type EntityOf<T extends EntityType> = Extract<Entity, { type: T }>;
