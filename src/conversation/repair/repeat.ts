// Repair: repeat. "Say that again" gets the last answer word for word, with its buttons and cards.
import type { Command } from "#contracts/commands";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** A guess does not say "Booked!" once more: it would sound as if something else had been booked. */
const leastSure = 0.7;

export function repeatLast(desk: Desk, { confidence }: Pick<Command, "confidence">): boolean {
  if (confidence < leastSure && tellsBooking(desk)) return false;
  if (desk.dialogue.lastAnswer) desk.turn.repeats = true;
  else say(desk, { say: "greeting" });
  return true;
}

const tellsBooking = ({ dialogue }: Desk): boolean =>
  topFrame(dialogue) === null && (dialogue.lastAnswer?.cards ?? []).some((it) => it.type === "booking");
