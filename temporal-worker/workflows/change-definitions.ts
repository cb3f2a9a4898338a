// What may be asked of a change of the business beside its outcome.
import { defineUpdate } from "@temporalio/workflow";
import type { ChangeUpdate } from "#contracts/handoff";
import type { WorkflowEvent } from "#contracts/workflow-events";

/** Takes the change back. */
export const undoUpdate = defineUpdate<WorkflowEvent, [ChangeUpdate]>("undo");
