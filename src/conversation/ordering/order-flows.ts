// What an order needs next, and the flows about orders that were placed.
import type { Flow } from "../define-flow.ts";
import { begin, finish, upcoming } from "../frames.ts";
import { startCancel } from "../start-flow.ts";
import { topFrame, type Awaiting, type Frame, type KnownOrder } from "../state.ts";
import { say, type Desk, type Next } from "../turn.ts";
import {
  draftFrame,
  draftOf,
  knownOrder,
  missingChoice,
  openOrders,
  priced,
  statusOf,
} from "./order-state.ts";
import { checkPickup } from "./pickup.ts";
import { tellTotal } from "./tell-total.ts";
import { warnOfAllergens } from "./warn-of-allergens.ts";

type Known = (step: Flow["before"][number]) => boolean;

export function nextOfOrder(desk: Desk, frame: Frame, flow: Flow, isKnown: Known): Next {
  if (frame.awaiting === "orderChange") return { kind: "ask", slot: "orderChange" };
  // A menu that changed under the order leaves what it still has.
  const lines = draftOf(frame).lines.filter((it) => priced(desk, [it]) !== null);
  frame.order = { ...draftOf(frame), lines };
  warnOfAllergens(desk, frame);
  const missing = flow.before.find((it) => !isKnown(it));
  if (missing) return { kind: "ask", slot: missing.ask };
  checkPickup(desk, frame);
  const step = [...flow.before, ...flow.after].find((it) => !isKnown(it));
  if (step) return { kind: "ask", slot: step.ask };
  if (frame.agreed && costsOtherwise(desk, frame)) {
    say(desk, { say: "orderFailed", kind: "order", code: "price_changed" });
    frame.agreed = false;
  }
  return frame.agreed ? { kind: "execute" } : { kind: "confirm" };
}

/** A promotion that ends, or a menu that changes, between the question and the yes: the yes was to another price. */
function costsOtherwise(desk: Desk, frame: Frame): boolean {
  const { lines, pickup, told } = draftOf(frame);
  return told !== undefined && priced(desk, lines, pickup)?.total.amount !== told;
}

/** Whether a step of an order is settled; undefined for a step of any flow. */
export function orderStepKnown(desk: Desk, frame: Frame, ask: Awaiting): boolean | undefined {
  const { lines, complete, pickup } = draftOf(frame);
  if (ask === "items") return lines.length > 0;
  if (ask === "choice") return missingChoice(desk, lines) === null;
  if (ask === "more") return complete;
  return ask === "pickup" ? pickup !== null : undefined;
}

export function nextOfPlaced(frame: Frame, flow: Flow): Next {
  if (flow.effect === null) return { kind: "tell", bookings: [] };
  return frame.agreed ? { kind: "execute" } : { kind: "confirm" };
}

/** "Cancel my order": the one being made is dropped at once, a placed one after a yes, and so are both. */
export function startCancelOrder(desk: Desk): boolean {
  if (dropOrder(desk) && openOrders(desk.dialogue).length === 0) return true;
  if (topFrame(desk.dialogue)?.flow === "cancelOrder") return true;
  const latest = openOrders(desk.dialogue).at(-1);
  if (!latest && upcoming(desk.dialogue, desk.turn.request.now).length > 0) return startCancel(desk, {});
  const over = desk.dialogue.orders.at(-1);
  const started = latest && (statusOf(latest) === "preparing" || statusOf(latest) === "ready");
  if (started) say(desk, { say: "orderFailed", kind: "cancelOrder", code: "too_late" });
  else if (latest) begin(desk, "cancelOrder").placed = latest.workflowId;
  else if (over) say(desk, { say: "orderTold", known: over });
  else say(desk, { say: "noOrders" });
  return true;
}

export function startCheckOrder(desk: Desk, changes = false): boolean {
  if (desk.dialogue.orders.length === 0 && tellTotal(desk)) return true;
  const latest = openOrders(desk.dialogue).at(-1) ?? desk.dialogue.orders.at(-1);
  if (!latest) say(desk, { say: "noOrders" });
  else if (changes) stays(desk, latest);
  else begin(desk, "checkOrder").placed = latest.workflowId;
  return true;
}

/** What the kitchen has is its own: another order is a new one, or a matter for the team. */
function stays(desk: Desk, known: KnownOrder): void {
  const cancellable = statusOf(known) === "placed" || statusOf(known) === "accepted";
  say(desk, { say: "orderStays", known, cancellable });
}

/** Tells how the orders stand, and ends the flow. */
export function tellOrders(desk: Desk, frame: Frame): void {
  const open = openOrders(desk.dialogue);
  const one = knownOrder(desk.dialogue, frame.placed ?? null);
  for (const known of open.length > 0 ? open : one ? [one] : []) say(desk, { say: "orderTold", known });
  finish(desk, frame);
}

/** Lets the order being made go; false if there is none. */
export function dropOrder(desk: Desk): boolean {
  const frame = draftFrame(desk.dialogue);
  if (!frame) return false;
  const beside = openOrders(desk.dialogue).length > 0;
  say(desk, { say: beside ? "orderBesideLetGo" : "orderLetGo" });
  finish(desk, frame);
  return true;
}
