// What is said of two visits that are booked together or not at all, in Spanish.
import type { PairingPhrases } from "../phrases.ts";

export const spanishPairing: PairingPhrases = {
  visit: "{service} en {name}, {when}",
  visitUntil: "hasta las {time}",
  visitFrom: "desde {price}",
  visitBooked: "Reservado: {visit}.",
  visitCancelled: "Cancelado: {visit}.",
  visitMoved: "Cambiado: {visit}.",
  visitStands: "No he podido cancelar {visit}: sigue en pie. Por favor, avisa tú al negocio si no vas.",
  visitSoon: "Un recordatorio: {visit}.",
  minutes: ["{n} minuto", "{n} minutos"],
  way: "De uno a otro hay {distance}, unos {minutes}.",
  wayUnknown: "He dejado {minutes} para ir de uno a otro.",
  pairHeld: "Guardo los dos durante cinco minutos:",
  pairName:
    "¿A nombre de quién los reservo? Añade un correo o un teléfono para las confirmaciones, si quieres.",
  pairConfirm: "¿Reservo los dos, a nombre de {under}?",
  pairYes: "Sí, los dos",
  pairOther: "Otras horas",
  pairNo: "No, ninguno",
  pairTakeThose: "Sí, esos",
  pairWait: "Un momento, sigo con tus dos visitas.",
  pairPending: "Estoy en ello; te digo aquí en cuanto las dos estén cerradas.",
  pairNothing:
    "No encuentro dos visitas que encajen una tras otra. Prueba otro día u otra hora, o busca primero una de ellas.",
  pairNotThen: "Entonces no encaja nada una tras otra.",
  pairTaken: "Alguien ha sido más rápido, así que ahora no guardo nada.",
  pairReleased: "De acuerdo, esas vuelven a estar libres.",
  pairLetGo: "De acuerdo, no hay nada reservado.",
  pairInstead: "También encajaría esto:",
  pairNoOthers: "No encaja nada más entonces; quizá otro día.",
  pairBooked: "¡Las dos están reservadas!",
  pairFailed: "Ninguna se ha podido confirmar, así que no hay nada reservado.",
  pairHalf:
    "{failed} no se ha podido confirmar, así que cancelo también {stands}: querías las dos o ninguna.",
  pairUnwanted: "De acuerdo, las anulo en cuanto estén cerradas.",
  pairMoveWhen: "¿A cuándo las cambio? Di un día, una hora o ambas cosas.",
  pairMoveConfirm: "¿Las cambio a eso?",
  pairMoveYes: "Sí, cámbialas",
  pairMoveNo: "No, déjalas",
  pairMoveKept: "De acuerdo, las dos se quedan como están.",
  pairMoveNone:
    "Entonces no hay nada libre que encaje con las dos. Di otro día u otra hora, o déjalas como están.",
  pairMoveOrder: "Tienen que ir una tras otra, con tiempo para el camino. Di otra hora, o cambia las dos.",
  pairMoved: "¡Las dos están cambiadas!",
  pairMoveFailed:
    "{visit} no se ha podido cambiar, así que las dos se quedan como estaban: las querías juntas.",
  pairMoveBack: "Las dos están como antes.",
  pairMoveStuck: "Una se cambió y su hora anterior ya no está libre, así que quedan así:",
  pairUndone: "Cancelado: {visit}. Ahora no hay nada reservado.",
};
