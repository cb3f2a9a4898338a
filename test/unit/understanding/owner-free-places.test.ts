// What owners ask of free places, in their words; and what only sounds like it.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("free places are asked for by the hour, by how many, by the table and by the day", () => {
  expect(
    misread(`
do we have a table for 4 tomorrow at 8? => availability.view date=2026-11-24 time=20:00 party=4
can we fit 6 at 7:30 on friday => availability.view date=2026-11-27 time=19:30 party=6
have we got space for 10 on saturday night => availability.view date=2026-11-28 from=18:00 to=23:30 party=10
which tables are free tomorrow at 7 => availability.view date=2026-11-24 time=19:00
which tables are free tomorrow? => availability.view date=2026-11-24
is T4 free tomorrow at 1pm => availability.view date=2026-11-24 time=13:00 resource=T4
who's on T1 tomorrow => availability.view date=2026-11-24 resource=T1
is friday 7pm full => availability.view date=2026-11-27 time=19:00
any openings on thursday? => availability.view date=2026-11-26
S:anything free for a balayage tomorrow? => availability.view item=Balayage date=2026-11-24
S:do we have a slot for a men's haircut at 3 tomorrow => availability.view item=Men's Haircut date=2026-11-24 time=15:00
`),
  ).toEqual([]);
});

test("a booking to be put in is heard as one", () => {
  expect(
    misread(`
book a table for 2 tomorrow at 7 for Smith => availability.view date=2026-11-24 time=19:00 party=2 wantsBooking
add a booking: John Smith, 4 people, tomorrow 7pm => availability.view date=2026-11-24 time=19:00 party=4 wantsBooking
put in a reservation for the Garcias on friday at 8 => availability.view date=2026-11-27 time=20:00 wantsBooking
`),
  ).toEqual([]);
});

test("in Spanish", () => {
  expect(
    misread(
      `
¿tenemos mesa para 4 mañana a las 20:00? => availability.view date=2026-11-24 time=20:00 party=4
¿qué mesas están libres mañana? => availability.view date=2026-11-24
reserva una mesa para 2 mañana a las 21:00 => availability.view date=2026-11-24 time=21:00 party=2 wantsBooking
`,
      { locale: "es-ES" },
    ),
  ).toEqual([]);
});

test("what guests wrote is told with the day's bookings", () => {
  expect(
    misread(`
anyone with allergies tonight? => booking.view date=2026-11-23 from=18:00 to=23:30
any special requests tomorrow? => booking.view date=2026-11-24
any birthdays on saturday? => booking.view date=2026-11-28
`),
  ).toEqual([]);
});

test("what puts a draft right is no look", () => {
  const drafted = { draft: "hours.except", awaiting: "confirmation" } as const;
  expect(misread("can you do saturday instead => draft.change date=2026-11-28", drafted)).toEqual([]);
});

test("hours that are closed are not those that are open", () => {
  expect(
    misread(`
closed from 2 to 4 on fridays => hours.set weekdays=5 shut=14:00|16:00
closed tomorrow from 2 to 4 => hours.except date=2026-11-24 shut=14:00|16:00
`),
  ).toEqual([]);
});

test("what only sounds like it is what it was", () => {
  expect(
    misread(`
keep T4 free tomorrow => resource.block resource=T4 date=2026-11-24
is T3 still broken? => availability.view resource=T3
free up T4 => resource.unblock resource=T4
how many tables do we have => capacity.view
how full are we tonight? => insight.ask metric=occupancy from=2026-11-23 until=2026-11-23
are we open on friday? => hours.view date=2026-11-27
what's free of gluten? => outOfScope
is anyone free to work on friday? => staff.view date=2026-11-27
who's off on friday => staff.view date=2026-11-27 about=off
can you take 10% off the diavola tomorrow => promotion.add item=Diavola percent=10 date=2026-11-24
open times friday 10 to 4 => hours.except date=2026-11-27 opens=10:00 closes=16:00
move the Smith booking to a free table => booking.move customer=Smith
`),
  ).toEqual([]);
});
