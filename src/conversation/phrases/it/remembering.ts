// Italian: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "{Wishes}, come l'ultima volta?",
  yesAsBefore: "Sì, come l'ultima volta",
  noAsBefore: "Questa volta no",
  dropped: "Va bene, l'ho tolto: {wish}.",
  ask: "Lo ricordo per la prossima volta: {wishes}?",
  yes: "Sì, ricordalo",
  no: "No",
  later: "Non ora",
  kept: "Lo ricorderò per la prossima volta: {wishes}. Di' «dimenticami» quando vuoi.",
  refused: "Va bene, non lo conservo oltre questa visita.",
  putOff: "Va bene, magari un'altra volta.",
  what: "Dimmi che cosa devo ricordare, per esempio un posto vicino alla finestra o un'allergia.",
  name: "Il tuo nome: {name}.",
  wishes: "Che cosa ti piace: {wishes}.",
  bookings: "Le tue visite: {bookings}.",
  orders: "I tuoi ordini: {orders}.",
  nothing: "Non so nulla di te.",
  keptWithYes: "Lo ricordo per la tua prossima visita perché hai detto di sì.",
  onlyHere: "Lo conservo solo per questa chat.",
  forget: "Dimenticami",
  forgotten: "Fatto, ho dimenticato quello che ricordavo di te.",
  stays: "Resta a {business}: {what}, con il nome e il contatto indicati.",
  order: "il tuo ordine di {items}",
  reasons: {
    asBefore: "L'avevi chiesto; lo annoto per questa prenotazione solo se dici di sì.",
    consent:
      "Così non dovrai ripeterlo. Senza il tuo sì non conservo nulla, e puoi cambiare idea quando vuoi.",
  },
};
