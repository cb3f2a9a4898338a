// Repair: repeat. "Say that again" gets the last answer word for word, with its buttons and cards.
import { say, type Desk } from "../turn.ts";

export function repeatLast(desk: Desk): boolean {
  if (desk.dialogue.lastAnswer) desk.turn.repeats = true;
  else say(desk, { say: "greeting" });
  return true;
}
