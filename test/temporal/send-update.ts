// A change of a booking sent to its workflow, as the gateway sends it but without its time limit.
import type { WorkflowHandle } from "@temporalio/client";
import type { WorkflowUpdate } from "#contracts/handoffs/booking";
import type { WorkflowEvent } from "#contracts/workflow-events";
import {
  attendanceUpdate,
  cancelUpdate,
  contactUpdate,
  decideUpdate,
  rescheduleUpdate,
} from "#temporal-worker/workflows/definitions";

export function sendUpdate(
  handle: Pick<WorkflowHandle, "executeUpdate">,
  it: WorkflowUpdate,
): Promise<WorkflowEvent> {
  const updateId = it.effectId;
  switch (it.update) {
    case "cancel":
      return handle.executeUpdate(cancelUpdate, { args: [it], updateId });
    case "reschedule":
      return handle.executeUpdate(rescheduleUpdate, { args: [it], updateId });
    case "contact":
      return handle.executeUpdate(contactUpdate, { args: [it], updateId });
    case "decide":
      return handle.executeUpdate(decideUpdate, { args: [it], updateId });
    default:
      return handle.executeUpdate(attendanceUpdate, { args: [it], updateId });
  }
}
