// The events a booking sends into its conversation.
import type { BookingHandoff, WorkflowUpdate } from "#contracts/handoff";
import { outcomeEventId, type EffectId, type EventId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { BookingState } from "../activities/booking-store.ts";
import type { Channel } from "../activities/messages.ts";

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

/** A move or a cancellation that was made. */
export function changed(
  handoff: BookingHandoff,
  update: WorkflowUpdate,
  { booking, at }: Happening,
): WorkflowEvent {
  const nextSteps =
    update.update === "cancel"
      ? ["send_cancellation", "cancel_reminder"]
      : ["send_change", "schedule_reminder"];
  const event = success(handoff, typeOf(update), { booking, at, nextSteps, effectId: update.effectId });
  return { ...event, session: update.session, requestId: update.requestId };
}

/** The same as the customer's own chat hears of it. */
export const byTheTeam = (handoff: BookingHandoff, event: WorkflowEvent): WorkflowEvent => ({
  ...event,
  id: `evt_${event.effectId ?? handoff.effectId}_customer` as EventId,
  session: handoff.session,
  effectId: null,
});

/** A move or a cancellation that was refused. */
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

const typeOf = (update: WorkflowUpdate): WorkflowEventType =>
  update.update === "cancel" ? "booking.cancelled" : "booking.moved";

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
    results: { bookingId: handoff.businessData.bookingId, booking: booking?.booking ?? null, notified: [] },
    nextSteps,
    error: null,
    stateUpdates: {},
  };
}
