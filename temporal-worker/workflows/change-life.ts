// What a change's workflow knows. No step is taken here.
import type { ChangeResult } from "#contracts/business-change";
import type { BusinessChangeHandoff } from "#contracts/handoffs/business-change";
import type { EffectId, Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import type { ChangeStage, ChangeView } from "./change-definitions.ts";
import type { Story } from "./reports.ts";

export class ChangeLife implements Story {
  readonly handoff: BusinessChangeHandoff;
  stage: ChangeStage = "applying";
  readonly done: ChangeResult = { applied: 0, staffNotified: 0, customersNotified: 0 };
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** Everybody who is to hear of it was written to, or could not be. */
  told = false;
  /** Customers who were written to of it, by their ids. */
  readonly heard: Uuid[] = [];
  /** What was changed is read by its meaning, or could not be. */
  read = true;

  constructor(handoff: BusinessChangeHandoff) {
    this.handoff = handoff;
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    const { effectId, session, businessData } = this.handoff;
    return {
      id: effectId,
      type: "businessChange",
      businessId: businessData.businessId,
      bookingId: null,
      session,
      status: statuses[this.stage],
      result: this.result(),
    };
  }

  view(pending: number): ChangeView {
    const { stage, done, outcome } = this;
    return { stage, result: { ...done }, outcome, pending };
  }

  describe(): string {
    return `${this.stage}: ${this.handoff.businessData.summary}`;
  }
}

const statuses: Record<ChangeStage, WorkflowRow["status"]> = {
  scheduled: "running",
  applying: "running",
  applied: "running",
  refused: "failed",
  undone: "cancelled",
  closed: "completed",
};
