// What owners look up by name in the dashboard chat, in memory: who cancelled, who waits, what has an ingredient.
import { describe, expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import type { EndedBooking } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

const ended = (status: "cancelled" | "no_show", customer: string, late = false): EndedBooking => ({
  id: `bkg_${customer}` as BookingId,
  workflowId: null,
  service: "Table",
  status,
  partySize: 4,
  startsAt: "2026-11-23T00:00:00.000Z",
  endsAt: "2026-11-23T01:30:00.000Z",
  customer,
  phone: null,
  notes: null,
  places: [],
  endedAt: "2026-11-22T15:05:00.000Z",
  late,
});

describe("who is asked for is told by name", () => {
  it("who cancelled, and when", async () => {
    const talk = new OfficeTalk();
    talk.office.over = [ended("cancelled", "Jane Roe", true), ended("no_show", "Sam Garcia")];
    await talk.says("who cancelled today?");
    expect(talk.said).toContain("1 booking cancelled today");
    expect(talk.said).toContain("Jane Roe, 4 people; cancelled today");
    expect(talk.said).toContain("10:05 AM, late");
    expect(talk.said).not.toContain("Sam Garcia");
    await talk.says("who didn't show up today?");
    expect(talk.said).toContain("Sam Garcia");
  });

  it("who is on the waitlist, in order, with what is offered", async () => {
    const talk = new OfficeTalk();
    expect((await talk.says("who's on the waitlist tonight?")).said).toContain("Nobody is on the waitlist");
    const wish = {
      partySize: 2,
      service: "Table",
      startsAt: "2026-11-23T00:00:00.000Z",
      wantedFrom: "2026-11-22T23:00:00.000Z",
      wantedTo: "2026-11-23T01:00:00.000Z",
    };
    talk.office.line = [
      { ...wish, name: "Ann Lee", offerExpiresAt: "2026-11-22T16:00:00.000Z" },
      { ...wish, name: "Bo Chan", offerExpiresAt: null },
    ];
    await talk.says("show me the waiting list");
    expect(talk.said).toContain("2 on the waitlist");
    expect(talk.said).toMatch(
      /1\. Ann Lee, 2 people, .*7:00 PM \(any start 6:00 PM–8:00 PM\), a place is offered until 11:00 AM/u,
    );
    expect(talk.said).toContain("2. Bo Chan");
  });
});

describe("an ingredient", () => {
  const withClams = () => {
    const talk = new OfficeTalk();
    const row = talk.office.rows.items.find((it) => it.name === "Carbonara")!;
    row.name = "Vongole";
    row.description = "Clams, white wine, parsley";
    return talk;
  };

  it("takes off whatever names it", async () => {
    const talk = await withClams().says("take everything with clams off");
    expect(talk.said).toContain("Off the menu for now: Vongole.");
    expect(talk.changes).toEqual([]);
    await talk.says("yes");
    expect(talk.changes).toMatchObject([
      { action: "change", item: "Vongole", after: { is_available: false } },
    ]);
  });

  it("that nothing names changes nothing", async () => {
    const talk = await withClams().says("hide everything with walnuts", "yes");
    expect(talk.changes).toEqual([]);
    expect((await talk.says("hide everything with walnuts")).said).toContain(
      "Nothing on the menu has walnuts",
    );
  });
});

it("sales by person are told as the house's, beside each one's hours", async () => {
  const talk = await new OfficeTalk().says("sales last week by server");
  expect(talk.said).toContain("Sales, 9–15 Nov 2026: $4,123.50");
  expect(talk.said).toContain("I can't split it by person");
});

it("a test that begins with a question answers it at once", async () => {
  const talk = await new OfficeTalk().says("try my chat: do you have parking?");
  expect(talk.said).toContain("This is a test of the chat");
  expect(talk.said).toContain("[Test] There is a garage next door");
  await talk.says("a table for 2 tomorrow at 7pm");
  expect(talk.said).toMatch(/\[Test\] .*holding a table/u);
});

describe("what becomes of customers who miss bookings", () => {
  it("is one change of as many rows as were said, told in words", async () => {
    const talk = await new OfficeTalk().says("after 2 no-shows in 90 days don't take their bookings");
    expect(talk.said).toContain(
      "After 2 no-shows or late cancellations within 90 days, a customer's new booking is not taken.",
    );
    await talk.says("yes");
    expect(talk.changes.map(({ id, after }) => [id, after?.["value"]])).toEqual([
      ["max_no_shows", 2],
      ["no_show_days", 90],
      ["after_no_shows", "refuse"],
    ]);
  });

  it("needs a number before it can hold, and is looked up", async () => {
    const talk = await new OfficeTalk().says("ask me first before people with no-shows book");
    expect(talk.said).toContain("After how many?");
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
    talk.office.rows.business.policies["max_no_shows"] = 3;
    await talk.says("what are our rules?");
    expect(talk.said).toContain("Cancelling is free until 2 hours before.");
    expect(talk.said).toContain("After 3 no-shows or late cancellations within 180 days");
    expect(talk.said).toContain("Customers are told that they were missed.");
    await talk.says("no limit on no-shows", "yes");
    expect(talk.changes).toMatchObject([{ id: "max_no_shows", before: { value: 3 }, after: { value: 0 } }]);
  });
});

describe("of the house itself", () => {
  it("how many find a place is told by the places, and what is out of service", async () => {
    const talk = new OfficeTalk();
    talk.office.rows.resources.push({ ...talk.office.rows.resources[0]!, id: "r2", name: "Table 2" });
    talk.office.rows.blocks.push({
      id: "b1",
      resource_id: "r2",
      starts_at: "2026-11-22T00:00:00Z",
      ends_at: "2026-11-24T00:00:00Z",
      reason: null,
    });
    await talk.says("how many people can we seat?");
    expect(talk.said).toBe("You have room for 8 at once: 2 tables for 4. Out of service now: Table 2.");
    await talk.says("¿cuánta gente cabe en el local?");
    expect(talk.said).toContain("Caben 8 a la vez: 2 mesas para 4.");
  });

  it("which promotions there are, until when", async () => {
    const talk = new OfficeTalk();
    expect((await talk.says("what promotions do we have?")).said).toContain("No promotion runs");
    talk.office.rows.promotions.push({
      id: "p1",
      title: "20% off Pasta on Tuesdays",
      percent_off: 20,
      amount_off: null,
      starts_at: "2026-11-22T05:00:00Z",
      ends_at: "2026-12-20T05:00:00Z",
    });
    expect((await talk.says("what promotions do we have?")).said).toContain(
      "– 20% off Pasta on Tuesdays: Sun 22 Nov – Sat 19 Dec",
    );
  });

  it("no other currency is taken for the house's own", async () => {
    const talk = await new OfficeTalk().says("two euros off the tiramisu until friday");
    expect(talk.said).toContain("Prices here are in USD.");
    expect(talk.state.pending_changes).toEqual([]);
    expect((await talk.says("happy hour 5 to 7 on weekdays, half price tiramisu")).said).toContain(
      "50% off Tiramisu on weekdays, 5:00 PM–7:00 PM, Sun 22 Nov – Sat 19 Dec.",
    );
    expect((await new OfficeTalk().says("20 % de descuento en pasta los martes")).said).toContain(
      "en Pasta los martes, dom, 22 nov – sáb, 19 dic",
    );
  });
});
