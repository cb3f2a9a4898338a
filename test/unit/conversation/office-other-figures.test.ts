// Figures and suggestions that are asked for by name: the one that is meant, or none.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

describe("an owner", () => {
  it("hears how many customers were new, and not how many came again", async () => {
    const it = new OfficeTalk();
    it.office.counted = { total: 24, outOf: 80 };
    await it.says("how many new customers last month?");
    expect(it.said).toContain("56 of 80 known customers who came; the other 24 had come before");
    await it.says("how many repeat customers last month?");
    expect(it.said).toContain("24 customers out of 80");
  });

  it("is shown the suggestions of the kind that is asked about alone", async () => {
    const it = new OfficeTalk();
    const suggestion = { evidence: "As it is.", action: null };
    it.office.suggested = [
      { ...suggestion, kind: "table_mix", title: "Two small tables for a large one" },
      { ...suggestion, kind: "drop_item", title: "Drop the Caprese" },
    ];
    await it.says("should I drop something from the menu?");
    expect(it.said).toBe("What the figures speak for:\n1. Drop the Caprese. As it is.");
    await it.says("are we short-staffed on any day?");
    expect(it.said).toBe("The figures speak for no change of that kind right now.");
  });

  it("drops the frequent question that is named", async () => {
    for (const all of ["delete the one about high chairs", "remove the high chairs question"]) {
      const it = await new OfficeTalk().says(all);
      expect(it.said).toContain("Do you have high chairs?");
      expect(it.said).toContain("Shall I do it?");
    }
  });

  it("asks for the days of the week after the hours", async () => {
    const it = await new OfficeTalk().says("when are we busiest?", "and which day of the week?");
    expect(it.office.figureAsked?.metric).toBe("busiest_days");
  });

  it("is told that it is not known what nobody counts", async () => {
    const it = await new OfficeTalk().says("takeaway vs dine in");
    expect(it.said).toContain("sales are not counted by takeaway and dine-in");
    expect(it.office.figureAsked).toBeNull();
    await it.says("which guests are stranded?");
    expect(it.said).toContain("I keep no list of those");
    await it.says("how many customers agreed to news?");
    expect(it.said).toBe(
      "34 customers agreed to news and can be written to. Not written to: 12 never agreed to news.",
    );
    expect(it.office.figureAsked).toBeNull();
  });
});
