// How owners say how many may arrive at once, and what sounds like it and is something else.
import { expect, test } from "vitest";
import { understandDashboard } from "#understanding/dashboard/understand";
import { misread, restaurant } from "./dashboard-said.ts";

test("so many guests or parties within a part of the hour", () => {
  expect(
    misread(
      `
no more than 20 covers every 15 minutes => policy.pacing covers=20 minutes=15
No more than 20 covers every 15 minutes please => policy.pacing covers=20 minutes=15
max 4 parties per slot => policy.pacing arrivals=4 minutes=slot
limit arrivals to 12 people per quarter hour => policy.pacing covers=12 minutes=15
limit arrivals to 5 per slot => policy.pacing arrivals=5 minutes=slot
limit covers to 20 per half hour => policy.pacing covers=20 minutes=30
max covers per slot 20 => policy.pacing covers=20 minutes=slot
set covers per slot to 20 => policy.pacing covers=20 minutes=slot
at most twenty guests and five parties every half an hour => policy.pacing covers=20 arrivals=5 minutes=30
no more than 20 covers and 5 parties per 15 minutes => policy.pacing covers=20 arrivals=5 minutes=15
don't seat more than 20 people every 15 minutes => policy.pacing covers=20 minutes=15
don't let in more than 4 tables every quarter of an hour => policy.pacing arrivals=4 minutes=15
can you cap us at 20 covers per 15 min => policy.pacing covers=20 minutes=15
we only want 3 tables per 15-minute slot => policy.pacing arrivals=3 minutes=15
set pacing to 24 covers => policy.pacing covers=24
set the pacing to 6 parties every 10 minutes => policy.pacing arrivals=6 minutes=10
pace us every 30 minutes => policy.pacing minutes=30
maximum 40 guests an hour => policy.pacing covers=40 minutes=60
max 30 covers every 2 hours => policy.pacing covers=30 minutes=120
the kitchen can only handle 20 covers every 15 min => policy.pacing covers=20 minutes=15
limit how many people can arrive at the same time to 20 => policy.pacing covers=20
can you limit how many people come in at once to 20 => policy.pacing covers=20
cap parties per slot at 4 => policy.pacing arrivals=4 minutes=slot
no more than 20 people arriving at once => policy.pacing covers=20
stagger arrivals: 20 people every 15 minutes => policy.pacing covers=20 minutes=15
max 0 covers per slot => policy.pacing covers=0 minutes=slot
max 5000 covers per slot => policy.pacing covers=5000 minutes=slot
`,
      restaurant,
    ),
  ).toEqual([]);
});

test("no limit any more", () => {
  expect(
    misread(
      `
no pacing limit => policy.pacing lifted=covers|arrivals
remove the pacing limit => policy.pacing lifted=covers|arrivals
turn off pacing => policy.pacing lifted=covers|arrivals
no limit on arrivals => policy.pacing lifted=covers|arrivals
remove the limit on covers per slot => policy.pacing lifted=covers
unlimited parties per slot => policy.pacing lifted=arrivals
`,
      restaurant,
    ),
  ).toEqual([]);
});

test("asked about", () => {
  expect(
    misread(
      `
how many covers per slot do we take => policy.view about=pacing
how many covers per slot do we take? => policy.view about=pacing
what's our pacing? => policy.view about=pacing
do we have a pacing limit? => policy.view about=pacing
what is the limit of covers per slot => policy.view about=pacing
how many people can arrive every 15 minutes? => policy.view about=pacing
what are our rules? => policy.view
`,
      restaurant,
    ),
  ).toEqual([]);
});

test("in Spanish", () => {
  expect(
    misread(
      `
no más de 20 comensales cada 15 minutos => policy.pacing covers=20 minutes=15
máximo 4 grupos por franja => policy.pacing arrivals=4 minutes=slot
limita las llegadas a 12 personas por cuarto de hora => policy.pacing covers=12 minutes=15
como mucho 5 mesas cada media hora => policy.pacing arrivals=5 minutes=30
sin límite de llegadas => policy.pacing lifted=covers|arrivals
quita el límite de comensales por franja => policy.pacing lifted=covers
¿cuántos comensales aceptamos por franja? => policy.view about=pacing
grupos de hasta 8 personas => policy.set policy=maxPartySize value=8
`,
      { ...restaurant, locale: "es" },
    ),
  ).toEqual([]);
});

test("what is something else", () => {
  expect(
    misread(
      `
slots every 15 minutes => policy.set policy=slotMinutes value=15
max party size 8 => policy.set policy=maxPartySize value=8
parties up to 14 are fine now => policy.set policy=maxPartySize value=14
groups of up to 10 people => policy.set policy=maxPartySize value=10
how many covers last week => insight.ask from=2026-11-16 until=2026-11-22 metric=covers
how many people can we seat? => capacity.view
no limit on no-shows => policy.missed most=0
minimum notice should be 3 hours => policy.set policy=minNoticeMinutes value=180
move the party of 6 an hour later => booking.move shiftMinutes=60
tell everyone that we only take 4 parties per slot => message.send audience=all text=we only take 4 parties per slot
reminders 2 hours before => policy.set policy=reminderLeadMinutes value=120
`,
      restaurant,
    ),
  ).toEqual([]);
});

test("of some days or hours alone, which it cannot be", () => {
  expect(
    misread(
      `
on Fridays no more than 20 covers every 15 minutes => policy.pacing covers=20 minutes=15 sometimes
no more than 20 covers every 15 minutes at 8 => policy.pacing covers=20 minutes=15 sometimes
max 4 parties per slot tomorrow => policy.pacing arrivals=4 minutes=slot sometimes
between 7pm and 9pm at most 20 covers every 15 minutes => policy.pacing covers=20 minutes=15 sometimes
`,
      restaurant,
    ),
  ).toEqual([]);
});

test("of one person, one visit or what there was it draws up nothing", () => {
  for (const said of [
    "Anna takes at most 2 clients per hour",
    "each server takes at most 4 tables an hour",
    "we had 20 guests every 15 minutes on Friday",
    "block 2 tables for an hour tomorrow at 5pm",
    "put the bookings at 7 an hour later",
    "$5 off for 4 people each hour",
    "how many covers per slot did we have?",
    "someone said we should take only 4 parties per slot",
    "max 2 people per table per slot",
    "only 2 reservations per customer per hour",
    "at most 8 guests per booking every hour",
    "no more than 2 parties for each waiter every 30 minutes",
    "máximo 8 personas por reserva cada hora",
  ])
    expect([
      said,
      understandDashboard(said, restaurant).filter(
        (it) => it.type === "policy.pacing" || it.type === "policy.view",
      ),
    ]).toEqual([said, []]);
});
