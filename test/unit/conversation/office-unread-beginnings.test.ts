// "From Monday" where a change has no place for it: asked about, and never done for one day or at once.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

describe("a beginning that a change cannot keep", () => {
  it.each([
    ["block table 1 from Monday", "Until when is that?"],
    ["Anna is off from Monday", "Until when is that?"],
    ["10% off pizzas from monday", "Until when is that?"],
    ["rename margherita to Regina from Monday", "Only prices and the week's hours can begin"],
    ["new price from Monday: margherita 16, diavola 19", "Do you want to change a price?"],
  ])("drafts nothing: %s", async (words, said) => {
    const talk = await new OfficeTalk().says(words);
    expect(talk.said.startsWith(said)).toBe(true);
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
  });

  it("is no reason to ask where its end is said", async () => {
    const talk = await new OfficeTalk().says("block table 1 from Monday for three days");
    expect(talk.said).toContain("from Mon 23 Nov to Wed 25 Nov");
  });
});

describe("a beginning that leads a message", () => {
  it.each([
    ["from monday margherita 16, diavola 19 and closed on Sundays", "closed on Sundays, from Mon 23 Nov on"],
    ["from Monday open weekdays 9 to 5 and saturdays 10 to 2", "on Saturdays, from Mon 23 Nov on"],
    ["from Monday open weekdays 9 to 5, closed sunday", "closed on Sundays, from Mon 23 Nov on"],
  ])("is of all its parts: %s", async (words, said) => {
    expect((await new OfficeTalk().says(words)).said).toContain(said);
  });
});
