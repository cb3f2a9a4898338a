// What is told of an assessment or a watch that the gateway did not take.
import { outcomeEventId } from "#contracts/ids";
import type { AssessmentEffect, EffectResult, WatchStopEffect } from "#conversation/effect-kinds";

/** Nothing was looked at, or no watch was ended. */
export function notAssessed(
  effect: AssessmentEffect | WatchStopEffect,
  code: "rejected" | "too_late",
  now: number,
): EffectResult {
  const stops = effect.type === "watchStop";
  const watches = !stops && effect.handoff.workflowType === "watch";
  return {
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type: stops ? "watch.stopped" : watches ? "watch.started" : "assessment.ready",
      session: stops ? effect.update.session : effect.handoff.session,
      workflowId: stops ? effect.workflowId : null,
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now).toISOString(),
      status: "failure",
      results: { bookingId: null, booking: null, notified: [] },
      nextSteps: [],
      error: { code, message: code === "too_late" ? "The watch is over." : "It was refused." },
      stateUpdates: {},
    },
  };
}
