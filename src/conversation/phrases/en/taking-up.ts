// English: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "If it was made elsewhere, give me its code from the confirmation and I'll find it.",
  found: "Here is your booking: {booking}.",
  asks: "Are you still coming?",
  can: "You can move or cancel it here.",
  cancelled: "That booking was cancelled: {booking}.",
  over: "That booking is over: {booking}.",
  unknown: "I don't find a booking here under that code. Please check it against your confirmation.{call}",
  tooMany: "Those were too many wrong codes, so I won't look any up for a while.{call}",
  away: "I couldn't look that up just now. Please try again in a while.{call}",
  unread: "That isn't a whole booking code. It stands in your confirmation, in groups of letters and digits.",
};
