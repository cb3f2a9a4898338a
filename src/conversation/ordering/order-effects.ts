// Orders as effects: placed, and given up.
import { WorkflowId } from "#contracts/ids";
import { contactOf, giveUpAfterMinutes } from "../effects.ts";
import { nextEffectId } from "../ids.ts";
import { localeOf } from "../language.ts";
import type { Frame, KnownOrder } from "../state.ts";
import { wishesForKitchen } from "../remembering/visit-wishes.ts";
import type { Desk } from "../turn.ts";
import { draftOf, knownOrder, orderingOf, priced, rememberOrder } from "./order-state.ts";

/** The customer's yes: hands the order to Temporal; the effect's id is the workflow's. */
export function placeOrder(desk: Desk, frame: Frame): void {
  const { request, ids, effects, business } = desk.turn;
  const { lines, pickup } = draftOf(frame);
  const ordering = orderingOf(desk);
  const sum = priced(desk, lines, pickup);
  if (!ordering || !sum) return;
  const id = nextEffectId(ids);
  const pickupAt = pickup === "soonest" ? null : pickup;
  const { slug, name, timeZone, locale, address, phone } = business;
  effects.push({
    type: "order",
    id,
    requestId: request.requestId,
    handoff: {
      workflowType: "order",
      effectId: id,
      session: request.facts.session,
      requestId: request.requestId,
      businessData: {
        businessId: business.id,
        business: { slug, name, timeZone, locale, address, phone },
        lines,
        total: sum.total,
        pickupAt,
        customer: contactOf(desk),
        language: localeOf(desk).slice(0, 35),
        notes: wishesForKitchen(desk.dialogue).join("; ").slice(0, 500) || null,
      },
      triggerConditions: { ...ordering },
      successCriteria: { status: "accepted" },
      errorHandling: { compensation: "withdraw_order", giveUpAfterMinutes },
    },
  });
  const workflowId = WorkflowId.parse(id);
  rememberOrder(desk.dialogue, { workflowId, lines, total: sum.total, pickupAt, order: null });
  desk.dialogue.unplaced = [];
  frame.placed = workflowId;
  frame.pending = { effectId: id, kind: "order" };
}

/** Cancels an order through its workflow. */
export function cancelOrder(desk: Desk, frame: Frame): void {
  const { request, ids, effects, business } = desk.turn;
  const known: KnownOrder | null = knownOrder(desk.dialogue, frame.placed ?? null);
  if (!known) return;
  const id = nextEffectId(ids);
  const { requestId } = request;
  effects.push({
    type: "orderUpdate",
    id,
    requestId,
    businessId: business.id,
    workflowId: known.workflowId,
    update: {
      update: "cancel",
      effectId: id,
      session: request.facts.session,
      requestId,
      reason: "cancelled by the customer in the chat",
    },
  });
  rememberOrder(desk.dialogue, { ...known, calledOff: id });
  frame.pending = { effectId: id, kind: "cancelOrder" };
}
