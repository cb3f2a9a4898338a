// Portuguese: who does it.
import type { PeopleWords } from "../shared/people-words.ts";

export const people: PeopleWords = {
  with: "{place} com {person}",
  only: "Com {person}",
  busy: "{person} não tem vaga {when}.",
  away: "{person} não trabalha {when}.",
  others: "A essa hora seria possível com {people}.",
  works: "Aqui trabalham: {people}.",
  does: "Para {service} pode pedir {people}.",
  nobody: "Aqui ninguém em particular faz isso.",
  instead: "Seria possível com {people}.",
  nobodyElse: "Infelizmente mais ninguém faz isso aqui.",
  unwritten: "O horário de {person} ainda não está anotado; diga-me um dia e eu vejo.",
  off: "{person} não trabalha {day}.",
  offAll: "{person} não trabalha nos próximos dias.",
  shifts: "{person} trabalha: {shifts}.",
  whose: "{Your}: com {person}.",
  whoseNow: "Com {person}.",
  whoseNobody: "{Your}: com quem estiver livre. Pode pedir {people}.",
  whoseOpen: "Com quem estiver livre; pode pedir {people}.",
  unknown: "Aqui não há ninguém chamado {name}.",
  unsure: "De quem fala: {people}?",
  notTheirs: "{name} não faz isso.",
};
