// What sounds like an answer, a yes or a question of the page's, and is none: nothing false is said, and nothing is done.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const identity = { name: "Ann Lee", email: "ann.lee@example.com" };

async function booked(slug: string, wish: string): Promise<Chat> {
  const chat = new Chat({ business: house(slug), locale: "en-US", identity });
  for (const said of [wish, "yes"]) await chat.says(said);
  return chat;
}

test.each(["running late, is that ok", "would that be ok?", "would 11 work if that's ok with you?"])(
  "%s: a question is no yes to a move that was proposed",
  async (said) => {
    const chat = await booked("style-master", "a haircut tomorrow at 11am");
    await chat.says("can I come 30 mins later");
    expect(await chat.says(said)).not.toMatch(/^Done/);
  },
);

test.each(["that's ok", "yes that works", "ok"])("%s: is one", async (said) => {
  const chat = await booked("style-master", "a haircut tomorrow at 11am");
  await chat.says("can I come 30 mins later");
  expect(await chat.says(said)).toMatch(/^Done, it's now a haircut tomorrow/);
});

test.each([
  ["it", "un tavolo per 2 domani alle 20", "sì", "possiamo spostare alle 19?", "e va bene", /^Fatto/],
  ["es", "mesa para 2 mañana a las 20", "sí", "¿puede ser a las 19?", "sí, está bien", /^Hecho|^Listo/],
])("(%s) a yes that begins with a small word is one", async (locale, wish, yes, change, said, done) => {
  const chat = new Chat({ business: house("marios-italian"), locale, identity });
  for (const line of [wish, yes, change]) await chat.says(line);
  expect(await chat.says(said)).toMatch(done);
});

test("a guess says no booking once more, as if another had been made", async () => {
  const chat = await booked("style-master", "2 haircuts tomorrow 3pm, me and my husband");
  expect(await chat.says("and the second one?")).not.toContain("Booked!");
  expect(await chat.says("can you repeat that?")).not.toBe("");
});

test.each([
  ["quick-fix-auto", "do i get a loaner car", /Two courtesy cars/],
  ["style-master", "how long does a colour take", /Colour takes 2 hours/],
  ["style-master", "do i need a patch test for a colour?", /48 hours before/],
])("%s: %s", async (slug, said, answer) => {
  expect(await new Chat({ business: house(slug), locale: "en-US" }).says(said)).toMatch(answer);
});
