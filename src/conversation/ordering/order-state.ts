// Orders in a conversation: the one being made, and those that were placed.
import { inZone } from "#business/local-time";
import { priceOrder, type OrderPrice } from "#business/orders";
import type { Ordering } from "#contracts/directory";
import type { WorkflowId } from "#contracts/ids";
import type { OrderLine, OrderStatus } from "#contracts/orders";
import {
  bounds,
  last,
  topFrame,
  type Dialogue,
  type Frame,
  type KnownOrder,
  type OrderDraft,
} from "../state.ts";
import type { Desk } from "../turn.ts";

/** How the business takes orders; null if it does not, or has nothing with a price. */
export function orderingOf({ turn }: Desk): Ordering | null {
  const { menu, policies } = turn.business;
  return menu.some((it) => it.price !== null) ? policies.ordering : null;
}

export const noDraft = (): OrderDraft => ({ lines: [], complete: false, pickup: null });

/** The order being made, if that is what is talked about and nothing was handed off yet. */
export function draftFrame(dialogue: Dialogue): Frame | null {
  const top = topFrame(dialogue);
  return top?.flow === "order" && !top.pending ? top : null;
}

export const draftOf = (frame: Frame): OrderDraft => frame.order ?? noDraft();

/**
 * What a draft costs, line by line; null if the menu has changed under it. Promotions go by the pickup, and by now where
 * it is wanted as soon as it is ready.
 */
export function priced(
  { turn }: Desk,
  lines: readonly OrderLine[],
  pickup: OrderDraft["pickup"] = null,
): OrderPrice | null {
  const { business, request } = turn;
  const at = pickup === "soonest" ? inZone(request.now, business.timeZone) : pickup;
  const answer = priceOrder(business, lines, at);
  return "unknown" in answer ? null : answer;
}

/** The first choice that an item must be had in and that was not made. */
export function missingChoice({ turn }: Desk, lines: readonly OrderLine[]) {
  for (const [index, line] of lines.entries()) {
    const item = turn.business.menu.find((it) => it.name === line.item);
    const open = item?.options.find(
      (group) =>
        !group.many &&
        group.choices.every((it) => it.price.amount > 0) &&
        !line.options.some((it) => it.group === group.name),
    );
    if (item && open) return { index, item, group: open };
  }
  return null;
}

const openStatuses: ReadonlySet<OrderStatus> = new Set(["placed", "accepted", "preparing", "ready"]);

export const statusOf = ({ order }: KnownOrder): OrderStatus => order?.status ?? "placed";

/** Orders that are not over, newest last. */
export const openOrders = ({ orders }: Dialogue): KnownOrder[] =>
  orders.filter((it) => openStatuses.has(statusOf(it)));

export const knownOrder = ({ orders }: Dialogue, id: WorkflowId | null): KnownOrder | null =>
  orders.find((it) => it.workflowId === id) ?? null;

/** Remembers an order as last heard of. */
export function rememberOrder(dialogue: Dialogue, known: KnownOrder): void {
  const others = dialogue.orders.filter((it) => it.workflowId !== known.workflowId);
  dialogue.orders = last([...others, known], bounds.orders);
}
