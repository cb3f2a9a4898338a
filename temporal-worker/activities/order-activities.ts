// The steps of an order in the database.
import { ApplicationFailure } from "@temporalio/common";
import type { Order } from "#contracts/orders";
import { orderRefused } from "../workflows/refusals.ts";
import { finalIfRefused } from "./booking-activities.ts";
import type { LateOrder, OrderResult, OrderStep, OrderStore, Placing } from "./order-store.ts";

/** Each throws a non-retryable OrderRefused (details: code, and what it carries) when nothing was changed. */
export function orderActivities({ orders }: { orders: OrderStore }) {
  return {
    placeOrder: (placing: Placing) => orderAfter(orders.place(placing)),
    stepOrder: (step: OrderStep) => orderAfter(orders.step(step)),
    escalateOrder: (late: LateOrder) => finalIfRefused(orders.escalate(late)),
  };
}

async function orderAfter(call: Promise<OrderResult>): Promise<Order> {
  const result = await finalIfRefused(call);
  if (result.outcome === "done") return result.order;
  const { outcome, ...more } = result;
  throw ApplicationFailure.create({
    type: orderRefused,
    message: `the order was refused: ${outcome}`,
    nonRetryable: true,
    details: [outcome, more],
  });
}
