// What is told of an escalation's effect.
import { outcomeEventId } from "#contracts/ids";
import type { EffectResult, EscalationEffect } from "#conversation/effect-kinds";
import type { EscalationOutcome } from "./supabase/escalations.ts";

/** Only what has to be told says more than that it was done. */
export function escalationEvent(
  effect: EscalationEffect,
  outcome: EscalationOutcome,
  now: number,
): EffectResult {
  const { id, session, requestId, change } = effect;
  const type = change.kind === "open" ? "escalation.opened" : "escalation.changed";
  const failed = outcome === "rejected";
  return {
    status: "done",
    event: {
      id: outcomeEventId(id),
      type: outcome === "expired" ? "escalation.expired" : type,
      session,
      workflowId: null,
      effectId: id,
      requestId,
      at: new Date(now).toISOString(),
      status: failed ? "failure" : "success",
      results: { bookingId: null, booking: null, notified: [] },
      nextSteps: [],
      error: failed ? { code: "rejected", message: "The team could not be told." } : null,
      stateUpdates: {},
    },
  };
}
