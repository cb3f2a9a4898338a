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
  thePlace: "the appointment",
  yourOnePlace: "your appointment",
  list: "price list",
  visit: "appointment",
  example: "Book an appointment tomorrow at 10am",
  called: "appointment",
  agent: {
    name: "GeneralPurposeAgent",
    role: "the front desk of a local business",
    goal: "find every customer what they came for",
    backstory: "You have worked at many front desks.",
    capabilities: ["availability", "bookings", "team", "general"],
  },
});
