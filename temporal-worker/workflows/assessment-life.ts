// What an assessment's workflow knows, and how it answers. No step is taken here.
import type { AssessmentResult } from "#contracts/assessment";
import type { AssessmentHandoff } from "#contracts/handoffs/assessment";
import { outcomeEventId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import { because } from "./booking-events.ts";
import type { Story } from "./reports.ts";

export class AssessmentLife implements Story {
  readonly handoff: Pick<AssessmentHandoff, "requestId"> & { businessData: object };
  readonly data: AssessmentHandoff["businessData"];
  outcome: WorkflowEvent | null = null;
  readonly #handoff: AssessmentHandoff;

  constructor(handoff: AssessmentHandoff) {
    this.handoff = handoff;
    this.data = handoff.businessData;
    this.#handoff = handoff;
  }

  /** The whole answer, one from what could be looked at, or why there is none. */
  settle(result: AssessmentResult | null, code: WorkflowErrorCode | null = null): WorkflowEvent {
    const { effectId, session, requestId } = this.#handoff;
    const answered = code === null ? "success" : "partial";
    this.outcome = {
      id: outcomeEventId(effectId),
      type: "assessment.ready",
      session,
      workflowId: effectId,
      effectId,
      requestId,
      at: new Date(Date.now()).toISOString(),
      status: result === null ? "failure" : answered,
      results: {
        bookingId: null,
        booking: null,
        notified: [],
        ...(result === null ? {} : { assessment: result }),
      },
      nextSteps: [],
      error: code === null ? null : { code, message: because[code] },
      stateUpdates: {},
    };
    return this.outcome;
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: {} };
  }

  row(): WorkflowRow {
    const { effectId, session } = this.#handoff;
    const status =
      this.outcome === null ? "running" : this.outcome.status === "failure" ? "failed" : "completed";
    return {
      id: effectId,
      type: "assessment",
      businessId: null,
      bookingId: null,
      session,
      status,
      result: this.result(),
    };
  }

  describe(): string {
    const found = this.outcome?.results.assessment;
    return found ? `${found.found} of ${found.looked}` : this.data.kind;
  }
}
