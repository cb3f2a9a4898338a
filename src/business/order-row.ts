// An order's row as the contracts want it.
import type { OrderRow } from "#contracts/order-row";
import { Order } from "#contracts/orders";
import { inZone } from "./local-time.ts";

export function orderOf(row: OrderRow): Order {
  const { currency, time_zone: timeZone } = row;
  return Order.parse({
    id: row.id,
    business: row.business,
    items: row.items.map(({ name, options, without = [], note = null, quantity, price }) => ({
      name,
      options: options.map(({ choice }) => choice),
      without,
      note,
      quantity,
      price: { amount: price, currency },
    })),
    total: { amount: row.total, currency },
    // The table's word for it covers what was eaten in the house, too.
    status: row.status === "completed" ? "collected" : row.status,
    pickupAt: row.pickup_at && inZone(row.pickup_at, timeZone),
    timeZone,
    workflowId: row.workflow_id,
  });
}
