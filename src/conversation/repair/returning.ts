// Repair: user returns after a day. Dates were stored as dates, so "tomorrow" has not moved; holds have expired.
import type { Desk } from "../turn.ts";
import { say } from "../turn.ts";
import { topFrame } from "../state.ts";
import { checkSlots } from "./invalid-value.ts";

/** Silence after which a conversation is taken up again rather than continued, ms. */
const away = 6 * 60 * 60_000;

/** Greets a customer who was away with a flow open; what has passed meanwhile is said and asked anew. */
export function welcomeBack(desk: Desk): boolean {
  const { dialogue, turn } = desk;
  const frame = topFrame(dialogue);
  const gone = dialogue.lastHeardAt !== null && turn.request.now - dialogue.lastHeardAt > away;
  if (!gone || !frame || frame.pending) return false;
  const expired = frame.hold !== null && frame.hold.expiresAt <= turn.request.now;
  say(desk, { say: "welcomeBack", hold: expired ? "expired" : "none" });
  frame.agreed = false;
  frame.offered = [];
  frame.found = null;
  checkSlots(desk, frame);
  // A yes to yesterday's question is not a yes to today's.
  turn.commands = turn.commands.filter((it) => it.type !== "affirm");
  if (frame.awaiting === "confirmation") frame.awaiting = null;
  return true;
}
