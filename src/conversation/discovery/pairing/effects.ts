// The effects of two visits: both held, both handed over, or what was got taken back. Data only.
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { EffectId, WorkflowId } from "#contracts/ids";
import { giveUpAfterMinutes } from "../../effects.ts";
import { nextEffectId } from "../../ids.ts";
import type { WorkflowUpdateEffect } from "../../effect-kinds.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { localeOf } from "../locale.ts";
import type { Leg, Plan } from "./memory.ts";

function holdBoth({ turn }: DiscoveryDesk, plan: Plan): void {
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

/** Holds both, behind the places that are only just being let go: these may be the same ones. */
export function holdNext(desk: DiscoveryDesk, plan: Plan): void {
  plan.state = "holding";
  if (desk.memory.freeing.length === 0) holdBoth(desk, plan);
}

/** Lets go of whatever of them is held. */
export function releaseHeld({ memory, turn }: DiscoveryDesk, { legs }: Plan): void {
  const { requestId, facts } = turn.request;
  for (const leg of legs) {
    if (leg.hold.effectId === null || leg.hold.held === false || leg.request.outcome === "failed") continue;
    memory.freeing.push(leg.bookingId);
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
export async function handOverBoth(desk: DiscoveryDesk, plan: Plan): Promise<void> {
  const { turn } = desk;
  const { requestId } = turn.request;
  for (const leg of plan.legs) {
    const id = nextEffectId(turn.ids);
    const handoff = await handoffOf(desk, leg, { plan, id });
    leg.request = { effectId: id, outcome: null };
    turn.effects.push({ type: "handoff", id, bookingId: leg.bookingId, requestId, handoff });
  }
  plan.state = "booking";
}

async function handoffOf(
  desk: DiscoveryDesk,
  leg: Leg,
  { plan, id }: { plan: Plan; id: EffectId },
): Promise<BookingHandoff> {
  const { deps, request } = desk.turn;
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
      language: localeOf(desk).slice(0, 35),
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
export function cancelLeg(desk: DiscoveryDesk, leg: Leg, reason: string): void {
  leg.cancelled = update(desk, leg, (fields) => ({ update: "cancel", ...fields, reason }));
}

/** Moves a booking through its workflow; the effect, null where it has none. */
export const moveLeg = (
  desk: DiscoveryDesk,
  leg: Leg,
  { startsAt, endsAt }: Pick<Leg, "startsAt" | "endsAt">,
): EffectId | null =>
  update(desk, leg, (fields) => ({
    update: "reschedule",
    ...fields,
    partySize: leg.party,
    startsAt,
    endsAt,
  }));

type Update = WorkflowUpdateEffect["update"];

function update(
  { turn }: DiscoveryDesk,
  leg: Leg,
  updateOf: (fields: Pick<Update, "effectId" | "session" | "requestId">) => Update,
): EffectId | null {
  if (leg.request.effectId === null) return null;
  const { requestId, facts } = turn.request;
  const id = nextEffectId(turn.ids);
  turn.effects.push({
    type: "workflowUpdate",
    id,
    bookingId: leg.bookingId,
    requestId,
    businessId: leg.business.id,
    workflowId: leg.request.effectId as string as WorkflowId,
    update: updateOf({ effectId: id, session: facts.session, requestId }),
  });
  return id;
}
