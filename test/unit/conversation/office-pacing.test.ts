// An owner says how many may arrive at once: drafted, shown, agreed to, asked about, lifted; and what it cannot be.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const policiesOf = (talk: OfficeTalk) => talk.office.rows.business.policies;
const rowsOf = (talk: OfficeTalk) =>
  talk.changes.map(({ action, id, before, after }) => [
    action,
    id,
    before?.["value"] ?? null,
    after?.["value"] ?? null,
  ]);

describe("so many at once", () => {
  it("are a draft that says what will hold and what becomes of what is booked, and a change after the yes", async () => {
    const talk = await new OfficeTalk().says("no more than 20 covers every 15 minutes");
    expect(talk.said).toContain("At most 20 guests arrive within 15 minutes.");
    expect(talk.said).toContain("What is booked already stays as it is.");
    expect(talk.changes).toEqual([]);
    await talk.says("yes");
    expect(rowsOf(talk)).toEqual([["add", "max_covers_per_slot", null, 20]]);
  });

  it("are guests, parties or both, within the interval that is said", async () => {
    const talk = new OfficeTalk();
    policiesOf(talk)["max_covers_per_slot"] = 24;
    await talk.says("max 4 parties every half hour");
    expect(talk.said).toContain("At most 24 guests and 4 parties arrive within 30 minutes.");
    await talk.says("yes");
    expect(rowsOf(talk)).toEqual([
      ["add", "max_arrivals_per_slot", null, 4],
      ["add", "pacing_minutes", null, 30],
    ]);
  });

  it.each([
    [30, 30],
    [45, 30],
    [120, 60],
    [15, 15],
  ])("per slot of a grid of %i minutes are within %i", async (grid, minutes) => {
    const talk = new OfficeTalk();
    policiesOf(talk)["slot_minutes"] = grid;
    await talk.says("max 4 parties per slot");
    expect(talk.said).toContain(`At most 4 parties arrive within ${minutes} minutes.`);
  });

  it("that are fewer than a party may be leave that party to the team, and say so", async () => {
    const talk = await new OfficeTalk().says("limit arrivals to 6 people per quarter hour");
    expect(talk.said).toMatch(/Parties of more than 6 are asked to call/u);
    policiesOf(talk)["max_party_size"] = 6;
    await talk.says("no", "limit arrivals to 6 people per quarter hour");
    expect(talk.said).not.toContain("asked to call");
  });

  it.each([
    ["max 0 covers per slot", "0 does not look right: between 1 and 1000 is possible"],
    ["max 1001 covers per slot", "1001 does not look right"],
    ["max 20 covers every 25 minutes", "a part of the hour: 5, 10, 15, 20, 30 or 60 minutes"],
    ["max 30 covers every 2 hours", "a part of the hour"],
    ["pace us every 30 minutes", "How many?"],
    ["on Fridays no more than 20 covers every 15 minutes", "the same on all days and at all hours"],
    ["no pacing limit", "There is no limit to how many arrive at once: it is like that already."],
  ])("%s: refused, and why", async (said, why) => {
    const talk = await new OfficeTalk().says(said);
    expect(talk.said).toContain(why);
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
  });

  it("that hold already are no change", async () => {
    const talk = new OfficeTalk();
    policiesOf(talk)["max_covers_per_slot"] = 20;
    await talk.says("no more than 20 covers every 15 minutes");
    expect(talk.said).toContain("it is like that already");
  });
});

describe("the limit", () => {
  const limited = () => {
    const talk = new OfficeTalk();
    Object.assign(policiesOf(talk), {
      max_covers_per_slot: 20,
      max_arrivals_per_slot: 5,
      pacing_minutes: 30,
    });
    return talk;
  };

  it("is lifted whole, its interval with it", async () => {
    const talk = await limited().says("no pacing limit");
    expect(talk.said).toContain("There is no limit to how many arrive at once.");
    expect(talk.said).not.toContain("booked already");
    await talk.says("yes");
    expect(rowsOf(talk)).toEqual([
      ["remove", "max_covers_per_slot", 20, null],
      ["remove", "max_arrivals_per_slot", 5, null],
      ["remove", "pacing_minutes", 30, null],
    ]);
  });

  it("is lifted of guests alone, and what still holds is told", async () => {
    const talk = await limited().says("remove the limit on covers per slot");
    expect(talk.said).toContain("At most 5 parties arrive within 30 minutes.");
    await talk.says("yes");
    expect(rowsOf(talk)).toEqual([["remove", "max_covers_per_slot", 20, null]]);
  });

  it("is told when asked for, alone or among the rules", async () => {
    const told = "At most 20 guests and 5 parties arrive within 30 minutes.";
    const talk = await limited().says("how many covers per slot do we take?");
    expect(talk.said).toContain(told);
    expect(talk.said).toContain("“no pacing limit”");
    expect(talk.said).not.toContain("no-shows");
    expect((await talk.says("what are our rules?")).said).toContain(told);
    expect((await new OfficeTalk().says("what's our pacing?")).said).toContain("There is no limit");
    expect(talk.changes).toEqual([]);
  });

  it("is not for staff to change", async () => {
    const talk = new OfficeTalk("staff");
    await talk.says("no more than 20 covers every 15 minutes");
    expect(talk.said).not.toContain("At most 20");
    expect(talk.said).toMatch(/owner|manager/u);
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
    expect((await talk.says("what's our pacing?")).said).toContain("There is no limit");
  });

  it("is spoken of in Spanish", async () => {
    const talk = new OfficeTalk();
    talk.chat.facts.locale = "es-ES";
    await talk.says("no más de 20 comensales cada 15 minutos");
    expect(talk.said).toContain("Como mucho llegan 20 personas cada 15 minutos.");
    await talk.says("sí");
    expect(rowsOf(talk)).toEqual([["add", "max_covers_per_slot", null, 20]]);
  });
});
