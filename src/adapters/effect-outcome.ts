// The event that tells a session how an effect ended, where no workflow tells it.
import { outcomeEventId, type EffectId, type SessionId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { EffectResult } from "#conversation/effect-kinds";

type Told = Pick<WorkflowEvent, "type" | "error"> &
  Partial<Pick<WorkflowEvent, "workflowId">> & {
    results?: Partial<Pick<WorkflowEvent["results"], "bookingId" | "booking">>;
    session: SessionId;
  };

/** @param now ms since the epoch. Without an `error` it is a success. */
export const outcomeOf = (
  { id, requestId }: { id: EffectId; requestId: string },
  { type, session, workflowId = null, results, error }: Told,
  now: number,
): EffectResult => ({
  status: "done",
  event: {
    id: outcomeEventId(id),
    type,
    session,
    workflowId,
    effectId: id,
    requestId,
    at: new Date(now).toISOString(),
    status: error ? "failure" : "success",
    results: { bookingId: null, booking: null, notified: [], ...results },
    nextSteps: [],
    error,
    stateUpdates: {},
  },
});
