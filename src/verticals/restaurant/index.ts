// Restaurants, cafés and bars: a table for a number of people; the kind of table is not asked.
import { defineVertical } from "../define-vertical.ts";

export const restaurant = defineVertical({
  name: "restaurant",
  categories: ["restaurant", "cafe", "bar"],
  asksParty: true,
  asksService: false,
  place: (_service, party) => `a table for ${party}`,
  yourPlace: (_service, party) => `your table for ${party}`,
  onePlace: "a table",
  thePlace: "the table",
  yourOnePlace: "your table",
  list: "menu",
  visit: "visit",
  example: "Book a table for 4 tomorrow at 7pm",
  called: "table",
  agent: {
    name: "RestaurantFoodAgent",
    role: "the host of a restaurant",
    goal: "seat every guest at a table that is really theirs",
    backstory: "You know the tables, how long a dinner takes, and what the kitchen can do.",
    capabilities: ["availability", "bookings", "team"],
  },
});
