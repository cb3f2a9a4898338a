// What the workflow of a waiting customer knows. No step is taken here.
import { condition } from "@temporalio/workflow";
import type { Booking } from "#contracts/bookings";
import type { WaitlistHandoff } from "#contracts/handoffs/waitlist";
import type { EffectId } from "#contracts/ids";
import type { Offer } from "#contracts/waiting";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import type { WaitingEntry } from "../activities/waitlist-store.ts";
import type { Story } from "./reports.ts";
import type { WaitlistStage, WaitlistView } from "./waitlist-definitions.ts";

/** The database's clock decides whether an offer has run out: it is asked a little after that. */
const slack = 1_000;
/** ms. */
const lookAgainAfter = 5_000;
/** A wait looks no oftener for itself, however long it lasts: its history stays small. */
const mostLooks = 200;

export class WaitlistLife implements Story {
  readonly handoff: WaitlistHandoff;
  stage: WaitlistStage = "joining";
  /** What is waited for, or what is offered, as the database last showed it. */
  booking: Booking | null = null;
  offer: Offer | null = null;
  /** When a hold in their way has run out, ms since the epoch. */
  lookAt: number | null = null;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** Offers that came in and are not told yet. */
  readonly #arrived: WaitingEntry[] = [];
  #lastOffer = 0;
  #looks = 0;

  constructor(handoff: WaitlistHandoff) {
    this.handoff = handoff;
  }

  get isOpen(): boolean {
    return this.stage === "waiting";
  }

  /** The last start that will do has passed. */
  get isPast(): boolean {
    return this.#until <= Date.now();
  }

  get #until(): number {
    return Date.parse(this.handoff.triggerConditions.wantedTo);
  }

  /** Takes an offer in, once, however often it is signalled. */
  arrive(entry: WaitingEntry): void {
    if (!entry.offer || entry.offer.number <= this.#lastOffer) return;
    this.#lastOffer = entry.offer.number;
    this.#arrived.push(entry);
  }

  nextArrived(): WaitingEntry | undefined {
    return this.#arrived.shift();
  }

  /** Nothing is offered, and a hold in their way has run out before the wait has. */
  get lookIsDue(): boolean {
    return this.offer === null && this.lookAt !== null && this.lookAt <= Date.now() && !this.isPast;
  }

  /** Takes in when the next hold in their way runs out; after so many looks the sweep does. */
  awaitLapse(expiresAt: string | null): void {
    if (expiresAt === null || (this.#looks += 1) > mostLooks) return;
    // The database's clock may be behind ours.
    this.lookAt = Math.max(Date.parse(expiresAt) + slack, Date.now() + lookAgainAfter);
  }

  /**
   * Waits until the open offer runs out, or without one until a hold in their way or the wait does; true, at once, when
   * something else is first.
   */
  async changedBeforeEnd(changing: () => boolean): Promise<boolean> {
    const { offer, stage, lookAt } = this;
    const changed = (): boolean =>
      this.#arrived.length > 0 ||
      this.stage !== stage ||
      this.offer?.number !== offer?.number ||
      this.lookAt !== lookAt;
    const over = Math.min(this.#until, lookAt ?? Infinity);
    const end = offer ? Date.parse(offer.expiresAt) + slack : over;
    const left = end - Date.now();
    const free = over < this.#until ? "a hold runs out" : "the wait is over";
    const summary = offer ? `offer ${offer.number} runs out` : free;
    if (left > 0) await condition(changed, left, { summary });
    // An answer that is being taken decides first whether this moment still counts.
    await condition(() => !changing());
    return changed();
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    const { effectId, session, businessData } = this.handoff;
    return {
      id: effectId,
      type: "waitlist",
      businessId: businessData.businessId,
      // The row of a booking that was not made cannot be pointed at.
      bookingId: this.booking?.id ?? null,
      session,
      status: statuses[this.stage],
      result: this.result(),
    };
  }

  view(pending: number): WaitlistView {
    const { stage, booking, offer, outcome } = this;
    return { stage, booking, offer, outcome, pending };
  }

  /** One line for Temporal's UI. */
  describe(): string {
    const { partySize, startsAt } = this.handoff.businessData;
    const offered = this.offer ? `; offer ${this.offer.number} until ${this.offer.expiresAt}` : "";
    return `${this.stage}: party of ${partySize}, ${startsAt}${offered}`;
  }
}

const statuses: Record<WaitlistStage, WorkflowRow["status"]> = {
  joining: "running",
  waiting: "running",
  refused: "failed",
  taken: "completed",
  left: "cancelled",
  over: "completed",
};
