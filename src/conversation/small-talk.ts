// Small talk: a short word back, never in the way of the flow.
import type { ChitchatKind } from "./acts.ts";
import { say, type Desk } from "./turn.ts";

export function chat(desk: Desk, kind: ChitchatKind): boolean {
  const { dialogue } = desk;
  const feedback = dialogue.askedForFeedback && (kind === "compliment" || kind === "complaint");
  if (feedback) return thank(desk, kind);
  say(desk, { say: "chitchat", kind });
  return true;
}

/** The words after "how was your visit?" are kept as feedback. */
function thank(desk: Desk, kind: ChitchatKind): boolean {
  desk.dialogue.askedForFeedback = false;
  desk.dialogue.customer.feedback = true;
  say(desk, { say: "thanksFor", what: kind === "complaint" ? "complaint" : "feedback" });
  return true;
}
