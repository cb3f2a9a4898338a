// What a watch's workflow knows, and how it answers. No step is taken here.
import type { RankedResult } from "#contracts/assessment";
import type { WatchHandoff } from "#contracts/handoffs/assessment";
import { outcomeEventId, type EffectId, type EventId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import { because } from "./booking-events.ts";
import type { Story } from "./reports.ts";
import type { WatchStage, WatchView } from "./watch-definitions.ts";

/** A watch looks no oftener, however long it lives: its history stays small. */
const mostLooks = 500;

export class WatchLife implements Story {
  readonly handoff: { requestId: string; businessData: object };
  readonly watch: WatchHandoff;
  readonly until: number;
  /** Between two looks, ms. */
  readonly pause: number;
  stage: WatchStage = "opening";
  looks = 0;
  /** Somebody wants it to look now. */
  nudged = false;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};

  constructor(watch: WatchHandoff, now: number) {
    this.handoff = watch;
    this.watch = watch;
    this.until = Date.parse(watch.triggerConditions.until);
    const asked = watch.triggerConditions.everyMinutes * 60_000;
    this.pause = Math.max(asked, Math.ceil((this.until - now) / mostLooks));
  }

  /** The answer to an effect: the watch's own, or a stop's. */
  answered(
    type: WorkflowEventType,
    to: { effectId: EffectId; session: WatchHandoff["session"]; requestId: string } = this.watch,
    code: WorkflowErrorCode | null = null,
  ): WorkflowEvent {
    return {
      ...this.#event(type, outcomeEventId(to.effectId), []),
      session: to.session,
      requestId: to.requestId,
      effectId: to.effectId,
      status: code === null ? "success" : "failure",
      error: code === null ? null : { code, message: because[code] },
    };
  }

  /** What happens by itself, once. */
  happened(
    type: "watch.met" | "watch.ended",
    results: RankedResult[],
    notified: ("email" | "sms")[] = [],
  ): WorkflowEvent {
    const event = this.#event(type, `evt_${this.watch.effectId}_${type.slice(6)}` as EventId, results);
    return { ...event, results: { ...event.results, notified } };
  }

  #event(type: WorkflowEventType, id: EventId, results: RankedResult[]): WorkflowEvent {
    const { effectId, session, requestId, businessData, triggerConditions } = this.watch;
    const watch = { summary: businessData.summary, until: triggerConditions.until, results };
    return {
      id,
      type,
      session,
      workflowId: effectId,
      effectId: null,
      requestId,
      at: new Date(Date.now()).toISOString(),
      status: "success",
      results: { bookingId: null, booking: null, notified: [], watch },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    };
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    return {
      id: this.watch.effectId,
      type: "watch",
      businessId: null,
      bookingId: null,
      session: this.watch.session,
      status: statuses[this.stage],
      result: this.result(),
    };
  }

  view(pending: number): WatchView {
    const { stage, looks, outcome } = this;
    return { stage, looks, outcome, pending };
  }

  describe(): string {
    return `${this.stage}: ${this.watch.businessData.summary}`;
  }
}

const statuses: Record<WatchStage, WorkflowRow["status"]> = {
  opening: "running",
  watching: "running",
  refused: "failed",
  met: "completed",
  ended: "completed",
  stopped: "cancelled",
};
