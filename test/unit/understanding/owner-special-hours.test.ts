// Hours of a day that are said without "open" or "close", and a day that stands before a comma: never every day's.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("a day's own hours are that day's", () => {
  expect(
    misread(`
next Friday private event, closed to the public from 6pm => hours.except date=2026-12-04 closes=18:00
closed to the public from 6pm next Friday => hours.except date=2026-12-04 closes=18:00
private party on Saturday evening, no guests after 5 => hours.except date=2026-11-28 closes=17:00 reason=private party
tomorrow we only do dinner, from 5 => hours.except date=2026-11-24 opens=17:00
lunch break between 3 and 5 on weekdays => hours.set weekdays=1|2|3|4|5 shut=15:00|17:00
shorten Sunday: 12 to 8 => hours.except date=2026-11-29 opens=12:00 closes=20:00
shorten Sundays: 12 to 8 => hours.set weekdays=7 opens=12:00 closes=20:00
close the kitchen for renovation 10 to 14 January => unsure about=hours.room
we don't work on Saturdays in January => hours.set weekdays=6 closed date=2027-01-01 until=2027-01-31
holiday hours? => hours.view date=2026-12-24 until=2027-01-01
close at 9 on friday, please => hours.except date=2026-11-27 closes=21:00
Anna works Friday 5 to 10 => staff.schedule staff=Anna Rossi date=2026-11-27 from=17:00 to=22:00
`),
  ).toEqual([]);
});
