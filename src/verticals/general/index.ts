// Any other business: an appointment for a chosen service.
import { defineVertical, withArticle, yours } from "../define-vertical.ts";

export const general = defineVertical({
  name: "general",
  categories: [],
  asksParty: false,
  asksService: true,
  place: withArticle,
  yourPlace: yours,
  onePlace: "an appointment",
  list: "price list",
  visit: "appointment",
  example: "Book an appointment tomorrow at 10am",
});
