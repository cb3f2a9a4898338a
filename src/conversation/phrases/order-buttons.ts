// What the buttons under an order's questions mean, in any language.
import type { OrderLine } from "#contracts/orders";
import type { Button } from "../state.ts";

/** The last line with a choice made. */
export function choosing(lines: readonly OrderLine[], group: string, choice: string): Button["means"] {
  const last = lines.at(-1);
  if (!last) return [];
  const chosen = { ...last, options: [...last.options, { group, choice }] };
  return [{ type: "setOrder", lines: [...lines.slice(0, -1), chosen], confidence: 1 }];
}

/** The order with one thing more. */
export const adding = (lines: readonly OrderLine[], item: string, quantity: number): Button["means"] => [
  {
    type: "setOrder",
    lines: [...lines, { item, quantity, options: [], without: [], note: null }],
    confidence: 1,
  },
];

export const cancelling: Button["means"] = [{ type: "startFlow", flow: "cancelOrder", confidence: 1 }];

/** The team may still do what the assistant cannot. */
export const person: Button["means"] = [{ type: "handOffToHuman", confidence: 1 }];
