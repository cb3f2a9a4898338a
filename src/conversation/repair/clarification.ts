// Repair: clarification. "What do you mean?" gets the reason of the question before it is asked again.
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

export function clarify(desk: Desk): boolean {
  const { dialogue } = desk;
  const asked = topFrame(dialogue)?.awaiting ?? null;
  say(desk, { say: "explain", slot: dialogue.memory.asking ? "consent" : asked });
  return true;
}
