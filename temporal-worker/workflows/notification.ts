// A message of the business to its customers: at its time, to each once, and until then, or the last, it can be stopped.
import { allHandlersFinished, CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { NotificationHandoff } from "#contracts/handoffs/notification";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { Changes } from "./changes.ts";
import { cancelUpdate, changeSignal, outcomeUpdate, type Cancel } from "./definitions.ts";
import { notificationStatusQuery } from "./notification-definitions.ts";
import { NotificationLife } from "./notification-life.ts";
import { schedule, send, stop } from "./notification-steps.ts";
import { Reports } from "./reports.ts";
import { checkCancel, isCancel } from "./update-checks.ts";

/** The workflow's id is the hand-off's effect id. Cancelling the workflow stops the message. */
export async function notification(handoff: NotificationHandoff): Promise<WorkflowResult> {
  const life = new NotificationLife(handoff);
  const reports = new Reports(life);
  const changes = new Changes<Cancel>((update) => stop(life, reports, update));
  const make = (update: Cancel): Promise<WorkflowEvent> => changes.make(update);

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(cancelUpdate, make, { validator: checkCancel });
  setHandler(changeSignal, (update) => (isCancel(update) ? make(update).then(() => undefined) : undefined));
  setHandler(notificationStatusQuery, () => life.view(reports.pending));
  CancellationScope.current().cancelRequested.catch(() => make(operatorsStop(handoff)));

  return CancellationScope.nonCancellable(async () => {
    await schedule(life, reports);
    const called = (): boolean => life.stage !== "scheduled";
    const left = life.sendAt - Date.now();
    if (!called() && left > 0) await condition(called, left, { summary: "the message goes out" });
    await condition(() => !changes.underWay);
    if (!called()) await send(life, reports);
    const quiet = () => reports.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    await reports.close();
    await condition(quiet);
    return life.result();
  });
}

async function settled(life: NotificationLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the message has no outcome");
  return life.outcome;
}

/** Someone cancelled the workflow in Temporal. */
const operatorsStop = ({ effectId, session, requestId }: NotificationHandoff): Cancel => ({
  update: "cancel",
  effectId: `${effectId}_operator` as EffectId,
  session,
  requestId,
  reason: "cancelled by an operator",
});
