// Performs what a turn does about the waitlist, at the Temporal gateway: joins, leaves, declines.
import { outcomeEventId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { EffectResult, WaitlistEffect, WaitlistUpdateEffect } from "#conversation/effect-kinds";
import type { Gateway } from "./temporal-gateway/gateway.ts";

type Call = Parameters<Gateway["handOff"]> extends [unknown, ...infer Rest] ? Rest : never;

export async function performWait(
  effect: WaitlistEffect | WaitlistUpdateEffect,
  gateway: Gateway,
  call: Call,
  now: number,
): Promise<EffectResult> {
  const answered =
    effect.type === "waitlist"
      ? await gateway.handOff(effect.handoff, ...call)
      : await gateway.update(effect.workflowId, effect.update, ...call);
  if (answered === "closed") return waitRefused(effect, "too_late", now);
  if (answered === "refused") return waitRefused(effect, "rejected", now);
  return answer(answered);
}

/** What the gateway took on, as an effect's result. */
export const answer = (
  given: { status: "accepted" } | { status: "done"; event: WorkflowEvent },
): EffectResult =>
  given.status === "accepted" ? { status: "accepted" } : { status: "done", event: given.event };

/** Nobody was put on the list, or nothing of it was changed. */
function waitRefused(
  effect: WaitlistEffect | WaitlistUpdateEffect,
  code: "rejected" | "too_late",
  now: number,
): EffectResult {
  const joining = effect.type === "waitlist";
  return {
    status: "done",
    event: {
      id: outcomeEventId(effect.id),
      type: joining
        ? "waitlist.joined"
        : effect.update.update === "cancel"
          ? "waitlist.left"
          : "waitlist.passed",
      session: joining ? effect.handoff.session : effect.update.session,
      workflowId: joining ? null : effect.workflowId,
      effectId: effect.id,
      requestId: effect.requestId,
      at: new Date(now).toISOString(),
      status: "failure",
      results: { bookingId: effect.bookingId, booking: null, notified: [] },
      nextSteps: [],
      error: { code, message: code === "too_late" ? "The wait is over." : "It was refused." },
      stateUpdates: {},
    },
  };
}
