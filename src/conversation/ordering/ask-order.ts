// What is asked of an order that no slot of a booking has: a choice to be made, and the yes to the whole of it.
import type { Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { draftOf, knownOrder, missingChoice, orderingOf, priced } from "./order-state.ts";

/** The line asked about becomes the last: "large" is read as its choice. */
export function askChoice(desk: Desk, frame: Frame): void {
  const draft = draftOf(frame);
  const missing = missingChoice(desk, draft.lines);
  if (!missing) return;
  const { index, item, group } = missing;
  const asked = draft.lines.filter((_line, at) => at === index);
  const others = draft.lines.filter((_line, at) => at !== index);
  const lines = [...others, ...asked];
  frame.order = { ...draft, lines };
  say(desk, { say: "askChoice", item: item.name, group, lines });
}

export function confirmOrder(desk: Desk, frame: Frame): void {
  const { customer } = desk.dialogue;
  if (frame.flow === "cancelOrder") {
    const known = knownOrder(desk.dialogue, frame.placed ?? null);
    if (known) say(desk, { say: "confirmCancelOrder", lines: known.lines, total: known.total });
    return;
  }
  // What changed just now is read back with the rest.
  desk.turn.acts = desk.turn.acts.filter((it) => it.say !== "orderSoFar");
  const { lines, pickup } = draftOf(frame);
  const sum = priced(desk, lines, pickup);
  const ordering = orderingOf(desk);
  if (!sum || !ordering || pickup === null) return;
  frame.order = { ...draftOf(frame), told: sum.total.amount };
  const reach = customer.phone ?? customer.email ?? null;
  const pickupAt = pickup === "soonest" ? null : pickup;
  const minutes = ordering.prepareMinutes;
  say(desk, { say: "confirmOrder", lines, ...sum, pickupAt, minutes, name: customer.name ?? "", reach });
}
