// What the global chat says of the demo city holds against the city's own rows: hours, kinds, days and names.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const hours = 60 * 60_000;
const talk = (now = mondayNoon()) => new Chat({ city: home.city, now, timeZone: "America/New_York" });
const sundayEvening = () => talk(mondayNoon() - 14.5 * hours);

it("who closes at seven is not open after seven", async () => {
  expect(await after(talk(), "salons open late on thursday")).toMatch(/^None of the salons is open /);
});

it("what is not wanted is left out, and a limit is of dishes where one eats", async () => {
  const said = await after(talk(), "dinner for 6 on saturday at 8, not seafood, max $30 each");
  expect(said).toContain("restaurants other than seafood with dishes under $30 for 6 people");
  expect(said).not.toMatch(/Sakura Sushi|Harbour Grill/);
  const then = await after(talk(), "restaurants", "not sushi", "not thai");
  expect(then).toContain("other than sushi and thai");
});

it("what a place must have is looked for, and said where nobody has it", async () => {
  const pizza = await after(talk(), "find me a restaurant with pizza downtown");
  expect(pizza).toMatch(/^I found one pizza restaurant in downtown:\n1\. Mario's Italian/);
  expect(await after(talk(), "is there a gym w childcare")).toMatch(/^Nobody has childcare/);
  expect(await after(talk(), "tutor for maths for my daughter")).toMatch(/^I found one tutor for maths:/);
});

it("a morning that is over is the next one, and what is free in it is no contradiction", async () => {
  const said = await after(sundayEvening(), "yoga class tomrw morning under 25");
  expect(said).toMatch(/^I found one yoga studio under \$25 with something free tomorrow between/);
  expect(await after(sundayEvening(), "yoga in the morning")).toContain("tomorrow between");
});

it("where it is another day already, the day is said by its date", async () => {
  expect(await after(sundayEvening(), "restaurants in Lisbon")).toMatch(/next free Mon \d+ \w+ at/);
});

it("a limit of stars is said as it was", async () => {
  const said = await after(talk(), "tell me when a haircut with 4.95 stars or better");
  expect(said).toContain("with 4.95 stars or more");
});

it("whose name has a business's word in it stays in the chat that asked", async () => {
  const said = await after(
    talk(),
    "salons in the harbour",
    "book Harbour Hair",
    "Lou Petit, lou@example.com",
  );
  expect(said).toMatch(/^Harbour Hair: /);
});
