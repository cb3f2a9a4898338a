// Performs what is Temporal's from the first: a hand-off, or an update of a workflow that runs. What the gateway does
// not take is told at once.
import type { SessionId, WorkflowId } from "#contracts/ids";
import type { WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { EffectOf, EffectResult } from "#conversation/effect-kinds";
import { outcomeOf } from "./effect-outcome.ts";
import type { Gateway } from "./temporal-gateway/gateway.ts";

export type GatewayEffect = EffectOf<
  | "order"
  | "orderUpdate"
  | "waitlist"
  | "waitlistUpdate"
  | "businessChange"
  | "businessUndo"
  | "notification"
  | "notificationStop"
  | "assessment"
  | "watchStop"
>;

/** What goes along with a call of the gateway: until when it is waited for, and its span. */
export type Call = [signal: AbortSignal, traceparent?: string | null | undefined];

export async function performAtGateway(
  effect: GatewayEffect,
  gateway: Gateway,
  call: Call,
  now: () => number,
): Promise<EffectResult> {
  const answered =
    "handoff" in effect
      ? await gateway.handOff(effect.handoff, ...call)
      : await gateway.update(effect.workflowId, effect.update, ...call);
  if (answered === "closed") return refused(effect, "too_late", now());
  if (answered === "refused") return refused(effect, "rejected", now());
  return answer(answered);
}

/** What the gateway took on, as an effect's result. */
export const answer = (
  given: { status: "accepted" } | { status: "done"; event: WorkflowEvent },
): EffectResult =>
  given.status === "accepted" ? { status: "accepted" } : { status: "done", event: given.event };

type Code = "rejected" | "too_late";

function refused(effect: GatewayEffect, code: Code, now: number): EffectResult {
  const told = {
    ...whose(effect),
    type: answersOf(effect),
    results: { bookingId: "bookingId" in effect ? effect.bookingId : null },
    error: { code, message: reasons[familyOf[effect.type]][code] },
  };
  return outcomeOf(effect, told, now);
}

const whose = (effect: GatewayEffect): { session: SessionId; workflowId: WorkflowId | null } =>
  "handoff" in effect
    ? { session: effect.handoff.session, workflowId: null }
    : { session: effect.update.session, workflowId: effect.workflowId };

/** The event that answers an effect, also where it is refused. */
function answersOf(effect: GatewayEffect): WorkflowEventType {
  switch (effect.type) {
    case "assessment":
      return effect.handoff.workflowType === "watch" ? "watch.started" : "assessment.ready";
    case "waitlistUpdate":
      return effect.update.update === "cancel" ? "waitlist.left" : "waitlist.passed";
    default:
      return answers[effect.type];
  }
}

const answers = {
  order: "order.rejected",
  orderUpdate: "order.cancelled",
  waitlist: "waitlist.joined",
  businessChange: "change.applied",
  businessUndo: "change.undone",
  notification: "notification.scheduled",
  notificationStop: "notification.cancelled",
  watchStop: "watch.stopped",
} as const satisfies Partial<Record<GatewayEffect["type"], WorkflowEventType>>;

const familyOf = {
  order: "order",
  orderUpdate: "order",
  waitlist: "wait",
  waitlistUpdate: "wait",
  businessChange: "change",
  businessUndo: "change",
  notification: "notification",
  notificationStop: "notification",
  assessment: "assessment",
  watchStop: "assessment",
} as const satisfies Record<GatewayEffect["type"], string>;

const reasons: Record<(typeof familyOf)[GatewayEffect["type"]], Record<Code, string>> = {
  order: {
    rejected: "The business cannot take this order.",
    too_late: "The order is over or was already ended.",
  },
  wait: { rejected: "It was refused.", too_late: "The wait is over." },
  change: { rejected: "The change was refused.", too_late: "It can no longer be undone." },
  notification: { rejected: "The message was refused.", too_late: "Everybody has it already." },
  assessment: { rejected: "It was refused.", too_late: "The watch is over." },
};
