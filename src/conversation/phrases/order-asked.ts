// Questions of an order, told from those of a booking.
import type { Awaiting, OrderAsked } from "../state.ts";

const asked: ReadonlySet<Awaiting> = new Set<OrderAsked>([
  "items",
  "choice",
  "more",
  "pickup",
  "orderChange",
]);

export const isOrderAsked = (slot: Awaiting): slot is OrderAsked => asked.has(slot);
