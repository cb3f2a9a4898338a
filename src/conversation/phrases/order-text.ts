// An order in words and as a card, the same in every language but for its few words.
import type { OrderCard } from "#contracts/chat";
import type { Order, OrderLine } from "#contracts/orders";

/** `2 × Margherita (Large), without olives`, by a language's templates for the last two parts. */
export function lineText(
  { item, quantity, options, without, note }: OrderLine,
  leavingOut: (what: string) => string,
): string {
  const chosen = options.map((it) => it.choice).join(", ");
  const left = without.length > 0 ? `, ${leavingOut(without.join(", "))}` : "";
  return `${quantity} × ${item}${chosen ? ` (${chosen})` : ""}${left}${note ? `, ${note}` : ""}`;
}

export const orderCard = ({ id, items, total, status }: Order): OrderCard => ({
  type: "order",
  id,
  items: items.map(({ name, options, quantity, price }) => ({ name, options, quantity, price })),
  total,
  status,
});
