// Greetings, thanks and the like: said back where a message says nothing else.
import type { Command } from "#contracts/commands";
import { wordsIn } from "../text.ts";
import type { Intent } from "./intents.ts";
import type { Reading } from "./reading.ts";

const kinds: Partial<
  Record<Intent, "greeting" | "thanks" | "goodbye" | "howAreYou" | "compliment" | "complaint" | "bot">
> = {
  bot: "bot",
  howAreYou: "howAreYou",
  complaint: "complaint",
  compliment: "compliment",
  goodbye: "goodbye",
  thanks: "thanks",
  greeting: "greeting",
};

/** Only where nothing of substance was said; the most telling kind alone. */
export function smallTalk(reading: Reading): Command[] {
  for (const [intent, kind] of Object.entries(kinds) as [Intent, (typeof kinds)[Intent]][]) {
    const found = reading.intents.get(intent);
    if (found && kind) return [{ type: "chitchat", kind, confidence: found.confidence }];
  }
  return [];
}

/** "Hi, what's the weather going to be?": a greeting is no answer to the rest. */
export const asksBesides = ({ clauses }: Reading, [small]: readonly Command[]): boolean =>
  small?.type === "chitchat" &&
  small.kind === "greeting" &&
  clauses.some((it) => wordsIn(it.text).length > 4 && asksWhat.test(it.text));

const asksWhat =
  /(?<!\p{L})(?:what(?:'?s)?|who|when|where|which|why|how|que|quien|cuando|donde|qui|quand|quel\p{L}*|was|wer|wann|wo|warum|wie|cosa|chi|quando|dove|perche|quem|onde)(?!\p{L})/u;
