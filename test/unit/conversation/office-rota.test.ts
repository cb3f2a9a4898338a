// The rota asked about in the dashboard chat, and bookings that are meant all at once.
import { describe, expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = (role: "owner" | "staff" = "owner") => new OfficeTalk(role);

/** Anna works on Monday from 5 to 10; Marco never does. */
describe("the rota", () => {
  it("tells who is off, and not who works", async () => {
    const it = await desk().says("who's off tomorrow?");
    expect(it.said).toBe("Tomorrow, Mon 23 Nov: off are Marco Bianchi");
    await it.says("who isn't working tomorrow?");
    expect(it.said).toBe("Tomorrow, Mon 23 Nov: off are Marco Bianchi");
    await it.says("and on Tuesday?");
    expect(it.said).toContain("nobody is scheduled");
  });

  it("tells the open hours in which nobody is there", async () => {
    const it = await desk().says("any gaps in the rota tomorrow?");
    expect(it.said).toBe("You are open and nobody is on shift:\nTomorrow, Mon 23 Nov: 11:00 AM–5:00 PM");
    const [shift] = it.office.rows.shifts;
    it.office.rows.shifts.push({
      ...shift!,
      starts_at: "2026-11-23T15:00:00.000Z",
      ends_at: shift!.starts_at,
    });
    await it.says("any gaps in the rota tomorrow?");
    expect(it.said).toContain("No gaps");
  });

  it("tells the team, and not who has a shift today", async () => {
    const it = await desk().says("who is on the team?");
    expect(it.said).toBe("On the team (2):\n– Anna Rossi, server\n– Marco Bianchi, cook");
  });

  it("tells whoever asks when they work, by their sign-in", async () => {
    const it = await desk("staff").says("when do I work next?");
    expect(it.said).toContain("I don't know who of the team you are");
    it.office.rows.user = it.office.rows.accounts[0]!.user_id;
    await it.says("when do I work next?");
    expect(it.said).toBe("Anna Rossi, you work:\nMon 23 Nov 5:00 PM–10:00 PM");
    await it.says("am I working on Friday?");
    expect(it.said).toBe("Anna Rossi, you have no shift then.");
  });

  it("takes “my shift” for the shift of whoever writes", async () => {
    const it = await desk("staff").says("swap my shift with Marco tomorrow");
    expect(it.said).toContain("Only an owner or a manager can do that");
    const boss = desk();
    boss.office.rows.user = boss.office.rows.accounts[0]!.user_id;
    await boss.says("swap my shift with Marco tomorrow");
    expect(boss.said).toContain("Anna Rossi and Marco Bianchi swap their shifts of Mon 23 Nov");
    const other = await desk().says("swap my shift with Marco tomorrow");
    expect(other.said).toContain("Who shall swap?");
  });
});

describe("bookings of a day", () => {
  it("are moved one by one: none of another day is moved for all of them", async () => {
    const it = desk();
    const booked = (n: number, customer: string, startsAt: string) => ({
      id: `bkg_${n}` as BookingId,
      workflowId: `eff_${n}`,
      service: "Table",
      status: "confirmed",
      partySize: 2,
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + 5_400_000).toISOString(),
      customer,
      phone: null,
      notes: null,
      places: [],
    });
    it.office.booked = [
      booked(1, "Eve Long", "2026-11-23T01:00:00.000Z"),
      booked(2, "John Doe", "2026-11-24T00:00:00.000Z"),
      booked(3, "Jane Roe", "2026-11-24T01:00:00.000Z"),
    ];
    for (const all of [
      "move all tomorrow's bookings one hour later",
      "push every booking tomorrow back an hour",
    ]) {
      await it.says(all);
      expect(it.said).toContain("Bookings are moved one by one");
      expect(it.said).toContain("John Doe, 2 people, Mon 23 Nov 7:00 PM, Jane Roe");
      expect(it.said).not.toContain("Eve Long");
      expect(it.state.pending_changes).toEqual([]);
    }
    await it.says("push the Doe booking tomorrow back an hour");
    expect(it.said).toContain(
      "Move the booking of John Doe, 2 people, Mon 23 Nov 7:00 PM to Mon 23 Nov 8:00 PM",
    );
  });
});
