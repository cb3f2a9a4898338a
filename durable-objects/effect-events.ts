// Events the session itself makes about an effect when the world has not answered.
import { bookingAnswers } from "#contracts/handoffs/booking";
import type { EventId, SessionId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { OutboxEffect } from "#conversation/effect-kinds";

const eventId = (effect: OutboxEffect, end: string): EventId =>
  `evt_${effect.id.replace(/^eff_/, "")}_${end}` as EventId;

/** The id of `pendingEvent`. */
export const pendingEventId = (effect: OutboxEffect): EventId => eventId(effect, "pending");

/** "It is being worked on": the effect brought no outcome within its inline budget. */
export function pendingEvent(effect: OutboxEffect, session: SessionId, now: number): WorkflowEvent {
  const error = { code: "pending", message: "No outcome yet; it will follow." } as const;
  return event(effect, session, now, pendingEventId(effect), "partial", error);
}

/** "It did not work out": the effect brought no outcome for so long that it is given up. */
export function gaveUpEvent(effect: OutboxEffect, session: SessionId, now: number): WorkflowEvent {
  const hours = "It could not be carried out for hours and was given up.";
  const error = { code: "unavailable", message: hours } as const;
  return event(effect, session, now, eventId(effect, "gave_up"), "failure", error);
}

function event(
  effect: OutboxEffect,
  session: SessionId,
  now: number,
  id: EventId,
  status: WorkflowEvent["status"],
  error: { code: WorkflowErrorCode; message: string },
): WorkflowEvent {
  return {
    id,
    type: expectedType(effect),
    session,
    workflowId: "workflowId" in effect ? effect.workflowId : null,
    effectId: effect.id,
    requestId: effect.requestId,
    at: new Date(now).toISOString(),
    status,
    results: {
      bookingId: "bookingId" in effect ? effect.bookingId : null,
      booking: null,
      notified: [],
    },
    nextSteps: [],
    error,
    stateUpdates: {},
  };
}

/** The type of the event that would report the effect's success. */
function expectedType(effect: OutboxEffect): WorkflowEventType {
  switch (effect.type) {
    case "hold":
      return "booking.held";
    case "note":
      throw new Error("a note is told to nobody");
    case "release":
      return "booking.released";
    case "handoff":
      return "booking.confirmed";
    case "takeUp":
      return "booking.taken_up";
    case "escalation":
      return escalationEvents[effect.change.kind];
    case "staffReply":
      return "escalation.changed";
    case "businessChange":
      return "change.applied";
    case "businessUndo":
      return "change.undone";
    case "notification":
      return "notification.scheduled";
    case "notificationStop":
      return "notification.cancelled";
    case "order":
      return "order.accepted";
    case "orderUpdate":
      return "order.cancelled";
    case "assessment":
      return effect.handoff.workflowType === "watch" ? "watch.started" : "assessment.ready";
    case "watchStop":
      return "watch.stopped";
    case "waitlist":
      return "waitlist.joined";
    case "waitlistUpdate":
      return effect.update.update === "cancel" ? "waitlist.left" : "waitlist.passed";
    case "workflowUpdate":
      return bookingAnswers[effect.update.update];
  }
}

const escalationEvents = {
  open: "escalation.opened",
  contact: "escalation.changed",
  close: "escalation.changed",
  expire: "escalation.expired",
} as const;
