// A customer who orders food with a real person's words, and agrees to what they have ordered and to nothing else.
import { questionOf } from "../repair-table.ts";
import { handedOver, Speaker, type End, type Talk } from "./customer.ts";
import type { Dish, OrderWish } from "./orders.ts";

export interface PlayedOrder {
  end: End;
  transcript: string[];
}

const patience = 16;
const placed = /is placed|order is in|Your order is|on its way to the kitchen|confirmed/i;

/** "2 × Diavola (Large)": how many of each dish are read back. */
export function readOrderBack(text: string, menu: readonly Dish[]): Map<string, number> {
  const asked = text.slice(text.search(/\d+ × /));
  const found = new Map<string, number>();
  let rest = asked;
  for (const { name } of menu.toSorted((a, b) => b.name.length - a.name.length)) {
    const line = new RegExp(`(\\d+) × ${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "g");
    for (const [, count] of rest.matchAll(line)) found.set(name, (found.get(name) ?? 0) + Number(count));
    rest = rest.replaceAll(line, "");
  }
  return found;
}

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([name, count]) => b.get(name) === count);

/** What is not in the order as it was read back is said again, plainly. */
function missing(known: ReadonlyMap<string, number>, { goal }: OrderWish): string | null {
  const lacking = [...goal].find(([name]) => !known.has(name));
  return lacking ? `${lacking[1]} ${lacking[0]} please` : null;
}

export async function order(
  talk: Talk,
  wish: OrderWish,
  menu: readonly Dish[],
  email: string,
): Promise<PlayedOrder> {
  const speaker = new Speaker(talk);
  const lines = [...wish.lines];
  /** Each is said once in their own words; whoever is asked again speaks plainly. */
  const own = { enough: [wish.enough], agreement: [wish.agreement] };
  let known: ReadonlyMap<string, number> = new Map();
  let agreed = false;
  let next = lines.shift() ?? "";
  const result = (end: End): PlayedOrder => ({ end, transcript: speaker.transcript });
  for (let turn = 0; turn < patience; turn++) {
    const heard = await speaker.says(next);
    if (speaker.stuck) return result(speaker.stuck);
    if (handedOver.test(heard)) return result("handed over");
    const asked = questionOf(heard);
    if (/\d × /.test(heard)) known = readOrderBack(heard, menu);
    if (agreed && asked === null && placed.test(heard)) return result("goal");
    switch (asked) {
      case "confirmation":
        if (!same(readOrderBack(heard, menu), wish.goal)) return result("wrong");
        agreed = true;
        next = own.agreement.shift() ?? "yes";
        break;
      case "more":
        next = lines.shift() ?? missing(known, wish) ?? own.enough.shift() ?? "that's all";
        break;
      case "choice":
        next = "the first one";
        break;
      case "pickup":
        next = "tomorrow at 12:30pm";
        break;
      case "name":
        next = "Ann Lee";
        break;
      case "contact":
        next = email;
        break;
      default:
        next = lines.shift() ?? missing(known, wish) ?? "that's all";
    }
  }
  return result("unmet");
}
