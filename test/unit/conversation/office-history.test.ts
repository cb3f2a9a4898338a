// What was changed and by whom, looked back at in the dashboard chat.
import { expect, it } from "vitest";
import type { Uuid } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const talk = () => {
  const it = new OfficeTalk();
  const { items, staff, accounts } = it.office.rows;
  it.office.made = [
    {
      at: "2026-11-21T20:10:00.000Z",
      by: accounts[0]!.user_id,
      target: "menu_item",
      action: "change",
      id: items[1]!.id,
      before: { price: 1600 },
      after: { price: 1700 },
      takenBack: false,
    },
    {
      at: "2026-11-20T15:00:00.000Z",
      by: it.office.rows.user,
      target: "shift",
      action: "add",
      id: "00000000-0000-4000-8000-000000000999" as Uuid,
      before: null,
      after: { staff_id: staff[1]!.id, starts_at: "2026-11-23T22:00:00Z", ends_at: "2026-11-24T03:00:00Z" },
      takenBack: true,
    },
  ];
  return it;
};

it.each([
  "what has been changed recently?",
  "what changed in the last 7 days?",
  "show me the recent changes",
])("all of it: %s", async (asked) => {
  const { said } = await talk().says(asked);
  expect(said).toContain("– Sat 21 Nov 3:10 PM, Anna Rossi: Diavola: price $16 → $17");
  expect(said).toContain("you: new – Shift, Marco Bianchi: Mon 23 Nov 5:00 PM–10:00 PM, taken back");
});

it("by who asks alone, and with what was just done", async () => {
  const it = await talk().says("hide the tiramisu", "yes", "what did I change recently?");
  expect(it.said).toContain("you: Tiramisu: is available Yes → No");
  expect(it.said).not.toContain("Anna Rossi");
});

it("of one item", async () => {
  const it = await talk().says("who changed the price of the Diavola?");
  expect(it.said).toContain("Anna Rossi: Diavola: price $16 → $17");
  expect(it.said).not.toContain("Marco");
  expect((await it.says("who changed the price of the Carbonara?")).said).toContain(
    "I find no change of Carbonara",
  );
});

it("a day on which nothing was changed is told as such", async () => {
  expect((await talk().says("what was changed yesterday?")).said).toContain("Diavola");
  expect((await new OfficeTalk().says("what was changed yesterday?")).said).toContain(
    "No change was made, Sat 21 Nov.",
  );
  expect((await talk().says("¿qué hemos cambiado?")).said).toContain("Lo que se cambió");
});

it("of a year with more changes than are looked through only the part that was", async () => {
  const it = talk();
  const [newest] = it.office.made;
  it.office.made = Array.from({ length: 1000 }, (_, at) => ({
    ...newest!,
    at: new Date(Date.parse("2026-11-21T20:10:00Z") - at * 60_000).toISOString(),
  }));
  const { said } = await it.says("who changed the price of the Carbonara?");
  expect(said).toMatch(/I find no change of Carbonara: Fri 20 Nov – /u);
});
