// A planned change that is put right before it begins, in memory: a new plan takes its place, after a card that says so.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const diff = (talk: OfficeTalk) =>
  talk.chat.messages.flatMap((it) => it.cards ?? []).find((it) => it.type === "diff");

describe("a plan that is put right", () => {
  const plannedPrice = () => new OfficeTalk().says("from next monday the margherita costs 16", "yes");
  const prices = (talk: OfficeTalk) =>
    talk.office.planned.map(({ changes: [it], beginsAt }) => [
      it?.before?.["price"],
      it?.after?.["price"],
      beginsAt,
    ]);
  const monday = "2026-11-23T00:00:00-05:00";

  it.each(["actually make it 17", "make it $17", "sorry, make that 17", "margherita is 17 from monday"])(
    "is replaced for its day, after a card that says so, and today's price stays: %s",
    async (words) => {
      const talk = await (await plannedPrice()).says(words);
      expect(talk.said).toContain("New prices: Margherita $14 → $17, from Mon 23 Nov on.");
      expect(talk.said).toContain(
        "It replaces what was planned for then: New prices: Margherita $14 → $16, from Mon 23 Nov on.",
      );
      expect(diff(talk)?.changes).toMatchObject([
        { item: "Margherita, from Mon 23 Nov", before: { price: { amount: 1400 } } },
        { action: "remove", before: { planned: "New prices: Margherita $14 → $16, from Mon 23 Nov on" } },
      ]);
      expect(prices(talk)).toEqual([[1400, 1600, monday]]);
      await talk.says("yes");
      expect(talk.chat.effects.map((it) => it.type)).toEqual(["businessUndo", "businessChange"]);
      expect(talk.said).toMatch(/^Planned: New prices: Margherita \$14 → \$17, from Mon 23 Nov on\./u);
      expect(prices(talk)).toEqual([[1400, 1700, monday]]);
      await talk.says("actually make it 18", "yes");
      expect(prices(talk)).toEqual([[1400, 1800, monday]]);
      await talk.says("undo");
      expect(talk.said).toContain("Called off, and nothing was changed: New prices: Margherita $14 → $18");
      expect(talk.office.planned).toEqual([]);
    },
  );

  it("is put right by so much more than it costs, and not than was planned", async () => {
    const talk = await new OfficeTalk().says("from next monday raise all pizzas by 10%", "yes");
    const [before] = talk.office.planned;
    await talk.says("from next monday raise all pizzas by 5%");
    expect(talk.said).toContain("It replaces what was planned for then");
    await talk.says("yes");
    const [after, more] = talk.office.planned;
    expect(more).toBeUndefined();
    expect(after?.changes.length).toBe(before?.changes.length);
    for (const it of after?.changes ?? []) {
      const was = Number(it.before?.["price"]);
      expect([it.item, it.after?.["price"]]).toEqual([it.item, Math.round(was * 1.05)]);
    }
    const dollars = await (await plannedPrice()).says("raise the margherita by $1 from monday");
    expect(dollars.said).toContain("Margherita $14 → $15");
  });

  it("stays where the new one is not agreed to, and in Spanish says the same", async () => {
    const talk = await (await plannedPrice()).says("actually make it 17", "no");
    expect(prices(talk)).toEqual([[1400, 1600, monday]]);
    const spanish = new OfficeTalk();
    spanish.chat.facts.locale = "es-ES";
    const other = await spanish.says("la margherita cuesta 16 desde el lunes", "sí");
    await other.says("la margherita cuesta 17 desde el lunes");
    expect(other.said).toContain(
      "Sustituye lo que estaba previsto para entonces: Precios nuevos: Margherita",
    );
  });

  it("is not meant by another day, another item, or what the price is to be today", async () => {
    const talk = await (await plannedPrice()).says("make it 17 today");
    expect(talk.said).toContain("$14 → $17. A change of it is planned too");
    await talk.says("no", "tiramisu is 10", "no", "margherita is 15");
    expect(talk.said).toContain("$14 → $15. A change of it is planned too");
    const later = await (await plannedPrice()).says("margherita is 17 from january");
    expect(later.said).not.toContain("It replaces");
  });

  it("keeps what it says of hours beside what is new", async () => {
    const talk = await new OfficeTalk().says("starting monday we close at 9", "yes");
    await talk.says("starting monday we open at 10 every day");
    expect(talk.said).toContain("10:00 AM–9:00 PM every day, from Mon 23 Nov on");
    expect(talk.said).toContain("It replaces what was planned for then");
    await talk.says("yes");
    expect(talk.office.planned).toHaveLength(1);
    expect(talk.office.planned[0]?.changes[0]).toMatchObject({
      before: { opens: "11:00", closes: "22:00" },
      after: { opens: "10:00", closes: "21:00" },
    });
  });

  it("is left to be called off where nothing new would be left of it", async () => {
    const talk = await (await plannedPrice()).says("margherita is 14 from monday", "yes");
    expect(prices(talk)).toEqual([[1400, 1600, monday]]);
  });

  it("is refused where the new one is not of all that it is of: which of two comes first, nobody could say", async () => {
    const talk = await new OfficeTalk().says("raise all pizzas by 10% from monday", "yes");
    await talk.says("margherita is 17 from monday");
    expect(talk.said).toContain("For that moment this is planned already");
    await talk.says("yes");
    expect(talk.office.planned).toHaveLength(1);
    await talk.says("cancel the planned change", "yes", "margherita is 17 from monday");
    expect(talk.said).toContain("Margherita $14 → $17, from Mon 23 Nov on");
  });
});
