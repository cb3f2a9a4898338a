// Spanish: whether they come, and what it means if they do not.
import type { VisitWords } from "../shared/visit-words.ts";

export const visits: VisitWords = {
  reminded: "Un recordatorio: {booking}, en {business}. ¿Sigues viniendo?",
  coming: "Sí, voy",
  move: "Cambiarla",
  cancel: "Cancelarla",
  attending: "¡Perfecto, queda anotado! Hasta entonces: {booking}.",
  runningLate: "Gracias por avisar, lo he anotado para el equipo: {booking}.",
  runningLateUnknown: "Gracias por avisar. No veo tu reserva en este chat.",
  stays: "{Your} se queda como está; esta será otra reserva.",
  oneEach:
    "Cada cita es para una persona, así que reservo {people}: a la misma hora si puedo; si no, te pregunto.",
  forEach: "Para cada una de las {people} personas: {what}",
  nextGuest: "Van {at} de {of}; ahora la siguiente.",
  guestsLeft: "Por reservar quedan aún: {people}. Dime aquí cuándo sigo.",
  noHurry: "Sin prisa: {your} sigue en pie. Dímelo aquí en cuanto lo sepas.",
  personGone:
    "{person} ya no está en el equipo; lo hará otra persona del equipo. Si prefieres cambiarlo, dímelo.",
  heldOnly: "Antes de irte: solo está guardada, todavía no está reservada.",
  late: "Faltan menos de {cutoff}, así que cuenta como cancelación tardía. ¿Cancelo {your} de todos modos?",
  lateNote: "Si faltan menos de {cutoff}, una cancelación cuenta como tardía.",
  missed:
    "Te hemos echado de menos en {business}: {booking}. Queda anotado que no viniste.{limit} Si es un error, dímelo y lo paso.",
  limitAsk:
    "A partir de {limit} reservas perdidas o canceladas tarde en {days} días, una nueva la confirma el equipo.",
  limitRefuse:
    "A partir de {limit} reservas perdidas o canceladas tarde en {days} días, {business} no acepta nuevas aquí.",
  came: "Fue un error nuestro: sí viniste, y ya está corregido. No cuenta nada por {your}.",
  undecided:
    "Confirmar {booking} está tardando más de lo debido. He pedido al equipo de {business} que decida y te aviso aquí.{call}",
  missedBefore:
    "Tras varias reservas perdidas o canceladas tarde, {business} confirma las nuevas en persona. He preguntado al equipo por {booking}; te la guardo hasta que decida y te aviso aquí.{call}",
  leftToTeam: "{business} se ocupa en persona de {your} y se pondrá en contacto contigo.{call}",
  missedTooOften:
    "Lo siento: tras varias reservas perdidas o canceladas tarde, {business} no acepta nuevas aquí, así que no hay nada reservado.{call}",
  contactWritten: "Listo: {your} está ahora a nombre de {who}.",
  contactConfirmed: "Te llegará ahí una nueva confirmación.",
  contactSpent:
    "La confirmación ya se ha enviado varias veces y no se envía otra vez; lo que quede por enviar irá ahí.",
  contactPending: "Lo estoy pasando a {your}. Te aviso aquí en cuanto esté.",
  contactTooLate: "Ya no puedo cambiarlo: {your} ha pasado o ya no existe.{call}",
  contactFailed: "Ahora mismo no he podido anotarlo en {your}. Dímelo otra vez dentro de un rato.{call}",
  orderKeepsContact:
    "Un pedido ya hecho conserva los datos con los que se hizo: aquí no puedo cambiarlos. A partir de ahora uso los nuevos.{call}",
  movedByBusiness: "{business} ha cambiado tu reserva: ahora es {booking}. ¿Te va bien?",
  inHouseLanguage: "({business} lo ha escrito en {language}.)",
};
