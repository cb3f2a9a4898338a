// What becomes of two visits: both hold or neither. What one business cannot do is told, and the other's taken back.
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { DiscoveryDesk } from "../desk.ts";
import { fill } from "../../phrases/shared/words.ts";
import { phrasesOf } from "../phrases/index.ts";
import { cancelledText } from "./booked.ts";
import { cancelLeg, holdNext, releaseHeld } from "./effects.ts";
import type { Leg, Plan } from "./memory.ts";
import { observedMove } from "./moving.ts";
import { askToConfirm, offerNext } from "./respond.ts";
import { bookedSaying, visitText } from "./say.ts";

/** Whether the event was about the two visits. */
export function observedPair(desk: DiscoveryDesk, event: WorkflowEvent): boolean {
  const { memory } = desk;
  const id = event.results.bookingId;
  if (event.type === "booking.released" && memory.freeing.some((it) => it === id)) return freed(desk, event);
  const plan = [memory.pair, ...memory.pairs].find((it) => it?.legs.some((leg) => leg.bookingId === id));
  const leg = plan?.legs.find((it) => it.bookingId === id);
  if (!plan || !leg) return false;
  if (event.error?.code === "pending") return waited(desk, plan, event);
  switch (event.type) {
    case "booking.held":
      return held(desk, plan, leg, event);
    case "booking.confirmed":
    case "booking.rejected":
      return requested(desk, plan, leg, event);
    case "booking.cancelled":
      return cancelled(desk, plan, leg, event);
    case "booking.moved":
      observedMove(desk, plan, event);
      return true;
    case "booking.reminded":
      desk.turn.said.push({ text: fill(phrasesOf(desk).visitSoon, { visit: visitText(desk, leg) }) });
      return true;
    default:
      return true;
  }
}

/** A place that was let go is free: once they all are, the next ones are held. */
function freed(desk: DiscoveryDesk, { results, error }: WorkflowEvent): boolean {
  const { memory } = desk;
  if (error?.code === "pending") return true;
  memory.freeing = memory.freeing.filter((it) => it !== results.bookingId);
  const waits = memory.pair?.state === "holding" && memory.pair.legs.every((it) => it.hold.effectId === null);
  if (waits && memory.pair) holdNext(desk, memory.pair);
  return true;
}

/** One word for both. */
function waited({ turn, ...desk }: DiscoveryDesk, plan: Plan, { type }: WorkflowEvent): boolean {
  if (plan.waits || type === "booking.released") return true;
  plan.waits = true;
  turn.said.push({ text: phrasesOf({ turn, ...desk }).pairPending });
  return true;
}

function held(desk: DiscoveryDesk, plan: Plan, leg: Leg, event: WorkflowEvent): boolean {
  if (plan.state !== "holding" || leg.hold.effectId !== event.effectId) return true;
  leg.hold.held = event.status === "success";
  if (plan.legs.some((it) => it.hold.held === null)) return true;
  if (plan.legs.every((it) => it.hold.held)) {
    askToConfirm(desk, plan);
    return true;
  }
  // Both or neither: the one that was got is let go, and the next pair is tried.
  releaseHeld(desk, plan);
  const [next, ...others] = plan.others;
  if (!next) {
    offerNext(desk, plan, phrasesOf(desk).pairTaken);
    return true;
  }
  desk.memory.pair = { ...plan, legs: next, others };
  holdNext(desk, desk.memory.pair);
  return true;
}

function requested(desk: DiscoveryDesk, plan: Plan, leg: Leg, event: WorkflowEvent): boolean {
  if (leg.request.effectId !== event.effectId) return true;
  leg.request.outcome = event.status === "success" ? "confirmed" : "failed";
  leg.booking = event.results.booking;
  const outcomes = plan.legs.map((it) => it.request.outcome);
  if (outcomes.includes(null)) return true;
  const failed = plan.legs.filter((it) => it.request.outcome === "failed");
  if (plan.unwanted) return takeBack(desk, plan);
  if (failed.length === 0) {
    plan.state = "booked";
    desk.turn.said.push({ text: phrasesOf(desk).pairBooked });
    for (const it of plan.legs) desk.turn.said.push(bookedSaying(desk, it));
    return true;
  }
  if (failed.length === plan.legs.length) {
    offerNext(desk, plan, phrasesOf(desk).pairFailed);
    return true;
  }
  plan.state = "undoing";
  const [stands] = plan.legs.filter((it) => it.request.outcome === "confirmed");
  const words = phrasesOf(desk);
  desk.turn.said.push({
    text: fill(words.pairHalf, { failed: visitText(desk, failed[0]!), stands: visitText(desk, stands!) }),
  });
  cancelLeg(desk, stands!, "the visit booked together with it could not be had");
  return true;
}

/** They stand, and are no longer wanted. */
function takeBack(desk: DiscoveryDesk, plan: Plan): boolean {
  plan.state = "booked";
  plan.others = [];
  const stand = plan.legs.filter((it) => it.request.outcome === "confirmed");
  for (const it of plan.legs) if (!stand.includes(it)) it.cancelled = it.request.effectId;
  for (const it of stand) cancelLeg(desk, it, "cancelled by the customer in the chat");
  if (stand.length > 0) return true;
  plan.state = "over";
  desk.turn.said.push({ text: phrasesOf(desk).pairLetGo });
  return true;
}

function cancelled(desk: DiscoveryDesk, plan: Plan, leg: Leg, event: WorkflowEvent): boolean {
  const failed = event.status === "failure";
  const words = phrasesOf(desk);
  if (failed) {
    leg.cancelled = null;
    desk.turn.said.push({ text: fill(words.visitStands, { visit: visitText(desk, leg) }) });
    if (plan.state === "undoing") plan.state = "booked";
    return true;
  }
  leg.cancelled ??= event.effectId;
  if (plan.state === "undoing") {
    offerNext(desk, plan, fill(words.pairUndone, { visit: visitText(desk, leg) }));
    return true;
  }
  desk.turn.said.push({ text: cancelledText(desk, leg) });
  // Cancelled both, they are over: nothing is offered instead.
  if (plan.legs.every((it) => it.cancelled !== null)) Object.assign(plan, { state: "over", others: [] });
  return true;
}
