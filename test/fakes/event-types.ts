// Which event an effect that went well causes.
import type { WorkflowEventType } from "#contracts/workflow-events";
import type { BookingEffect, Effect } from "#conversation/effect-kinds";

const expected: Record<BookingEffect["type"], WorkflowEventType> = {
  hold: "booking.held",
  release: "booking.released",
  handoff: "booking.confirmed",
  workflowUpdate: "booking.moved",
};

export const typeOf = (effect: Effect): WorkflowEventType => {
  if (effect.type === "takeUp") return "booking.taken_up";
  if (effect.type === "order") return "order.accepted";
  if (effect.type === "orderUpdate") return "order.cancelled";
  if (effect.type === "waitlist") return "waitlist.joined";
  if (effect.type === "waitlistUpdate")
    return effect.update.update === "cancel" ? "waitlist.left" : "waitlist.passed";
  if (effect.type === "businessChange")
    return effect.handoff.triggerConditions.beginsAt ? "change.scheduled" : "change.applied";
  if (effect.type === "businessUndo") return "change.undone";
  if (effect.type === "notification") return "notification.scheduled";
  if (effect.type === "notificationStop") return "notification.cancelled";
  if (effect.type === "staffReply") return "escalation.changed";
  if (effect.type === "watchStop") return "watch.stopped";
  if (effect.type === "assessment")
    return effect.handoff.workflowType === "watch" ? "watch.started" : "assessment.ready";
  if (effect.type !== "escalation") return expected[effect.type];
  return effect.change.kind === "open" ? "escalation.opened" : "escalation.changed";
};
