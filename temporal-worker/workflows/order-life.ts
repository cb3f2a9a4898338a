// What an order's workflow knows, and by when its next step is due. No step is taken here.
import type { OrderHandoff } from "#contracts/handoffs/order";
import type { EffectId } from "#contracts/ids";
import type { Order } from "#contracts/orders";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult, WorkflowRow } from "../activities/booking-store.ts";
import type { OrderStage, OrderView } from "./order-definitions.ts";
import type { Story } from "./reports.ts";

const minute = 60_000;

export class OrderLife implements Story {
  readonly handoff: OrderHandoff;
  stage: OrderStage = "placing";
  /** The order as the database last showed it; null until it is placed. */
  order: Order | null = null;
  outcome: WorkflowEvent | null = null;
  readonly changes: Record<EffectId, WorkflowEvent> = {};
  /** When the present stage began, ms since the epoch. */
  since = Date.now();
  /** Time that a person gave the present stage beyond what it had, ms. */
  extra = 0;
  /** How often a person was asked about this order. */
  escalations = 0;
  escalated = false;

  constructor(handoff: OrderHandoff) {
    this.handoff = handoff;
  }

  enter(stage: OrderStage, order: Order | null): void {
    if (stage !== this.stage) {
      this.since = Date.now();
      this.extra = 0;
      this.escalated = false;
    }
    this.stage = stage;
    this.order = order ?? this.order;
  }

  get isOpen(): boolean {
    return (
      this.stage === "placed" ||
      this.stage === "accepted" ||
      this.stage === "preparing" ||
      this.stage === "ready"
    );
  }

  /** When the kitchen begins an order that was accepted. */
  get beginAt(): number {
    const { prepareMinutes } = this.handoff.triggerConditions;
    const { pickupAt } = this.handoff.businessData;
    return pickupAt === null ? this.since : Date.parse(pickupAt) - prepareMinutes * minute;
  }

  /** By when the team's next step is due; null where the workflow itself takes it. */
  get dueAt(): number | null {
    const { acceptWithinMinutes, prepareMinutes, graceMinutes } = this.handoff.triggerConditions;
    const { pickupAt } = this.handoff.businessData;
    const promised = pickupAt === null ? 0 : Date.parse(pickupAt);
    switch (this.stage) {
      case "placed":
        return this.since + acceptWithinMinutes * minute + this.extra;
      case "preparing":
        return Math.max(promised, this.since + prepareMinutes * minute) + graceMinutes * minute + this.extra;
      case "ready":
        return Math.max(promised, this.since) + 2 * graceMinutes * minute + this.extra;
      default:
        return null;
    }
  }

  /** As much time again for the present step, from now on. */
  extend(): void {
    const due = this.dueAt;
    if (due === null) return;
    const { graceMinutes } = this.handoff.triggerConditions;
    this.extra += Math.max(0, Date.now() - due) + graceMinutes * minute;
    this.escalated = false;
  }

  result(): WorkflowResult {
    return { outcome: this.outcome, changes: { ...this.changes } };
  }

  row(): WorkflowRow {
    const { effectId, session, businessData } = this.handoff;
    const { businessId } = businessData;
    const status = statuses[this.stage];
    return {
      id: effectId,
      type: "order",
      businessId,
      bookingId: null,
      session,
      status,
      result: this.result(),
    };
  }

  view(pending: number): OrderView {
    const { stage, order, outcome, escalated, dueAt } = this;
    const due = dueAt === null || escalated ? null : new Date(dueAt).toISOString();
    return { stage, order, due, escalated, outcome, pending };
  }

  describe(): string {
    const { lines, total } = this.handoff.businessData;
    const items = lines.map((it) => `${it.quantity} × ${it.item}`).join(", ");
    return `${this.stage}${this.escalated ? ", late: waits for a decision" : ""}: ${items}; ${total.amount / 100} ${total.currency}`;
  }
}

const statuses: Record<OrderStage, WorkflowRow["status"]> = {
  placing: "running",
  placed: "running",
  accepted: "running",
  preparing: "running",
  ready: "running",
  collected: "completed",
  cancelled: "cancelled",
  rejected: "failed",
  ended: "completed",
};
