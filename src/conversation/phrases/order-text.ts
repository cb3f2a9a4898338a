// An order in words and as a card, the same in every language but for its few words.
import type { OrderCard } from "#contracts/chat";
import type { LineDiscount, Order, OrderLine } from "#contracts/orders";
import type { Money } from "#contracts/time";

/** `2 × Margherita (Large), without olives`, by a language's templates for the last two parts. */
export function lineText(
  { item, quantity, options, without, note }: OrderLine,
  leavingOut: (what: string) => string,
): string {
  const chosen = options.map((it) => it.choice).join(", ");
  const left = without.length > 0 ? `, ${leavingOut(without.join(", "))}` : "";
  return `${quantity} × ${item}${chosen ? ` (${chosen})` : ""}${left}${note ? `, ${note}` : ""}`;
}

/** ` (20% off pasta −$3.60)`, the same in every language: the house's own words for it, and what it takes off. */
export const lessText = (
  discount: LineDiscount | null | undefined,
  money: (amount: Money) => string,
): string => (discount ? ` (${discount.title} −${money(discount.amount)})` : "");

export const orderCard = ({ id, items, total, status }: Order): OrderCard => ({
  type: "order",
  id,
  items: items.map(({ name, options, quantity, price, discount }) => ({
    name,
    options,
    quantity,
    price,
    ...(discount && { discount }),
  })),
  total,
  status,
});
