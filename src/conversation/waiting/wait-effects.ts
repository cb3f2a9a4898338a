// The waitlist as effects: joined, left, and an offer passed on.
import { WorkflowId } from "#contracts/ids";
import type { WaitlistUpdate } from "#contracts/handoffs/waitlist";
import { nameOfVisit } from "#business/people";
import { contactOf, giveUpAfterMinutes } from "../effects.ts";
import { nextBookingId, nextEffectId } from "../ids.ts";
import { localeOf } from "../language.ts";
import type { Frame, KnownWait } from "../state.ts";
import type { Desk } from "../turn.ts";
import { openWaits, rememberWait } from "./wait-state.ts";
import { windowOf } from "./window.ts";

/** The customer's yes: hands their place in the line to Temporal; the effect's id is the workflow's. */
export function joinWaitlist(desk: Desk, frame: Frame): void {
  const { request, ids, effects, business } = desk.turn;
  const place = frame.found;
  const window = place && windowOf(desk, frame.slots, place);
  if (!place || !window) return;
  const id = nextEffectId(ids);
  const bookingId = nextBookingId(ids);
  const { slug, name, timeZone, locale, address, phone } = business;
  const { serviceId, also, staffId, partySize, startsAt, endsAt } = place;
  const visit = { serviceId, ...(also && { also }), ...(staffId && { staffId }), partySize };
  effects.push({
    type: "waitlist",
    id,
    bookingId,
    requestId: request.requestId,
    handoff: {
      workflowType: "waitlist",
      effectId: id,
      session: request.facts.session,
      requestId: request.requestId,
      businessData: {
        bookingId,
        businessId: business.id,
        business: { slug, name, timeZone, locale, address, phone },
        ...visit,
        service: nameOfVisit(business, place) ?? "",
        startsAt,
        endsAt,
        customer: contactOf(desk),
        language: localeOf(desk).slice(0, 35),
      },
      triggerConditions: { wantedFrom: window.from, wantedTo: window.to },
      successCriteria: { status: "waitlisted" },
      errorHandling: { compensation: "leave_waitlist", giveUpAfterMinutes },
    },
  });
  const workflowId = WorkflowId.parse(id);
  rememberWait(desk.dialogue, { workflowId, bookingId, ...visit, ...window, offer: null });
  frame.pending = { effectId: id, kind: "joinWaitlist" };
}

/** Leaves the line: every wait of this conversation, as "take me off the list" says. */
export function leaveWaitlist(desk: Desk, frame: Frame): void {
  const reason = "left by the customer in the chat";
  for (const wait of openWaits(desk.dialogue, desk.turn.request.now)) {
    const id = updateWait(desk, wait, (fields) => ({ update: "cancel", ...fields, reason }));
    frame.pending = { effectId: id, kind: "leaveWaitlist" };
  }
}

/** "No" to what is offered: it goes to the next in line. False: the flow is about no offer. */
export function passOffer(desk: Desk, frame: Frame): boolean {
  const wait = desk.dialogue.waits.find((it) => it.bookingId === frame.bookingId && it.offer !== null);
  if (frame.flow !== "book" || !wait) return false;
  const id = updateWait(desk, wait, (fields) => ({ update: "decline", ...fields }));
  frame.awaiting = null;
  frame.hold = null;
  frame.pending = { effectId: id, kind: "declineOffer" };
  return true;
}

type Fields = Pick<WaitlistUpdate, "effectId" | "session" | "requestId">;

function updateWait(desk: Desk, wait: KnownWait, updateOf: (fields: Fields) => WaitlistUpdate) {
  const { request, ids, effects, business } = desk.turn;
  const id = nextEffectId(ids);
  const { requestId } = request;
  effects.push({
    type: "waitlistUpdate",
    id,
    bookingId: wait.bookingId,
    requestId,
    businessId: business.id,
    workflowId: wait.workflowId,
    update: updateOf({ effectId: id, session: request.facts.session, requestId }),
  });
  return id;
}
