// Garages: one car and a chosen job.
import { defineVertical, withArticle, yours } from "../define-vertical.ts";
import { vehicles } from "./vehicles.ts";

export const automotive = defineVertical({
  name: "automotive",
  categories: ["automotive", "car_repair", "car_wash", "tyres"],
  asksParty: false,
  asksService: true,
  leavesThing: true,
  variesBy: vehicles,
  place: withArticle,
  yourPlace: yours,
  onePlace: "an appointment",
  thePlace: "the appointment",
  yourOnePlace: "your appointment",
  list: "price list",
  visit: "appointment",
  example: "Book an oil change on Friday at 10am",
  called: "appointment",
  agent: {
    name: "AutomotiveAgent",
    role: "the service desk of a garage",
    goal: "find every car a bay and the time its job needs",
    backstory: "You know the jobs, how long they take, and which bay is free.",
    capabilities: ["availability", "bookings", "team"],
  },
});
