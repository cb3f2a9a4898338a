// The name of something new begins with no verb and no comma, and what stands before a colon says only what kind it is.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("a new item is called what it is called", () => {
  expect(
    misread(`
I want to sell a new pizza, truffle & mushroom, for 21 => catalogue.add kind=item category=Pizza name=truffle & mushroom price=2100
can we get a new pizza on the menu, the Capricciosa, at 18.50? => catalogue.add kind=item category=Pizza name=Capricciosa price=1850
put a new cocktail on the drinks list: Negroni 12 => catalogue.add kind=item category=Drinks name=Negroni price=1200
add two desserts: cannoli 7 and gelato 6 => catalogue.add kind=item category=Desserts name=cannoli price=700; catalogue.add category=Desserts name=gelato price=600
let's offer a pizza called Ortolana, 17 dollars => catalogue.add kind=item category=Pizza name=Ortolana price=1700
could you add a lunch special, Panini Caprese, twelve dollars => catalogue.add kind=item name=Panini Caprese price=1200
we have a new dessert: affogato, 8 bucks => catalogue.add kind=item category=Desserts name=affogato price=800
new pizza called Vesuvio with nduja and honey at 19.50 => catalogue.add kind=item category=Pizza name=Vesuvio with nduja and honey price=1950
add new pizza to menu for $18.99 => catalogue.add kind=item category=Pizza price=1899
`),
  ).toEqual([]);
});
