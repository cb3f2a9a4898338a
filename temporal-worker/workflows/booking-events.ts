// The events a booking sends into its conversation.
import { bookingAnswers, type BookingHandoff, type WorkflowUpdate } from "#contracts/handoffs/booking";
import { outcomeEventId, type EffectId, type EventId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { BookingState } from "../activities/booking-store.ts";
import type { Channel } from "../activities/messages.ts";
import type { BookingStage } from "./definitions.ts";

/** Words for people who read the event itself; what the customer hears is the conversation's to say. */
export const because: Record<WorkflowErrorCode, string> = {
  taken: "Somebody else has that time.",
  too_late: "The booking is over or can no longer be changed.",
  not_found: "There is no such booking.",
  rejected: "The business cannot take this booking.",
  unavailable: "It could not be done in time and was given up.",
  pending: "It is still being worked on.",
  sold_out: "Something of it cannot be had.",
  price_changed: "It costs something else now.",
  changed_meanwhile: "Somebody changed it in the meantime.",
  duplicate: "There is one of that name already.",
  denied: "This member may not change that.",
  too_early: "The visit has not begun.",
  missed_too_often: "The customer missed too many visits for another booking.",
  needs_person: "A person of the business has to decide that.",
  too_many: "There are as many as one conversation may have.",
};

type Happening = { booking: BookingState | null; at: Instant };

export function confirmed(
  handoff: BookingHandoff,
  { booking, at }: Happening,
  reminder: boolean,
): WorkflowEvent {
  const nextSteps = reminder ? ["send_confirmation", "schedule_reminder"] : ["send_confirmation"];
  return success(handoff, "booking.confirmed", { booking, at, nextSteps, effectId: handoff.effectId });
}

export function rejected(
  handoff: BookingHandoff,
  { booking, at }: Happening,
  code: WorkflowErrorCode,
): WorkflowEvent {
  const answer = success(handoff, "booking.rejected", {
    booking,
    at,
    nextSteps: [],
    effectId: handoff.effectId,
  });
  return { ...answer, status: "failure", error: { code, message: because[code] } };
}

/** It cannot be confirmed yet: a person was asked. `code` says why. */
export function delayed(
  handoff: BookingHandoff,
  happening: Happening,
  code: WorkflowErrorCode,
  moment: string,
): WorkflowEvent {
  const id = `evt_${handoff.effectId}_delayed_${moment}` as EventId;
  const event = byItself(handoff, "booking.delayed", id, happening, []);
  return { ...event, status: "partial", error: { code, message: because[code] } };
}

/** A person decided that the workflow leaves it to them. */
export function leftToPerson(handoff: BookingHandoff, happening: Happening): WorkflowEvent {
  const { effectId } = handoff;
  return success(handoff, "booking.delayed", {
    ...happening,
    nextSteps: ["team_contacts_customer"],
    effectId,
  });
}

/** A change that was made. */
export function changed(
  handoff: BookingHandoff,
  update: WorkflowUpdate,
  { booking, at }: Happening,
): WorkflowEvent {
  const nextSteps = nextStepsOf[update.update];
  const event = success(handoff, bookingAnswers[update.update], {
    booking,
    at,
    nextSteps,
    effectId: update.effectId,
  });
  return { ...event, session: update.session, requestId: update.requestId };
}

/** The same as the customer's own chat hears of it. */
export const byTheTeam = (handoff: BookingHandoff, event: WorkflowEvent): WorkflowEvent => ({
  ...event,
  id: `evt_${event.effectId ?? handoff.effectId}_customer` as EventId,
  session: handoff.session,
  effectId: null,
});

/** What a person's decision led to. */
export function decided(
  handoff: BookingHandoff,
  update: WorkflowUpdate,
  happening: Happening,
  stage: BookingStage,
): WorkflowEvent {
  const type =
    stage === "confirmed" || stage === "rejected" ? (`booking.${stage}` as const) : "booking.delayed";
  return { ...changed(handoff, update, happening), type };
}

/** A change that was refused. */
export function unchanged(
  handoff: BookingHandoff,
  update: WorkflowUpdate,
  happening: Happening,
  code: WorkflowErrorCode,
): WorkflowEvent {
  const event = changed(handoff, update, happening);
  return { ...event, status: "failure", nextSteps: [], error: { code, message: because[code] } };
}

export function reminded(handoff: BookingHandoff, happening: Happening, notified: Channel[]): WorkflowEvent {
  const id = `evt_${handoff.effectId}_reminder_${happening.booking?.sequence ?? 0}` as EventId;
  return byItself(handoff, "booking.reminded", id, happening, notified);
}

export function followedUp(
  handoff: BookingHandoff,
  happening: Happening,
  notified: Channel[],
): WorkflowEvent {
  return byItself(
    handoff,
    "booking.followed_up",
    `evt_${handoff.effectId}_follow_up` as EventId,
    happening,
    notified,
  );
}

const nextStepsOf: Record<WorkflowUpdate["update"], string[]> = {
  reschedule: ["send_change", "schedule_reminder"],
  cancel: ["send_cancellation", "cancel_reminder"],
  attend: [],
  contact: [],
  no_show: ["count_no_show"],
  came: [],
  decide: [],
};

function byItself(
  handoff: BookingHandoff,
  type: WorkflowEventType,
  id: EventId,
  { booking, at }: Happening,
  notified: Channel[],
): WorkflowEvent {
  const event = success(handoff, type, { booking, at, nextSteps: [], effectId: handoff.effectId });
  return { ...event, id, effectId: null, results: { ...event.results, notified } };
}

function success(
  handoff: BookingHandoff,
  type: WorkflowEventType,
  { booking, at, nextSteps, effectId }: Happening & { nextSteps: string[]; effectId: EffectId },
): WorkflowEvent {
  return {
    id: outcomeEventId(effectId),
    type,
    session: handoff.session,
    workflowId: handoff.effectId,
    effectId,
    requestId: handoff.requestId,
    at,
    status: "success",
    results: {
      bookingId: handoff.businessData.bookingId,
      booking: booking?.booking ?? null,
      ...(booking?.missed && { missed: booking.missed }),
      notified: [],
    },
    nextSteps,
    error: null,
    stateUpdates: {},
  };
}
