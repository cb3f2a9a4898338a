// Italian: who does it.
import type { PeopleWords } from "../shared/people-words.ts";

export const people: PeopleWords = {
  with: "{place} con {person}",
  only: "Con {person}",
  busy: "{person} non ha posto {when}.",
  away: "{person} non lavora {when}.",
  others: "A quell'ora sarebbe possibile con {people}.",
  works: "Qui lavorano: {people}.",
  does: "Per {service} si può chiedere di {people}.",
  nobody: "Qui non lo fa nessuno in particolare.",
  instead: "Sarebbe possibile con {people}.",
  nobodyElse: "Purtroppo qui non lo fa nessun altro.",
  unwritten: "Gli orari di {person} non sono ancora segnati; dimmi un giorno e controllo.",
  off: "{person} non lavora {day}.",
  offAll: "{person} non lavora nei prossimi giorni.",
  shifts: "{person} lavora: {shifts}.",
  whose: "{Your}: con {person}.",
  whoseNow: "Con {person}.",
  whoseNobody: "{Your}: con chi sarà libero. Puoi chiedere di {people}.",
  whoseOpen: "Con chi sarà libero; puoi chiedere di {people}.",
  unknown: "Qui non c'è nessuno che si chiami {name}.",
  unsure: "Di chi si tratta: {people}?",
  notTheirs: "{name} non lo fa.",
};
