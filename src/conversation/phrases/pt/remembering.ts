// Portuguese: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "{Wishes}, como da última vez?",
  yesAsBefore: "Sim, como da última vez",
  noAsBefore: "Desta vez não",
  dropped: "Certo, retirei: {wish}.",
  ask: "Guardo isso para a próxima vez: {wishes}?",
  yes: "Sim, guarda",
  no: "Não",
  later: "Agora não",
  kept: "Vou lembrar-me na próxima vez: {wishes}. Diz «esquece-me» quando quiseres.",
  refused: "Está bem, não guardo isso para além desta visita.",
  putOff: "Está bem, talvez noutra altura.",
  what: "Diz-me o que devo guardar, por exemplo uma mesa perto da janela ou uma alergia.",
  name: "O teu nome: {name}.",
  wishes: "Do que gostas: {wishes}.",
  bookings: "As tuas visitas: {bookings}.",
  orders: "Os teus pedidos: {orders}.",
  nothing: "Não sei nada sobre ti.",
  keptWithYes: "Guardo isto para a tua próxima visita porque disseste que sim.",
  onlyHere: "Guardo isto só para esta conversa.",
  forget: "Esquece-me",
  forgotten: "Feito, esqueci o que guardava sobre ti.",
  stays: "O que fica com {business}: {what}, com o nome e o contacto indicados.",
  order: "o teu pedido de {items}",
  reasons: {
    asBefore: "Pediste isso antes; só o anoto nesta reserva se disseres que sim.",
    consent:
      "Assim não precisas de o repetir. Não guardo nada sem o teu sim, e podes desfazê-lo quando quiseres.",
  },
};
