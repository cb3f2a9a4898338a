// "The usual?": what was ordered last, here or at a visit that is remembered, proposed where an order begins.
import type { Order, OrderLine } from "#contracts/orders";
import type { MenuItem } from "#contracts/directory";
import type { Frame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { draftOf, priced } from "./order-state.ts";

/** As far as the menu has it still; [] where nothing is remembered. */
export function usualOrder(desk: Desk): OrderLine[] {
  const { orders, memory } = desk.dialogue;
  const here = orders.at(-1)?.lines;
  const before = memory.orders.at(-1);
  const lines = here ?? (before ? linesOf(before, desk.turn.business.menu) : []);
  return lines.filter((it) => priced(desk, [it]) !== null);
}

/** A placed order tells its choices by their names alone. */
function linesOf({ items }: Order, menu: readonly MenuItem[]): OrderLine[] {
  return items.map(({ name, quantity, options, without = [], note = null }) => {
    const groups = menu.find((it) => it.name === name)?.options ?? [];
    const chosen = options.flatMap((choice) => {
      const group = groups.find((it) => it.choices.some((one) => one.name === choice));
      return group ? [{ group: group.name, choice }] : [];
    });
    return { item: name, quantity, options: chosen, without, note };
  });
}

/** Once for each order: nobody is asked about it twice. */
export const proposesUsual = (desk: Desk, frame: Frame): boolean =>
  frame.flow === "order" &&
  draftOf(frame).lines.length === 0 &&
  !frame.skipped.includes("asBefore") &&
  usualOrder(desk).length > 0;
