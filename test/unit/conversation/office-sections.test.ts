// Sections of the menu in the dashboard chat, what is hidden, and what is put right on the way: in memory.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

it("puts a section before another, with its items", async () => {
  const talk = await new OfficeTalk().says("put the pasta section above the pizza");
  expect(talk.said).toContain("New order of the sections: Pasta, Pizza, Desserts");
  await talk.says("yes");
  const order = talk.office.rows.items.toSorted((a, b) => a.position - b.position).map((it) => it.name);
  expect(order).toEqual(["Carbonara", "Margherita", "Diavola", "Tiramisu"]);
});

it("asks beside which section it goes where none is named", async () => {
  const talk = await new OfficeTalk().says("put desserts first");
  expect(talk.said).toContain("New order of the sections: Desserts, Pizza, Pasta");
  expect((await new OfficeTalk().says("put the pizza first")).said).toContain("stands there already");
});

it("tells what is hidden", async () => {
  const talk = await new OfficeTalk().says("what's hidden right now?");
  expect(talk.said).toBe("Nothing is hidden: all of it can be seen.");
  await talk.says("hide the diavola", "yes", "show me what's off the menu");
  expect(talk.said).toBe("Pizza: Diavola $17 (hidden)");
});

it("takes a new name for what is drafted", async () => {
  const talk = await new OfficeTalk().says(
    "new pizza called Vesuvio at 19.50",
    "hmm, call it Vesuvio Piccante",
  );
  expect(talk.said).toContain("New on the menu: Vesuvio Piccante (Pizza), $19.50");
});

it("takes another price once one was changed", async () => {
  const talk = await new OfficeTalk().says("make the tiramisu 10", "yes", "actually 10.25");
  expect(talk.said).toContain("Tiramisu $10 → $10.25");
});
