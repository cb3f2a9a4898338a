// What the small world is paid for a line of an order.
import type { OrderPrice } from "#business/orders";
import type { Order } from "#contracts/orders";

/** What is paid for a line, with what was taken off it. */
export function paid(
  { prices, discounts, total }: OrderPrice,
  at: number,
): Pick<Order["items"][number], "price" | "discount"> {
  const [price = total, discount = null] = [prices[at], discounts[at]];
  const amount = price.amount - (discount?.amount.amount ?? 0);
  return { price: { ...price, amount }, ...(discount && { discount }) };
}
