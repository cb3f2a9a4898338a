// Repair: human handoff. Says how to reach a person and marks the conversation for the team.
import { say, type Desk } from "../turn.ts";

export function handOffToHuman(desk: Desk): boolean {
  desk.dialogue.escalated = true;
  desk.turn.next = { kind: "escalate" };
  say(desk, { say: "handOff" });
  return true;
}
