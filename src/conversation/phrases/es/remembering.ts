// Spanish: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "¿{Wishes}, como la última vez?",
  yesAsBefore: "Sí, como la última vez",
  noAsBefore: "Esta vez no",
  dropped: "De acuerdo, lo he quitado: {wish}.",
  ask: "¿Lo recuerdo para la próxima vez: {wishes}?",
  yes: "Sí, recuérdalo",
  no: "No",
  later: "Ahora no",
  kept: "Lo recordaré para la próxima vez: {wishes}. Di «olvídame» cuando quieras.",
  refused: "De acuerdo, no lo guardo más allá de esta visita.",
  putOff: "De acuerdo, quizá en otra ocasión.",
  what: "Dime qué debo recordar, por ejemplo una mesa junto a la ventana o una alergia.",
  name: "Tu nombre: {name}.",
  wishes: "Lo que te gusta: {wishes}.",
  bookings: "Tus visitas: {bookings}.",
  orders: "Tus pedidos: {orders}.",
  nothing: "No sé nada de ti.",
  keptWithYes: "Lo recuerdo para tu próxima visita porque dijiste que sí.",
  onlyHere: "Lo guardo solo para este chat.",
  forget: "Olvídame",
  forgotten: "Hecho, he olvidado lo que recordaba de ti.",
  stays: "Lo que conserva {business}: {what}, con el nombre y el contacto que se dieron.",
  order: "tu pedido de {items}",
  reasons: {
    asBefore: "Lo pediste antes; solo lo apunto en esta reserva si dices que sí.",
    consent: "Así no tendrás que repetirlo. No guardo nada sin tu sí, y puedes deshacerlo cuando quieras.",
  },
};
