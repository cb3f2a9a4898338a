// The life of one takeaway order: placed, accepted, prepared, ready, collected; late steps wait for a person's word.
import { allHandlersFinished, CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { OrderHandoff, OrderUpdate } from "#contracts/handoffs/order";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { Changes } from "./changes.ts";
import { cancelUpdate, changeSignal, decideUpdate, outcomeUpdate } from "./definitions.ts";
import { advanceUpdate, orderStatusQuery } from "./order-definitions.ts";
import { OrderLife } from "./order-life.ts";
import { begin, change, escalate, startPreparing } from "./order-steps.ts";
import { Reports } from "./reports.ts";
import { checkAdvance, checkCancel, checkDecision, isOrdersChange } from "./update-checks.ts";

/** The workflow's id is the hand-off's effect id. Cancelling the workflow withdraws the order. */
export async function order(handoff: OrderHandoff): Promise<WorkflowResult> {
  const life = new OrderLife(handoff);
  const reports = new Reports(life);
  const changes = new Changes<OrderUpdate>((update) => change(life, reports, update));
  const make = (update: OrderUpdate): Promise<WorkflowEvent> => changes.make(update);

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(cancelUpdate, make, { validator: checkCancel });
  setHandler(advanceUpdate, make, { validator: checkAdvance });
  setHandler(decideUpdate, make, { validator: checkDecision });
  setHandler(changeSignal, (update) =>
    isOrdersChange(update) ? make(update).then(() => undefined) : undefined,
  );
  setHandler(orderStatusQuery, () => life.view(reports.pending));
  CancellationScope.current().cancelRequested.catch(() => make(operatorsWithdrawal(handoff)));

  return CancellationScope.nonCancellable(async () => {
    await begin(life, reports);
    while (life.isOpen) await nextStep(life, reports, changes);
    const quiet = () => reports.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    await reports.close();
    await condition(quiet);
    return life.result();
  });
}

/** Waits until something is to be done, and does it; a change made meanwhile comes first. */
async function nextStep(life: OrderLife, reports: Reports, changes: Changes<OrderUpdate>): Promise<void> {
  const { stage, extra, escalated } = life;
  const changed = (): boolean => life.stage !== stage || life.extra !== extra || life.escalated !== escalated;
  const at = stage === "accepted" ? life.beginAt : life.dueAt;
  if (escalated || at === null) await condition(changed);
  else if (at > Date.now()) await condition(changed, at - Date.now(), { summary: `${stage}: the next step` });
  await condition(() => !changes.underWay);
  if (changed()) return;
  if (stage === "accepted") await startPreparing(life, reports);
  else await escalate(life, reports);
}

async function settled(life: OrderLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the order has no outcome");
  return life.outcome;
}

/** Someone cancelled the workflow in Temporal. */
const operatorsWithdrawal = ({ effectId, session, requestId }: OrderHandoff): OrderUpdate => ({
  update: "advance",
  step: "withdraw",
  effectId: `${effectId}_operator` as EffectId,
  session,
  requestId,
  reason: "cancelled by an operator",
});
