// The schedule that tidies the database: made by whichever worker is there first, brought up to date by each.
import { setTimeout as pause } from "node:timers/promises";
import { ScheduleAlreadyRunning, type ScheduleClient } from "@temporalio/client";
import type { tidy } from "./workflows/tidy.ts";

/** Task queues are separate products in one namespace. */
export const tidyingScheduleId = (taskQueue: string): string => `tidy-${taskQueue}`;

/** Makes the schedule, or gives the one that is there today's settings; an operator's pause stays. */
export async function ensureTidying(schedules: ScheduleClient, taskQueue: string): Promise<void> {
  const scheduleId = tidyingScheduleId(taskQueue);
  const plan = planOf(scheduleId, taskQueue);
  try {
    await schedules.create<typeof tidy>({ scheduleId, ...plan });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await schedules.getHandle(scheduleId).update<typeof tidy>(({ state }) => ({ ...plan, state }));
  }
}

/** Does it until it succeeds, beside the worker's own work: that never depends on it. */
export async function keepTrying(
  ensure: () => Promise<void>,
  stop: AbortSignal,
  say: (error: unknown) => void,
): Promise<void> {
  for (let wait = 1_000; !stop.aborted; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await ensure();
    } catch (error) {
      if (!stop.aborted) say(error);
    }
    await pause(wait, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}

const longestWait = 5 * 60_000;

const planOf = (workflowId: string, taskQueue: string) => ({
  spec: { intervals: [{ every: "5 minutes" as const }] },
  action: {
    type: "startWorkflow" as const,
    workflowType: "tidy" as const,
    workflowId,
    taskQueue,
    // With no worker up it does not wait for one: the next will do.
    workflowExecutionTimeout: "4 minutes" as const,
  },
  // What was missed while Temporal was away is not made up for.
  policies: { overlap: "SKIP" as const, catchupWindow: "1 minute" as const },
});
