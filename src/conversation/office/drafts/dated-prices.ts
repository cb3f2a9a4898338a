// Prices that are to hold on some days alone: a lower one is a promotion, and comes back by itself; a higher one cannot be.
import type { Money } from "#contracts/time";
import type { Bureau } from "../desk.ts";
import { say } from "../phrases/say.ts";
import { money, refuse, type Drafted, type Of } from "./drafted.ts";
import { priceOf, type Good } from "./goods.ts";
import * as promotions from "./promotions.ts";

type Wish = Of<"catalogue.reprice">;

export function datedPrice(
  bureau: Bureau,
  wish: Wish,
  goods: readonly Good[],
  when: NonNullable<Wish["when"]>,
): Drafted {
  const off = takenOff(wish, goods);
  if (off === null)
    return refuse(
      say(
        bureau,
      )`A price holds every day: for some days alone I can only lower it, as a promotion. Nothing was changed.`,
    );
  const drafted = promotions.add(bureau, promotionOf(wish, off, when));
  if (drafted.kind !== "propose" || wish.price === null || goods.length !== 1) return drafted;
  const [was, is] = [priceOf(goods[0]!) ?? 0, wish.price.amount].map((amount) =>
    money(bureau, { amount, currency: bureau.desk.business.currency }),
  );
  const note = say(bureau)`That makes it ${is} on those days; on all others it stays ${was}.`;
  return { ...drafted, notes: [note, ...drafted.notes] };
}

type Off = { percent: number } | { amount: Money };

/** How much less it is to be; null where it is to be more, or differs from item to item. */
function takenOff({ price, change, percent }: Wish, goods: readonly Good[]): Off | null {
  const [first, ...more] = goods;
  if (percent !== null) return percent < 0 ? { percent: -percent } : null;
  if (change !== null) return change.amount < 0 ? { amount: { ...change, amount: -change.amount } } : null;
  const was = first ? priceOf(first) : null;
  if (price === null || was === null || more.length > 0 || price.amount >= was) return null;
  return { amount: { ...price, amount: was - price.amount } };
}

const promotionOf = (
  { item, candidates, category, confidence, except = [] }: Wish,
  off: Off,
  { date, until, weekdays }: NonNullable<Wish["when"]>,
): Of<"promotion.add"> => ({
  type: "promotion.add",
  item,
  candidates,
  category,
  percent: "percent" in off ? off.percent : null,
  amount: "amount" in off ? off.amount : null,
  date,
  until,
  weekdays,
  from: null,
  to: null,
  ...(except.length > 0 && { condition: `except ${except.join(", ")}` }),
  confidence,
});
