// Bookings made larger or smaller, and picked out by name, in the dashboard chat.
import { describe, expect, it } from "vitest";
import type { BookingId, WorkflowId } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const booked = (n: number, customer: string, startsAt: string, partySize: number) => ({
  id: `bkg_${n}` as BookingId,
  workflowId: `wf_${n}` as WorkflowId,
  service: "Table",
  status: "confirmed",
  partySize,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 90 * 60_000).toISOString(),
  customer,
  phone: null,
  notes: null,
  places: [],
});

const talk = () => {
  const it = new OfficeTalk();
  it.office.booked = [
    booked(1, "Emma Smith", "2026-11-22T23:00:00.000Z", 2),
    booked(2, "Ann Lee", "2026-11-23T00:00:00.000Z", 3),
    booked(3, "Luis Garcia", "2026-11-23T00:30:00.000Z", 4),
    booked(4, "Tom Garcia", "2026-11-23T01:00:00.000Z", 2),
  ];
  return it;
};

describe("another size", () => {
  it.each([
    ["make the 7pm a party of 5", "Ann Lee", 5],
    ["change the Smith booking to 4 people", "Emma Smith", 4],
    ["change the Smith booking from 2 to 6 people", "Emma Smith", 6],
    ["the Lee booking is now 6 people", "Ann Lee", 6],
    ["set the Lee reservation to 6 guests", "Ann Lee", 6],
  ])("at the same time: %s", async (wish, name, size) => {
    const it = await talk().says(wish);
    const before = it.office.booked.find(({ customer }) => customer === name)!;
    expect(it.said).toContain(`is for ${size} instead of ${before.partySize}. Whoever booked is written to.`);
    await it.says("yes");
    expect(it.chat.effects).toMatchObject([
      {
        type: "workflowUpdate",
        bookingId: before.id,
        update: { update: "reschedule", partySize: size, startsAt: before.startsAt, endsAt: before.endsAt },
      },
    ]);
  });

  it("with another time is shown with both", async () => {
    const it = await talk().says("move the Smith booking to 8pm for 6 people");
    expect(it.said).toContain("to Sun 22 Nov 8:00 PM, for 6 people");
  });

  it.each(["move the Smith booking to 8", "change the Smith booking to 8"])(
    "is not what an hour is: %s",
    async (wish) => {
      const it = await talk().says(wish);
      expect(it.said).toContain(
        "Move the booking of Emma Smith, 2 people, Sun 22 Nov 6:00 PM to Sun 22 Nov 8:00 PM.",
      );
    },
  );

  it("that is too large, or as it is, changes nothing", async () => {
    const it = await talk().says("make the Lee booking 14 people");
    expect(it.said).toContain("for 12 at most");
    await it.says("change the Lee booking to 3 people");
    expect(it.said).toContain("is for 3 already");
    expect(it.state.pending_changes).toEqual([]);
  });
});

it.each(["the Luis one", "Luis", "Luis Garcia"])(
  "of two of one surname the named one is taken: %s",
  async (name) => {
    const it = await talk().says("cancel the Garcia booking tonight");
    expect(it.said).toContain("There are 2");
    await it.says(name);
    expect(it.said).toContain("Cancel the booking of Luis Garcia, 4 people");
  },
);
