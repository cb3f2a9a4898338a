// What a turn wants done once it is committed, as data, and who does it.
import type { AssessmentHandoff, WatchHandoff, WatchUpdate } from "#contracts/handoffs/assessment";
import type { BookingHandoff, WorkflowUpdate } from "#contracts/handoffs/booking";
import type { BusinessChangeHandoff, ChangeUpdate } from "#contracts/handoffs/business-change";
import type { Contact } from "#contracts/handoffs/fields";
import type { NotificationHandoff, NotificationUpdate } from "#contracts/handoffs/notification";
import type { OrderHandoff, OrderUpdate } from "#contracts/handoffs/order";
import type { WaitlistHandoff, WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { NoteEffect } from "./notes.ts";

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
  /** Further services of the same visit. */
  also?: Uuid[];
  /** Who was asked for. */
  staffId?: Uuid;
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

/** Takes a booking of another chat up by its code: this conversation knows it from then on, too. */
export interface TakeUpEffect {
  type: "takeUp";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  session: SessionId;
  /** Ten characters, as they were understood. */
  code: string;
}

/** Hands an order to Temporal; its id becomes the workflow's. */
export interface OrderEffect {
  type: "order";
  id: EffectId;
  requestId: string;
  handoff: OrderHandoff;
}

/** Cancels an order through its workflow, or takes it a step on in the name of the team. */
export interface OrderUpdateEffect {
  type: "orderUpdate";
  id: EffectId;
  requestId: string;
  businessId: Uuid;
  workflowId: WorkflowId;
  update: Extract<OrderUpdate, { update: "cancel" | "advance" }>;
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

/** Work to do after the commit, as data. Repeating one, any number of times, has one effect. */
export type Effect =
  | BookingEffect
  | TakeUpEffect
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

export type EffectOf<T extends OutboxEffect["type"]> = Extract<OutboxEffect, { type: T }>;

/** `accepted`: a signed callback with the outcome's event id will follow. `noted`: done, and nothing to tell. */
export type EffectResult =
  | { status: "done"; event: WorkflowEvent }
  | { status: "accepted" }
  | { status: "noted" };

/** Performs one effect. A rejection means "try again later"; a refusal is a `failure` event. */
export interface EffectPerformer {
  perform(effect: OutboxEffect, signal: AbortSignal, traceparent?: string | null): Promise<EffectResult>;
}
