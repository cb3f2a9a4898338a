// German: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "Wurde sie anderswo gemacht, nennen Sie mir den Buchungscode aus der Bestätigung, dann finde ich sie.",
  found: "Hier ist Ihre Buchung: {booking}.",
  asks: "Bleibt es dabei?",
  can: "Sie können sie hier verschieben oder stornieren.",
  cancelled: "Diese Buchung wurde storniert: {booking}.",
  over: "Diese Buchung ist vorbei: {booking}.",
  unknown:
    "Unter diesem Code finde ich hier keine Buchung. Bitte vergleichen Sie ihn mit Ihrer Bestätigung.{call}",
  tooMany: "Das waren zu viele falsche Codes; eine Weile suche ich nach keinem mehr.{call}",
  away: "Das konnte ich gerade nicht nachsehen. Bitte versuchen Sie es in einer Weile noch einmal.{call}",
  unread:
    "Das ist kein vollständiger Buchungscode. Er steht in Ihrer Bestätigung, in Gruppen aus Buchstaben und Ziffern.",
};
