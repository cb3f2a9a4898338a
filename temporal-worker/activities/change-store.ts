// What the businessChange workflow's activities need of the database. The real one calls Supabase's functions.
import type { ChangeActor, RowChange } from "#contracts/business-change";
import type { NotificationData } from "#contracts/handoffs/notification";
import type { EffectId, SessionId, Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowErrorCode } from "#contracts/workflow-events";

export type ChangeRefusal = Extract<
  WorkflowErrorCode,
  "changed_meanwhile" | "duplicate" | "denied" | "not_found" | "rejected"
>;

/** `message`: what the database has to say about it, for people. */
export type ChangeOutcome =
  | { outcome: "done"; applied: number }
  | { outcome: ChangeRefusal; message: string };

export interface Applying {
  /** The workflow's id: a repeat gets the first one's answer. */
  effectId: EffectId;
  businessId: Uuid;
  session: SessionId;
  actor: ChangeActor;
  changes: RowChange[];
  requestId: string;
}

/** A change that begins later: kept until then. */
export interface Scheduling extends Applying {
  summary: string;
  beginsAt: Instant;
}

export interface Undoing {
  effectId: EffectId;
  /** The effect that applied, or planned, what is taken back. */
  change: EffectId;
  businessId: Uuid;
  session: SessionId;
  actor: ChangeActor;
  requestId: string;
}

/** Somebody to be written to; `token` stops the news for a customer. */
export interface Reader {
  id: Uuid;
  name: string | null;
  email: string | null;
  phone: string | null;
  token?: string;
  /** BCP 47, as they last booked in it; unknown of who never did. */
  language?: string;
}
export interface Audience {
  staff: Reader[];
  customers: Reader[];
}

/** Who sends what to whom: the member may, and who of them may be written to, is read from the database. */
export type MessageWish = Pick<NotificationData, "businessId" | "actor" | "audience">;
export type MessageAudience = { outcome: "done"; readers: Reader[] } | { outcome: "denied" };

/** One message to one person. */
export interface NewsNotification {
  key: string;
  /** null: it is of no business, and none reads it. */
  businessId: Uuid | null;
  kind: string;
  channel: "email" | "sms";
  to: string;
  requestId: string;
}

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface ChangeStore {
  apply(applying: Applying): Promise<ChangeOutcome>;
  undo(undoing: Undoing): Promise<ChangeOutcome>;
  /** Keeps a change for its moment. */
  schedule(scheduling: Scheduling): Promise<ChangeOutcome>;
  /** Applies what is kept, if it still holds. */
  beginScheduled(effectId: EffectId, businessId: Uuid, requestId: string): Promise<ChangeOutcome>;
  callOff(undoing: Undoing): Promise<ChangeOutcome>;
  /** The team, and the customers who agreed to news. */
  audience(businessId: Uuid, requestId: string): Promise<Audience>;
  messageAudience(wish: MessageWish, requestId: string): Promise<MessageAudience>;
  claimNotification(claim: NewsNotification): Promise<{ outcome: "send" | "already_sent"; attempts: number }>;
}
