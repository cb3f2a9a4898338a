// The events an order sends into its conversation.
import type { OrderHandoff, OrderUpdate } from "#contracts/handoffs/order";
import { outcomeEventId, type EffectId, type EventId } from "#contracts/ids";
import type { Order } from "#contracts/orders";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import { because } from "./booking-events.ts";

interface Happening {
  order: Order | null;
  /** ms since the epoch. */
  now: number;
}

/** What the order's workflow itself brings about; `moment` tells one such event from another. */
export const happened = (
  handoff: OrderHandoff,
  type: WorkflowEventType,
  moment: string,
  { order, now }: Happening,
): WorkflowEvent => ({
  ...plain(handoff, type, { order, now }, handoff),
  id: `evt_${handoff.effectId}_${moment}` as EventId,
  effectId: null,
});

/** The answer to the hand-off, or to a change of it. */
export const answered = (
  handoff: OrderHandoff,
  type: WorkflowEventType,
  happening: Happening,
  to: Pick<OrderUpdate, "effectId" | "session" | "requestId"> = handoff,
): WorkflowEvent => plain(handoff, type, happening, to);

export const refused = (event: WorkflowEvent, code: WorkflowErrorCode): WorkflowEvent => ({
  ...event,
  status: "failure",
  error: { code, message: because[code] },
});

function plain(
  handoff: OrderHandoff,
  type: WorkflowEventType,
  { order, now }: Happening,
  {
    effectId,
    session,
    requestId,
  }: { effectId: EffectId; session: OrderHandoff["session"]; requestId: string },
): WorkflowEvent {
  return {
    id: outcomeEventId(effectId),
    type,
    session,
    workflowId: handoff.effectId,
    effectId,
    requestId,
    at: new Date(now).toISOString(),
    status: "success",
    results: { bookingId: null, booking: null, ...(order && { order }), notified: [] },
    nextSteps: [],
    error: null,
    stateUpdates: {},
  };
}
