// Small words that turn an owner's sentence round: "without any fee", "no more than", "no longer", "than the marinara".
import { expect, test } from "vitest";
import { understandDashboard } from "#understanding/dashboard/understand";
import { misread, restaurant } from "./dashboard-said.ts";

test("the guests of a day are those who are booked, with or without 's", () => {
  expect(
    misread(`
Text tomorrow guests: we open at 6 => message.send audience=booked date=2026-11-24 text=we open at 6
Text tonight guests: the patio is shut => message.send audience=booked date=2026-11-23 text=the patio is shut
Message Saturday guests: bring an umbrella => message.send audience=booked date=2026-11-28 text=bring an umbrella
tell my customers on Sunday guests eat for half => message.send audience=all text=on Sunday guests eat for half
Let customers know that we are closed on Monday => message.send audience=all text=we are closed on Monday
`),
  ).toEqual([]);
});

test("what costs customers nothing is a rule on cancelling, and no message to them", () => {
  expect(
    misread(`
Let customers cancel without any fee until 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
No cancellation fee up to 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
guests can cancel free of charge until 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
a no show fee of 20 dollars => unsure about=unkept.fee
no cancellations without a fee within 24 hours => unsure about=unkept.fee
No cancellation fee within 24 hours => unsure about=unkept.fee
free of charge until 24 hours before, then a cancellation fee of 20 => unsure about=unkept.fee
no deposit for parties up to 8 => unsure about=unkept.fee
`),
  ).toEqual([]);
  expect(
    misread(
      `
sin cargo de cancelación hasta 24 horas antes => policy.set policy=cancelCutoffMinutes value=1440
cargo por cancelación de 20 dólares con menos de 24 horas => unsure about=unkept.fee
`,
      { locale: "es" },
    ),
  ).toEqual([]);
});

test("a price that is measured by another one is asked about, and what it is measured by stays", () => {
  expect(
    misread(`
The tiramisu should cost no more than 8 => unsure about=catalogue.reprice
The tiramisu will be 9 from now on, no less => catalogue.reprice item=Tiramisù price=900
The margherita should cost 2 dollars more than the marinara => unsure about=catalogue.reprice
make the margherita 2 dollars cheaper than the marinara => unsure about=catalogue.reprice
the tiramisu should cost 2 dollars less than now => catalogue.reprice item=Tiramisù change=-200
the tiramisu should cost 2 dollars more => catalogue.reprice item=Tiramisù change=200
`),
  ).toEqual([]);
  expect(
    misread(
      `
el tiramisù debe costar 2 dólares más que la caprese => unsure about=catalogue.reprice
el tiramisù debe costar 2 dólares más => catalogue.reprice item=Tiramisù change=200
`,
      { locale: "es" },
    ),
  ).toEqual([]);
});

test("what is open no longer is closed", () => {
  expect(
    misread(`
We are no longer open Sunday 11 to 15 => hours.except date=2026-11-29 shut=11:00|15:00
no longer open on Mondays from 9 to 17 => hours.set weekdays=1 shut=09:00|17:00
We are no longer open on Mondays => hours.set weekdays=1 closed
we stay open longer on Friday, 10 to 20 => hours.except date=2026-11-27 opens=10:00 closes=20:00
`),
  ).toEqual([]);
  expect(misread("ya no abrimos los lunes => hours.set weekdays=1 closed", { locale: "es" })).toEqual([]);
});

test("the half of the day is the meal's", () => {
  expect(
    misread(`
On Saturdays we only serve breakfast from 8 => hours.set weekdays=6 opens=08:00
brunch only on Sundays from 9 => hours.set weekdays=7 opens=09:00
brunch only on Sundays 9 to 2 => hours.set weekdays=7 opens=09:00 closes=14:00
we only do breakfast on Saturdays 8 to 11 => hours.set weekdays=6 opens=08:00 closes=11:00
on Fridays we only do dinner until 11 => hours.set weekdays=5 closes=23:00
on sundays we only do lunch until 4 => hours.set weekdays=7 closes=16:00
on sundays we only do dinner from 6pm => hours.set weekdays=7 opens=18:00
on sundays we only do dinner until 1 => unsure about=hours
`),
  ).toEqual([]);
});

