// "With parking", "dogs welcome": what a house has or allows is known by what it tells in its own chat, and by no refusal.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const search = (locale: string | null = null) =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

it.each([
  ["italian restaurants with parking", null],
  ["dog friendly restaurants", null],
  ["restaurants where i can bring my dog", null],
  ["restaurants with high chairs", null],
  ["kid friendly restaurant with high chairs", null],
  ["wheelchair accessible restaurants", null],
  ["restaurantes con aparcamiento", "es-ES"],
])("%s: finds who tells so", async (words, locale) => {
  const said = await after(search(locale), words);
  expect(said).toContain("Mario's Italian");
  expect(said).not.toMatch(/Nobody|nadie|massage/iu);
});

it("who refuses it is not among them", async () => {
  const told = async (parking: string) => {
    await home.db.query(
      "update public.businesses set policies = jsonb_set(policies, '{texts,parking}', to_jsonb($1::text)) where slug = 'marios-italian'",
      [parking],
    );
    return after(search(), "italian restaurants with parking");
  };
  for (const it of [
    "We have no parking.",
    "Sorry, we don't have parking.",
    "There is parking, but not for guests.",
  ])
    expect(await told(it)).toMatch(/^Nobody has/u);
  expect(await told("Free parking behind the house.")).toContain("Mario's Italian");
});
