// Small talk: a short word back, never in the way of the flow.
import type { ChitchatKind } from "./acts.ts";
import { topFrame } from "./state.ts";
import { say, type Desk } from "./turn.ts";

export function chat(desk: Desk, kind: ChitchatKind): boolean {
  const { dialogue } = desk;
  const feedback = dialogue.askedForFeedback && (kind === "compliment" || kind === "complaint");
  if (feedback) return thank(desk, kind);
  say(desk, { say: "chitchat", kind, inFlow: topFrame(dialogue) !== null });
  // Whoever says goodbye is not asked again; the flow waits until they are back.
  if (kind === "goodbye") desk.turn.pauses = true;
  return true;
}

/** The words after "how was your visit?" are kept as feedback. */
function thank(desk: Desk, kind: ChitchatKind): boolean {
  desk.dialogue.askedForFeedback = false;
  desk.dialogue.customer.feedback = true;
  say(desk, { say: "thanksFor", what: kind === "complaint" ? "complaint" : "feedback" });
  return true;
}
