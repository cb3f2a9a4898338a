// Questions about the rota that no roster answers, and bookings that are meant all at once.
import { describe, expect, it } from "vitest";
import { misread } from "./dashboard-said.ts";

describe("the rota", () => {
  it("is asked for who does not work, when nobody does, who there is, and when I work", () => {
    expect(
      misread(`
who's off on Thursday? => staff.view date=2026-11-26 about=off
who has Friday off? => staff.view date=2026-11-27 about=off
who hasn't got a shift on Sunday => staff.view date=2026-11-29 about=off
who isn't working tomorrow? => staff.view date=2026-11-24 about=off
who's not on tonight? => staff.view date=2026-11-23 about=off
is anyone off tomorrow? => staff.view date=2026-11-24 about=off
any gaps in the rota next week? => staff.view date=2026-11-30 until=2026-12-06 about=gaps
is there a day when nobody is working next week? => staff.view date=2026-11-30 until=2026-12-06 about=gaps
who is on the team? => staff.view about=team
who works here? => staff.view about=team
when do I work next? => staff.view about=mine
am I working on Friday? => staff.view date=2026-11-27 about=mine
swap my shift with Anna on Friday => staff.swap other=Anna Rossi date=2026-11-27 mine`),
    ).toEqual([]);
    expect(
      misread(
        `
¿quién libra el jueves? => staff.view date=2026-11-26 about=off
¿quién no trabaja mañana? => staff.view date=2026-11-24 about=off
¿hay huecos en los turnos de la próxima semana? => staff.view date=2026-11-30 until=2026-12-06 about=gaps
¿cuándo trabajo? => staff.view about=mine`,
        { locale: "es-US" },
      ),
    ).toEqual([]);
  });

  it("is still the roster where who works is asked for", () => {
    expect(
      misread(`
who's working tomorrow? => staff.view date=2026-11-24
who's on tonight? => staff.view date=2026-11-23
is Marco off on Friday? => staff.view staff=Marco Bianchi date=2026-11-27
who's coming tomorrow? => booking.view date=2026-11-24
what are my hours? => hours.view
swap Anna and Tom on Sunday => staff.swap staff=Anna Rossi other=Tom Reed date=2026-11-29`),
    ).toEqual([]);
  });
});

describe("bookings to be moved", () => {
  it("are all of that day where all are said, and the one of that day where one is", () => {
    expect(
      misread(`
move all tomorrow's bookings one hour later => booking.move date=2026-11-24 all shiftMinutes=60
push every booking tomorrow back an hour => booking.move date=2026-11-24 all shiftMinutes=60
move tomorrow's bookings to 8pm => booking.move date=2026-11-24 toTime=20:00 all
push everyone tomorrow back an hour => booking.move date=2026-11-24 all shiftMinutes=60
push the Smith booking tomorrow back an hour => booking.move customer=Smith date=2026-11-24 shiftMinutes=60
move the Smith booking to tomorrow => booking.move customer=Smith toDate=2026-11-24`),
    ).toEqual([]);
  });
});

describe("what is booked", () => {
  it("counts to the end of what is not over, and to today where that is said", () => {
    expect(
      misread(`
this week's covers => insight.ask from=2026-11-23 until=2026-11-29 metric=covers
covers this month => insight.ask from=2026-11-01 until=2026-11-30 metric=covers
covers this week so far => insight.ask from=2026-11-23 until=2026-11-23 metric=covers
how many covers did we have this week? => insight.ask from=2026-11-23 until=2026-11-23 metric=covers
sales this week => insight.ask from=2026-11-23 until=2026-11-23 metric=sales`),
    ).toEqual([]);
  });
});
