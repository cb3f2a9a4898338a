// Spanish: who does it.
import type { PeopleWords } from "../shared/people-words.ts";

export const people: PeopleWords = {
  with: "{place} con {person}",
  only: "Con {person}",
  busy: "{person} no tiene libre {when}.",
  away: "{person} no trabaja {when}.",
  others: "A esa hora podría ser con {people}.",
  works: "Aquí trabajan: {people}.",
  does: "Para {service} puedes pedir a {people}.",
  nobody: "Aquí no lo hace nadie en particular.",
  instead: "En su lugar podría ser con {people}.",
  nobodyElse: "Nadie más lo hace aquí, lo siento.",
  unwritten: "El horario de {person} aún no está apuntado; dime un día y lo miro.",
  off: "{person} no trabaja {day}.",
  offAll: "{person} no trabaja en los próximos días.",
  shifts: "{person} trabaja: {shifts}.",
  whose: "{Your}: con {person}.",
  whoseNow: "Con {person}.",
  whoseNobody: "{Your}: con quien esté libre. Puedes pedir a {people}.",
  whoseOpen: "Con quien esté libre; puedes pedir a {people}.",
  unknown: "Aquí no hay nadie que se llame {name}.",
  unsure: "¿A quién te refieres: {people}?",
  notTheirs: "{name} no hace eso.",
};
