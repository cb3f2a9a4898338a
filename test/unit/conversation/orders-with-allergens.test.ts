// What somebody must not eat is in what they order: it is said, and nothing is promised.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function chatAt(slug: string, locale: string, ...said: string[]): Promise<Chat> {
  const chat = new Chat({ business: house(slug), locale });
  for (const it of said) await chat.says(it);
  return chat;
}

test.each([
  [
    "en-US",
    "can i have the mole without nuts",
    "By our menu the Chicken Mole contains nuts, and I can't promise",
  ],
  ["es", "quiero pedir un chicken mole sin frutos secos", "Chicken Mole lleva nuts"],
  ["fr", "je voudrais commander un chicken mole sans noix", "Chicken Mole contient : nuts"],
  ["de", "ich möchte ein Chicken Mole ohne Nüsse bestellen", "enthält Chicken Mole: nuts"],
  ["it", "vorrei ordinare un chicken mole senza noci", "Chicken Mole contiene: nuts"],
  ["pt", "queria pedir um chicken mole sem nozes", "Chicken Mole contém: nuts"],
])("(%s) %s", async (locale, text, part) => {
  const chat = await chatAt("casa-lupe", locale);
  expect(await chat.says(text)).toContain(part);
});

test("an allergy told in mid-order names what in it has that", async () => {
  const chat = await chatAt("casa-lupe", "en-US", "a chicken mole and a guacamole to go");
  const heard = await chat.says("is it safe for a nut allergy");
  expect(heard).toContain("the Chicken Mole contains nuts");
  expect(heard).not.toContain("the Guacamole contains");
});

test("what is had without it by an option has none of it", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  const heard = await chat.says("can i have the margherita without gluten to go");
  expect(heard).toContain("Margherita (Gluten-free)");
  expect(heard).not.toContain("contains");
});

test("of a dish that is to be without it, that alone is spoken of", async () => {
  const chat = await chatAt("marios-italian", "en-US", "a tiramisu to go");
  const heard = await chat.says("and a carbonara without egg");
  expect(heard).toContain("Carbonara contains egg");
  expect(heard).not.toContain("Tiramisù contains");
});
