// Repair: skip. What may be left out is left out; for the rest the reason is said.
import { takeSoonest } from "../ordering/pickup.ts";
import { leaveAsBefore } from "../remembering/as-before.ts";
import { putOffRemembering } from "../remembering/consent.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

export function skip(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  if (desk.dialogue.memory.asking) return putOffRemembering(desk);
  if (!frame?.awaiting) return false;
  if (frame.awaiting === "asBefore") return leaveAsBefore(desk, frame);
  if (frame.awaiting === "pickup") {
    takeSoonest(desk, frame);
    return true;
  }
  const { before, after } = desk.turn.flows[frame.flow];
  const step = [...before, ...after].find((it) => it.ask === frame.awaiting);
  if (step?.skippable) {
    frame.skipped.push(frame.awaiting);
    if (frame.awaiting === "contact") desk.dialogue.contactSkipped = true;
    say(desk, { say: "skippedContact" });
  } else {
    say(desk, { say: "cannotSkip", slot: frame.awaiting });
  }
  return true;
}
