// Figures that owners ask for besides sales, in memory: what is a share is told as one, and customers by name.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const hours = (...values: [string, number][]) => values.map(([label, value]) => ({ label, value }));

describe("how full the house is", () => {
  const asked = async (words: string) => {
    const talk = new OfficeTalk();
    const day = { from: "2026-11-22", until: "2026-11-22", step: null };
    talk.office.counted = {
      ...day,
      total: 34.5,
      outOf: 41,
      points: hours(["18:00", 20], ["19:00", 80], ["20:00", 56]),
    };
    talk.office.countedBefore = {
      from: "2026-11-15",
      until: "2026-11-15",
      step: null,
      total: 30,
      points: [],
    };
    await talk.says(words);
    return talk;
  };

  it("is a share beside the week before's, with its fullest hours, its chart and its query", async () => {
    const talk = await asked("how full are we tonight?");
    expect(talk.said).toContain(
      "How full, 22 Nov 2026: 34.5%, with 41 guests in that time (the period before: 30%).",
    );
    expect(talk.said).toMatch(/1\. 7:00 PM: 80%\n2\. 8:00 PM: 56%/u);
    expect(talk.said).toContain("(Guests of bookings against the places there are, over the hours open, ");
    expect(talk.office.figureAsked).toMatchObject({ metric: "occupancy", from: "2026-11-22" });
    expect(talk.chat.messages[0]?.cards).toMatchObject([{ type: "chart", unit: "%" }]);
  });

  it("is told in Spanish", async () => {
    const talk = await asked("¿cómo de llenos estamos esta noche?");
    expect(talk.said).toContain("Ocupación, 22 nov 2026: 34,5%, con 41 personas en ese tiempo");
    expect(talk.said).toContain("(el periodo anterior: 30%)");
  });
});

it("an average is told with what it is of, and hours without guests are not the fullest", async () => {
  const talk = new OfficeTalk();
  talk.office.counted = { total: 6811, outOf: 188 };
  await talk.says("average ticket");
  expect(talk.said).toContain(": $68.11 (188 paid orders and visits), ");
  talk.office.counted = { step: null, total: 2, outOf: 8, points: hours(["11:00", 0], ["19:00", 16]) };
  await talk.says("how full are we tonight?");
  expect(talk.said).toContain("1. 7:00 PM: 16%");
  expect(talk.said).not.toContain("11:00 AM");
});

describe("customers", () => {
  const withGuests = (role: "owner" | "manager" | "staff") => {
    const talk = new OfficeTalk(role);
    talk.office.counted = { step: null, total: 12, outOf: 3, points: hours(["Ann Lee", 7], ["Bo Chan", 5]) };
    return talk;
  };

  it("who came most often are named to those who run the house", async () => {
    for (const role of ["owner", "manager"] as const) {
      const talk = await withGuests(role).says("who are our best customers?");
      expect(talk.said).toContain("12 visits of 3 known customers");
      expect(talk.said).toContain("1. Ann Lee: 7\n2. Bo Chan: 5");
    }
  });

  it("are not named to staff", async () => {
    const talk = await withGuests("staff").says("who are our best customers?");
    expect(talk.said).toContain("Only an owner or a manager");
    expect(talk.office.figureAsked).toBeNull();
  });
});

it("what sells best on some days is counted on these alone", async () => {
  const talk = await new OfficeTalk().says("what sells best on weekends?");
  expect(talk.office.figureAsked).toMatchObject({ metric: "best_items", from: null, weekdays: [6, 7] });
  expect(talk.said).toContain("Best sellers on weekends");
});

it("what is not counted by weekday is not told as if it were", async () => {
  const talk = await new OfficeTalk().says("sales per person on fridays");
  expect(talk.said).toContain("Sales on Fridays");
  expect(talk.office.figureAsked).toMatchObject({ metric: "staff_load", weekdays: [] });
  expect(talk.said.match(/on Fridays/gu)).toHaveLength(1);
  await talk.says("which days are busiest on weekends");
  expect(talk.said).not.toContain("on weekends");
});
