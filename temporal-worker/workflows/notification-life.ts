// What the workflow of a message to customers knows. No step is taken here.
import type { NotificationHandoff } from "#contracts/handoffs/notification";
import type { EffectId } from "#contracts/ids";
import type { NotificationResult, WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import type { NotificationStage, NotificationView } from "./notification-definitions.ts";
import type { Story } from "./reports.ts";

export class NotificationLife implements Story {
  readonly handoff: NotificationHandoff;
  stage: NotificationStage = "reading";
  readonly done: NotificationResult;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** When it goes out, ms since the epoch. */
  readonly sendAt: number;

  constructor(handoff: NotificationHandoff) {
    const { sendAt } = handoff.triggerConditions;
    this.handoff = handoff;
    this.sendAt = sendAt === null ? Date.now() : Date.parse(sendAt);
    this.done = { recipients: 0, sent: 0, unreached: 0, sendAt };
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    const { effectId, session, businessData } = this.handoff;
    return {
      id: effectId,
      type: "notification",
      businessId: businessData.businessId,
      bookingId: null,
      session,
      status: statuses[this.stage],
      result: this.result(),
    };
  }

  view(pending: number): NotificationView {
    const { stage, done, outcome } = this;
    return { stage, result: { ...done }, outcome, pending };
  }

  describe(): string {
    const { recipients, sent } = this.done;
    return `${this.stage}: ${sent} of ${recipients}: ${this.handoff.businessData.text.slice(0, 100)}`;
  }
}

const statuses: Record<NotificationStage, WorkflowRow["status"]> = {
  reading: "running",
  scheduled: "running",
  sending: "running",
  sent: "completed",
  cancelled: "cancelled",
  refused: "failed",
};
