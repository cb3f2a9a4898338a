// What may be asked of a message on its way to customers, beside its outcome and the cancel that bookings have too.
import { defineQuery } from "@temporalio/workflow";
import type { NotificationResult, WorkflowEvent } from "#contracts/workflow-events";

export type NotificationStage = "reading" | "scheduled" | "sending" | "sent" | "cancelled" | "refused";

export interface NotificationView {
  stage: NotificationStage;
  result: NotificationResult;
  outcome: WorkflowEvent | null;
  /** Events still on their way. */
  pending: number;
}
export const notificationStatusQuery = defineQuery<NotificationView>("status");
