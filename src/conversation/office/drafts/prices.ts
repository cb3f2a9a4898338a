// Drafts of prices, and when a price is out of line with its neighbours.
import type { Bureau } from "../desk.ts";
import { ask, listed, priceText, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { changed, isDrafted, meantGoods, priceOf, type Good } from "./goods.ts";
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

export function reprice(bureau: Bureau, wish: Of<"catalogue.reprice">): Drafted {
  const found = meantGoods(bureau, wish, "reprice");
  if (isDrafted(found)) return found;
  const goods = found.filter((it) => priceOf(it) !== null || wish.price !== null);
  if (goods.length === 0) return refuse(say(bureau)`There is nothing with a price there.`);
  if (wish.price === null && wish.change === null && wish.percent === null) {
    const [first] = goods;
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
  const priced = goods.map((it) => ({ it, amount: newPrice(priceOf(it) ?? 0, wish) }));
  const bad = priced.find(({ amount }) => amount <= 0);
  if (bad)
    return refuse(
      say(bureau)`${bad.it.name} would cost ${priceText(bureau, bad.amount)}. Name another price.`,
    );
  const changes = priced
    .filter(({ it, amount }) => priceOf(it) !== amount)
    .map(({ it, amount }) => changed(it, columnsOf(it, amount)));
  if (changes.length === 0) return refuse(say(bureau)`It costs that already.`);
  const lines = priced.map(
    ({ it, amount }) => `${it.name} ${priceText(bureau, priceOf(it))} → ${priceText(bureau, amount)}`,
  );
  const notes = priced.flatMap(({ it, amount }) => outOfLine(bureau, amount, besides(bureau, it)));
  return propose(
    {
      changes,
      summary: say(bureau)`New prices: ${listed(lines, 6)}`,
      done: changes.length === 1 ? `${lines[0]}` : say(bureau)`${changes.length} prices changed`,
    },
    notes.slice(0, 2),
  );
}

const newPrice = (price: number, wish: Of<"catalogue.reprice">): number => {
  if (wish.price !== null) return wish.price.amount;
  if (wish.change !== null) return price + wish.change.amount;
  return Math.round(price * (1 + (wish.percent ?? 0) / 100));
};

/** A service's range moves as a whole. */
function columnsOf(it: Good, amount: number): Record<string, number> {
  if (it.target === "menu_item") return { price: amount };
  const width = (it.price_max ?? it.price_min ?? 0) - (it.price_min ?? 0);
  return { price_min: amount, price_max: amount + width };
}

const besides = ({ desk }: Bureau, it: Good) =>
  it.target === "menu_item" ? desk.items.filter((other) => same(other.section, it.section)) : desk.services;
