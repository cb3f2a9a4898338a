// What may be asked of a watch beside its outcome.
import { defineQuery, defineSignal, defineUpdate } from "@temporalio/workflow";
import type { WatchUpdate } from "#contracts/handoffs/assessment";
import type { WorkflowEvent } from "#contracts/workflow-events";

export const stopUpdate = defineUpdate<WorkflowEvent, [WatchUpdate]>("stopWatching");

/** Something has changed: looks now, and not only when its time comes. */
export const lookSignal = defineSignal("look");

export type WatchStage = "opening" | "watching" | "refused" | "met" | "ended" | "stopped";

export interface WatchView {
  stage: WatchStage;
  /** How often it has looked. */
  looks: number;
  outcome: WorkflowEvent | null;
  /** Events and messages still on their way. */
  pending: number;
}
export const watchStatusQuery = defineQuery<WatchView>("status");
