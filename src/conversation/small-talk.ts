// Small talk: a short word back, never in the way of the flow.
import type { ChitchatKind } from "./acts.ts";
import { bounds, last, topFrame } from "./state.ts";
import { saysBye, saysEnough } from "./repair/cancellation.ts";
import { say, type Desk } from "./turn.ts";

export function chat(desk: Desk, kind: ChitchatKind): boolean {
  const { dialogue } = desk;
  if (kind === "complaint") keepComplaint(desk);
  if (dialogue.askedForFeedback && kind === "compliment") return thank(desk, "feedback");
  if (dialogue.askedForFeedback && kind === "complaint") return thank(desk, "complaint");
  say(desk, { say: "chitchat", kind, inFlow: topFrame(dialogue) !== null });
  // Whoever says goodbye is not asked again; the flow waits until they are back.
  if (kind === "goodbye") desk.turn.pauses = true;
  return true;
}

/** "That's all, thanks, bye", while the place is only held: it is said that nothing is booked yet, and what is missing. */
export function leavesHeld({ dialogue, turn }: Desk): boolean {
  const frame = topFrame(dialogue);
  const { input } = turn.request;
  if (input.kind !== "message" || frame?.flow !== "book" || !frame.hold || frame.pending) return false;
  // "Yes please, bye!" is the yes: it is booked, and they have left.
  if (frame.awaiting === "confirmation" && turn.commands.some((it) => it.type === "affirm")) return false;
  const says = turn.commands.every((it) => saysLittle.has(it.type));
  const leaves = frame.awaiting === "name" ? saysEnough(input.text) : saysBye(input.text);
  if (!says || !leaves) return false;
  turn.acts.push({ say: "heldOnly" });
  return true;
}

const saysLittle: ReadonlySet<string> = new Set(["affirm", "deny", "chitchat", "outOfScope"]);

function keepComplaint({ dialogue, turn: { request } }: Desk): void {
  if (request.input.kind !== "message") return;
  const said = request.input.text.slice(0, 300);
  dialogue.complaints = last([...(dialogue.complaints ?? []), said], bounds.complaints);
}

/** Any words right after "how was your visit?" that mean nothing else are the answer to it. */
export function tellsFeedback(desk: Desk): boolean {
  return desk.dialogue.askedForFeedback && topFrame(desk.dialogue) === null && thank(desk, "feedback");
}

function thank(desk: Desk, what: "feedback" | "complaint"): boolean {
  desk.dialogue.askedForFeedback = false;
  desk.dialogue.customer.feedback = true;
  say(desk, { say: "thanksFor", what });
  return true;
}
