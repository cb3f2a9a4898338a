// What an order costs, by the catalogue: the item's own price and what its chosen options add, times the quantity.
import type { MenuItem } from "#contracts/directory";
import type { OrderLine } from "#contracts/orders";
import type { Money } from "#contracts/time";

/** The same rule as the database's `place_order`, which has the last word; `unknown` names what cannot be ordered. */
export type PricedOrder = { prices: Money[]; total: Money } | { unknown: string };

/** `prices` are the lines', in their order. An item without a price, or with an option it has not, is unknown. */
export function priceOrder(menu: readonly MenuItem[], lines: readonly OrderLine[]): PricedOrder {
  const prices: Money[] = [];
  for (const line of lines) {
    const price = priceOfLine(menu, line);
    if (!price) return { unknown: line.item };
    prices.push(price);
  }
  const currency = prices[0]?.currency;
  const stranger = prices.findIndex((it) => it.currency !== currency);
  if (currency === undefined) return { unknown: "" };
  if (stranger >= 0) return { unknown: lines[stranger]?.item ?? "" };
  return { prices, total: { amount: prices.reduce((sum, it) => sum + it.amount, 0), currency } };
}

function priceOfLine(menu: readonly MenuItem[], { item: name, options, quantity }: OrderLine): Money | null {
  const item = menu.find((it) => it.name.toLowerCase() === name.toLowerCase() && it.price !== null);
  if (!item?.price || !Number.isInteger(quantity) || quantity < 1) return null;
  let unit = item.price.amount;
  for (const { group, choice } of options) {
    const extra = item.options
      .find((it) => it.name === group)
      ?.choices.find((it) => it.name === choice)?.price;
    if (!extra || extra.currency !== item.price.currency) return null;
    unit += extra.amount;
  }
  return { amount: unit * quantity, currency: item.price.currency };
}
