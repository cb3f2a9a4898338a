// A customer's place in the line: offered what comes free, until they take it, leave, or their time has passed.
import { allHandlersFinished, CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { WaitlistHandoff, WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { Changes } from "./changes.ts";
import { cancelUpdate, changeSignal, outcomeUpdate } from "./definitions.ts";
import { Reports } from "./reports.ts";
import { checkCancel, checkDecline, isWaitersChange, operatorsCancel } from "./update-checks.ts";
import { declineUpdate, offeredSignal, waitlistStatusQuery } from "./waitlist-definitions.ts";
import { WaitlistLife } from "./waitlist-life.ts";
import { change, endInTime, join, lookAgain, takeOffers } from "./waitlist-steps.ts";

/**
 * The workflow's id is the hand-off's effect id. A yes to an offer is not told to it: the offered booking is requested
 * as any other, and the database says so when the offer's minute has come. Cancelling the workflow leaves the list.
 */
export async function waitlist(handoff: WaitlistHandoff): Promise<WorkflowResult> {
  const life = new WaitlistLife(handoff);
  const reports = new Reports(life);
  const changes = new Changes<WaitlistUpdate>((update) => change(life, reports, update));
  const make = (update: WaitlistUpdate): Promise<WorkflowEvent> => changes.make(update);

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(cancelUpdate, make, { validator: checkCancel });
  setHandler(declineUpdate, make, { validator: checkDecline });
  setHandler(changeSignal, (update) =>
    isWaitersChange(update) ? make(update).then(() => undefined) : undefined,
  );
  setHandler(offeredSignal, (entry) => life.arrive(entry));
  setHandler(waitlistStatusQuery, () => life.view(reports.pending));
  CancellationScope.current().cancelRequested.catch(() => make(operatorsCancel(handoff)));

  return CancellationScope.nonCancellable(async () => {
    await join(life, reports);

    while (life.isOpen) {
      takeOffers(life, reports);
      if (await life.changedBeforeEnd(() => changes.underWay)) continue;
      if (life.lookIsDue) lookAgain(life, reports);
      else await endInTime(life, reports);
    }

    const quiet = () => reports.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    await reports.close();
    await condition(quiet);
    return life.result();
  });
}

async function settled(life: WaitlistLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("joining has no outcome");
  return life.outcome;
}
