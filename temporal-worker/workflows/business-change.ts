// A change of the business: applied as a whole, at once or when it is to begin, told to the team and to customers who agreed, open to be taken back.
import { allHandlersFinished, CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { BusinessChangeHandoff, ChangeUpdate } from "#contracts/handoffs/business-change";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { changeStatusQuery, undoUpdate } from "./change-definitions.ts";
import { ChangeLife } from "./change-life.ts";
import { beginLater, callOff, operatorsCallOff } from "./change-schedule.ts";
import { applied, begin, undo } from "./change-steps.ts";
import { Changes } from "./changes.ts";
import { changeSignal, outcomeUpdate } from "./definitions.ts";
import { Reports } from "./reports.ts";
import { checkUndo, isUndo } from "./update-checks.ts";

/** The workflow's id is the hand-off's effect id. Cancelling the workflow ends it; what was changed stays, what waits is called off. */
export async function businessChange(handoff: BusinessChangeHandoff): Promise<WorkflowResult> {
  const life = new ChangeLife(handoff);
  const reports = new Reports(life);
  const changes = new Changes<ChangeUpdate>((update) => undo(life, reports, update, callOff));
  const make = (update: ChangeUpdate): Promise<WorkflowEvent> => changes.make(update);
  let ended = false;

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(undoUpdate, make, { validator: checkUndo });
  setHandler(changeSignal, (update) => (isUndo(update) ? make(update).then(() => undefined) : undefined));
  setHandler(changeStatusQuery, () => life.view(reports.pending));
  CancellationScope.current().cancelRequested.catch(() => {
    ended = true;
    return life.stage === "scheduled" ? make(operatorsCallOff(life)) : undefined;
  });

  return CancellationScope.nonCancellable(async () => {
    const { undoWithinMinutes, beginsAt } = handoff.triggerConditions;
    if (beginsAt === undefined) await begin(life, reports, applied(life));
    else await beginLater(life, reports, changes, beginsAt, () => ended);
    const open = () => life.stage === "applied" && !ended;
    if (open()) {
      await condition(() => !open(), undoWithinMinutes * 60_000, { summary: "can be undone until then" });
    }
    const quiet = () => reports.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    if (life.stage === "applied") life.stage = "closed";
    await reports.close();
    await condition(quiet);
    return life.result();
  });
}

async function settled(life: ChangeLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the change has no outcome");
  return life.outcome;
}
