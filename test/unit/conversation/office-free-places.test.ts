// What an owner asks of free places, in memory: told as customers would be offered it, and nothing is booked by asking.
import { expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import type { OfficeBooking } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

/** Monday, 23 November: every table taken from six to half past seven. */
async function asked(words: string): Promise<OfficeTalk> {
  const talk = new OfficeTalk();
  talk.chat.world.fill("2026-11-23T18:00:00-05:00", "2026-11-23T19:30:00-05:00");
  await talk.says(words);
  expect(talk.changes).toEqual([]);
  return talk;
}

it.each([
  [
    "do we have a table for 4 tomorrow at 8pm?",
    "Yes, there is a place for 4 tomorrow, Mon 23 Nov at 8:00 PM.",
  ],
  [
    "can we fit 6 at 7pm tomorrow",
    "No, 7:00 PM tomorrow, Mon 23 Nov is not free for 6. Nearest: 7:30 PM, 8:00 PM, 8:30 PM.",
  ],
  [
    "any space for 2 tomorrow?",
    "Free for 2 tomorrow, Mon 23 Nov: starts at 11:00 AM–4:30 PM, 7:30 PM–8:30 PM.",
  ],
  ["which tables are free tomorrow at 7pm?", "Every place is taken tomorrow, Mon 23 Nov at 7:00 PM."],
  [
    "which tables are free tomorrow at 8pm?",
    "All of them are free tomorrow, Mon 23 Nov, at 8:00 PM: Table 1 (for 2), Table 2 (for 2), Table 3 (for 4), Table 4 (for 4), Table 5 (for 6).",
  ],
  [
    "which tables are free tomorrow at 11pm?",
    "At 11:00 PM tomorrow, Mon 23 Nov nobody could stay a whole visit: you are closed.",
  ],
])("%j is answered", async (words, told) => {
  expect((await asked(words)).said).toBe(told);
});

it("over a day each place is told of that nobody has, and when others begin", async () => {
  const { said } = await asked("which tables are free tomorrow?");
  expect(said).toBe(
    "No place is free throughout tomorrow, Mon 23 Nov, 11:00 AM–10:00 PM. Starts that are free: 11:00 AM–4:30 PM, 7:30 PM–8:30 PM.",
  );
});

const booking = (id: string, customer: string, place: string): OfficeBooking => ({
  id: `bkg_${id}` as BookingId,
  workflowId: null,
  service: "Table",
  status: "confirmed",
  partySize: 2,
  startsAt: "2026-11-22T19:00:00-05:00",
  endsAt: "2026-11-22T20:30:00-05:00",
  customer,
  phone: null,
  notes: null,
  places: [place],
});

it("who has a table is told by name, and that nobody has", async () => {
  const talk = new OfficeTalk();
  talk.office.booked = [booking("1", "Ann Lee", "Table 1"), booking("2", "Bo Chan", "Table 2")];
  await talk.says("who's on table 1 tonight?");
  expect(talk.said).toMatch(/^1 booking, .*Ann Lee/su);
  expect(talk.said).not.toContain("Bo Chan");
  await talk.says("is table 1 free tonight at 8?");
  expect(talk.said).toContain("Ann Lee");
  await talk.says("is table 1 free tonight at 6pm?");
  expect(talk.said).toBe("Table 1 is free today, Sun 22 Nov at 6:00 PM. Next on it: Ann Lee at 7:00 PM.");
  await talk.says("is table 1 free tomorrow?");
  expect(talk.said).toBe("Nobody has Table 1 tomorrow, Mon 23 Nov: it is free all day.");
});

it("a booking to be put in is not: whether there is room is told, and where it is made", async () => {
  const { said, chat } = await asked("book a table for 2 tomorrow at 8pm for Smith");
  expect(said).toContain("Yes, there is a place for 2");
  expect(said).toMatch(/nothing was booked\. Make it on your own page, \/b\/\S+/u);
  expect(chat.effects).toEqual([]);
});

it("“and at 7?” asks for another hour", async () => {
  const talk = await asked("do we have a table for 4 tomorrow at 8pm?");
  await talk.says("and at 7pm?");
  expect(talk.said).toMatch(/^No, 7:00 PM tomorrow/u);
  await talk.says("and on tuesday?");
  expect(talk.said).toBe("Yes, there is a place for 4 on Tue 24 Nov at 7:00 PM.");
});

it("is told in Spanish", async () => {
  const { said } = await asked("¿tenemos mesa para 4 mañana a las 20:00?");
  expect(said).toBe("Sí, hay sitio para 4 mañana, lun, 23 nov a las 20:00.");
});
