// What the buttons under an order's questions mean, in any language.
import type { OrderLine } from "#contracts/orders";
import type { ActOf } from "../acts.ts";
import type { Button } from "../state.ts";

/** The last line with a choice made. */
export function choosing(lines: readonly OrderLine[], group: string, choice: string): Button["means"] {
  const last = lines.at(-1);
  if (!last) return [];
  const chosen = { ...last, options: [...last.options, { group, choice }] };
  return [{ type: "setOrder", lines: [...lines.slice(0, -1), chosen], confidence: 1 }];
}

/** The order with one thing more. */
export function adding(
  { lines, quantity, ways = [{ quantity, without: [], note: null }] }: ActOf<"orderUnclear">,
  item: string,
): Button["means"] {
  const added = ways.map((it) => ({ item, options: [], ...it }));
  return [{ type: "setOrder", lines: [...lines, ...added], confidence: 1 }];
}

export const cancelling: Button["means"] = [{ type: "startFlow", flow: "cancelOrder", confidence: 1 }];

/** The team may still do what the assistant cannot. */
export const person: Button["means"] = [{ type: "handOffToHuman", confidence: 1 }];
