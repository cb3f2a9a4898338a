// English, whole: one phrase for every act.
import type { Phrases } from "../phrases.ts";
import { answering } from "./answering.ts";
import { asking } from "./asking.ts";
import { ordering } from "./ordering.ts";
import { repairing } from "./repairing.ts";
import { telling } from "./telling.ts";
import { visiting } from "./visiting.ts";

export const en: Phrases = { ...asking, ...telling, ...repairing, ...answering, ...ordering, ...visiting };

/** Said instead of a sentence whose numbers could not be traced. */
export const enRefused = "I'd rather not guess the figures there; the team can tell you exactly.";
/** Said if nothing else was: a message is never met with silence. */
export const enFallback = "I'm here. What can I do for you?";
