// Performs the effects of a turn: claims in the database, hand-offs and updates at the Temporal gateway.
// A refusal is a `failure` event; whatever may pass rejects, and the outbox tries again.
import { bookingAnswers } from "#contracts/handoffs/booking";
import { outcomeEventId, type SessionId, type WorkflowId } from "#contracts/ids";
import type { WorkflowEventType } from "#contracts/workflow-events";
import type {
  AssessmentEffect,
  BookingEffect,
  BusinessChangeEffect,
  BusinessUndoEffect,
  EffectPerformer,
  EffectResult,
  HandoffEffect,
  NotificationEffect,
  NotificationStopEffect,
  OrderEffect,
  OrderUpdateEffect,
  OutboxEffect,
  WatchStopEffect,
  WorkflowUpdateEffect,
} from "#conversation/effect-kinds";
import type { NoteEffect } from "#conversation/notes";
import { releaseAfter } from "#conversation/undo-handoff";
import type { DeskOf } from "./desk.ts";
import { answer, performWait } from "./perform-wait.ts";
import { escalationEvent } from "./escalation-event.ts";
import { notAssessed } from "./not-assessed.ts";
import { performStaffReply, type StaffReplyPorts } from "./perform-staff-reply.ts";
import type { ClaimResult, Claims, Refusal } from "./supabase/claims.ts";
import type { Escalations } from "./supabase/escalations.ts";
import { businessKey } from "./supabase/businesses.ts";
import type { Records } from "./supabase/records.ts";
import { visitorKey } from "./supabase/visitors.ts";
import type { Gateway } from "./temporal-gateway/gateway.ts";
import type { TokenKeeper } from "./tokens.ts";
import type { SharedState } from "./upstash/shared-state.ts";

interface PerformerPorts {
  claims: Claims;
  escalations: Escalations;
  gateway: Gateway;
  records: Records;
  deskOf: DeskOf;
  /** A member's words into a customer's chat. */
  staffReply: Omit<StaffReplyPorts, "now">;
  /** What was cached under a key no longer counts; false: Redis may still have it. */
  forget(key: string): Promise<boolean>;
  /** How conversations and workflows stand, for all layers. */
  shared: Pick<SharedState, "conversation" | "forgetConversation" | "workflow">;
  /** Signs the calendar file's link in the messages to the customer. */
  tokens: Pick<TokenKeeper, "signBooking">;
  /** ms since the epoch. */
  now(): number;
}

/** What goes along with a call of the gateway: until when it is waited for, and its span. */
type Call = [signal: AbortSignal, traceparent?: string | null | undefined];

export function createPerformer({
  claims,
  escalations,
  gateway,
  records,
  deskOf,
  staffReply,
  tokens,
  forget,
  shared,
  now,
}: PerformerPorts): EffectPerformer {
  const eventOf = eventMaker(now);

  async function handOff(effect: HandoffEffect, call: Call): Promise<EffectResult> {
    const { session } = effect.handoff;
    const requested = await claims.request(effect);
    if (requested.outcome !== "done") return eventOf(effect, session, "booking.rejected", requested);
    const { bookingId, businessId } = effect.handoff.businessData;
    const calendarToken = await tokens.signBooking(bookingId, businessId, session);
    const businessData = { ...effect.handoff.businessData, calendarToken };
    const answered = await gateway.handOff({ ...effect.handoff, businessData }, ...call);
    return answered === "refused" ? undo(effect) : answer(answered);
  }

  async function undo(effect: HandoffEffect): Promise<EffectResult> {
    const released = await claims.release(releaseAfter(effect));
    // An earlier try got through: its workflow has the booking, and calls back.
    if (released.booking?.status === "confirmed") return { status: "accepted" };
    const rejected = { outcome: "rejected", booking: null } as const;
    return eventOf(effect, effect.handoff.session, "booking.rejected", rejected);
  }

  async function update(effect: WorkflowUpdateEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    const outcome = answered === "closed" ? "too_late" : "rejected";
    const type = bookingAnswers[effect.update.update];
    return eventOf(effect, effect.update.session, type, { outcome, booking: null });
  }

  async function order(effect: OrderEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.handOff(effect.handoff, ...call);
    return answered === "refused" ? orderRefused(effect, "rejected", now()) : answer(answered);
  }

  async function updateOrder(effect: OrderUpdateEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    return orderRefused(effect, answered === "closed" ? "too_late" : "rejected", now());
  }

  async function changeBusiness(effect: BusinessChangeEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.handOff(effect.handoff, ...call);
    if (answered === "refused") return changeRefused(effect, "rejected", now());
    await forget(businessKey(effect.handoff.businessData.businessId));
    return answer(answered);
  }

  async function undoChange(effect: BusinessUndoEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    await forget(businessKey(effect.businessId));
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    return changeRefused(effect, answered === "closed" ? "too_late" : "rejected", now());
  }

  async function assess(effect: AssessmentEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.handOff(effect.handoff, ...call);
    return answered === "refused" ? notAssessed(effect, "rejected", now()) : answer(answered);
  }

  async function stopWatch(effect: WatchStopEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    return notAssessed(effect, answered === "closed" ? "too_late" : "rejected", now());
  }

  /** Who was promised to be forgotten is forgotten everywhere, however long Redis is away. */
  async function note({ note, ...effect }: NoteEffect): Promise<EffectResult> {
    const { businessId: business, session } = effect;
    if (note.kind === "deskNews") {
      if (business !== null) await deskOf(business).note(note.news);
      return { status: "noted" };
    }
    const gone = await records.write({ ...effect, note });
    if (note.kind === "conversation" && note.copy) {
      const { chat, lastSeq, view: state } = note.copy;
      await shared.conversation(session, { chat, business, lastSeq, state });
    }
    if ((note.kind !== "remember" && note.kind !== "forget") || business === null) return { status: "noted" };
    const dropped = [await forget(visitorKey(business, effect))];
    if (note.kind === "remember") return { status: "noted" };
    for (const it of new Set([session, ...gone])) dropped.push(await shared.forgetConversation(it));
    if (dropped.includes(false)) throw new Error("the copies in Redis could not be deleted");
    return { status: "noted" };
  }

  async function notify(effect: NotificationEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.handOff(effect.handoff, ...call);
    return answered === "refused" ? notificationRefused(effect, "rejected", now()) : answer(answered);
  }

  async function stopNotifying(effect: NotificationStopEffect, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    return notificationRefused(effect, answered === "closed" ? "too_late" : "rejected", now());
  }

  async function performed(effect: OutboxEffect, call: Call): Promise<EffectResult> {
    switch (effect.type) {
      case "hold":
        return eventOf(effect, effect.session, "booking.held", await claims.hold(effect));
      case "release":
        return eventOf(effect, effect.session, "booking.released", await claims.release(effect));
      case "handoff":
        return handOff(effect, call);
      case "workflowUpdate":
        return update(effect, call);
      case "order":
        return order(effect, call);
      case "orderUpdate":
        return updateOrder(effect, call);
      case "waitlist":
      case "waitlistUpdate":
        return performWait(effect, gateway, call, now());
      case "businessChange":
        return changeBusiness(effect, call);
      case "businessUndo":
        return undoChange(effect, call);
      case "notification":
        return notify(effect, call);
      case "notificationStop":
        return stopNotifying(effect, call);
      case "staffReply":
        return performStaffReply(effect, { ...staffReply, now });
      case "assessment":
        return assess(effect, call);
      case "watchStop":
        return stopWatch(effect, call);
      case "note":
        return note(effect);
      case "escalation":
        return escalationEvent(effect, await escalations.perform(effect), now());
    }
  }

  return {
    async perform(effect, ...call) {
      const result = await performed(effect, call);
      if (result.status === "done") await shared.workflow(result.event);
      return result;
    },
  };
}

