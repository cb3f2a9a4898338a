// Spanish: what is said when a person is asked for.
import type { PhraseWords } from "../shared/words.ts";

export const handOff: PhraseWords["handOff"] = {
  present:
    "Claro, ya he avisado al equipo de {business}; alguien te escribirá aquí enseguida.{call} Mientras tanto sigo aquí.",
  away: "Claro, lo he pasado al equipo de {business}, pero ahora mismo no hay nadie. Responderán antes de {when}.{call}",
  promise: "Alguien del equipo responderá antes de {when}, {where}.",
  here: "aquí en el chat",
  reach: "aquí o en {reach}",
  waits: "El equipo sabe que esperas y responderá antes de {when}.{call}",
  failed: "Lo siento, no he podido avisar al equipo desde aquí.{call}",
  expired:
    "Lo siento, nadie del equipo ha podido responder a tiempo.{call} Aquí estoy de nuevo, y puedo avisarles otra vez.",
  again: "Avisar otra vez",
  calledOff: "De acuerdo, le he dicho al equipo que ya está resuelto.",
  withPerson:
    "Ahora te responde aquí el equipo de {business}, así que yo me aparto. Di «asistente» y vuelvo.",
  back: "Aquí estoy de nuevo, el asistente de {business}. ¿Qué puedo hacer por ti?",
};
