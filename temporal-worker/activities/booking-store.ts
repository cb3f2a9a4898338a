// What the activities need of the database. The real one calls Supabase's functions, the tests' one is in memory.
import type { Booking, Missed } from "#contracts/bookings";
import type { WorkflowUpdate } from "#contracts/handoffs/booking";
import type { Contact } from "#contracts/handoffs/fields";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";

/** A booking as it stands in the database; `sequence` rises with each move or cancellation. */
export interface BookingState {
  booking: Booking;
  sequence: number;
  /** After a no-show: what is counted of the customer by now. */
  missed?: Missed;
}

/** Why nothing was changed; the booking as it stands, when there is one. */
export type StepRefusal = {
  outcome: "taken" | "too_late" | "too_early" | "not_found" | "needs_person" | "missed_too_often";
  state: BookingState | null;
};
export type StepResult = { outcome: "done"; state: BookingState } | StepRefusal;

/** `effectId` makes a repeat of the step harmless: it gets the first one's answer. */
export interface Step {
  effectId: string;
  bookingId: BookingId;
  requestId: string;
}
export interface Move extends Step {
  partySize: number;
  startsAt: Instant;
  endsAt: Instant;
  /** By somebody else, or by whoever is free; left out: by whom it was to be. */
  staffId?: Uuid | undefined;
  anybody?: boolean | undefined;
  /** Which of its services are left of the visit; left out: all of them. */
  services?: Uuid[] | undefined;
}

/** A workflow whose step is out of time asks a person of the business what to do. */
export interface Question {
  /** The escalation's own effect: a repeat opens none. */
  effectId: string;
  businessId: Uuid;
  session: SessionId;
  workflowId: WorkflowId;
  /** null: it is about no booking. */
  bookingId: BookingId | null;
  reason: string;
  summary: string;
  decisions: Decision[];
  contact: Contact;
  /** When the workflow goes on by itself. */
  deadline: Instant;
  requestId: string;
}
export type Decision = Extract<WorkflowUpdate, { update: "decide" }>["decision"];

/** How a question ended. `none`: nobody had to decide any more. */
export interface Settlement {
  /** The question's effect. */
  escalation: string;
  decision: Decision | "none";
  closedBy: "owner" | "customer" | "deadline" | "workflow";
  requestId: string;
}

/** Records that contradicted each other: put back, and put before an owner (what was put back, too). */
export interface Mended {
  mended: number;
  told: number;
}

/** Where a workflow stands, for the time after Temporal has forgotten it. */
export interface WorkflowRow {
  id: WorkflowId;
  type: "booking" | "order" | "businessChange" | "notification" | "assessment" | "watch" | "waitlist";
  /** null: it is of no one business. */
  businessId: Uuid | null;
  /** null: it is of no booking. */
  bookingId: BookingId | null;
  session: SessionId;
  status: "running" | "completed" | "failed" | "cancelled" | "terminated" | "timed_out";
  result: WorkflowResult | null;
}

/** What the workflow answered so far: its own outcome, and each change by effect id. */
export interface WorkflowResult {
  outcome: WorkflowEvent | null;
  changes: Record<EffectId, WorkflowEvent>;
}

export interface NotificationClaim {
  key: string;
  bookingId: BookingId;
  kind: string;
  channel: "email" | "sms";
  to: string;
  requestId: string;
}

/** The provider took it; its own id, if it gave one. */
export interface Sent {
  providerId: string | null;
}

export interface AuditEntry {
  businessId: Uuid | null;
  action: string;
  subject: string;
  session: SessionId;
  /** With `action`, what makes the entry one. */
  key: string;
  after: object;
  requestId: string;
}

/** By what a booking is taken up in another chat, and which chats know it. */
export interface BookingChats {
  /** Ten characters; null: it never was more than held. */
  code: string | null;
  madeIn: SessionId | null;
  /** The chat that took it up last, by its code. */
  takenUpIn: SessionId | null;
}

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface BookingStore {
  /** `decided`: a person of the business wants it confirmed, whatever the customer missed. */
  confirm(step: Step & { decided?: boolean }): Promise<StepResult>;
  move(step: Move): Promise<StepResult>;
  cancel(step: Step & { reason: string }): Promise<StepResult>;
  reject(step: Step & { reason: string }): Promise<StepResult>;
  complete(step: Step): Promise<StepResult>;
  /** The customer still comes. */
  attend(step: Step): Promise<StepResult>;
  /** The customer put right how they are called or reached. */
  changeContact(step: Step & { customer: Contact }): Promise<StepResult>;
  /** Nobody came; `too_early` before the visit. */
  noShow(step: Step): Promise<StepResult>;
  /** They came after all. */
  came(step: Step): Promise<StepResult>;
  /** Puts a question before the business's people. */
  ask(question: Question): Promise<void>;
  settle(settlement: Settlement): Promise<void>;
  /** `already_sent`: say nothing. `send`: nobody has confirmed sending it yet; `attempts` counts this one. */
  claimNotification(
    claim: NotificationClaim,
  ): Promise<{ outcome: "send" | "already_sent"; attempts: number }>;
  markNotification(key: string, sent: Sent | { error: string }, requestId: string): Promise<void>;
  recordWorkflow(row: WorkflowRow, requestId: string): Promise<void>;
  findWorkflow(id: WorkflowId): Promise<WorkflowRow | null>;
  /** null: there is no such booking. */
  chatsOf(booking: BookingId, requestId: string): Promise<BookingChats | null>;
  writeAudit(entry: AuditEntry): Promise<void>;
  /** Ends the holds that ran out; how many. */
  expireHolds(requestId: string): Promise<number>;
  /** Puts back what cannot be, as the audit rows tell of it, and tells the owners. */
  mendContradictions(requestId: string): Promise<Mended>;
  /** Forgets the answers to effects that nobody repeats any more, so many at a time; how many. */
  pruneEffectResults(requestId: string): Promise<number>;
}

/** The database refuses the call itself: trying again would not help. */
export class BookingStoreRefusal extends Error {
  override name = "BookingStoreRefusal";
}
