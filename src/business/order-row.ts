// An order's row as the contracts want it.
import type { OrderRow } from "#contracts/order-row";
import { type LineDiscount, Order } from "#contracts/orders";
import { inZone } from "./local-time.ts";

/** A line's discount, as the database keeps it. */
export const discountIn = (
  { discount, promotion }: { discount?: number | undefined; promotion?: string | undefined },
  currency: string,
): { discount?: LineDiscount } =>
  discount === undefined || promotion === undefined
    ? {}
    : { discount: { title: promotion, amount: { amount: discount, currency } } };

export function orderOf(row: OrderRow): Order {
  const { currency, time_zone: timeZone } = row;
  return Order.parse({
    id: row.id,
    business: row.business,
    items: row.items.map((line) => ({
      name: line.name,
      options: line.options.map(({ choice }) => choice),
      without: line.without ?? [],
      note: line.note ?? null,
      quantity: line.quantity,
      price: { amount: line.price, currency },
      ...discountIn(line, currency),
    })),
    total: { amount: row.total, currency },
    // The table's word for it covers what was eaten in the house, too.
    status: row.status === "completed" ? "collected" : row.status,
    pickupAt: row.pickup_at && inZone(row.pickup_at, timeZone),
    timeZone,
    workflowId: row.workflow_id,
  });
}
