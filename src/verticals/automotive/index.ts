// Garages: one car and a chosen job.
import { defineVertical, withArticle, yours } from "../define-vertical.ts";

export const automotive = defineVertical({
  name: "automotive",
  categories: ["automotive", "car_repair", "car_wash", "tyres"],
  asksParty: false,
  asksService: true,
  place: withArticle,
  yourPlace: yours,
  onePlace: "an appointment",
  list: "price list",
  visit: "appointment",
  example: "Book an oil change on Friday at 10am",
});
