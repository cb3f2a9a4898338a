// No word of an owner's order is left out in silence: each price goes to its own item, what is excepted stays, a time that
// prices do not keep is told, a name takes nothing of what stands around it.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

const cantina = {
  categories: ["Starters", "Tacos", "Mains", "Desserts"],
  items: ["Guacamole", "Elote", "Tacos al Pastor", "Carnitas", "Churros", "Flan"],
};

test("each item has the price that stands with it, with or without its currency", () => {
  expect(
    misread(
      `
change guacamole to $10 and churros to 9 and take the elote off => catalogue.reprice item=Guacamole price=1000; catalogue.reprice item=Churros price=900; catalogue.hide item=Elote
guacamole to $10, churros to 9 and flan to $7 => catalogue.reprice item=Guacamole price=1000; catalogue.reprice item=Churros price=900; catalogue.reprice item=Flan price=700
$10 for the guacamole and $9 for the churros => catalogue.reprice item=Guacamole price=1000; catalogue.reprice item=Churros price=900
raise the churros and the flan to 9 => catalogue.reprice item=Churros price=900; catalogue.reprice item=Flan price=900
put guacamole at $10 and the churros and the flan at $9 => catalogue.reprice item=Guacamole price=1000; catalogue.reprice item=Churros price=900; catalogue.reprice item=Flan price=900
`,
      cantina,
    ),
  ).toEqual([]);
});

test("what is excepted is not what is changed", () => {
  expect(
    misread(`
raise all pizzas by 5% except the margherita => catalogue.reprice category=Pizza percent=5 except=Margherita
remove all pizzas except the diavola => catalogue.hide category=Pizza except=Diavola
raise all prices by 5% apart from drinks => catalogue.reprice all percent=5 except=Drinks
`),
  ).toEqual([]);
});

test("a time or a condition that the change does not keep is told", () => {
  expect(
    misread(`
raise the margherita to $15 on fridays => catalogue.reprice item=Margherita price=1500 when=5
raise margherita to $15 from next week => catalogue.reprice item=Margherita price=1500 when=2026-11-30
lower all prices by 5 percent for december => promotion.add percent=5 date=2026-12-01 until=2026-12-31
close at 9 on friday unless it is full => unread text=unless it is full; unsure about=restricted
open saturdays til 4 from january => hours.set weekdays=6 closes=16:00 date=2027-01-01
open saturdays til 4 in january => hours.set weekdays=6 closes=16:00 date=2027-01-01 until=2027-01-31
`),
  ).toEqual([]);
});

test("a new item's name ends where its price and its description begin", () => {
  expect(
    misread(
      `
add tacos de pescado to tacos for 14.50, beer battered cod => catalogue.add kind=item category=Tacos name=tacos de pescado description=beer battered cod price=1450
add a mole negro to mains at $16, with chicken and rice => catalogue.add kind=item category=Mains name=mole negro description=chicken and rice price=1600
add new pizza to menu for $18.99 => catalogue.add kind=item price=1899
`,
      cantina,
    ),
  ).toEqual([]);
});

test("a group of customers that nobody can pick out is not everybody", () => {
  expect(
    misread(`
tell customers who had an oil change over 6 months ago its time for a new one => message.send
tell the customers who agreed to news that we have a new menu => message.send audience=all text=we have a new menu
`),
  ).toEqual([]);
});

test("a day is compared with that day a week before, and sales of a section are its own", () => {
  expect(
    misread(`
sales yesterday vs the same day last week => insight.ask from=2026-11-22 until=2026-11-22 compareFrom=2026-11-15 compareUntil=2026-11-15 metric=sales
sales yesterday vs last week => insight.ask from=2026-11-22 until=2026-11-22 compareFrom=2026-11-15 compareUntil=2026-11-15 metric=sales
sales of pizza in october => insight.ask from=2026-10-01 until=2026-10-31 item=Pizza metric=sales
`),
  ).toEqual([]);
});
