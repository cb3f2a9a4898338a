// Somebody must not eat something, and what is ordered has it: that is said plainly, and no "without" is promised.
import type { MenuItem } from "#contracts/directory";
import type { OrderLine } from "#contracts/orders";
import { avoidable, avoidedIn, contains, type Avoided } from "../answers/eating.ts";
import type { Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { draftOf } from "./order-state.ts";

/** Three dishes in one reply are enough; the others are in the answer about the allergy. */
const mostTold = 3;

/** Once a turn, by what the message says is not eaten; of a dish that is to be without it, of that alone. */
export function warnOfAllergens(desk: Desk, frame: Frame): void {
  const { business, request, acts } = desk.turn;
  const { input } = request;
  if (input.kind !== "message" || acts.some((it) => it.say === "orderContains")) return;
  const avoided = avoidedIn(input.text);
  if (avoided.length === 0) return;
  const { lines } = draftOf(frame);
  const without = lines.filter((line) => line.without.some((it) => avoidedIn(`without ${it}`).length > 0));
  const told = new Map<string, string[]>();
  for (const line of without.length > 0 ? without : lines) {
    const item = business.menu.find((it) => it.name === line.item);
    const what = item ? allergensOf(item, line, avoided) : [];
    if (what.length > 0) told.set(line.item, what);
  }
  for (const [item, what] of [...told].slice(0, mostTold)) say(desk, { say: "orderContains", item, what });
}

function allergensOf(item: MenuItem, { options }: OrderLine, avoided: readonly Avoided[]): string[] {
  const there = avoided.filter(
    (it) => contains(item, it) && !options.some(({ choice }) => isFree(choice, it)),
  );
  return item.allergens.filter((noted) => there.some((it) => avoidable[it].test(noted)));
}

/** A gluten-free crust, a lactose-free milk. */
const isFree = (choice: string, avoided: Avoided): boolean =>
  avoidable[avoided].test(choice) && /free|without/i.test(choice);
