// Hours that begin later, in memory: customers are told and offered what will be in force, and the office plans on them.
import { describe, expect, it } from "vitest";
import type { OfficeBooking } from "#conversation/office/ports";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";
import { OfficeTalk } from "#test/fakes/office-talk";

/** Mario's closes at 4 PM on Mondays from 30 November on; it is Sunday, the 22nd. */
const business = {
  ...marios,
  planned: [
    {
      from: "2026-11-30",
      hours: marios.hours.map((it) => (it.weekday === 1 ? { ...it, closes: "16:00" } : it)),
    },
  ],
};

describe("a customer", () => {
  it.each([
    ["when are you open on november 23?", "11:00 AM to 10:00 PM"],
    ["when are you open on november 30?", "11:00 AM to 4:00 PM"],
    ["how late are you open on december 7?", "11:00 AM to 4:00 PM"],
  ])("hears what will be in force: %s", async (words, hours) => {
    expect(await new Chat({ business }).says(words)).toContain(hours);
  });

  it("is offered no time that will be closed, and that of the day before", async () => {
    expect(await new Chat({ business }).says("a table for 2 on november 30 at 7pm")).not.toContain("holding");
    expect(await new Chat({ business }).says("a table for 2 on november 29 at 7pm")).toContain("7:00 PM");
    expect(await new Chat({ business }).says("a table for 2 on november 23 at 7pm")).toContain("7:00 PM");
  });
});

describe("the office", () => {
  const at = (startsAt: string, customer: string) =>
    ({
      id: "bkg_1",
      workflowId: "eff_1",
      service: "Table",
      status: "confirmed",
      partySize: 2,
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + 90 * 60_000).toISOString(),
      customer,
      places: [],
    }) as unknown as OfficeBooking;
  const planning = async (...words: string[]) => {
    const talk = new OfficeTalk();
    talk.office.booked = [
      at("2027-01-11T20:00:00-05:00", "Bob Late"),
      at("2027-01-11T18:00:00-05:00", "Eve"),
    ];
    return talk.says(...words);
  };

  it("tells the hours that will be in force", async () => {
    const talk = await planning("from january we close at 9 pm on Mondays", "yes");
    await talk.says("what are our hours on january 4?");
    expect(talk.said).toContain("11:00 AM–9:00 PM");
    await talk.says("what are our hours on december 28?");
    expect(talk.said).toContain("11:00 AM–10:00 PM");
  });

  it("names the bookings that planned hours leave outside, and for hours planned on those the further ones alone", async () => {
    const talk = await planning("from january we close at 8 pm on Mondays");
    expect(talk.said).toContain("1 booking lies outside of these hours");
    expect(talk.said).toContain("Bob Late");
    await talk.says("yes", "from january 10 we close at 7 pm on Mondays");
    expect(talk.said).toContain("1 booking lies outside of these hours");
    expect(talk.said).toContain("Eve");
  });

  it("leaves out of it whom a later plan takes back in", async () => {
    const talk = await planning("from january 10 we close at 9 pm on Sundays", "yes");
    await talk.says("from january we close at 9 pm on Mondays");
    expect(talk.said).toContain("Bob Late");
    const other = await planning();
    const monday = other.office.rows.hours.find((it) => it.weekday === 1)!;
    other.office.planned = [
      {
        id: "eff_9" as never,
        summary: "Mondays until ten",
        beginsAt: "2027-01-10T00:00:00-05:00",
        status: "scheduled",
        changes: [
          {
            target: "opening_hours",
            action: "change",
            id: monday.id,
            item: "Monday",
            before: { weekday: 1, opens: "11:00", closes: "21:00" },
            after: { weekday: 1, opens: "11:00", closes: "22:00" },
          },
        ],
      },
    ];
    await other.says("from january we close at 9 pm on Mondays");
    expect(other.said).toContain("Opening hours: ");
    expect(other.said).not.toContain("Bob Late");
  });

  it("changes a single day as it will be by then", async () => {
    const talk = await planning("from january we close at 9 pm on Mondays", "yes");
    await talk.says("on january 4 we open at 2 pm");
    expect(talk.said).toContain("2:00 PM–9:00 PM");
  });

  it("moves no booking to where planned hours are closed: it would stop them", async () => {
    const talk = await planning("from january we close at 7 pm on Mondays", "yes");
    await talk.says("move the booking of Eve to january 11 at 8:15 pm");
    expect(talk.said).toContain("Other hours are planned for that day");
  });
});
