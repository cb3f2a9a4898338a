// One end of a shift moved, a day given off, and who is free at a time, in the dashboard chat.
import { describe, expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

/** Anna works on Monday from 5 to 10 pm, and on Friday from 11 to 5. */
const talk = () => {
  const it = new OfficeTalk();
  it.office.rows.shifts.push({
    ...it.office.rows.shifts[0]!,
    id: "00000000-0000-4000-8000-000000000502",
    starts_at: "2026-11-27T16:00:00.000Z",
    ends_at: "2026-11-27T22:00:00.000Z",
  });
  return it;
};

describe("the other end stays", () => {
  it.each([
    ["extend Anna's shift to 9 on Friday", "11:00 AM–9:00 PM"],
    ["extend Anna's shift by an hour on Friday", "11:00 AM–6:00 PM"],
    ["shorten Anna's shift by an hour on Friday", "11:00 AM–4:00 PM"],
    ["Anna stays until 9 on Friday", "11:00 AM–9:00 PM"],
    ["let Anna go at 4 on Friday", "11:00 AM–4:00 PM"],
    ["Anna starts at 12 on Friday", "12:00 PM–5:00 PM"],
  ])("%s", async (wish, hours) => {
    const it = await talk().says(wish);
    expect(it.said).toContain(`Anna Rossi works Fri 27 Nov ${hours} instead of Fri 27 Nov 11:00 AM–5:00 PM`);
    await it.says("yes");
    expect(it.changes).toMatchObject([
      { target: "shift", action: "change", id: "00000000-0000-4000-8000-000000000502" },
    ]);
  });

  it.each([
    ["Anna finishes at 9 tomorrow night", "Mon 23 Nov 5:00 PM–9:00 PM"],
    ["Anna leaves at 9 tomorrow", "Mon 23 Nov 5:00 PM–9:00 PM"],
    ["Anna starts at 6 tomorrow", "Mon 23 Nov 6:00 PM–10:00 PM"],
  ])("in the half of the day that the shift is in: %s", async (wish, hours) => {
    expect((await talk().says(wish)).said).toContain(`Anna Rossi works ${hours} instead of`);
  });

  it("nobody works two shifts at once by it", async () => {
    const it = talk();
    it.office.rows.shifts.push({
      ...it.office.rows.shifts[0]!,
      id: "00000000-0000-4000-8000-000000000503",
      starts_at: "2026-11-27T04:00:00.000Z",
      ends_at: "2026-11-27T15:00:00.000Z",
    });
    const { said } = await it.says("Anna starts at 9 on Friday");
    expect(said).toContain("Anna Rossi works Thu 26 Nov 11:00 PM–10:00 AM already");
    expect(it.state.pending_changes).toEqual([]);
  });

  it.each([
    "Anna leaves the company on Friday at 5",
    "extend the break of Anna to 3 on Friday",
    "Anna finishes the training on Friday at 4",
  ])("what is no shift moves none: %s", async (wish) => {
    expect((await talk().says(wish)).said).not.toContain("instead of");
  });

  it("where there is no shift, or the end does not fit, nothing is drafted", async () => {
    const it = await talk().says("extend Marco's shift to 9 on Friday");
    expect(it.said).toContain("Marco Bianchi has no shift on");
    await it.says("Anna finishes at 4 tomorrow");
    expect(it.said).toContain("that end does not fit");
    expect(it.state.pending_changes).toEqual([]);
  });
});

it.each(["give Anna Friday off", "Anna needs Friday off"])(
  "a day off takes the shift away: %s",
  async (wish) => {
    const it = await talk().says(wish);
    expect(it.said).toContain("not working Fri 27 Nov 11:00 AM–5:00 PM");
    await it.says("yes");
    expect(it.changes).toMatchObject([{ target: "shift", action: "remove" }]);
  },
);

describe("who is free", () => {
  it("is told by the shifts, where tables are booked and nobody of the team", async () => {
    const it = await talk().says("is Anna free at 3 on Friday?");
    expect(it.said).toBe(
      "Fri 27 Nov 3:00 PM: Anna Rossi is on shift (11:00 AM–5:00 PM); tables are booked here, and nobody of the team.",
    );
    expect((await it.says("is Anna free tomorrow at 3?")).said).toContain(
      "not on shift then, but 5:00 PM–10:00 PM",
    );
    expect((await it.says("who is free at 3 on Friday?")).said).toContain("Anna Rossi is on shift");
    expect((await it.says("who's available at 3 today")).said).toContain("nobody is scheduled");
  });

  it("and by who is booked with them", async () => {
    const it = talk();
    it.office.rows.services[0]!.resource_kind = "chair";
    it.office.booked = [
      {
        id: "bkg_1" as BookingId,
        workflowId: null,
        service: "Balayage · Anna",
        status: "confirmed",
        partySize: 1,
        startsAt: "2026-11-27T19:30:00.000Z",
        endsAt: "2026-11-27T21:30:00.000Z",
        customer: "Jane Roe",
        phone: null,
        notes: null,
        places: [],
      },
    ];
    await it.says("is Anna free at 3 on Friday?");
    expect(it.said).toContain("Anna Rossi is busy: Balayage · Anna, Jane Roe, 2:30 PM–4:30 PM");
    await it.says("is Anna free at noon on Friday?");
    expect(it.said).toContain("nobody is booked with them then");
  });
});
