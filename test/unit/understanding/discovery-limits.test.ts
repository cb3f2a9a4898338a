// What is refused, who is no party, and what is looked for beside the kind of place.
import { expect, test } from "vitest";
import { besideIn } from "#understanding/discovery/beside";
import { city, misheard } from "./discovery-said.ts";

test("a kind of food that is refused is kept as that", () => {
  expect(
    misheard(`
dinner for 6 on saturday at 8, not seafood, max $30 each => discover category=restaurant unwanted=seafood maxPrice=3000 date=2026-11-28 time=20:00 partySize=6
>not thai => refine unwanted=thai
`),
  ).toEqual([]);
});

test("an amount of money is no number of people, and neither is whom a place suits", () => {
  expect(
    misheard(
      `
a haircut on saturday, dont wanna spend more than 80 in total => discover services=Haircut maxPrice=8000 date=2026-11-28
restaurants gud 4 kids => discover category=restaurant
a table for more than 8 people => discover category=restaurant services=Table partySize=8
dinner 4 kids and 2 adults => discover category=restaurant partySize=6
`,
      { services: [...city.services, "Table"] },
    ),
  ).toEqual([]);
});

test("a word of its own is no slip of another", () => {
  expect(misheard("Al Green => outOfScope")).toEqual([]);
  expect(
    misheard(
      "yoga class tomrw morning under 25 => discover category=yoga maxPrice=2500 date=2026-11-24 after=06:00 before=12:00",
      {
        services: [...city.services, "Reformer class"],
      },
    ),
  ).toEqual([]);
});

test("what a place must have is told from words that may name something", () => {
  const beside = (text: string) => besideIn(text, city);
  expect(beside("find me a restaurant with pizza downtown")).toEqual({ required: "pizza", possible: [] });
  expect(beside("is there a gym w childcare")).toEqual({ required: "childcare", possible: [] });
  expect(beside("mechanic for my volvo")).toEqual({ required: null, possible: ["volvo"] });
  expect(beside("restaurant with friends tonight")).toBeNull();
  expect(beside("the best restaurants downtown under $50")).toBeNull();
});
