// English, whole: one phrase for every act.
import type { Booking } from "#contracts/bookings";
import type { Phrases } from "../phrases.ts";
import { elsewherePhrases } from "../elsewhere.ts";
import { remembering } from "../shared/remembering.ts";
import { takingUp } from "../shared/taking-up.ts";
import { listText, type Wording, bookingText } from "../wording.ts";
import { answering } from "./answering.ts";
import { asking, callNote } from "./asking.ts";
import { ordering } from "./ordering.ts";
import { people } from "./people.ts";
import { remembering as words } from "./remembering.ts";
import { repairing } from "./repairing.ts";
import { takingUp as codes } from "./taking-up.ts";
import { telling } from "./telling.ts";
import { visiting } from "./visiting.ts";
import { waiting } from "./waiting.ts";

const formats = (wording: Wording) => ({
  list: (items: readonly string[]) => listText(items, "and"),
  bookingText: (booking: Booking) => bookingText(booking, wording),
  call: callNote(wording),
});

const labels = { coming: "Yes, I'm coming", move: "Move it", cancel: "Cancel it" };

export const en: Phrases = {
  ...asking,
  ...telling,
  ...repairing,
  ...answering,
  ...ordering,
  ...visiting,
  ...people,
  ...remembering(words, formats),
  ...takingUp(codes, labels, formats),
  ...waiting,
  ...elsewherePhrases,
};

/** Said instead of a sentence whose numbers could not be traced. */
export const enRefused = "I'd rather not guess the figures there; the team can tell you exactly.";
/** Said if nothing else was: a message is never met with silence. */
export const enFallback = "I'm here. What can I do for you?";
