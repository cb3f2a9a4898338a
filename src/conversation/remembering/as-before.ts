// "The window seat, as last time?": wishes of before are proposed for a new booking, never put on it by themselves.
import { bounds, last, type Frame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { lasting } from "./visit-wishes.ts";

/** What can be proposed: said before, for any visit, and not for this one yet. Nothing to who would not be remembered. */
export function wishesAsBefore({ dialogue }: Pick<Desk, "dialogue">): string[] {
  const { customer, memory, unplaced } = dialogue;
  if (memory.consent === "refused") return [];
  return lasting(customer.preferences).filter((it) => !unplaced.includes(it));
}

/** They are the new booking's too. */
export function takeAsBefore(desk: Desk, frame: Frame): boolean {
  const { dialogue } = desk;
  dialogue.unplaced = last([...dialogue.unplaced, ...wishesAsBefore(desk)], bounds.preferences);
  return answered(frame);
}

export const leaveAsBefore = (_desk: Desk, frame: Frame): boolean => answered(frame);

function answered(frame: Frame): boolean {
  frame.skipped.push("asBefore");
  frame.awaiting = null;
  return true;
}
