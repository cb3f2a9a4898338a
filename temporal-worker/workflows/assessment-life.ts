// What an assessment's workflow knows, and how it answers. No step is taken here.
import type { AssessmentResult } from "#contracts/assessment";
import type { AssessmentHandoff } from "#contracts/handoff";
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

  /** The whole answer, or why there is none. */
  settle(result: AssessmentResult | WorkflowErrorCode): WorkflowEvent {
    const { effectId, session, requestId } = this.#handoff;
    const failed = typeof result === "string";
    this.outcome = {
      id: outcomeEventId(effectId),
      type: "assessment.ready",
      session,
      workflowId: effectId,
      effectId,
      requestId,
      at: new Date(Date.now()).toISOString(),
      status: failed ? "failure" : "success",
      results: {
        bookingId: null,
        booking: null,
        notified: [],
        ...(failed ? {} : { assessment: result }),
      },
      nextSteps: [],
      error: failed ? { code: result, message: because[result] } : null,
      stateUpdates: {},
    };
    return this.outcome;
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: {} };
  }

  row(): WorkflowRow {
    const { effectId, session } = this.#handoff;
    const status = this.outcome === null ? "running" : this.outcome.error ? "failed" : "completed";
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
