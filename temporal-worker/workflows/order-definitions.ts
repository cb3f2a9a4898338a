// What may be asked of a running order beside its outcome and the customer's cancel, which bookings have too.
import { defineQuery, defineUpdate } from "@temporalio/workflow";
import type { OrderUpdate } from "#contracts/handoffs/order";
import type { Order } from "#contracts/orders";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";

export type Advance = Extract<OrderUpdate, { update: "advance" }>;

/** A step that the team takes. */
export const advanceUpdate = defineUpdate<WorkflowEvent, [Advance]>("advance");

export type OrderStage =
  | "placing"
  | "placed"
  | "accepted"
  | "preparing"
  | "ready"
  | "collected"
  | "cancelled"
  | "rejected"
  | "ended";

export interface OrderView {
  stage: OrderStage;
  order: Order | null;
  /** By when the next step is due; null: none is, or a person is to decide. */
  due: Instant | null;
  /** A step is late and a person has been asked what to do. */
  escalated: boolean;
  outcome: WorkflowEvent | null;
  /** Events still on their way. */
  pending: number;
}
export const orderStatusQuery = defineQuery<OrderView>("status");
