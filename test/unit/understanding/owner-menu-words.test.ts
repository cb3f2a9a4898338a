// The menu in an owner's own words: what costs less for good, what is hidden, an item's price, a section's place.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("what costs less for good is a price, and no promotion", () => {
  expect(
    misread(`
gnocchi should cost 2 dollars less => catalogue.reprice item=Gnocchi al Pesto change=-200
the tiramisu should be a dollar cheaper => catalogue.reprice item=Tiramisù change=-100
carbonara should cost 2 dollars more => catalogue.reprice item=Spaghetti Carbonara change=200
rename margherita to Margherita DOP and make it 16 => catalogue.change item=Margherita field=name value=Margherita DOP; catalogue.reprice item=Margherita price=1600
`),
  ).toEqual([]);
});

test("what is hidden, and a price, are looked up", () => {
  expect(
    misread(`
what's hidden right now? => catalogue.view hidden
show me what's off the menu => catalogue.view hidden
show tiramisu price => catalogue.view item=Tiramisù
what's on the menu? => catalogue.view
put desserts before the pasta => catalogue.reorder category=Desserts place=before anchor=Pasta
put the pasta section above the pizza => catalogue.reorder category=Pasta place=before anchor=Pizza
`),
  ).toEqual([]);
});
