// French: who does it.
import type { PeopleWords } from "../shared/people-words.ts";

export const people: PeopleWords = {
  with: "{place} avec {person}",
  only: "Avec {person}",
  busy: "{person} n'est pas libre {when}.",
  away: "{person} ne travaille pas {when}.",
  others: "À cette heure-là, ce serait possible avec {people}.",
  works: "Ici travaillent : {people}.",
  does: "Pour {service}, vous pouvez demander {people}.",
  nobody: "Personne en particulier ne s'en charge ici.",
  instead: "Ce serait possible avec {people}.",
  nobodyElse: "Personne d'autre ne le fait ici, désolé.",
  unwritten: "Les horaires de {person} ne sont pas encore notés ; dites-moi un jour et je regarde.",
  off: "{person} ne travaille pas {day}.",
  offAll: "{person} ne travaille pas ces prochains jours.",
  shifts: "{person} travaille : {shifts}.",
  whose: "{Your} : avec {person}.",
  whoseNow: "Avec {person}.",
  whoseNobody: "{Your} : avec qui sera libre. Vous pouvez demander {people}.",
  whoseOpen: "Avec qui sera libre ; vous pouvez demander {people}.",
  unknown: "Personne ne s'appelle {name} ici.",
  unsure: "De qui parlez-vous : {people} ?",
  notTheirs: "{name} ne fait pas cela.",
};
