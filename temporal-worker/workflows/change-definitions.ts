// What may be asked of a change of the business beside its outcome.
import { defineQuery, defineUpdate } from "@temporalio/workflow";
import type { ChangeResult } from "#contracts/business-change";
import type { ChangeUpdate } from "#contracts/handoffs/business-change";
import type { WorkflowEvent } from "#contracts/workflow-events";

/** Takes the change back; one that has not begun is called off. */
export const undoUpdate = defineUpdate<WorkflowEvent, [ChangeUpdate]>("undo");

export type ChangeStage = "scheduled" | "applying" | "applied" | "refused" | "undone" | "closed";

export interface ChangeView {
  stage: ChangeStage;
  result: ChangeResult;
  outcome: WorkflowEvent | null;
  /** Events and messages still on their way. */
  pending: number;
}
export const changeStatusQuery = defineQuery<ChangeView>("status");
