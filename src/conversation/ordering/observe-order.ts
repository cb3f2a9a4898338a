// What an order's workflow says back: told where the customer has to know it, kept where not.
import type { WorkflowEvent } from "#contracts/workflow-events";
import { begin, finish } from "../frames.ts";
import { offerToRemember } from "../remembering/consent.ts";
import { topFrame, type Frame, type KnownOrder } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { knownOrder, orderingOf, rememberOrder } from "./order-state.ts";

export const isOrderEvent = ({ type }: WorkflowEvent): boolean => type.startsWith("order.");

/** `frame` is the flow whose effect the event answers, if that still waits for it. */
export function observeOrder(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const before = event.workflowId && knownOrder(desk.dialogue, event.workflowId);
  const known = updated(desk, event);
  if (event.status === "failure") return failed(desk, event, frame, known);
  if (!known) return keepQuiet(desk);
  // The same news by two ways, or news of what is over already.
  const news = !before || before.order?.status !== known.order?.status || frame !== null;
  if (!tell(desk, event, known) || !news) keepQuiet(desk);
  if (frame) finish(desk, frame);
  if (frame && event.type === "order.accepted") offerToRemember(desk);
  else if (!frame && known.order?.status === "cancelled") dropMoot(desk, known);
}

function updated(desk: Desk, { workflowId, effectId, results }: WorkflowEvent): KnownOrder | null {
  const { order } = results;
  const id = workflowId ?? (order?.workflowId || null);
  const known =
    knownOrder(desk.dialogue, id) ?? desk.dialogue.orders.find((it) => it.workflowId === effectId) ?? null;
  if (!known || !order) return known;
  const next = { ...known, order };
  rememberOrder(desk.dialogue, next);
  return next;
}

/** Says the event; false: the customer need not hear of it. */
function tell(desk: Desk, { type, effectId }: WorkflowEvent, known: KnownOrder): boolean {
  const { order } = known;
  if (!order) return false;
  const { customer } = desk.dialogue;
  const reach = customer.email ?? customer.phone ?? null;
  const minutes = orderingOf(desk)?.prepareMinutes ?? 0;
  switch (type) {
    case "order.accepted":
      say(desk, { say: "orderPlaced", known, order, minutes, reach });
      return true;
    case "order.ready":
      say(desk, { say: "orderReady", known, order });
      return true;
    case "order.delayed":
      // A person's decision about a late order is answered to that person.
      if (effectId !== null) return false;
      say(desk, { say: "orderDelayed", known, order });
      return true;
    case "order.cancelled": {
      // A person of the team decides by an effect of their own.
      const own = effectId !== null && known.calledOff === effectId;
      say(desk, { say: own ? "orderCancelled" : "orderCancelledByBusiness", known, order });
      return true;
    }
    default:
      return false;
  }
}

function failed(desk: Desk, event: WorkflowEvent, frame: Frame | null, known: KnownOrder | null): void {
  const code = event.error?.code ?? "unavailable";
  const placing = event.type === "order.accepted" || event.type === "order.rejected";
  if (!known && !frame) return keepQuiet(desk);
  say(desk, { say: "orderFailed", kind: placing ? "order" : "cancelOrder", code });
  if (!placing) {
    if (frame) finish(desk, frame);
    return;
  }
  if (known) desk.dialogue.orders = desk.dialogue.orders.filter((it) => it.workflowId !== known.workflowId);
  desk.turn.wakes = true;
  const draft = frame ?? reopened(desk, known);
  if (!draft) return;
  draft.pending = null;
  draft.placed = null;
  draft.agreed = false;
  draft.awaiting = code === "sold_out" || code === "price_changed" ? "orderChange" : "retry";
}

/** What was ordered is not lost: it is the draft again. */
function reopened(desk: Desk, known: KnownOrder | null): Frame | null {
  if (!known || topFrame(desk.dialogue)) return null;
  const frame = begin(desk, "order");
  frame.order = { lines: known.lines, complete: true, pickup: known.pickupAt ?? "soonest" };
  return frame;
}

/** Flows about an order that is over. */
function dropMoot(desk: Desk, { workflowId }: KnownOrder): void {
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => it.placed !== workflowId);
}

function keepQuiet(desk: Desk): void {
  desk.turn.quiet = true;
}
