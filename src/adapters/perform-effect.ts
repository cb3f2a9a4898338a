// Performs the effects of a turn: claims in the database, hand-offs and updates at the Temporal gateway.
// A refusal is a `failure` event; whatever may pass rejects, and the outbox tries again.
import { bookingAnswers } from "#contracts/handoffs/booking";
import type { SessionId, Uuid, WorkflowId } from "#contracts/ids";
import type { WorkflowEventType } from "#contracts/workflow-events";
import type {
  BookingEffect,
  EffectOf,
  EffectPerformer,
  EffectResult,
  OutboxEffect,
} from "#conversation/effect-kinds";
import type { NoteEffect } from "#conversation/notes";
import { visitorOf } from "#conversation/ports";
import { releaseAfter } from "#conversation/undo-handoff";
import type { DeskOf } from "./desk.ts";
import { outcomeOf } from "./effect-outcome.ts";
import { escalationEvent } from "./escalation-event.ts";
import { answer, performAtGateway, type Call } from "./perform-at-gateway.ts";
import { performStaffReply, type StaffReplyPorts } from "./perform-staff-reply.ts";
import type { ClaimResult, Claims, Refusal } from "./supabase/claims.ts";
import type { Escalations } from "./supabase/escalations.ts";
import type { Records } from "./supabase/records.ts";
import type { Gateway } from "./temporal-gateway/gateway.ts";
import type { TokenKeeper } from "./tokens.ts";
import { businessKey, visitorKey } from "./upstash/keys.ts";
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

  async function handOff(effect: EffectOf<"handoff">, call: Call): Promise<EffectResult> {
    const { session } = effect.handoff;
    const requested = await claims.request(effect);
    if (requested.outcome !== "done") return eventOf(effect, session, "booking.rejected", requested);
    const { bookingId, businessId } = effect.handoff.businessData;
    const calendarToken = await tokens.signBooking(bookingId, businessId, session);
    const businessData = { ...effect.handoff.businessData, calendarToken };
    const answered = await gateway.handOff({ ...effect.handoff, businessData }, ...call);
    return answered === "refused" ? undo(effect) : answer(answered);
  }

  /** What was let go is offered at once to those who wait for it; with the gateway away the sweep finds it. */
  async function release(effect: EffectOf<"release">, call: Call): Promise<EffectResult> {
    const released = await claims.release(effect);
    const { id: effectId, businessId, requestId } = effect;
    if (released.waitedFor) await gateway.freed({ effectId, businessId, requestId }, ...call).catch(() => {});
    return eventOf(effect, effect.session, "booking.released", released);
  }

  async function undo(effect: EffectOf<"handoff">): Promise<EffectResult> {
    const released = await claims.release(releaseAfter(effect));
    // An earlier try got through: its workflow has the booking, and calls back.
    if (released.booking?.status === "confirmed") return { status: "accepted" };
    const rejected = { outcome: "rejected", booking: null } as const;
    return eventOf(effect, effect.handoff.session, "booking.rejected", rejected);
  }

  async function update(effect: EffectOf<"workflowUpdate">, call: Call): Promise<EffectResult> {
    const answered = await gateway.update(effect.workflowId, effect.update, ...call);
    if (answered !== "closed" && answered !== "refused") return answer(answered);
    const outcome = answered === "closed" ? "too_late" : "rejected";
    const type = bookingAnswers[effect.update.update];
    return eventOf(effect, effect.update.session, type, { outcome, booking: null });
  }

  /** A business may be read anew even where its change was refused. */
  async function changeBusiness(
    effect: EffectOf<"businessChange" | "businessUndo">,
    business: Uuid,
    call: Call,
  ): Promise<EffectResult> {
    const result = await performAtGateway(effect, gateway, call, now);
    await forget(businessKey(business));
    return result;
  }

  /** Who was promised to be forgotten is forgotten everywhere, however long Redis is away. */
  async function note({ note, ...effect }: NoteEffect, [, traceparent]: Call): Promise<EffectResult> {
    const { businessId: business, session } = effect;
    if (note.kind === "deskNews") {
      if (business !== null) await deskOf(business).note(note.news, traceparent);
      return { status: "noted" };
    }
    const gone = await records.write({ ...effect, note });
    if (note.kind === "conversation" && note.copy) {
      const { chat, lastSeq, view: state } = note.copy;
      await shared.conversation(session, { chat, business, lastSeq, state });
    }
    if ((note.kind !== "remember" && note.kind !== "forget") || business === null) return { status: "noted" };
    const dropped = [await forget(visitorKey(business, visitorOf(effect)))];
    if (note.kind === "remember") return { status: "noted" };
    for (const it of new Set([session, ...gone])) dropped.push(await shared.forgetConversation(it));
    if (dropped.includes(false)) throw new Error("the copies in Redis could not be deleted");
    return { status: "noted" };
  }

  async function performed(effect: OutboxEffect, call: Call): Promise<EffectResult> {
    switch (effect.type) {
      case "hold":
        return eventOf(effect, effect.session, "booking.held", await claims.hold(effect));
      case "release":
        return release(effect, call);
      case "takeUp":
        return takeUp(effect);
      case "handoff":
        return handOff(effect, call);
      case "workflowUpdate":
        return update(effect, call);
      case "businessChange":
        return changeBusiness(effect, effect.handoff.businessData.businessId, call);
      case "businessUndo":
        return changeBusiness(effect, effect.businessId, call);
      case "staffReply":
        return performStaffReply(effect, { ...staffReply, now });
      case "note":
        return note(effect, call);
      case "escalation":
        return escalationEvent(effect, await escalations.perform(effect), now());
      default:
        return performAtGateway(effect, gateway, call, now);
    }
  }

  /** Whoever gives a code learns of its booking, or that it is none here. */
  async function takeUp(effect: EffectOf<"takeUp">): Promise<EffectResult> {
    const { outcome, booking } = await claims.takeUp(effect);
    const error = outcome === "done" ? null : { code: outcome, message: reasons[outcome] };
    const results = { bookingId: booking?.id ?? null, booking };
    return outcomeOf(effect, { type: "booking.taken_up", session: effect.session, results, error }, now());
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
    { outcome, booking }: ClaimResult,
  ): EffectResult => {
    const error = outcome === "done" ? null : { code: outcome, message: reasons[outcome] };
    const results = { bookingId: effect.bookingId, booking };
    return outcomeOf(effect, { type, session, workflowId: workflowOf(effect), results, error }, now());
  };

const workflowOf = (effect: BookingEffect): WorkflowId | null =>
  effect.type === "workflowUpdate" ? effect.workflowId : null;

const reasons: Record<Refusal, string> = {
  taken: "Somebody else has the place at that time.",
  too_late: "The booking is over or was already ended.",
  not_found: "There is no such booking in this conversation.",
  rejected: "The business cannot take this booking.",
  too_many: "There were too many wrong codes.",
};
