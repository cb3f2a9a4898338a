// What promotions take off an order's lines, at the time it is picked up: per line the best one, and no two added. The
// same rule as the database's `less_promotions`, which has the last word.
import type { BusinessDetail, MenuItem, Promotion, TakesOff } from "#contracts/directory";
import type { Instant, Money } from "#contracts/time";
import { epochMs, localOf, minutesOf, plusDays, weekdayOf } from "./local-time.ts";

/** What a line costs less, and by which promotion. */
export interface Discount {
  title: string;
  amount: Money;
}

type House = Pick<BusinessDetail, "promotions" | "timeZone" | "currency">;

/** What the best promotion takes off a line that costs `price`; null: none does. */
export function discountOf(
  { promotions = [], timeZone, currency }: House,
  { name, section }: Pick<MenuItem, "name" | "section">,
  { price, quantity }: { price: Money; quantity: number },
  at: Instant,
): Discount | null {
  let best: Discount | null = null;
  for (const promotion of promotions) {
    const { takesOff, title } = promotion;
    if (!takesOff || !holdsAt(promotion, takesOff, at, timeZone)) continue;
    if (takesOff.item !== null && !sameGoods(takesOff.item, name)) continue;
    if (takesOff.section !== null && !sameGoods(takesOff.section, section)) continue;
    if (takesOff.percent === null && currency !== price.currency) continue;
    const amount = offLine(takesOff, price.amount, quantity);
    if (amount > (best?.amount.amount ?? 0)) best = { title, amount: { ...price, amount } };
  }
  return best;
}

/** Percents are rounded to the cent, half up, and nothing costs less than nothing. */
const offLine = ({ percent, amount }: TakesOff, price: number, quantity: number): number =>
  Math.min(price, percent === null ? (amount ?? 0) * quantity : Math.floor((price * percent + 50) / 100));

/** On its days, from its first minute up to its last, which may be after midnight. */
function holdsAt(
  { startsAt, endsAt }: Promotion,
  { weekdays, from, to }: TakesOff,
  at: Instant,
  timeZone: string,
): boolean {
  if (epochMs(at) < epochMs(startsAt) || epochMs(at) >= epochMs(endsAt)) return false;
  const { date, time } = localOf(at, timeZone);
  const minute = minutesOf(time);
  const begun = from === null || minute >= minutesOf(from);
  const lasts = to === null || minute < minutesOf(to);
  const overnight = from !== null && to !== null && minutesOf(to) <= minutesOf(from);
  if (overnight ? !begun && !lasts : !begun || !lasts) return false;
  // The small hours belong to the evening before.
  const day = overnight && lasts ? plusDays(date, -1) : date;
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day));
}

/** "Tacos" are a taco's. */
const sameGoods = (a: string, b: string): boolean => singular(a) === singular(b);
const singular = (words: string): string => words.trim().toLowerCase().replace(/s$/u, "");
