// A watch over the city: looks now and then, tells once, and ends at its time.
import { allHandlersFinished, CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { WatchHandoff, WatchUpdate } from "#contracts/handoffs/assessment";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { Changes } from "./changes.ts";
import { changeSignal, outcomeUpdate } from "./definitions.ts";
import { Reports } from "./reports.ts";
import { checkStop, isStop } from "./update-checks.ts";
import { lookSignal, stopUpdate, watchStatusQuery } from "./watch-definitions.ts";
import { WatchLife } from "./watch-life.ts";
import { end, look, open, stop } from "./watch-steps.ts";

/** The workflow's id is the hand-off's effect id. Cancelling the workflow ends it, and the customer is told. */
export async function watch(handoff: WatchHandoff): Promise<WorkflowResult> {
  const life = new WatchLife(handoff, Date.now());
  const reports = new Reports(life);
  const changes = new Changes<WatchUpdate>((update) => stop(life, reports, update));
  const make = (update: WatchUpdate): Promise<WorkflowEvent> => changes.make(update);
  let ended = false;

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(stopUpdate, make, { validator: checkStop });
  setHandler(changeSignal, (update) => (isStop(update) ? make(update).then(() => undefined) : undefined));
  setHandler(lookSignal, () => void (life.nudged = true));
  setHandler(watchStatusQuery, () => life.view(reports.pending));
  CancellationScope.current().cancelRequested.catch(() => (ended = true));

  return CancellationScope.nonCancellable(async () => {
    await open(life, reports);
    while (isWatching(life)) {
      const left = life.until - Date.now();
      if (left <= 0 || ended) {
        await end(life, reports);
        break;
      }
      const woken = () => !isWatching(life) || ended || life.nudged;
      await condition(woken, Math.min(life.pause, left), { summary: "looks again then" });
      life.nudged = false;
      if (isWatching(life) && !ended && Date.now() < life.until) await look(life, reports);
    }
    const quiet = () => reports.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    await reports.close();
    await condition(quiet);
    return life.result();
  });
}

/** A stop comes at any time: what was read of the stage before does not hold after a pause. */
const isWatching = (life: WatchLife): boolean => life.stage === "watching";

async function settled(life: WatchLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the watch has no outcome");
  return life.outcome;
}
