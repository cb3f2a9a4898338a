// Takes a change back through its workflow: a message is stopped, a plan called off, a missed visit turns out to have been one.
import { nextEffectId } from "../ids.ts";
import type { Bureau } from "./desk.ts";
import type { Applied, BookingStep } from "./memory.ts";

export function takeBack(bureau: Bureau, change: Applied): void {
  const { turn, desk } = bureau;
  change.status = "undoing";
  if (change.proposal.steps) return cameAfterAll(bureau, change, change.proposal.steps);
  const effectId = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  const fields = { effectId, session: facts.session, requestId };
  const workflow = { id: effectId, requestId, businessId: desk.business.id, workflowId: change.effectId };
  if (change.proposal.audience) {
    const update = { update: "cancel" as const, ...fields, reason: "stopped by the business" };
    turn.effects.push({ type: "notificationStop", ...workflow, update });
    return;
  }
  const actor = { user: desk.user, role: desk.role };
  turn.effects.push({ type: "businessUndo", ...workflow, update: { update: "undo", ...fields, actor } });
}

/** Who was marked as a no-show came after all: their workflow takes that for two hours. */
function cameAfterAll({ turn, desk }: Bureau, change: Applied, steps: readonly BookingStep[]): void {
  const { facts, requestId } = turn.request;
  for (const { bookingId, workflowId } of steps) {
    const id = nextEffectId(turn.ids);
    change.effectId = id;
    const fields = { effectId: id, session: facts.session, requestId };
    const businessId = desk.business.id;
    turn.effects.push({
      type: "workflowUpdate",
      id,
      requestId,
      bookingId,
      businessId,
      workflowId,
      update: { update: "came", ...fields },
    });
  }
}
