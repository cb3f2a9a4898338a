// An order as its board tells it: all that the kitchen has to know, and when it is fetched.
import type { DashboardOrder } from "#contracts/dashboard";
import { moneyText, wallTime } from "../money.ts";
import type { Texts } from "../texts/index.ts";

/** `2 × Diavola (Large, no cheese, “well done”)`. */
export const orderText = (
  items: DashboardOrder["items"],
  texts: Pick<Texts, "without">,
  locale: string,
): string =>
  items
    .map(({ quantity, name, options, without, note, discount }) => {
      const less = discount ? [`${discount.title} −${moneyText(discount.amount, locale)}`] : [];
      const more = [...options, ...without.map(texts.without), ...(note ? [`“${note}”`] : []), ...less];
      return `${quantity} × ${name}${more.length > 0 ? ` (${more.join(", ")})` : ""}`;
    })
    .join(", ");

/** "As soon as it is ready" is said of what is still to be fetched. */
export function pickupText({ pickupAt, status }: DashboardOrder, { soon }: Texts, locale: string): string {
  if (pickupAt) return wallTime(pickupAt, locale);
  return status === "collected" || status === "cancelled" ? "–" : soon;
}
