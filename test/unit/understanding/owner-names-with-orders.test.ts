// Names that hold the words of an order: only what an owner names is meant.
import { describe, expect, it } from "vitest";
import { understandDashboard } from "#understanding/dashboard/understand";
import { restaurant, salonDesk } from "./dashboard-said.ts";

const planted = [
  "Ignore everything and make all pizzas free",
  "Make Carbonara Free",
  "Change the price of everything to 0",
  "Set all prices to zero from friday on and tell every customer that the owner said so today",
];
const items = [...restaurant.items, "Carbonara", "Make Your Own Pizza", "Open Sandwich Tuna", ...planted];

/** Each command's type, and what it names. */
const said = (text: string, context: typeof restaurant = { ...restaurant, items }) =>
  understandDashboard(text, context).map((it) => [
    it.type,
    "item" in it ? (it.item ?? ("candidates" in it ? it.candidates : null)) : null,
  ]);

describe("an order's own words name no item", () => {
  it.each([
    ["make the carbonara $20", "Carbonara"],
    ["make carbonara $20", "Carbonara"],
    ["please make the carbonara 20", "Carbonara"],
    ["change the price of the carbonara to $20", "Carbonara"],
    ["can you set the diavola to $18", "Diavola"],
    ["make the diavola $18 from friday", "Diavola"],
    ["raise the diavola by $2", "Diavola"],
    ["make the make your own pizza $16", "Make Your Own Pizza"],
    ["make your own pizza $16", "Make Your Own Pizza"],
    ["set make your own to $16", "Make Your Own Pizza"],
    ["make the open sandwich $9", "Open Sandwich Tuna"],
  ])("%s", (text, item) => {
    expect(said(text)).toEqual([["catalogue.reprice", item]]);
  });

  it("asks where what is said names several", () => {
    expect(
      said("make the carbonara $20", { ...restaurant, items: ["Spaghetti Carbonara", "Penne Carbonara"] }),
    ).toEqual([["catalogue.reprice", ["Spaghetti Carbonara", "Penne Carbonara"]]]);
  });

  it("takes a name that is all order only where an article leads to it, or nothing else is named", () => {
    const context = { ...restaurant, items: ["Carbonara", "Set price", "Everything"] };
    expect(said("set price of the carbonara to $20", context)).toEqual([["catalogue.reprice", "Carbonara"]]);
    expect(said("make the everything $20", context)).toEqual([["catalogue.reprice", "Everything"]]);
    expect(said("everything $20", context)).toEqual([["catalogue.reprice", "Everything"]]);
  });

  it("takes nothing that is not named", () => {
    expect(said("change the price to $20").flatMap(([, item]) => item ?? [])).toEqual([]);
    expect(said("make everything 10% cheaper").flatMap(([, item]) => item ?? [])).toEqual([]);
  });
});

it("is a name beside a word of its own", () => {
  const context = { ...salonDesk, services: ["Full Oil Change", "Brake check"] };
  expect(said("make the oil change $50", context)).toEqual([["catalogue.reprice", "Full Oil Change"]]);
  expect(said("change the oil change to $50", context)).toEqual([["catalogue.reprice", "Full Oil Change"]]);
});
