// Italian: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "Se l'hai fatta altrove, dimmi il codice che trovi nella conferma e la cerco.",
  found: "Ecco la tua prenotazione: {booking}.",
  asks: "Vieni ancora?",
  can: "Puoi spostarla o annullarla qui.",
  cancelled: "Questa prenotazione è stata annullata: {booking}.",
  over: "Questa prenotazione è passata: {booking}.",
  unknown: "Con questo codice non trovo prenotazioni qui. Controllalo nella conferma.{call}",
  tooMany: "Erano troppi codici sbagliati: per un po' non ne cerco altri.{call}",
  away: "In questo momento non ho potuto cercarlo. Riprova tra un po'.{call}",
  unread:
    "Questo non è un codice di prenotazione completo. Si trova nella conferma, in gruppi di lettere e cifre.",
};
