// Several orders at once, and one that comes before another is settled, in memory: all of them are drafted or named.
import { describe, expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = () => new OfficeTalk();
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

describe("several orders at once", () => {
  it("are drafted one by one, and what is not done yet is named", async () => {
    const it = await desk().says("add pizza bianca $14 and affogato $9 to desserts and close at 9 tonight");
    expect(it.said).toContain("New on the menu: Bianca (Pizza), $14");
    expect(it.said).toContain(
      "Not done yet; I take it up next: (2) New on the menu: Affogato (Desserts), $9; (3) Sun 22 Nov",
    );
    await it.says("yes");
    expect(it.said).toContain("New on the menu: Affogato (Desserts), $9");
    await it.says("no");
    expect(it.said).toContain("open 11:00 AM–9:00 PM");
    await it.says("yes");
    expect(it.changes).toMatchObject([{ target: "hour_exception" }]);
  });

  it("of which one cannot be done do not hold up the one behind it", async () => {
    const it = await desk().says(
      "hide the tiramisu and schedule Anna tomorrow from 5 to 10pm and make the margherita $15",
      "yes",
    );
    expect(it.said).toContain("works Mon 23 Nov 5:00 PM–10:00 PM already");
    expect(it.said).toContain("Margherita $14 → $15");
  });

  it("work no shift of somebody who does not join", async () => {
    const it = await desk().says("add a new server called Pete, works mon to fri 8 to 4");
    expect(it.said).toContain("Pete joins the team");
    expect(it.said).toContain("Not done yet; I take it up next: Pete (the team's shifts)");
    expect((await it.says("no")).said).toBe("Dropped; nothing was changed.");
  });
});

describe("what is said in one breath", () => {
  it("is parted where each order says all that it needs, without a full stop", async () => {
    const it = await desk().says("raise the margherita to 15 close on monday");
    expect(it.said).toContain("Margherita $14 → $15");
    expect(it.said).toContain("take it up next: Mon 23 Nov: closed");
    await it.says("yes", "yes");
    expect(it.changes).toMatchObject([{ target: "hour_exception", item: "Mon 23 Nov" }]);
  });

  it("stays one order where the second verb is part of the first", async () => {
    for (const line of [
      "add a close shave for $25",
      "open at 10 close at 8 on sunday",
      "Anna works friday 5 to close",
    ])
      expect((await desk().says(line)).said).not.toContain("Not done yet");
  });

  it("is told what comes after the card that is shown, to the end", async () => {
    const it = await desk().says("make the margherita $15, hide the tiramisu and close on Monday");
    await it.says("yes");
    expect(it.said).toContain("Off the menu for now: Tiramisu");
    expect(it.said).toContain("After that: Mon 23 Nov: closed.");
  });

  it("loses no part in silence: what was not understood is named", async () => {
    const it = await desk().says("close on Monday, we're out of burrata and Anna works Friday 5 to 10");
    expect(it.said).toContain("nothing is changed by it: “we're out of burrata”.");
    expect(it.said).toContain("Anna Rossi works Fri 27 Nov, 5:00 PM–10:00 PM");
    const spanish = await desk().says("sube la margherita a 15. Baila un poco conmigo");
    expect(spanish.said).toContain("Esta parte no la entendí, y no cambia nada: «Baila un poco conmigo».");
  });

  it("takes no question for an answer, and names what waits by its day", async () => {
    const it = await desk().says("reopen on christmas day");
    expect(it.said).toContain("From when to when");
    await it.says("how were sales on friday compared to last friday");
    expect(it.said).toContain("Sales");
    const two = await desk().says("make the margherita $15 and tell tomorrow's guests");
    expect(two.said).toContain("take it up next: Mon 23 Nov (a message)");
  });

  it("is told why a service can't have the sign that sets a person off in its name", async () => {
    const it = await desk().says("rename the table to Cut · Color");
    expect(it.said).toContain("read as the person who does it");
    expect(it.changes).toEqual([]);
  });

  it("means a renamed dish by its new name", async () => {
    const it = await desk().says("rename the diavola to Inferno and raise it to 20", "yes", "yes");
    expect(it.said).toContain("Inferno $17 → $20");
  });
});

describe("somebody who is called as one of the team", () => {
  it("is hired as themselves, and works no shift of the other's", async () => {
    expect((await desk().says("We hired Anna Hall as a server")).said).toContain(
      "Anna Hall joins the team (server)",
    );
    expect((await desk().says("Anna Hall works friday 5 to 10")).said).toContain("Nobody called Anna Hall");
    expect((await desk().says("Anna Friday 5 to 10")).said).toContain("Anna Rossi works Fri 27 Nov");
  });
});

describe("an order while a draft is open", () => {
  it("comes first, and the draft after it", async () => {
    const it = await desk().says("make the margherita $15", "hide the tiramisu");
    expect(it.said).toContain("Off the menu for now: Tiramisu");
    expect(it.said).toContain("not done yet: New prices: Margherita $14 → $15.");
    await it.says("yes");
    expect(it.said).toContain("Margherita $14 → $15");
    await it.says("yes");
    expect(it.changes).toMatchObject([{ item: "Margherita", after: { price: 1500 } }]);
  });

  it("of the same is said anew", async () => {
    const it = await desk().says("make the margherita $15", "make the margherita $16");
    expect(it.said).not.toContain("not done yet");
    expect((await it.says("yes")).changes).toMatchObject([{ after: { price: 1600 } }]);
  });

  it("that is refused leaves it open", async () => {
    const it = await desk().says("make the margherita $15", "schedule Anna tomorrow from 5 to 10pm");
    expect(it.said).toContain("Still open: New prices: Margherita $14 → $15. Shall I do it?");
    expect((await it.says("yes")).changes).toMatchObject([{ after: { price: 1500 } }]);
  });

  it("is no answer to what was asked about another", async () => {
    const it = await desk().says("add a burger for $12", "add lasagna to pasta for 16");
    expect(it.said).toContain("New on the menu: Lasagna (Pasta), $16");
    expect(it.said).toContain("not done yet: burger (the menu)");
  });
});

describe("what is said of a draft", () => {
  it("describes a new dish in the owner's words", async () => {
    const it = await desk().says("add pizza funghi $15", "mushrooms, truffle oil and mozzarella", "yes");
    expect(it.changes).toMatchObject([{ after: { description: "mushrooms, truffle oil and mozzarella" } }]);
  });

  it("what is on the menu already is found without its accents", async () => {
    const it = desk();
    it.office.rows.items[3]!.name = "Tiramisù";
    await it.says("add tiramisu for $5");
    expect(it.said).toContain("There is Tiramisù under Desserts already, at $9");
  });

  it("what is on the menu already may cost something else", async () => {
    const it = await desk().says("add tiramisu for $5");
    expect(it.said).toContain("There is Tiramisu under Desserts already, at $9: its price would change.");
    expect((await it.says("yes")).changes).toMatchObject([{ action: "change", after: { price: 500 } }]);
  });
});

describe("what is asked", () => {
  it("the menu, and a price", async () => {
    const it = await desk().says("what's on the menu?");
    expect(it.said).toContain("Pizza: Margherita $14, Diavola $17");
    expect((await it.says("whats the price of the branzino")).said).toBe("There is no branzino on the menu.");
    expect((await it.says("how much is the diavola?")).said).toBe("Diavola $17");
  });

  it("what was done", async () => {
    const it = await desk().says("what did I do today?");
    expect(it.said).toBe("Nothing was changed in this conversation yet.");
    await it.says("hide the tiramisu", "yes", "what did I do today?");
    expect(it.said).toContain("Off the menu for now: Tiramisu.");
  });

  it("nobody's namesake is moved, and whoever is not on the team is told so", async () => {
    const it = desk();
    it.office.booked = [
      booked(1, "Bo Lee", "2026-11-23T00:00:00.000Z"),
      booked(2, "Camille Dubois", "2026-11-23T00:30:00.000Z"),
    ];
    expect((await it.says("Move Bo to 8")).said).toContain("Move the booking of Bo Lee");
    await it.says("no");
    expect((await it.says("Lucy works friday 5 to 10")).said).toContain("Nobody called Lucy is on the team");
  });

  it("prices up without a word of how much says how to say it", async () => {
    expect((await desk().says("raise prices")).said).toContain("By how much, and of what?");
  });
});

it("whoever would begin after the new closing hour is named, and who would sit on is told as that", async () => {
  const it = desk();
  it.office.booked = [booked(1, "Maria Lopez", "2026-11-23T02:00:00.000Z")];
  expect((await it.says("close at 9 tonight")).said).toContain("Maria Lopez for 2");
  await it.says("no");
  it.office.booked = [booked(1, "Maria Lopez", "2026-11-23T00:00:00.000Z")];
  expect((await it.says("move Maria to 9pm")).said).toContain(
    "It would last until 10:30 PM, after you close.",
  );
});
