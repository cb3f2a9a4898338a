// What an order costs, by the catalogue: the item's own price and what its chosen options add, times the quantity, less
// what promotions take off at the time it is picked up.
import type { BusinessDetail, MenuItem } from "#contracts/directory";
import type { OrderLine } from "#contracts/orders";
import type { Instant, Money } from "#contracts/time";
import { discountOf, type Discount } from "./promotions.ts";

/** The same rule as the database's `place_order`, which has the last word; `unknown` names what cannot be ordered. */
export type PricedOrder = OrderPrice | { unknown: string };

export interface OrderPrice {
  /** The lines', in their order, as the catalogue has them. */
  prices: Money[];
  /** What is taken off each. */
  discounts: (Discount | null)[];
  /** What is paid. */
  total: Money;
}

type House = Pick<BusinessDetail, "menu" | "promotions" | "timeZone" | "currency">;

/**
 * An item without a price, or with an option it has not, is unknown. `at` is when it is picked up; null: nobody knows yet,
 * and nothing is taken off.
 */
export function priceOrder(
  house: House,
  lines: readonly OrderLine[],
  at: Instant | null = null,
): PricedOrder {
  const { menu } = house;
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
  const discounts = lines.map(({ item: name, quantity }, index) => {
    const [item, price] = [itemNamed(menu, name), prices[index]];
    return item && price && at !== null ? discountOf(house, item, { price, quantity }, at) : null;
  });
  const off = discounts.reduce((sum, it) => sum + (it?.amount.amount ?? 0), 0);
  return {
    prices,
    discounts,
    total: { amount: prices.reduce((sum, it) => sum + it.amount, -off), currency },
  };
}

const itemNamed = (menu: readonly MenuItem[], name: string): MenuItem | undefined =>
  menu.find((it) => it.name.toLowerCase() === name.toLowerCase() && it.price !== null);

function priceOfLine(menu: readonly MenuItem[], { item: name, options, quantity }: OrderLine): Money | null {
  const item = itemNamed(menu, name);
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
