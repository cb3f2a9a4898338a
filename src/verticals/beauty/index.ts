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
  list: "price list",
  visit: "appointment",
  example: "Book a haircut tomorrow at 3pm",
});
