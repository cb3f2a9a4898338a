// Drafts of prices, and when a price is out of line with its neighbours.
import type { LocalDate, Money } from "#contracts/time";
import type { Bureau } from "../desk.ts";
import { ask, listed, money, priceText, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { datedPrice } from "./dated-prices.ts";
import { changed, isDrafted, meantGoods, priceOf, type Good } from "./goods.ts";
import { beginningOn, besidePlans } from "./later.ts";
import { say } from "../phrases/say.ts";

/** Twice the dearest or half the cheapest of its section, as it is now, is said before it is agreed to. */
export function outOfLine(
  bureau: Bureau,
  amount: number,
  neighbours: readonly { price?: number | null; price_min?: number | null }[],
): string[] {
  const prices = neighbours.map((it) => it.price ?? it.price_min ?? null).filter((it) => it !== null);
  if (prices.length < 2) return [];
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const range = `${priceText(bureau, low)}–${priceText(bureau, high)}`;
  if (amount > 2 * high) return [say(bureau)`That is far above the others there (${range}): is it right?`];
  return amount * 2 < low ? [say(bureau)`That is far below the others there (${range}): is it right?`] : [];
}

type When = NonNullable<Of<"catalogue.reprice">["when"]>;
/** From a day on, for good. */
const begins = (when: When): when is When & { date: LocalDate } =>
  when.date !== null && when.until === null && when.weekdays.length === 0;

export function reprice(bureau: Bureau, wish: Of<"catalogue.reprice">): Drafted | Promise<Drafted> {
  const { when, ...forGood } = wish;
  return when && begins(when)
    ? beginningOn(bureau, when.date, (then) => repriced(then, forGood), wish.price === null)
    : besidePlans(bureau, repriced(bureau, wish));
}

/** With the yes, or for some days. */
export function repriced(bureau: Bureau, said: Of<"catalogue.reprice">): Drafted {
  const found = meantGoods(bureau, said, "reprice");
  if (isDrafted(found)) return found;
  const wish = settled(said, found);
  const goods = found.filter((it) => priceOf(it) !== null || wish.price !== null);
  if (goods.length === 0) return refuse(say(bureau)`There is nothing with a price there.`);
  if (wish.when) return datedPrice(bureau, wish, goods, wish.when);
  if (wish.price === null && wish.change === null && wish.percent === null) {
    const [first] = goods;
    if (goods.length > 1)
      return refuse(
        say(
          bureau,
        )`By how much, and of what? Say it like “raise all prices by 5 %”, “pizzas down by $1” or “${first!.name} $12”.`,
      );
    const is =
      goods.length === 1 ? say(bureau)`${first!.name} is ${priceText(bureau, priceOf(first!))}. ` : "";
    return ask("price", say(bureau)`${is}What shall the new price be?`);
  }
  if (wish.price !== null && goods.length > 1 && wish.item === null)
    return refuse(
      say(
        bureau,
      )`One price for ${goods.length} items? Name the item, or say by how much: “raise them by 5 %”.`,
    );
  const dish = wish.priceMax ? goods.find((it) => it.target === "menu_item") : undefined;
  if (dish)
    return ask(
      "price",
      say(bureau)`${dish.name} is on the menu at one price, not at a range. Which one shall it be?`,
      [wish.price, wish.priceMax].flatMap((it) => (it ? [money(bureau, it)] : [])),
    );
  const priced = goods.map((it) => ({ it, amount: newPrice(priceOf(it) ?? 0, wish) }));
  const bad = priced.find(({ amount }) => amount <= 0);
  if (bad)
    return refuse(
      say(bureau)`${bad.it.name} would cost ${priceText(bureau, bad.amount)}. Name another price.`,
    );
  const changes = priced
    .map(({ it, amount }) => changed(it, columnsOf(it, amount, wish)))
    .filter(({ before, after }) => Object.keys(after ?? {}).some((it) => before?.[it] !== after?.[it]));
  if (changes.length === 0) return refuse(say(bureau)`It costs that already.`);
  const lines = priced.map(
    ({ it, amount }) =>
      `${it.name} ${rangeText(bureau, pricesOf(it))} → ${rangeText(bureau, columnsOf(it, amount, wish))}`,
  );
  const notes = [
    ...priced.flatMap(({ it }) => keepsOthers(bureau, it, goods)),
    ...priced.flatMap(({ it, amount }) => outOfLine(bureau, amount, besides(bureau, it))),
  ];
  return propose(
    {
      changes,
      summary: say(bureau)`New prices: ${listed(lines, 6)}`,
      done: changes.length === 1 ? `${lines[0]}` : say(bureau)`${changes.length} prices changed`,
    },
    notes.slice(0, 2),
  );
}

/** "Sube la margherita 16 dólares" of 14: half a price and more is what it is to cost, if that is the way it is to go. */
function settled({ orPrice, ...wish }: Of<"catalogue.reprice">, goods: readonly Good[]): typeof wish {
  const { change } = wish;
  if (!orPrice || !change || wish.price !== null) return wish;
  const prices = goods.map(priceOf).filter((it) => it !== null);
  const [only, ...more] = prices;
  const size = Math.abs(change.amount);
  if (prices.every((it) => size * 2 < it)) return wish;
  const isThatWay = only !== undefined && (change.amount > 0 ? size > only : size < only);
  const price = isThatWay && more.length === 0 ? { ...change, amount: size } : null;
  return { ...wish, change: null, price };
}

const newPrice = (price: number, wish: Of<"catalogue.reprice">): number => {
  if (wish.price !== null) return wish.price.amount;
  if (wish.change !== null) return price + wish.change.amount;
  return Math.round(price * (1 + (wish.percent ?? 0) / 100));
};

type Prices = { price: number | null } | { price_min: number | null; price_max: number | null };

/** A service's range moves as a whole, unless its new upper end is said too. */
function columnsOf(it: Good, amount: number, { priceMax }: Of<"catalogue.reprice">): Record<string, number> {
  if (it.target === "menu_item") return { price: amount };
  const width = (it.price_max ?? it.price_min ?? 0) - (it.price_min ?? 0);
  return { price_min: amount, price_max: priceMax?.amount ?? amount + width };
}

export const pricesOf = (it: Good): Prices =>
  it.target === "menu_item" ? { price: it.price } : { price_min: it.price_min, price_max: it.price_max };

/** `$40`, `$40–$48`. */
export function rangeText(bureau: Bureau, prices: Prices | Record<string, number>): string {
  const { price, price_min: low = price, price_max: high } = prices as Record<string, number | null>;
  const from = priceText(bureau, low ?? null);
  return high == null || high === low ? from : `${from}–${priceText(bureau, high)}`;
}

/** The price of a service by itself is not that of its variants. */
function keepsOthers(bureau: Bureau, service: Good, priced: readonly Good[]): string[] {
  const others = bureau.desk.services.filter(
    (it) => it.variant_of === service.id && it.is_active && !priced.some(({ id }) => id === it.id),
  );
  const kept = others.map((it) => `${it.name} ${priceText(bureau, it.price_min)}`);
  return kept.length > 0 ? [say(bureau)`Others keep their own price: ${listed(kept)}.`] : [];
}

const besides = ({ desk }: Bureau, it: Good) =>
  it.target === "menu_item" ? desk.items.filter((other) => same(other.section, it.section)) : desk.services;

/** What is on the list already is not added twice, but may cost something else. */
export function dearer(bureau: Bureau, item: string, price: Money, why: string): Drafted {
  const drafted = repriced(bureau, {
    type: "catalogue.reprice",
    item,
    candidates: [],
    category: null,
    all: false,
    price,
    priceMax: null,
    change: null,
    percent: null,
    direction: null,
    confidence: 1,
  });
  return drafted.kind === "propose" ? { ...drafted, notes: [why, ...drafted.notes] } : drafted;
}
