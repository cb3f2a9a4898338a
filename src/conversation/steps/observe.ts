// Step: observe. What a workflow or an effect says back: it updates what is known, is told, and wakes its flow.
import type { Booking } from "#contracts/bookings";
import type { WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import { epochMs, localOf } from "#business/local-time";
import { serviceNamed } from "#business/visit-services";
import { askAttendance, tellIfGone } from "../attendance.ts";
import { holdMinutes } from "../effects.ts";
import { isElsewheres, leaveToCity } from "../elsewhere/hear.ts";
import { finish, knownBooking, remember } from "../frames.ts";
import { forgetGuests, nextGuest } from "../guests.ts";
import { isOrderEvent, observeOrder } from "../ordering/observe-order.ts";
import { personFor, serviceAt, serviceOf } from "../places.ts";
import { offerToRemember } from "../remembering/consent.ts";
import { observeContact } from "../repair/contact-correction.ts";
import { expired, hearStaff, notOpened } from "../repair/human-handoff.ts";
import { explainFailure, tellPending } from "../repair/workflow-failure.ts";
import { bounds, last, topFrame, type Frame } from "../state.ts";
import { observeTakingUp } from "../taking-up/observe-taking-up.ts";
import { isWaitEvent, observeWait } from "../waiting/observe-wait.ts";
import { say, type Desk } from "../turn.ts";

/** Each event's handler; `frame` is the flow whose effect it answers, if that still waits for it. */
type Handler = (desk: Desk, event: WorkflowEvent, frame: Frame | null) => void;
const handlers: Partial<Record<WorkflowEventType, Handler>> = {
  "booking.held": held,
  "booking.released": () => {},
  "booking.confirmed": (desk, event, frame) => settled(desk, event, frame, "booked"),
  "booking.rejected": explainFailure,
  "booking.moved": (desk, event, frame) => settled(desk, event, frame, "moved"),
  "booking.cancelled": cancelled,
  "booking.reminded": remind,
  "booking.attending": keepQuiet,
  "booking.no_show": (desk, event) => tellAttendance(desk, event, "missed"),
  "booking.came": (desk, event) => tellAttendance(desk, event, "came"),
  "booking.delayed": leftToTeam,
  "booking.followed_up": followedUp,
  "escalation.opened": keepQuiet,
  "escalation.changed": keepQuiet,
  "escalation.expired": expired,
};

export function observe(desk: Desk): void {
  const { input } = desk.turn.request;
  if (input.kind === "staff") return hearStaff(desk, input.text);
  if (input.kind !== "event") return;
  const { event } = input;
  if (isElsewheres(desk, event)) return leaveToCity(desk);
  if (desk.dialogue.seenEvents.includes(event.id)) return;
  desk.dialogue.seenEvents = last([...desk.dialogue.seenEvents, event.id], bounds.seenEvents);
  // What is told now is what the next yes answers.
  desk.dialogue.memory.asking = false;
  const frame = desk.dialogue.frames.find((it) => it.pending?.effectId === event.effectId) ?? null;
  desk.turn.wakes = frame !== null;
  if (event.type === "escalation.opened" && event.status === "failure") return notOpened(desk);
  if (event.status === "partial" && event.type === "escalation.opened") return keepQuiet(desk);
  if (event.type === "booking.delayed" && event.status === "partial") return undecided(desk, event, frame);
  if (event.type === "booking.taken_up") return observeTakingUp(desk, event);
  // Said in another chat, whose details are not told here.
  if (event.type === "booking.contact_changed" && event.effectId === null) return keepQuiet(desk);
  if (event.type === "booking.contact_changed") return observeContact(desk, event);
  if (event.status === "partial" && event.error?.code === "pending") return tellPending(desk, frame);
  if (isWaitEvent(event)) return observeWait(desk, event, frame);
  if (isOrderEvent(event)) return observeOrder(desk, event, frame);
  if (event.status === "failure") explainFailure(desk, event, frame);
  else (handlers[event.type] ?? keepQuiet)(desk, event, frame);
}

function keepQuiet(desk: Desk): void {
  desk.turn.quiet = true;
}

/** The place is kept; a flow that has moved on meanwhile has sent a newer hold after it. */
function held(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const { booking } = event.results;
  const service = frame ? serviceOf(desk, frame) : null;
  if (!frame || !booking || !service) return;
  const before = frame.hold;
  const { startsAt, endsAt, partySize } = booking;
  const expiresAt = epochMs(event.at) + holdMinutes * 60_000;
  frame.pending = null;
  frame.bookingId = booking.id;
  const { id: serviceId, also } = service;
  const staffId = personFor(desk, frame)?.id;
  const whose = { ...(also.length > 0 && { also }), ...(staffId && { staffId }) };
  frame.hold = { serviceId, ...whose, partySize, startsAt, endsAt, expiresAt };
  // The database wrote the start in its own offset; the flow's wish is that very instant.
  const { date, time } = localOf(startsAt, desk.turn.business.timeZone);
  frame.slots = { ...frame.slots, date, time, ...(desk.turn.vertical.asksParty && { partySize }) };
  const other = before && before.serviceId !== serviceId ? (serviceAt(desk, before)?.name ?? null) : null;
  // The next of several people: the yes is given, and what is booked is told in a moment.
  if (frame.guests && frame.agreed) return;
  say(desk, { say: "held", hold: frame.hold, again: before !== null, insteadOf: other });
}

/** A booking is made or moved: told with its card, whatever is talked about meanwhile. */
function settled(desk: Desk, event: WorkflowEvent, frame: Frame | null, how: "booked" | "moved"): void {
  const booking = update(desk, event, frame, "confirmed");
  // Moved by the business: who did it is said, and whether it suits is asked.
  const theirs = how === "moved" && isByBusiness(event);
  if (booking && theirs) askAttendance(desk, booking);
  if (booking)
    say(
      desk,
      theirs ? { say: "movedByBusiness", booking } : { say: how, booking, reach: reachOf(desk, event) },
    );
  if (frame) finish(desk, frame);
  if (booking && how === "booked" && !nextGuest(desk, booking)) offerToRemember(desk);
  // A change that waited for the booking to be confirmed goes on.
  if (topFrame(desk.dialogue)?.bookingId === event.results.bookingId) desk.turn.wakes = true;
}

function cancelled(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const booking = update(desk, event, frame, "cancelled");
  const how = isByBusiness(event) ? "cancelledByBusiness" : "cancelled";
  if (booking) say(desk, { say: how, booking, reach: reachOf(desk, event) });
  forgetGuests(desk, event.results.bookingId);
  // A change that was being talked about has lost its booking.
  const moot = desk.dialogue.frames.filter((it) => it.bookingId === event.results.bookingId && it !== frame);
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => !moot.includes(it));
  if (frame) finish(desk, frame);
}

