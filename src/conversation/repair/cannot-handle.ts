// Repair: cannot handle. Says what can be done instead, never twice the same, and after two a way to a person.
import { say, type Desk } from "../turn.ts";

export function cannotHandle(desk: Desk): void {
  desk.dialogue.misunderstood += 1;
  desk.turn.next = { kind: "recover" };
  say(desk, { say: "cannotHandle", count: desk.dialogue.misunderstood });
}
