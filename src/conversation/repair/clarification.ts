// Repair: clarification. "What do you mean?" gets the reason of the question before it is asked again.
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

export function clarify(desk: Desk): boolean {
  say(desk, { say: "explain", slot: topFrame(desk.dialogue)?.awaiting ?? null });
  return true;
}