/** A reminder asks; once it is answered the question is gone. */
function remind(desk: Desk, event: WorkflowEvent): void {
  const booking = update(desk, event, null);
  if (booking) askAttendance(desk, booking);
  say(desk, { say: "reminded", booking });
  if (booking) tellIfGone(desk, booking);
}

/** Nobody came, or they did after all: so says the team. */
function tellAttendance(desk: Desk, event: WorkflowEvent, how: "missed" | "came"): void {
  const booking = update(desk, event, null);
  desk.dialogue.attendance = null;
  if (booking) say(desk, { say: how, booking, missed: event.results.missed ?? null });
}

/** A person is to decide: talking goes on, the outcome will come as its own event. */
function undecided(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const known = knownBooking(desk.dialogue, event.results.bookingId);
  if (!known) return keepQuiet(desk);
  remember(desk.dialogue, { ...known, undecided: true });
  if (frame) finish(desk, frame);
  const { booking } = known;
  say(desk, { say: event.error?.code === "needs_person" ? "missedBefore" : "undecided", booking });
  forgetGuests(desk, booking.id);
}

/** The team sees to the request itself. */
function leftToTeam(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const booking = bookingOf(desk, event);
  if (booking) say(desk, { say: "leftToTeam", booking });
  forgetGuests(desk, event.results.bookingId);
  if (frame) finish(desk, frame);
}

function followedUp(desk: Desk, event: WorkflowEvent): void {
  const booking = bookingOf(desk, event);
  if (booking) update(desk, event, null);
  desk.dialogue.attendance = null;
  desk.dialogue.askedForFeedback = true;
  say(desk, { say: "followedUp", booking });
}

/** Not asked for here, nor by the customer in another chat that knows the booking. */
const isByBusiness = ({ effectId, stateUpdates }: WorkflowEvent): boolean =>
  effectId === null && stateUpdates["changedBy"] !== "customer";

/** Where the customer is also told, as far as it was said here. */
const reachOf = ({ dialogue: { customer } }: Desk, { effectId }: WorkflowEvent): string | null =>
  effectId === null ? null : (customer.email ?? customer.phone ?? null);

const bookingOf = ({ dialogue }: Desk, { results }: WorkflowEvent): Booking | null =>
  results.booking ?? knownBooking(dialogue, results.bookingId)?.booking ?? null;

/** Keeps the booking as the event has it; an event without one still tells the status. */
function update(
  desk: Desk,
  event: WorkflowEvent,
  frame: Frame | null,
  status?: Booking["status"],
): Booking | null {
  const told = bookingOf(desk, event);
  if (!told) return null;
  const booking = status ? { ...told, status } : told;
  const known = knownBooking(desk.dialogue, booking.id);
  const { services } = desk.turn.business;
  // What it is for may be less than before.
  const serviceId = serviceNamed(services, booking.service)?.id ?? known?.serviceId ?? frame?.hold?.serviceId;
  if (serviceId) {
    const workflowId = event.workflowId ?? booking.workflowId ?? known?.workflowId ?? null;
    remember(desk.dialogue, { booking, serviceId, workflowId });
  }
  return booking;
}
