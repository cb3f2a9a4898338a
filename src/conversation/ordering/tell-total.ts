// What the order being made has so far, and what it comes to.
import type { OrderLine } from "#contracts/orders";
import { say, type Desk } from "../turn.ts";
import { draftFrame, draftOf, priced } from "./order-state.ts";

/** "How much is that?" of an order being made; false without one. */
export function tellTotal(desk: Desk): boolean {
  const frame = draftFrame(desk.dialogue);
  const lines = frame ? draftOf(frame).lines : [];
  if (lines.length === 0) return false;
  tellSoFar(desk, lines);
  return true;
}

/** `asked`: what they would come to was asked for, and nothing of it is ordered. */
export function tellSoFar(desk: Desk, lines: readonly OrderLine[], asked = false): void {
  const frame = draftFrame(desk.dialogue);
  const sum = priced(desk, lines, frame && draftOf(frame).pickup);
  if (sum) say(desk, { say: "orderSoFar", lines: [...lines], ...sum, ...(asked && { asked }) });
  else if (lines.length === 0) say(desk, { say: "orderEmpty" });
}
