// The events of a customer's wait, as their conversation hears them.
import type { Booking } from "#contracts/bookings";
import type { WaitlistHandoff, WaitlistUpdate } from "#contracts/handoffs/waitlist";
import { outcomeEventId, type EventId } from "#contracts/ids";
import type { Offer } from "#contracts/waiting";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import { because } from "./booking-events.ts";
import type { WaitlistLife } from "./waitlist-life.ts";

export function joined(life: WaitlistLife): WorkflowEvent {
  const { effectId } = life.handoff;
  const event = of(life, "waitlist.joined", outcomeEventId(effectId));
  return { ...event, effectId, nextSteps: ["offer_when_free"] };
}

export function refused(life: WaitlistLife, code: WorkflowErrorCode): WorkflowEvent {
  return { ...joined(life), nextSteps: [], ...failed(code) };
}

export const offered = (life: WaitlistLife, offer: Offer): WorkflowEvent =>
  of(life, "waitlist.offered", eventId(life.handoff, `offer_${offer.number}`));

/** Nobody answered in time; the customer waits on. */
export const lapsed = (life: WaitlistLife, offer: Offer): WorkflowEvent =>
  of(life, "waitlist.passed", eventId(life.handoff, `lapsed_${offer.number}`));

export const over = (life: WaitlistLife): WorkflowEvent =>
  of(life, "waitlist.over", eventId(life.handoff, "over"));

/** The answer to the customer's own word. */
export function answered(
  life: WaitlistLife,
  update: WaitlistUpdate,
  code?: WorkflowErrorCode,
): WorkflowEvent {
  const type = update.update === "cancel" ? "waitlist.left" : "waitlist.passed";
  const event = of(life, type, outcomeEventId(update.effectId));
  const { effectId, session, requestId } = update;
  return { ...event, effectId, session, requestId, ...(code && failed(code)) };
}

const failed = (code: WorkflowErrorCode) => ({
  status: "failure" as const,
  error: { code, message: because[code] },
});

const eventId = ({ effectId }: WaitlistHandoff, what: string): EventId =>
  `evt_${effectId}_${what}` as EventId;

function of(life: WaitlistLife, type: WorkflowEventType, id: EventId): WorkflowEvent {
  const { effectId, session, requestId, businessData, triggerConditions } = life.handoff;
  const booking: Booking | null = life.booking;
  return {
    id,
    type,
    session,
    workflowId: effectId,
    effectId: null,
    requestId,
    at: new Date().toISOString(),
    status: "success",
    results: {
      bookingId: businessData.bookingId,
      booking,
      waiting: { ...triggerConditions, offer: life.offer },
      notified: [],
    },
    nextSteps: [],
    error: null,
    stateUpdates: {},
  };
}
