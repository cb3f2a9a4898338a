// "Something vegetarian", "vegan": what an item of the menu is marked as, whatever its name.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const search = (locale: string | null = null) =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

it.each([
  ["vegetarian restaurants", null],
  ["something vegetarian for tonight", null],
  ["a place with gluten free food", null],
  ["restaurantes vegetarianos", "es-ES"],
  ["ein vegetarisches Restaurant", "de-DE"],
])("%j finds who has such dishes", async (words, locale) => {
  const said = await after(search(locale), words);
  expect(said).toContain("Mario's Italian");
  expect(said).not.toMatch(/Nobody has|Nadie|Niemand/u);
});

it("who has none of it is not among them", async () => {
  const said = await after(search(), "vegan restaurants");
  expect(said).toMatch(/^I found 5 vegan restaurants/u);
  expect(said).toContain("Green Bowl");
  // One vegan side dish, and a smokehouse.
  expect(said).not.toContain("Smoke & Oak");
});
