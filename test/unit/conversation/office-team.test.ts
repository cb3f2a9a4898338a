// Who there is where somebody is named whom nobody knows, and the part of a day in which a place is out of service.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

describe("the team", () => {
  it.each([
    "give Maria friday off",
    "Maria is sick tomorrow",
    "is Maria free at 3?",
    "dale a Maria el viernes libre",
  ])("has nobody of that name: %s", async (text) => {
    const talk = await new OfficeTalk().says(text);
    expect(talk.said).toMatch(/Maria .*Anna Rossi(?:, | y )Marco Bianchi/u);
    expect(talk.state.pending_changes).toEqual([]);
  });

  it("is asked about one who is on it", async () => {
    expect((await new OfficeTalk().says("is Anna free tomorrow at 3?")).said).toContain(
      "Anna Rossi is not on shift then, but 5:00 PM–10:00 PM",
    );
    expect((await new OfficeTalk().says("give Anna tomorrow off")).said).toContain("Anna");
    expect((await new OfficeTalk().says("is table 1 free at 3?")).said).toContain("Table 1 is free");
  });
});

describe("a place out of service", () => {
  it.each([
    ["block table 1 tomorrow afternoon", "12:00 PM–5:00 PM"],
    ["block table 1 tomorrow evening", "5:00 PM–11:00 PM"],
    ["block table 1 tomorrow afternoon from 2 to 4", "2:00 PM–4:00 PM"],
  ])("%s", async (text, told) => {
    expect((await new OfficeTalk().says(text)).said).toContain(told);
  });
});
