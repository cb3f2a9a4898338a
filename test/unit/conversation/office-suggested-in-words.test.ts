// What is suggested and no row does: asked to be done, it is told what it takes, and nothing is drafted in its place.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const title = "Split a table for 8 into smaller ones";
const talk = (withOther: boolean) => {
  const it = new OfficeTalk();
  const { id, name } = it.office.rows.items[3]!;
  const values = (is_available: boolean) => ({ is_available });
  it.office.suggested = [
    ...(withOther
      ? [
          {
            kind: "drop_item" as const,
            title: `Take ${name} off the menu`,
            evidence: "Never sold in 60 days.",
            action: {
              target: "menu_item" as const,
              action: "change" as const,
              id,
              item: name,
              before: values(true),
              after: values(false),
            },
          },
        ]
      : []),
    { kind: "table_mix", title, evidence: "12 of 20 parties were of 2 or fewer.", action: null },
  ];
  return it;
};

it.each(["do it", "do number 1", "the first one", "yes, do it", "do them all"])("alone: %s", async (said) => {
  const it = await talk(false).says("what should I improve?", said);
  expect(it.said).toContain(`“${title}”: That I can't do from here`);
  expect(it.said).toContain("Nothing was changed.");
  expect(it.state.pending_changes).toEqual([]);
});

it("beside one that is done in a word, by its place", async () => {
  const it = await talk(true).says("what should I improve?", "do number 2");
  expect(it.said).toContain("places are not added, split or resized");
  await it.says("do it");
  expect(it.said).toContain("Take Tiramisu off the menu. The staff will be told. Shall I do it?");
});

it("both at once are asked for one by one", async () => {
  const it = await talk(true).says("what should I improve?", "do both");
  expect(it.said).toContain("Which one? 1. Take Tiramisu off the menu.");
  expect(it.state.pending_changes).toEqual([]);
});

it("in Spanish too", async () => {
  const it = await talk(false).says("¿qué puedo mejorar?", "hazlo");
  expect(it.said).toContain("Eso no puedo hacerlo desde aquí");
});
