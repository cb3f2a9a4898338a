// What a flow needs next. One engine for all flows: they differ in their data only.
import type { Flow, Step } from "./define-flow.ts";
import { personBooked } from "#business/people";
import { lateBy } from "./attendance.ts";
import { knownBooking, upcoming } from "./frames.ts";
import { nextOfOrder, nextOfPlaced, orderStepKnown } from "./ordering/order-flows.ts";
import { wishesAsBefore } from "./remembering/as-before.ts";
import { isWanted, kindsWanted, namesPlace, partyOf, serviceOf, wantedOf } from "./places.ts";
import { topFrame, type Frame, type KnownBooking } from "./state.ts";
import { nextOfWait, nextOfWaiting } from "./waiting/wait-flows.ts";
import type { Desk, Next } from "./turn.ts";

/** The next step of the flow being talked about; `rest` without one. */
export function nextStep(desk: Desk): Next {
  const frame = topFrame(desk.dialogue);
  if (!frame) return { kind: "rest" };
  if (frame.pending) return { kind: "wait" };
  if (frame.awaiting === "retry") return { kind: "ask", slot: "retry" };
  const flow = desk.turn.flows[frame.flow];
  if (flow.about === "none") return nextOfNone(desk, frame, flow);
  if (flow.about === "order") return nextOfOrder(desk, frame, flow, (step) => isKnown(desk, frame, step));
  if (flow.about === "placed") return nextOfPlaced(frame, flow);
  if (flow.about === "wait") return nextOfWait(frame, flow, (steps) => firstMissing(desk, frame, steps));
  if (flow.about === "waiting") return nextOfWaiting(flow);
  return flow.about === "new" ? nextOfNew(desk, frame, flow) : nextOfKnown(desk, frame, flow);
}

function nextOfNone(desk: Desk, frame: Frame, flow: Flow): Next {
  const missing = firstMissing(desk, frame, flow.before);
  return missing ? { kind: "ask", slot: missing } : { kind: "execute" };
}

function nextOfNew(desk: Desk, frame: Frame, flow: Flow): Next {
  const missing = firstMissing(desk, frame, flow.before);
  if (missing) return { kind: "ask", slot: missing };
  if (frame.offered.length > 0) return { kind: "ask", slot: "alternative" };
  if (!holdsWanted(desk, frame)) return { kind: "lookUp" };
  if (frame.awaiting === "change") return { kind: "ask", slot: "change" };
  const detail = firstMissing(desk, frame, flow.after);
  if (detail) return { kind: "ask", slot: detail };
  return frame.agreed ? { kind: "execute" } : { kind: "confirm" };
}

function nextOfKnown(desk: Desk, frame: Frame, flow: Flow): Next {
  const known = knownBooking(desk.dialogue, frame.bookingId);
  if (flow.proposal === "tell") {
    const all = upcoming(desk.dialogue, desk.turn.request.now).map((it) => it.booking.id);
    return { kind: "tell", bookings: known ? [known.booking.id] : all };
  }
  if (!known) return { kind: "ask", slot: "whichBooking" };
  if (known.booking.status === "requested" && !(known.undecided && flow.name === "cancel"))
    return { kind: "wait" };
  if (flow.proposal === "find") {
    if (frame.awaiting === "change" || !namesPlace(frame.slots))
      return { kind: "ask", slot: (frame.awaiting !== "change" && frame.changes) || "change" };
    if (frame.offered.length > 0) return { kind: "ask", slot: "alternative" };
    if (isAsBooked(desk, frame, known)) return asBooked(desk, frame, known);
    if (!foundWanted(desk, frame)) return { kind: "lookUp" };
  }
  // A yes from before the cut-off is none to a cancellation that counts as late.
  const unaware = flow.name === "cancel" && lateBy(desk, known.booking) !== null && !frame.lateTold;
  return frame.agreed && !unaware ? { kind: "execute" } : { kind: "confirm" };
}

function isAsBooked(desk: Desk, frame: Frame, { booking, serviceId }: KnownBooking): boolean {
  const wanted = wantedOf(desk, frame);
  if (!wanted || frame.left !== undefined) return false;
  const { startsAt, endsAt, partySize } = booking;
  const { also } = wanted;
  const staffId = personBooked(desk.turn.business, booking.service)?.id;
  const place = { serviceId, also, ...(staffId && { staffId }), partySize, startsAt, endsAt };
  return isWanted(place, wanted, desk.turn.business.timeZone);
}

/** "Is it still at 8?" changes nothing and is told; "change my table tomorrow" says which one, and no more. */
function asBooked({ turn }: Desk, frame: Frame, { booking }: KnownBooking): Next {
  const begins = turn.commands.some((it) => it.type === "startFlow" && it.flow === frame.flow);
  return begins ? { kind: "ask", slot: "change" } : { kind: "tell", bookings: [booking.id] };
}

function firstMissing(desk: Desk, frame: Frame, steps: readonly Step[]): Step["ask"] | null {
  const missing = steps.find((step) => !isKnown(desk, frame, step));
  return missing?.ask ?? null;
}

function isKnown(desk: Desk, frame: Frame, step: Step): boolean {
  if (step.skippable && frame.skipped.includes(step.ask)) return true;
  // Once is enough; only the team cannot answer without.
  const skippedBefore = step.ask === "contact" && desk.dialogue.contactSkipped && frame.flow !== "handoff";
  if (step.skippable && skippedBefore) return true;
  if (step.ask === "asBefore") return wishesAsBefore(desk).length === 0;
  const ordered = orderStepKnown(desk, frame, step.ask);
  if (ordered !== undefined) return ordered;
  return step.filledBy.some((slot) => {
    if (slot === "order") return false;
    if (slot === "service") return serviceOf(desk, frame) !== null;
    if (slot === "variant") return kindsWanted(desk, frame).length === 0;
    if (slot === "partySize") return partyOf(desk, frame) !== null;
    if (slot === "date") return frame.slots.date !== undefined;
    // A range such as "in the evening" is enough to look for free starts.
    if (slot === "time") return Boolean(frame.slots.time ?? frame.slots.after ?? frame.slots.before);
    return desk.dialogue.customer[slot] !== undefined;
  });
}

function holdsWanted(desk: Desk, frame: Frame): boolean {
  const wanted = wantedOf(desk, frame);
  if (!frame.hold || !wanted || !isWanted(frame.hold, wanted, desk.turn.business.timeZone)) return false;
  // The yes to an expired hold still counts: the request claims the place anew. In an event's turn the
  // hold was made a moment ago.
  const expired = frame.hold.expiresAt <= desk.turn.request.now;
  return frame.agreed || !expired || desk.turn.request.input.kind === "event";
}

function foundWanted(desk: Desk, frame: Frame): boolean {
  const wanted = wantedOf(desk, frame);
  return Boolean(frame.found && wanted && isWanted(frame.found, wanted, desk.turn.business.timeZone));
}
