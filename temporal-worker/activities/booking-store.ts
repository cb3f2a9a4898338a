// What the activities need of the database. The real one calls Supabase's functions, the tests' one is in memory.
import type { Booking } from "#contracts/bookings";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";

/** A booking as it stands in the database; `sequence` rises with each move or cancellation. */
export interface BookingState {
  booking: Booking;
  sequence: number;
}

/** Why nothing was changed; the booking as it stands, when there is one. */
export type StepRefusal = { outcome: "taken" | "too_late" | "not_found"; state: BookingState | null };
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
}

/** Where a workflow stands, for the time after Temporal has forgotten it. */
export interface WorkflowRow {
  id: WorkflowId;
  type: "booking" | "order" | "businessChange";
  businessId: Uuid;
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
  businessId: Uuid;
  action: string;
  subject: string;
  session: SessionId;
  /** With `action`, what makes the entry one. */
  key: string;
  after: object;
  requestId: string;
}

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface BookingStore {
  confirm(step: Step): Promise<StepResult>;
  move(step: Move): Promise<StepResult>;
  cancel(step: Step & { reason: string }): Promise<StepResult>;
  reject(step: Step & { reason: string }): Promise<StepResult>;
  complete(step: Step): Promise<StepResult>;
  /** `already_sent`: say nothing. `send`: nobody has confirmed sending it yet; `attempts` counts this one. */
  claimNotification(
    claim: NotificationClaim,
  ): Promise<{ outcome: "send" | "already_sent"; attempts: number }>;
  markNotification(key: string, sent: Sent | { error: string }, requestId: string): Promise<void>;
  recordWorkflow(row: WorkflowRow, requestId: string): Promise<void>;
  findWorkflow(id: WorkflowId): Promise<WorkflowRow | null>;
  writeAudit(entry: AuditEntry): Promise<void>;
  /** Ends the holds that ran out; how many. */
  expireHolds(requestId: string): Promise<number>;
  /** Forgets the answers to effects that nobody repeats any more, so many at a time; how many. */
  pruneEffectResults(requestId: string): Promise<number>;
}

/** The database refuses the call itself: trying again would not help. */
export class BookingStoreRefusal extends Error {
  override name = "BookingStoreRefusal";
}
