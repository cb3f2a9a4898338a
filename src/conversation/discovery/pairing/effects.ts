// The effects of two visits: both held, both handed over, or what was got taken back. Data only.
import type { BookingHandoff } from "#contracts/handoff";
import type { EffectId, WorkflowId } from "#contracts/ids";
import { giveUpAfterMinutes } from "../../effects.ts";
import { nextEffectId } from "../../ids.ts";
import type { DiscoveryDesk } from "../desk.ts";
import type { Leg, Plan } from "./memory.ts";

export function holdBoth({ turn }: DiscoveryDesk, plan: Plan): void {
  const { requestId, facts } = turn.request;
  for (const leg of plan.legs) {
    const id = nextEffectId(turn.ids);
    leg.hold = { effectId: id, held: null };
    turn.effects.push({
      type: "hold",
      id,
      bookingId: leg.bookingId,
      requestId,
      businessId: leg.business.id,
      session: facts.session,
      serviceId: leg.service.id,
      partySize: leg.party,
      startsAt: leg.startsAt,
      endsAt: leg.endsAt,
      customer: plan.customer,
    });
  }
}

/** Lets go of whatever of them is held. */
export function releaseHeld({ turn }: DiscoveryDesk, { legs }: Plan): void {
  const { requestId, facts } = turn.request;
  for (const leg of legs) {
    if (leg.hold.held === false || leg.request.outcome === "failed") continue;
    turn.effects.push({
      type: "release",
      id: nextEffectId(turn.ids),
      bookingId: leg.bookingId,
      requestId,
      businessId: leg.business.id,
      session: facts.session,
    });
  }
}

/** The customer's yes: both are requested and handed over, each to its own workflow. */
export async function handOverBoth({ turn }: DiscoveryDesk, plan: Plan): Promise<void> {
  const { requestId } = turn.request;
  for (const leg of plan.legs) {
    const id = nextEffectId(turn.ids);
    const handoff = await handoffOf(turn, leg, { plan, id });
    leg.request = { effectId: id, outcome: null };
    turn.effects.push({ type: "handoff", id, bookingId: leg.bookingId, requestId, handoff });
  }
  plan.state = "booking";
}

async function handoffOf(
  { deps, request }: DiscoveryDesk["turn"],
  leg: Leg,
  { plan, id }: { plan: Plan; id: EffectId },
): Promise<BookingHandoff> {
  const it = await deps.readsOf(leg.business.id).business(leg.business.id);
  const { slug, name, timeZone, locale, address, phone, policies } = it;
  return {
    workflowType: "booking",
    effectId: id,
    session: request.facts.session,
    requestId: request.requestId,
    businessData: {
      bookingId: leg.bookingId,
      businessId: leg.business.id,
      business: { slug, name, timeZone, locale, address, phone },
      service: leg.service.name,
      partySize: leg.party,
      startsAt: leg.startsAt,
      endsAt: leg.endsAt,
      customer: plan.customer,
    },
    triggerConditions: {
      reminderLeadMinutes: policies.reminderLeadMinutes,
      followUpDelayMinutes: policies.followUpDelayMinutes,
    },
    successCriteria: { status: "confirmed" },
    errorHandling: { compensation: "reject_booking", giveUpAfterMinutes },
  };
}

/** Takes a booking back through its workflow. */
export function cancelLeg({ turn }: DiscoveryDesk, leg: Leg, reason: string): void {
  if (leg.request.effectId === null) return;
  const { requestId, facts } = turn.request;
  const id = nextEffectId(turn.ids);
  leg.cancelled = id;
  turn.effects.push({
    type: "workflowUpdate",
    id,
    bookingId: leg.bookingId,
    requestId,
    businessId: leg.business.id,
    workflowId: leg.request.effectId as string as WorkflowId,
    update: { update: "cancel", effectId: id, session: facts.session, requestId, reason },
  });
}
