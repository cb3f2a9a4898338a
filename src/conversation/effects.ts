// Effects as data: what must be done after the commit. Nothing is done here.
import type { Contact } from "#contracts/handoffs/fields";
import { type BookingId, type EffectId, WorkflowId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import { anyone, nameOfVisit, personBooked } from "#business/people";
import { personOf } from "#business/visit-services";
import { knownBooking, remember } from "./frames.ts";
import { localeOf } from "./language.ts";
import { nextBookingId, nextEffectId } from "./ids.ts";
import type { HandoffEffect } from "./effect-kinds.ts";
import type { Dialogue, Frame, Hold, KnownBooking, Place } from "./state.ts";
import type { Desk } from "./turn.ts";

/** How long a hold lasts, minutes; the database's own figure. */
export const holdMinutes = 5;
/** A booking nobody could confirm in this time is given up and the customer told, minutes. */
export const giveUpAfterMinutes = 60;

/** Holds a place, or re-aims the hold the frame has; the database takes an expired one up again. */
export function hold(desk: Desk, frame: Frame, place: Place): void {
  const { request, ids, effects, business } = desk.turn;
  const bookingId = frame.bookingId ?? nextBookingId(ids);
  const id = nextEffectId(ids);
  effects.push({
    type: "hold",
    id,
    bookingId,
    requestId: request.requestId,
    businessId: business.id,
    session: request.facts.session,
    ...place,
    customer: contactOf(desk),
  });
  frame.bookingId = bookingId;
  frame.pending = { effectId: id, kind: "hold" };
}

/** Lets a hold go that never became a request. */
export function release(desk: Desk, frame: Frame): void {
  if (!frame.bookingId) return;
  const { request, ids, effects, business } = desk.turn;
  effects.push({
    type: "release",
    id: nextEffectId(ids),
    bookingId: frame.bookingId,
    requestId: request.requestId,
    businessId: business.id,
    session: request.facts.session,
  });
  frame.hold = null;
}

/** The customer's yes: request the booking and hand it to Temporal; the effect's id is the workflow's. */
export function handOff(desk: Desk, frame: Frame, held: Hold): void {
  const { request, ids, effects } = desk.turn;
  const bookingId = frame.bookingId ?? nextBookingId(ids);
  const id = nextEffectId(ids);
  const handoff = handoffOf(desk, held, { id, bookingId });
  effects.push({ type: "handoff", id, bookingId, requestId: request.requestId, handoff });
  const { business, service, partySize, startsAt, endsAt } = handoff.businessData;
  remember(desk.dialogue, {
    wishes: wishesOfVisit(desk.dialogue, frame),
    serviceId: held.serviceId,
    workflowId: WorkflowId.parse(id),
    booking: {
      id: bookingId,
      business: business.slug,
      service,
      partySize,
      startsAt,
      endsAt,
      timeZone: business.timeZone,
      status: "requested",
      workflowId: id,
    },
  });
  frame.bookingId = bookingId;
  frame.pending = { effectId: id, kind: "handoff" };
  if (frame.wishes?.length) tellWishes(desk, bookingId);
}

/** The wishes that waited for a booking become this one's; tried again, it has them already. */
function wishesOfVisit(dialogue: Dialogue, frame: Frame): string[] {
  frame.wishes = [...new Set([...(frame.wishes ?? []), ...dialogue.unplaced])];
  dialogue.unplaced = [];
  return frame.wishes;
}

/** Soon enough for whoever lays the tables, and behind the request it belongs to, ms. */
const wishesAfterMs = 2_000;

/** The team reads on the booking what the customer wishes for. */
export function tellWishes({ dialogue, turn }: Desk, bookingId: BookingId): void {
  const text = (knownBooking(dialogue, bookingId)?.wishes ?? []).join("; ");
  const id = nextEffectId(turn.ids);
  turn.notes.push({ id, afterMs: wishesAfterMs, note: { kind: "bookingNotes", bookingId, text } });
}

function handoffOf(
  desk: Desk,
  held: Hold,
  { id, bookingId }: Pick<HandoffEffect, "id" | "bookingId">,
): HandoffEffect["handoff"] {
  const { business, request } = desk.turn;
  const { slug, name, timeZone, locale, address, phone, policies } = business;
  return {
    workflowType: "booking",
    effectId: id,
    session: request.facts.session,
    requestId: request.requestId,
    businessData: {
      bookingId,
      businessId: business.id,
      business: { slug, name, timeZone, locale, address, phone },
      service: nameOfVisit(business, held) ?? "",
      partySize: held.partySize,
      startsAt: held.startsAt,
      endsAt: held.endsAt,
      customer: contactOf(desk),
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

/** Moves a booking to the found place, through its workflow. */
export function reschedule(desk: Desk, frame: Frame, found: Place): void {
  const { partySize, startsAt, endsAt } = found;
  updateWorkflow(desk, frame, "reschedule", (fields) => ({
    update: "reschedule",
    ...fields,
    partySize,
    startsAt,
    endsAt,
    ...otherPerson(desk, frame, found),
    ...(frame.left !== undefined && { services: [found.serviceId, ...(found.also ?? [])] }),
  }));
}

/** The booking keeps its person unless somebody else is wanted, or whoever is free. */
function otherPerson({ dialogue, turn }: Desk, { bookingId, slots }: Frame, { staffId }: Place) {
  const service = knownBooking(dialogue, bookingId)?.booking.service ?? "";
  if (staffId !== undefined) return personBooked(turn.business, service)?.id === staffId ? {} : { staffId };
  return personOf(service) === null || slots.person !== anyone ? {} : { anybody: true };
}

/** Cancels a booking through its workflow. */
export function cancelBooking(desk: Desk, frame: Frame): void {
  const reason = "cancelled by the customer in the chat";
  updateWorkflow(desk, frame, "cancel", (fields) => ({ update: "cancel", ...fields, reason }));
}

/** The customer still comes: the workflow writes it on the booking. */
export const attend = (desk: Desk, known: KnownBooking): void => {
  pushUpdate(desk, known, (fields) => ({ update: "attend", ...fields }));
};

/** The customer puts a detail of theirs right: the workflow writes it on the booking, and writes to it from now on. */
export const changeContact = (desk: Desk, known: KnownBooking, customer: Contact): void => {
  pushUpdate(desk, known, (fields) => ({ update: "contact", ...fields, customer }));
};

type Change = Extract<Desk["turn"]["effects"][number], { type: "escalation" }>["change"];

/** Opens an escalation; its id is the effect's. */
export function openEscalation(desk: Desk, change: Extract<Change, { kind: "open" }>): EffectId {
  const id = nextEffectId(desk.turn.ids);
  pushEscalation(desk, id, id, change);
  return id;
}

/** Changes an escalation, at once or when the time has come. */
export const changeEscalation = (
  desk: Desk,
  escalation: EffectId,
  change: Exclude<Change, { kind: "open" }>,
  notBefore?: Instant,
): void => pushEscalation(desk, nextEffectId(desk.turn.ids), escalation, change, notBefore);

function pushEscalation(desk: Desk, id: EffectId, escalation: EffectId, change: Change, notBefore?: Instant) {
  const { request, effects, business } = desk.turn;
  effects.push({
    type: "escalation",
    id,
    escalation,
    change,
    requestId: request.requestId,
    businessId: business.id,
    session: request.facts.session,
    ...(notBefore ? { notBefore } : {}),
  });
}

type UpdateEffect = Extract<Desk["turn"]["effects"][number], { type: "workflowUpdate" }>;
type UpdateFields = Pick<UpdateEffect["update"], "effectId" | "session" | "requestId">;

function updateWorkflow(
  desk: Desk,
  frame: Frame,
  kind: "reschedule" | "cancel",
  updateOf: (fields: UpdateFields) => UpdateEffect["update"],
): void {
  const known = knownBooking(desk.dialogue, frame.bookingId);
  const effectId = known && pushUpdate(desk, known, updateOf);
  if (effectId) frame.pending = { effectId, kind };
}

/** null: the booking has no workflow. */
function pushUpdate(
  { turn }: Desk,
  { booking, workflowId }: KnownBooking,
  updateOf: (fields: UpdateFields) => UpdateEffect["update"],
): EffectId | null {
  if (!workflowId) return null;
  const { request, ids, effects, business } = turn;
  const id = nextEffectId(ids);
  const { requestId } = request;
  effects.push({
    type: "workflowUpdate",
    id,
    bookingId: booking.id,
    requestId,
    businessId: business.id,
    workflowId,
    update: updateOf({ effectId: id, session: request.facts.session, requestId }),
  });
  return id;
}

export const contactOf = ({ dialogue: { customer } }: Desk): Contact => ({
  name: customer.name ?? null,
  phone: customer.phone ?? null,
  email: customer.email ?? null,
});
