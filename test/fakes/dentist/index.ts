// A vertical as docs/add-a-vertical.md has it written: a dentist, from this folder alone.
import { defineVertical, withArticle, yours } from "#verticals/define-vertical";

export const dentist = defineVertical({
  name: "dentist",
  categories: ["dentist", "orthodontist"],
  asksParty: false,
  asksService: true,
  place: withArticle,
  yourPlace: yours,
  onePlace: "a visit to the dentist",
  thePlace: "the chair",
  yourOnePlace: "your visit to the dentist",
  list: "list of treatments",
  visit: "visit",
  example: "Book a check-up on Friday at 10am",
  called: "appointment",
  words: {
    es: {
      one: "una cita con el dentista",
      the: "la cita",
      your: "tu cita con el dentista",
      list: "la lista de tratamientos",
      visit: "visita",
      example: "Una revisión el viernes a las 10",
    },
  },
  agent: {
    name: "DentistAgent",
    role: "the receptionist of a dental practice",
    goal: "find every patient the treatment and the hour they need",
    backstory: "You know how long each treatment takes and which chair is free.",
    capabilities: ["availability", "bookings", "team"],
  },
});
