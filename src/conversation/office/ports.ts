// What the dashboard chat reads of a business, as the member who writes: the database refuses anything else.
import type { Audience, RowChange } from "#contracts/business-change";
import type { Costs } from "#contracts/costs";
import type { Metric } from "#contracts/dashboard-commands";
import type { PlannedWeek } from "#contracts/directory";
import type { BookingId, EffectId, Uuid, WorkflowId } from "#contracts/ids";
import type { Insight, Suggestion } from "#contracts/insights";
import type { OrderStatus } from "#contracts/orders";
import type { Instant, LocalDate, LocalTime, Money, TimeZone } from "#contracts/time";
import type { OfficeTongue } from "./phrases/tongues.ts";

export type Role = "owner" | "manager" | "staff";

export interface Item {
  id: Uuid;
  section: string;
  name: string;
  description: string | null;
  /** Minor units. */
  price: number | null;
  currency: string;
  position: number;
  is_available: boolean;
}

export interface OfferedService {
  id: Uuid;
  name: string;
  duration_minutes: number;
  buffer_minutes: number;
  price_min: number | null;
  price_max: number | null;
  min_party: number;
  max_party: number;
  resource_kind: string;
  position: number;
  is_active: boolean;
  /** The service whose variant it is, and the kind it is for. */
  variant_of?: Uuid | null | undefined;
  variant?: string | null | undefined;
}

export interface Hour {
  id: Uuid;
  weekday: number;
  opens: LocalTime;
  closes: LocalTime;
}

/** Rows keep the database's names: a change is told by them. */
export interface OfficeDesk {
  role: Role;
  user: Uuid;
  permissions: string[];
  /** What owners have said they want, and what was done last, in whatever conversation. */
  goals: string[];
  actions: string[];
  business: {
    id: Uuid;
    slug: string;
    name: string;
    category: string;
    timeZone: TimeZone;
    locale: string;
    currency: string;
    address: string | null;
    phone: string | null;
    policies: Record<string, unknown>;
    faq: { question: string; answer: string }[];
  };
  items: Item[];
  services: OfferedService[];
  hours: Hour[];
  exceptions: {
    date: LocalDate;
    intervals: { opens: LocalTime; closes: LocalTime }[];
    reason: string | null;
  }[];
  /** Weeks that begin later; a database that is a migration behind tells none. */
  planned?: PlannedWeek[] | undefined;
  resources: { id: Uuid; name: string; kind: string; capacity: number }[];
  /** Places out of service, now or to come. */
  blocks: { id: Uuid; resource_id: Uuid; starts_at: Instant; ends_at: Instant; reason: string | null }[];
  staff: { id: Uuid; name: string; role: string; skills: string[] }[];
  /** Who of the team has an account, and what they may do here; null: nothing. */
  accounts: { staff_id: Uuid; user_id: Uuid; role: Role | null }[];
  /** From yesterday on, sixty days. */
  shifts: { id: Uuid; staff_id: Uuid; starts_at: Instant; ends_at: Instant }[];
  promotions: {
    id: Uuid;
    title: string;
    percent_off: number | null;
    amount_off: number | null;
    starts_at: Instant;
    ends_at: Instant;
  }[];
  /** Conversations that wait for a person. */
  escalations: number;
}

export interface OfficeBooking {
  id: BookingId;
  workflowId: WorkflowId | null;
  service: string;
  status: string;
  partySize: number;
  startsAt: Instant;
  endsAt: Instant;
  customer: string | null;
  phone: string | null;
  notes: string | null;
  places: string[];
}

/** A booking that was cancelled or missed. */
export interface EndedBooking extends OfficeBooking {
  endedAt: Instant | null;
  /** Cancelled later than the business asks for. */
  late: boolean;
}

/** Somebody on the waitlist. */
export interface WaitingParty {
  name: string | null;
  partySize: number;
  service: string;
  startsAt: Instant;
  wantedFrom: Instant;
  wantedTo: Instant;
  /** A place is offered to them now, until then. */
  offerExpiresAt: Instant | null;
}

/** A conversation that waits for a person, as far as it is told of in a line. */
export interface WaitingCustomer {
  id: Uuid;
  /** null: they have not said. */
  name: string | null;
  /** What it was about. */
  summary: string;
  since: Instant;
  /** Until then an answer was promised. */
  deadline: Instant | null;
  answered: boolean;
}

/** Whom a message would reach, and why not the others. */
export interface Reach {
  reached: number;
  /** Of those, who is written to because of their booking alone. */
  byBooking: number;
  noConsent: number;
  optedOut: number;
  noAddress: number;
  /** Some of them; of one customer whoever has the name. */
  names: string[];
}

/** What a figure is asked by; null is "not said". */
export interface FigureAsk {
  metric: Metric;
  from: LocalDate | null;
  until: LocalDate | null;
  compareFrom: LocalDate | null;
  compareUntil: LocalDate | null;
  item: string | null;
  staff: string | null;
  /** 1 Monday to 7 Sunday; [] for all. */
  weekdays: readonly number[];
}

/** A change that begins later, or that was not made as its moment came. */
export interface ComingChange {
  /** The workflow that waits with it. */
  id: EffectId;
  summary: string;
  changes: RowChange[];
  beginsAt: Instant;
  status: "scheduled" | "refused";
}

/** So many changes are looked through, the newest first. */
export const mostChanges = 1000;

/** A row that was changed, or put back. */
export interface MadeChange extends Pick<RowChange, "action" | "before" | "after" | "id"> {
  target: string;
  at: Instant;
  /** The member's user id; of older records whatever names who did it. */
  by: string;
  takenBack: boolean;
}

/** A takeaway order. */
export interface OfficeOrder {
  workflowId: WorkflowId | null;
  customer: string | null;
  status: OrderStatus;
  items: { name: string; quantity: number }[];
  total: Money;
  placedAt: Instant;
  /** null: as soon as it is ready. */
  pickupAt: Instant | null;
}

export interface OfficeReads {
  /** null: who writes is no member any more. */
  desk(): Promise<OfficeDesk | null>;
  /** For owners and managers alone. */
  insight(ask: FigureAsk, tongue: OfficeTongue): Promise<Insight>;
  suggestions(tongue: OfficeTongue): Promise<Suggestion[]>;
  /** What the models cost on these UTC days, both included; for owners and managers. */
  costs(from: LocalDate, to: LocalDate): Promise<Pick<Costs, "total" | "days" | "models">>;
  /** Today's, and every open one. */
  orders(): Promise<OfficeOrder[]>;
  reach(audience: Audience): Promise<Reach>;
  /** Longest waiting first; whoever looks counts as present. */
  waiting(): Promise<WaitingCustomer[]>;
  /** Those that hold a place and begin in between, earliest first. */
  bookings(from: Instant, to: Instant): Promise<OfficeBooking[]>;
  /** Those cancelled or missed that were for then, or were cancelled then. */
  ended(how: "cancelled" | "no_show", from: Instant, to: Instant): Promise<EndedBooking[]>;
  /** Changes that begin later, soonest first, and those that were not made in the last week. */
  coming(): Promise<ComingChange[]>;
  /** Rows that were changed in between, newest first; `mostChanges` at most. */
  changed(from: Instant, to: Instant): Promise<MadeChange[]>;
  /** Who waits for a place on these days, first come first. */
  waitlist(from: LocalDate, until: LocalDate): Promise<WaitingParty[]>;
}
