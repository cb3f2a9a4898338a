// What a booking's workflow knows and when its next steps are due. No step is taken here.
import { condition, workflowInfo } from "@temporalio/workflow";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { Contact } from "#contracts/handoffs/fields";
import type { EffectId } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { BookingState, Step, WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import { outcomeBudget, type BookingStage, type BookingView, type ScheduledStep } from "./definitions.ts";

const minute = 60_000;

export class BookingLife {
  handoff: BookingHandoff;
  stage: BookingStage = "confirming";
  /** The booking as the database last showed it; null until then. */
  state: BookingState | null = null;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** Sequences whose reminder has gone out. */
  readonly reminded = new Set<number>();
  followedUp = false;
  /** The customer said so, of the time that the booking has now. */
  attending = false;
  /** How often its confirmation was sent to a corrected address. */
  confirmedAgain = 0;
  /** When the team noted that nobody came, ms since the epoch. */
  noShowAt = 0;
  /** The question that a person is to decide, and how often one was asked. */
  question: { escalation: string; decideBy: number; asked: Promise<void> } | null = null;
  questions = 0;

  constructor(handoff: BookingHandoff) {
    this.handoff = handoff;
  }

  /** From now on the customer is called and written to so; null leaves it. */
  putRight(said: Contact): void {
    const { businessData } = this.handoff;
    const { name, phone, email } = businessData.customer;
    const customer = { name: said.name ?? name, phone: said.phone ?? phone, email: said.email ?? email };
    this.handoff = { ...this.handoff, businessData: { ...businessData, customer } };
  }

  /** Where what is best kept goes. */
  get address(): string | null {
    const { email, phone } = this.handoff.businessData.customer;
    return email ?? phone;
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

  /** Until then a no-show may be taken back. */
  get noShowUntil(): number {
    return this.noShowAt + 2 * 60 * minute;
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

  /** The workflow's own steps are effects, too: a repeat of one gets the first one's answer. */
  ownStep(name: string): Step {
    const { effectId, businessData, requestId } = this.handoff;
    return { effectId: `${effectId}:${name}`, bookingId: businessData.bookingId, requestId };
  }

  get happening(): { booking: BookingState | null; at: Instant } {
    return { booking: this.state, at: new Date().toISOString() };
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
    const { stage, sequence, attending, outcome } = this;
    return { stage, booking: this.state?.booking ?? null, sequence, attending, outcome, pending };
  }

  schedule(): ScheduledStep[] {
    const over = ends.has(this.stage);
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

  /** What was asked for, for people: "Table for 4 on 2027-03-02 at 19:00, John Doe". */
  request(): string {
    const { service, partySize, startsAt, customer } = this.handoff.businessData;
    const who = customer.name ? `, ${customer.name}` : "";
    return `${service} for ${partySize} on ${startsAt.slice(0, 10)} at ${startsAt.slice(11, 16)}${who}.`;
  }

  /** One line for Temporal's UI. */
  describe(): string {
    const next = this.schedule().find((it) => it.state === "scheduled");
    const { partySize, startsAt } = this.state?.booking ?? this.handoff.businessData;
    const then = next ? `; next: ${next.step} at ${next.at}` : "";
    return `${this.stage}: party of ${partySize}, ${startsAt}, change ${this.sequence}${then}`;
  }
}

/** Nothing more is due. */
const ends: ReadonlySet<BookingStage> = new Set(["cancelled", "rejected", "no_show", "closed"]);

const statuses: Record<BookingStage, WorkflowRow["status"]> = {
  confirming: "running",
  undecided: "running",
  confirmed: "running",
  rejected: "failed",
  cancelled: "cancelled",
  completed: "completed",
  no_show: "completed",
  closed: "completed",
};
