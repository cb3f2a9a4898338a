// Prices of some days, in memory: a lower one is a promotion, one that begins later waits, none is changed at once.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

describe("a price of some days", () => {
  it.each([
    ["tiramisu 7 on Fridays only", { weekdays: [5] }, "$2 off Tiramisu on Fridays"],
    ["put the tiramisu at 7 on weekends", { weekdays: [6, 7] }, "$2 off Tiramisu"],
    ["tiramisu is 7 until sunday", {}, "$2 off Tiramisu"],
    ["tiramisu down 2 dollars on mondays", { weekdays: [1] }, "$2 off Tiramisu on Mondays"],
  ])("that is lower is a promotion: %s", async (words, conditions, title) => {
    const talk = await new OfficeTalk().says(words);
    expect(talk.said).toContain(`Promotion: ${title}`);
    expect(talk.changes).toEqual([]);
    await talk.says("yes");
    const after = { amount_off: 200, conditions: { item: "Tiramisu", ...conditions } };
    expect(talk.changes).toMatchObject([{ target: "promotion", action: "add", after }]);
    expect(talk.office.rows.items.find((it) => it.name === "Tiramisu")?.price).toBe(900);
  });

  it("tells what it makes the item cost, then and on all other days", async () => {
    const talk = await new OfficeTalk().says("tiramisu 7 on Fridays only");
    expect(talk.said).toContain("That makes it $7 on those days; on all others it stays $9.");
  });

  it.each(["change the margherita to $16 on december 15", "raise the diavola by 1 on weekends"])(
    "that is higher is refused: %s",
    async (words) => {
      const talk = await new OfficeTalk().says(words, "yes");
      expect(talk.changes).toEqual([]);
      await talk.says(words);
      expect(talk.said).toContain("for some days alone I can only lower it");
    },
  );
});

describe("a price that begins later", () => {
  it.each([
    ["from january the Margherita costs 16", "Fri 1 Jan"],
    ["margherita 16 from january 1", "Fri 1 Jan"],
    ["make the margherita 16 from next monday", "Mon 23 Nov"],
    ["raise all pizzas by 5% starting january 1", "Fri 1 Jan"],
  ])("is planned for its day, and changes nothing of now: %s", async (words, day) => {
    const talk = await new OfficeTalk().says(words);
    expect(talk.said).toContain(`, from ${day} on. It begins by itself that day`);
    await talk.says("yes");
    expect(talk.said).toContain(`, from ${day} on. I'll tell you here when it begins.`);
    expect(talk.office.rows.items.find((it) => it.name === "Margherita")?.price).toBe(1400);
  });

  it.each(["margherita 16 from now on", "make the margherita 16 today", "margherita 16 from today"])(
    "from now is of now: %s",
    async (words) => {
      const talk = await new OfficeTalk().says(words, "yes");
      expect(talk.changes).toMatchObject([{ item: "Margherita", after: { price: 1600 } }]);
    },
  );
});

it("the days that something new is sold on are no part of its name, and a day in its name is", async () => {
  const talk = await new OfficeTalk().says("add panettone to desserts for 9 only in december");
  expect(talk.said).toContain("“New at Mario's: Panettone, $9.”");
  expect(talk.said).toContain("I didn't get this part, and nothing is changed by it: “only in december”");
  const roast = await new OfficeTalk().says("add sunday roast for 18 to pasta");
  expect(roast.said).toContain("Sunday roast (Pasta), $18");
  expect(roast.said).not.toContain("didn't get");
});