const eventMaker =
  (now: () => number) =>
  (
    effect: BookingEffect,
    session: SessionId,
    type: WorkflowEventType,
    result: ClaimResult,
  ): EffectResult => ({
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type,
      session,
      workflowId: workflowOf(effect),
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now()).toISOString(),
      status: result.outcome === "done" ? "success" : "failure",
      results: { bookingId: effect.bookingId, booking: result.booking, notified: [] },
      nextSteps: [],
      error: result.outcome === "done" ? null : { code: result.outcome, message: reasons[result.outcome] },
      stateUpdates: {},
    },
  });

/** No order was placed, or none was changed. */
function orderRefused(
  effect: OrderEffect | OrderUpdateEffect,
  code: "rejected" | "too_late",
  now: number,
): EffectResult {
  const placing = effect.type === "order";
  return {
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type: placing ? "order.rejected" : "order.cancelled",
      session: placing ? effect.handoff.session : effect.update.session,
      workflowId: placing ? null : effect.workflowId,
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now).toISOString(),
      status: "failure",
      results: { bookingId: null, booking: null, notified: [] },
      nextSteps: [],
      error: { code, message: orderReasons[code] },
      stateUpdates: {},
    },
  };
}

const orderReasons = {
  rejected: "The business cannot take this order.",
  too_late: "The order is over or was already ended.",
};

/** Nothing was changed, or nothing was taken back. */
function changeRefused(
  effect: BusinessChangeEffect | BusinessUndoEffect,
  code: "rejected" | "too_late",
  now: number,
): EffectResult {
  const changing = effect.type === "businessChange";
  return {
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type: changing ? "change.applied" : "change.undone",
      session: changing ? effect.handoff.session : effect.update.session,
      workflowId: changing ? null : effect.workflowId,
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now).toISOString(),
      status: "failure",
      results: { bookingId: null, booking: null, notified: [] },
      nextSteps: [],
      error: {
        code,
        message: code === "too_late" ? "It can no longer be undone." : "The change was refused.",
      },
      stateUpdates: {},
    },
  };
}

/** No message was sent, or none was stopped. */
function notificationRefused(
  effect: NotificationEffect | NotificationStopEffect,
  code: "rejected" | "too_late",
  now: number,
): EffectResult {
  const sending = effect.type === "notification";
  return {
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type: sending ? "notification.scheduled" : "notification.cancelled",
      session: sending ? effect.handoff.session : effect.update.session,
      workflowId: sending ? null : effect.workflowId,
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now).toISOString(),
      status: "failure",
      results: { bookingId: null, booking: null, notified: [] },
      nextSteps: [],
      error: {
        code,
        message: code === "too_late" ? "Everybody has it already." : "The message was refused.",
      },
      stateUpdates: {},
    },
  };
}

const workflowOf = (effect: BookingEffect): WorkflowId | null =>
  effect.type === "workflowUpdate" ? effect.workflowId : null;

const reasons: Record<Refusal, string> = {
  taken: "Somebody else has the place at that time.",
  too_late: "The booking is over or was already ended.",
  not_found: "There is no such booking in this conversation.",
  rejected: "The business cannot take this booking.",
};
