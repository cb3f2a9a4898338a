// Messages to customers in Spanish.
import type { MessagePhrases } from "./message-phrases.ts";

export const spanish: MessagePhrases = {
  language: "es",
  hello: "Hola:",
  helloTo: "Hola, {name}:",
  visit: "{service} para {party}, {time}",
  visitOfOne: "{service}, {time}",
  reference: "Referencia {id}",
  change: "cambio {n}",
  offer: "oferta {n}",
  booking: {
    confirmation: {
      headline: "Confirmado: {visit}, en {place}",
      body: "Tu reserva está confirmada. Te esperamos.",
    },
    rejection: {
      headline: "Sin confirmar: {visit}, en {place}",
      body: "Lo sentimos: no se pudo confirmar tu reserva y no te guardamos nada. Elige otra hora en nuestro chat o llámanos.",
    },
    reschedule: {
      headline: "Cambiado: ahora {visit}, en {place}",
      body: "Tu reserva ha pasado a la hora de arriba. La hora anterior ya no está reservada.",
    },
    cancellation: {
      headline: "Cancelado: {visit}, en {place}",
      body: "Tu reserva se ha cancelado. Puedes volver a reservar cuando quieras.",
    },
    reminder: {
      headline: "Recordatorio: {visit}, en {place}",
      body: "¿Sigues viniendo? Responde en nuestro chat: sí, cambiar o cancelar.",
    },
    no_show: {
      headline: "Te echamos de menos: {visit}, en {place}",
      body: "Te guardamos el sitio y no te vimos, así que esta visita consta como perdida. Si es un error, dínoslo en nuestro chat.",
    },
    came: {
      headline: "Corregido: {visit}, en {place}",
      body: "Tu visita constaba como perdida. Fue un error nuestro y está corregido: no cuenta nada.",
    },
    follow_up: {
      headline: "¿Qué tal tu visita a {place}?",
      body: "Gracias por tu visita. Nos encantaría saber qué tal fue y volver a verte.",
    },
  },
  sorry: "¡Lo sentimos!",
  bookAnother: "Reservar otra hora",
  orCall: "o {phone}",
  answerInChat: "Responder en el chat",
  changeInChat: "Cambiar o cancelar en el chat",
  code: "El código de tu reserva es {code}: con él puedes cambiarla o cancelarla en nuestro chat desde cualquier dispositivo.",
  calendarFile: "Archivo de calendario",
  addToCalendar: "Añadir a tu calendario",
  order: {
    headlines: {
      order_confirmation: "Tu pedido en {place} está confirmado",
      order_ready: "Tu pedido en {place} está listo",
      order_cancellation: "Tu pedido en {place} se ha cancelado",
    },
    ready: "Te está esperando.",
    cancelled: "Lo sentimos: no se puede preparar y no hay nada que pagar.",
    callUs: "Puedes llamarnos al {phone}.",
    soonest: "Te avisamos en cuanto esté listo.",
    readyAt: "Estará listo: {time}.",
    total: "Total: {money}",
    chat: "Chatea con nosotros",
  },
  waiting: {
    headline: "Libre para ti: {visit}, en {place}",
    body: "Estás en nuestra lista de espera y se ha liberado un sitio.",
    kept: "Te lo guardamos hasta: {time}. Para quedártelo, di que sí en nuestro chat:",
    take: "Aceptarlo en nuestro chat",
    otherwise:
      "Si no te viene bien, no tienes que hacer nada: pasará a la siguiente persona y tú sigues en la lista para otras horas.",
  },
  news: {
    from: "Novedades de {place}",
    aboutVisit: "Sobre tu reserva en {place}",
    noLonger: "Lo que te escribimos ya no es así: «{said}» No lo tengas en cuenta, por favor.",
    chat: "Chatea con nosotros",
    stop: "No quiero más novedades",
    stopShort: "Baja",
  },
  watch: { found: "Me pidió que vigilara esto, y aquí está", see: "Ver y reservar", free: "libre" },
};
