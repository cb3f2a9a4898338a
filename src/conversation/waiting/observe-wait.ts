// What a wait's workflow says back: the place in the line, an offer, and how each ended.
import type { Booking } from "#contracts/bookings";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { epochMs, inZone, localOf } from "#business/local-time";
import { personAt } from "#business/people";
import { servicesOf } from "#business/visit-services";
import { begin, finish } from "../frames.ts";
import { serviceAt } from "../places.ts";
import type { Frame, KnownWait } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { forgetWait, rememberWait, waitById } from "./wait-state.ts";

export const isWaitEvent = ({ type }: WorkflowEvent): boolean => type.startsWith("waitlist.");

/** `frame` is the flow whose effect the event answers, if that still waits for it. */
export function observeWait(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const wait =
    waitById(desk.dialogue, event.workflowId) ??
    desk.dialogue.waits.find((it) => it.bookingId === event.results.bookingId) ??
    null;
  if (event.status === "failure") return failed(desk, event, frame, wait);
  if (!wait) return keepQuiet(desk);
  const { booking } = event.results;
  switch (event.type) {
    case "waitlist.joined":
      return joined(desk, wait, booking, frame);
    case "waitlist.offered":
      return offered(desk, event, wait);
    case "waitlist.passed":
      return passed(desk, event, wait, frame);
    case "waitlist.left":
      return ended(desk, wait, "waitLeft", frame);
    case "waitlist.over":
      return ended(desk, wait, "waitOver", frame);
    default:
      return keepQuiet(desk);
  }
}

function joined(desk: Desk, wait: KnownWait, booking: Booking | null, frame: Frame | null): void {
  const { customer } = desk.dialogue;
  // A phone is written to first: an offer is short.
  say(desk, { say: "waiting", wait, booking, reach: customer.phone ?? customer.email ?? null });
  if (frame) finish(desk, frame);
}

/** The place is held: a booking that lacks the yes alone. What was talked about goes on after it. */
function offered(desk: Desk, { results, at }: WorkflowEvent, wait: KnownWait): void {
  const { booking, waiting } = results;
  if (!booking || !waiting?.offer) return keepQuiet(desk);
  const { timeZone } = desk.turn.business;
  const expiresAt = inZone(epochMs(waiting.offer.expiresAt), timeZone);
  // News of an offer that has run out on its way would only be a disappointment.
  if (epochMs(expiresAt) <= desk.turn.request.now && epochMs(at) < desk.turn.request.now)
    return keepQuiet(desk);
  rememberWait(desk.dialogue, { ...wait, offer: { booking, expiresAt } });
  const { startsAt, endsAt, partySize } = booking;
  const { serviceId, also } = wait;
  // In the order that was asked for; the database puts first what keeps the place longest.
  const service = serviceAt(desk, wait)?.name ?? servicesOf(booking.service);
  const person = personAt(desk.turn.business, wait);
  const { date, time } = localOf(startsAt, timeZone);
  const frame = begin(desk, "book", { date, time, partySize, service, ...(person && { person }) });
  const visit = {
    serviceId,
    ...(also && { also }),
    ...(person && wait.staffId && { staffId: wait.staffId }),
  };
  frame.bookingId = booking.id;
  frame.hold = { ...visit, partySize, startsAt, endsAt, expiresAt: epochMs(expiresAt) };
  desk.turn.wakes = true;
}

/** The offer went to the next in line, by the customer's no or by their silence. */
function passed(desk: Desk, event: WorkflowEvent, wait: KnownWait, frame: Frame | null): void {
  const { offer } = wait;
  rememberWait(desk.dialogue, { ...wait, offer: null });
  const still = epochMs(wait.to) > desk.turn.request.now;
  if (offer) {
    const declined = event.effectId !== null;
    say(desk, { say: "offerPassed", booking: offer.booking, declined, still });
  } else keepQuiet(desk);
  dropOffer(desk, wait, frame);
}

function ended(desk: Desk, wait: KnownWait, how: "waitLeft" | "waitOver", frame: Frame | null): void {
  say(desk, { say: how, wait });
  forgetWait(desk.dialogue, wait.workflowId);
  dropOffer(desk, wait, frame);
}

/** A flow about what is offered no more is over. */
function dropOffer(desk: Desk, wait: KnownWait, frame: Frame | null): void {
  for (const it of desk.dialogue.frames) {
    const isMoot = it === frame || (it.flow === "book" && it.bookingId === wait.bookingId);
    if (isMoot && it.pending?.kind !== "handoff") finish(desk, it);
  }
}

const kinds = {
  "waitlist.joined": "joinWaitlist",
  "waitlist.left": "leaveWaitlist",
  "waitlist.passed": "declineOffer",
} as const;

function failed(desk: Desk, event: WorkflowEvent, frame: Frame | null, wait: KnownWait | null): void {
  const kind = kinds[event.type as keyof typeof kinds];
  const code = event.error?.code ?? "unavailable";
  if (!kind || (!frame && !wait)) return keepQuiet(desk);
  if (kind === "joinWaitlist" && wait) forgetWait(desk.dialogue, wait.workflowId);
  if (kind === "joinWaitlist" && code === "duplicate" && wait) say(desk, { say: "alreadyWaiting", wait });
  else say(desk, { say: "waitFailed", kind, code });
  // What is over cannot be left or declined: it is no longer known as open.
  if (kind !== "joinWaitlist" && code === "too_late" && wait) forgetWait(desk.dialogue, wait.workflowId);
  if (frame) finish(desk, frame);
}

function keepQuiet(desk: Desk): void {
  desk.turn.quiet = true;
}
