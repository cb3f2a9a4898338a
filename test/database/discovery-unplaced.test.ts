// Somebody who is asked near what, and does not say: nobody is asked the same for ever.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const search = (locale: string | null = null) =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

it("another search in place of an answer is of the whole town", async () => {
  const chat = search();
  expect(await after(chat, "a haircut nearby")).toContain("Near which part of town?");
  expect(await after(chat, "any sushi place open after 5pm?")).toContain("Sakura Sushi");
  expect(await after(chat, "cheapest oil change")).toMatch(/^I found .*1\. /su);
});

it("who only says near again is told that it is all over town", async () => {
  const said = await after(search(), "a haircut nearby", "just close to me please");
  expect(said).toMatch(/^I can't see where you are, so this is all over town:\n1\. /u);
});

it("a part of town answers, and what was looked for goes on", async () => {
  const said = await after(search(), "a haircut nearby", "downtown");
  expect(said).toMatch(/downtown/u);
  expect(said).toContain("StyleMaster");
});

it("in German too", async () => {
  const said = await after(search("de-DE"), "ein Friseur in der Nähe", "einfach in meiner Nähe bitte");
  expect(said).toMatch(/^Ich sehe nicht, wo Sie sind, daher aus der ganzen Stadt:/u);
});
