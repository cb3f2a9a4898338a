// What a booking's workflow knows and when its next steps are due. No step is taken here.
import { condition, workflowInfo } from "@temporalio/workflow";
import type { BookingHandoff } from "#contracts/handoff";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { BookingState, WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import { outcomeBudget, type BookingStage, type BookingView, type ScheduledStep } from "./definitions.ts";

const minute = 60_000;

export class BookingLife {
  readonly handoff: BookingHandoff;
  stage: BookingStage = "confirming";
  /** The booking as the database last showed it; null until then. */
  state: BookingState | null = null;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** Sequences whose reminder has gone out. */
  readonly reminded = new Set<number>();
  followedUp = false;

  constructor(handoff: BookingHandoff) {
    this.handoff = handoff;
  }

  get sequence(): number {
    return this.state?.sequence ?? 0;
  }

  get startsAt(): number {
    return Date.parse(this.state?.booking.startsAt ?? this.handoff.businessData.startsAt);
  }

  get endsAt(): number {
    return Date.parse(this.state?.booking.endsAt ?? this.handoff.businessData.endsAt);
  }

  get remindAt(): number {
    return this.startsAt - this.handoff.triggerConditions.reminderLeadMinutes * minute;
  }

  /** When a reminder has lost its sense: the visit begins. One that is due at the very beginning has a minute. */
  get remindUntil(): number {
    return Math.max(this.startsAt, this.remindAt + minute);
  }

  get followUpAt(): number {
    return this.endsAt + this.handoff.triggerConditions.followUpDelayMinutes * minute;
  }

  /** A reminder whose moment has passed is left out, not sent late. */
  get reminderIsAhead(): boolean {
    return this.stage === "confirmed" && this.remindAt > Date.now();
  }

  /** Whether the outcome was promised for later: the customer may have left the chat by now. */
  get outcomeIsLate(): boolean {
    const { memo, startTime } = workflowInfo();
    return memo?.["promised"] === true || Date.now() - startTime.getTime() > outcomeBudget;
  }

  /** Waits for an instant; true, at once, when the booking is moved or ended before it. */
  async changedBefore(instant: number, what: string, changing: () => boolean): Promise<boolean> {
    const { sequence, stage } = this;
    const changed = (): boolean => this.sequence !== sequence || this.stage !== stage;
    const left = instant - Date.now();
    if (left > 0) await condition(changed, left, { summary: what });
    // A change that is being made decides first whether this moment still counts.
    await condition(() => !changing());
    return changed();
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    const { effectId, session, businessData } = this.handoff;
    const { businessId, bookingId } = businessData;
    return {
      id: effectId,
      type: "booking",
      businessId,
      bookingId,
      session,
      status: statuses[this.stage],
      result: this.result(),
    };
  }

  view(pending: number): BookingView {
    const { stage, sequence, outcome } = this;
    return { stage, booking: this.state?.booking ?? null, sequence, outcome, pending };
  }

  schedule(): ScheduledStep[] {
    const over = this.stage === "cancelled" || this.stage === "rejected" || this.stage === "closed";
    const stateOf = (done: boolean, skipped = false): ScheduledStep["state"] => {
      if (done) return "done";
      if (over) return "cancelled";
      return skipped ? "skipped" : "scheduled";
    };
    return [
      {
        step: "reminder",
        at: new Date(this.remindAt).toISOString(),
        state: stateOf(this.reminded.has(this.sequence), this.remindAt <= Date.now()),
      },
      {
        step: "completion",
        at: new Date(this.endsAt).toISOString(),
        state: stateOf(this.stage === "completed"),
      },
      { step: "follow_up", at: new Date(this.followUpAt).toISOString(), state: stateOf(this.followedUp) },
    ];
  }

  /** One line for Temporal's UI. */
  describe(): string {
    const next = this.schedule().find((it) => it.state === "scheduled");
    const { partySize, startsAt } = this.state?.booking ?? this.handoff.businessData;
    const then = next ? `; next: ${next.step} at ${next.at}` : "";
    return `${this.stage}: party of ${partySize}, ${startsAt}, change ${this.sequence}${then}`;
  }
}

const statuses: Record<BookingStage, WorkflowRow["status"]> = {
  confirming: "running",
  confirmed: "running",
  rejected: "failed",
  cancelled: "cancelled",
  completed: "completed",
  closed: "completed",
};
