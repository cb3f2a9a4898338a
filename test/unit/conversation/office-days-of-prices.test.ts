// Prices that begin on a day: each its own, with an end only for so long; and how much more is no new price.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

function spanish(): OfficeTalk {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = "es-ES";
  return talk;
}
const planned = (talk: OfficeTalk) =>
  talk.chat.effects.flatMap((it) =>
    it.type === "businessChange"
      ? it.handoff.businessData.changes.map((row) => [
          row.item,
          row.after?.["price"],
          it.handoff.triggerConditions.beginsAt?.slice(0, 10),
        ])
      : [],
  );

describe("two prices that begin on two days", () => {
  it.each([
    "margherita 16 from monday and diavola 19 from tuesday",
    "from monday margherita 16 and from tuesday diavola 19",
  ])("are each of its own: %s", async (words) => {
    const talk = await new OfficeTalk().says(words);
    expect(talk.said).toContain("Margherita $14 → $16, from Mon 23 Nov on");
    expect(talk.said).toContain("Diavola $17 → $19, from Tue 24 Nov on");
    await talk.says("yes");
    expect(planned(talk)).toEqual([["Margherita", 1600, "2026-11-23"]]);
  });

  it.each([
    "margherita 16 from monday and 17 from tuesday",
    "margherita 12 and diavola 13 on monday and tuesday",
  ])("are asked about where none tells whose is whose: %s", async (words) => {
    expect((await new OfficeTalk().says(words, "yes")).changes).toEqual([]);
  });

  it("share one day where one is said", async () => {
    const talk = await new OfficeTalk().says("from monday margherita 16 and diavola 19");
    expect(talk.said).toContain("Diavola $17 → $19, from Mon 23 Nov on");
  });
});

describe("a price from a day on, with an end", () => {
  it.each(["margherita 16 from monday until friday", "margherita and diavola 19 from monday until friday"])(
    "is not for good: %s",
    async (words) => {
      const talk = await new OfficeTalk().says(words, "yes");
      expect(planned(talk)).toEqual([]);
      expect(talk.changes.filter((it) => it.target === "menu_item")).toEqual([]);
    },
  );

  it("is asked about where it is not surely read", async () => {
    const talk = await new OfficeTalk().says("margherita 16 from monday just this week");
    expect(talk.said).toMatch(/^Until when is that\?/u);
    expect((await talk.says("yes")).changes).toEqual([]);
  });
});

describe("an amount behind “sube” or “baja”", () => {
  it.each([
    ["sube la margherita 2 dólares", 1600],
    ["sube 2 dólares la margherita", 1600],
    ["baja la margherita 2 dólares", 1200],
    ["sube el precio de la margherita, 16 dólares", 1600],
    ["la margherita sube, ahora 16 dólares", 1600],
    ["sube la margherita 16 dólares", 1600],
    ["baja la margherita 12 dólares", 1200],
    ["sube la margherita de 14 dólares a 16 dólares", 1600],
    ["sube la margherita de 14 a 16 dólares", 1600],
  ])("is so much more or less only where it is small: %s", async (words, price) => {
    const talk = await spanish().says(words, "sí");
    expect(talk.changes).toMatchObject([{ item: "Margherita", after: { price } }]);
  });

  it.each(["sube la margherita 8 dólares", "sube las pizzas 16 dólares"])(
    "is asked about where it is neither: %s",
    async (words) => {
      expect((await spanish().says(words, "sí")).changes).toEqual([]);
    },
  );

  it("is of every price where all are meant", async () => {
    expect((await spanish().says("sube todos los precios 1 dólar", "sí")).changes).toHaveLength(4);
  });
});
