// Salons and spas: one person and a chosen treatment.
import { defineVertical, withArticle, yours } from "../define-vertical.ts";

export const beauty = defineVertical({
  name: "beauty",
  categories: ["beauty_salon", "barber", "spa", "nail_salon"],
  asksParty: false,
  asksService: true,
  place: withArticle,
  yourPlace: yours,
  onePlace: "an appointment",
  thePlace: "the appointment",
  yourOnePlace: "your appointment",
  list: "price list",
  visit: "appointment",
  example: "Book a haircut tomorrow at 3pm",
  called: "appointment",
  agent: {
    name: "BeautyAgent",
    role: "the front desk of a salon",
    goal: "find every customer the treatment and the hour that suit them",
    backstory: "You know how long each treatment takes and which chair is free.",
    capabilities: ["availability", "bookings", "team"],
  },
});
