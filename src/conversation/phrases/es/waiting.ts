// Spanish: the waitlist.
import type { WaitWords } from "../shared/words.ts";

export const waiting: WaitWords = {
  join: "Apuntarme a la lista de espera",
  leave: "Quitarme de la lista",
  yes: "Sí, apúntame",
  wider: "Una hora antes o después también",
  decline: "No, gracias",
  wish: "{place} {day}, a cualquier hora {hours}",
  explained:
    "Cuando una hora está llena, puedo apuntarte en la lista de espera y avisarte aquí en cuanto quede libre {one}.",
  noNeed: "No hace falta esperar: está libre.",
  none: "No estás en ninguna lista de espera en este chat. ¿Te apunto a una?",
  confirm: "Puedo apuntarte en la lista de espera para {wish}, a nombre de {name}{reach}. ¿Lo hago?",
  joined:
    "Ya estás en la lista de espera para {wish}. En cuanto algo quede libre te aviso aquí{also} y te lo guardo un rato. Puedes salir de la lista cuando quieras.",
  also: " y en {reach}",
  told: "Sigues en la lista de espera para {wish}. Todavía no hay nada libre; te aviso aquí.",
  toldOffer: "{Booking}: te lo guardo hasta las {until}, solo tienes que decir que sí.",
  left: "De acuerdo, ya no estás en la lista de espera para {wish}. ¿Algo más?",
  over: "Lo siento, no ha quedado nada libre: la lista de espera para {wish} se ha cerrado. ¿Te busco otro día?",
  already: "Ya estás en esa lista de espera: {wish}. Te aviso aquí en cuanto algo quede libre.",
  offered: "¡Buenas noticias! Ha quedado libre {booking}. Te lo guardo hasta las {until}. ¿Lo reservo?",
  declined: "De acuerdo, {booking} pasa a la siguiente persona de la lista.",
  lapsed: "{Booking} ha pasado a la siguiente persona de la lista, porque no he tenido respuesta a tiempo.",
  still: "Sigues en la lista de espera para otras horas; dime si prefieres salir.",
  gone: "Ya no estás en esa lista de espera.",
  leaveFailed: "Lo siento, no he podido quitarte de la lista ahora. Inténtalo dentro de un rato.",
  offerOver: "Esa oferta ya ha terminado; no hay nada más que hacer.",
  tooLate: "Lo siento, ya es tarde para esperar a esa hora.",
  failed: "Lo siento, no he podido apuntarte en la lista de espera ahora.",
};
