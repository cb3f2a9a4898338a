// German: who does it.
import type { PeopleWords } from "../shared/people-words.ts";

export const people: PeopleWords = {
  with: "{place} bei {person}",
  only: "Bei {person}",
  busy: "{person} ist {when} nicht frei.",
  away: "{person} arbeitet {when} nicht.",
  others: "Zu dieser Zeit ginge es bei {people}.",
  works: "Hier arbeiten: {people}.",
  does: "Für {service} geht es bei {people}.",
  nobody: "Das macht hier niemand Bestimmtes.",
  instead: "Stattdessen ginge es bei {people}.",
  nobodyElse: "Das macht hier sonst leider niemand.",
  unwritten:
    "Die Arbeitszeiten von {person} sind noch nicht eingetragen; nenn mir einen Tag, dann schaue ich nach.",
  off: "{person} arbeitet {day} nicht.",
  offAll: "{person} arbeitet in den nächsten Tagen nicht.",
  shifts: "{person} arbeitet: {shifts}.",
  whose: "{Your}: bei {person}.",
  whoseNow: "Bei {person}.",
  whoseNobody: "{Your}: bei wem gerade Zeit ist. Möglich wäre es bei {people}.",
  whoseOpen: "Bei wem gerade Zeit ist; möglich wäre es bei {people}.",
  unknown: "{name} arbeitet hier nicht.",
  unsure: "Wer ist gemeint: {people}?",
  notTheirs: "{name} macht das nicht.",
};
