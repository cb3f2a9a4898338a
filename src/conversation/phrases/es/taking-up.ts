// Spanish: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "Si la hiciste en otro sitio, dime su código, que está en la confirmación, y la busco.",
  found: "Aquí está tu reserva: {booking}.",
  asks: "¿Sigues viniendo?",
  can: "Puedes cambiarla o cancelarla aquí.",
  cancelled: "Esa reserva se canceló: {booking}.",
  over: "Esa reserva ya ha pasado: {booking}.",
  unknown: "No encuentro aquí ninguna reserva con ese código. Compruébalo en tu confirmación.{call}",
  tooMany: "Han sido demasiados códigos equivocados, así que por un rato no busco ninguno más.{call}",
  away: "Ahora mismo no he podido buscarlo. Inténtalo otra vez dentro de un rato.{call}",
  unread: "Eso no es un código de reserva completo. Está en tu confirmación, en grupos de letras y cifras.",
};