test("a break, a shift and a menu are no hours of the house", () => {
  expect(
    misread(`
The staff takes a lunch break from 3 to 4 => outOfScope
lunch break from 3 to 4 => unsure about=hours
lunch break from 3 to 4 every day => hours.set weekdays=1|2|3|4|5|6|7 shut=15:00|16:00
extend my shift on Friday 10 to 18 => outOfScope
Make the Saturday shift longer, 10 to 20 => outOfScope
extend the lunch menu on Fridays 12 to 16 => outOfScope
`),
  ).toEqual([]);
});

test("a booking that goes to a day, and later by so much, is not looked for on that day", () => {
  expect(
    misread(`
Move Smith to Saturday an hour later => booking.move customer=Smith toDate=2026-11-28 shiftMinutes=60
Move Smith from Friday to Saturday an hour later => booking.move customer=Smith date=2026-11-27 toDate=2026-11-28 shiftMinutes=60
Move Smith on Saturday an hour later => booking.move customer=Smith date=2026-11-28 shiftMinutes=60
`),
  ).toEqual([]);
});

test("a section and a group are nobody of the team", () => {
  expect(
    misread(`
Give Desserts 20% off on Monday => promotion.add category=Desserts percent=20 date=2026-11-30
Give Pizza 10% off this week => promotion.add category=Pizza percent=10 date=2026-11-23 until=2026-11-29
Give Veterans 10% off on Mondays => promotion.add percent=10 weekdays=1 condition=Veterans
Give Maria Friday off => staff.view date=2026-11-27 unknown=Maria
`),
  ).toEqual([]);
});

test("the largest party is kept, whatever larger ones are to do", () => {
  expect(
    misread(`
Max party size is 8, larger groups should call us => policy.set policy=maxPartySize value=8
Max party 8, please confirm => policy.set policy=maxPartySize value=8
confirm by phone for groups over 8 => unsure about=unkept.confirm
`),
  ).toEqual([]);
  expect(
    misread(
      "máximo 8 personas, los grupos mayores deben llamarnos => policy.set policy=maxPartySize value=8",
      { locale: "es" },
    ),
  ).toEqual([]);
});

test("what is removed of a day is no question", () => {
  expect(
    misread(`
Remove the entry for Friday => outOfScope
Remove the one for Sunday => outOfScope
remove the entry about parking => faq.remove question=parking
delete the one for gift cards => faq.remove question=gift cards
`),
  ).toEqual([]);
});

test("dishes are off the menu, and people are off", () => {
  expect(
    misread(`
what is off today => catalogue.view hidden
who is off the menu => catalogue.view hidden
who is off today => staff.view date=2026-11-23 about=off
`),
  ).toEqual([]);
});

test("a summary is the house's, and what is booked counts to the end of the week", () => {
  expect(
    misread(`
Summary of Marco this week => outOfScope
summary of this week => insight.ask from=2026-11-23 until=2026-11-23 metric=sales; insight.ask from=2026-11-23 until=2026-11-29 metric=covers; insight.ask from=2026-11-23 until=2026-11-23 metric=no_shows; insight.ask from=2026-11-23 until=2026-11-23 metric=cancellations
Are any dishes affected by the price change? => outOfScope
which bookings are affected? => unsure about=insight.stranded
`),
  ).toEqual([]);
});

test("from how much on something is off is a condition", () => {
  expect(
    misread(`
5 off pizza over 20 this week => promotion.add category=Pizza amount=500 date=2026-11-23 until=2026-11-29 condition=over 20
$5 off pizza over $20 this week => promotion.add category=Pizza amount=500 date=2026-11-23 until=2026-11-29 condition=over $20
$5 off pizza this week => promotion.add category=Pizza amount=500 date=2026-11-23 until=2026-11-29
take 2 off the margherita => catalogue.reprice item=Margherita change=-200
`),
  ).toEqual([]);
});

test.each([
  "keep 30% of the seats for walk-ins",
  "hold 20% of tables for regulars",
  "expect 15% for groups",
  "80% of the guests use a code 10",
])("a share takes nothing off: %s", (text) => {
  expect(understandDashboard(text, restaurant).map((it) => it.type)).not.toContain("promotion.add");
});
