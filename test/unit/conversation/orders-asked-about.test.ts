// What is asked in mid-order, and what somebody must not eat: none of it is ordered, and the order stays what it was.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function chatAt(slug: string, locale: string, ...said: string[]): Promise<Chat> {
  const chat = new Chat({ business: house(slug), locale });
  for (const it of said) await chat.says(it);
  return chat;
}

test.each([
  ["is there peanut in anything else? my kid's allergic"],
  ["i can't eat peanuts"],
  ["I have a peanut allergy"],
  ["by the way, my son is allergic to peanuts"],
])("%s: an allergy adds no peanut shake", async (text) => {
  const chat = await chatAt("the-corner-burger", "en-US", "a bacon double and a peanut shake to go");
  await chat.says(text);
  expect(await chat.says("what's the total?")).toContain(
    "1 × Bacon Double $17 and 1 × Peanut Shake $8: $25 in total",
  );
});

test("whoever wants none for an allergy has none", async () => {
  const chat = await chatAt("the-corner-burger", "en-US", "a bacon double and a peanut shake to go");
  const heard = await chat.says("no peanuts please, my son is allergic to peanuts");
  expect(heard).toContain("1 × Bacon Double: $17");
});

test.each([
  ["en-US", "a carbonara for pickup", "whats in the diavola again"],
  ["en-US", "a carbonara for pickup", "is the diavola spicy"],
  ["en-US", "a carbonara for pickup", "does the diavola have olives"],
  ["es", "una carbonara para llevar", "que lleva la diavola"],
  ["fr", "une carbonara à emporter", "qu'est-ce qu'il y a dans la diavola"],
  ["de", "eine Carbonara zum Mitnehmen", "was ist in der Diavola drin"],
  ["it", "una carbonara da asporto", "cosa c'è nella diavola"],
  ["pt", "uma carbonara para levar", "o que tem a diavola"],
])("(%s) %s, %s: asked and not ordered", async (locale, order, asked) => {
  const chat = await chatAt("marios-italian", locale, order);
  const heard = await chat.says(asked);
  expect(heard).not.toMatch(/1 × Diavola/);
  expect(heard).toContain("Diavola");
});

test("an item with its options is priced by them", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  const heard = await chat.says("How much for a large diavola with a gluten free crust?");
  expect(heard).toContain("$24");
  expect(heard).not.toContain("contains gluten");
});

test("the dough without gluten is an option of what is ordered, and two of them are two", async () => {
  const chat = await chatAt("marios-italian", "en-US", "a large margherita to go");
  expect(await chat.says("gluten free base please")).toContain("1 × Margherita (Large, Gluten-free): $21");
  expect(await chat.says("2 of them")).toContain("2 × Margherita (Large, Gluten-free): $42");
});

test("what has no gluten is still a question", async () => {
  const chat = await chatAt("marios-italian", "en-US", "a large margherita to go");
  expect(await chat.says("what do you have gluten free?")).toContain("Caprese");
});

test.each([
  "i forgot, what's my total?",
  "what do i owe you",
  "what did i end up with?",
  "how long",
  "how long will it take?",
])("%s: what was placed is told", async (asked) => {
  const chat = await chatAt("pho-saigon", "en-US", "two pho bo to go asap", "that's all", "Bo", "skip");
  expect(await chat.says("yes")).toContain("Your order is in!");
  expect(await chat.says(asked)).toContain("2 × Pho Bo, $32");
});

test.each([
  ["en-US", "a carbonara for pickup", "what do i owe you"],
  ["es", "una carbonara para llevar", "cuánto te debo"],
  ["fr", "une carbonara à emporter", "combien je vous dois"],
  ["de", "eine Carbonara zum Mitnehmen", "was schulde ich Ihnen"],
  ["it", "una carbonara da asporto", "quanto vi devo"],
  ["pt", "uma carbonara para levar", "quanto vos devo"],
])("(%s) %s, %s: what is owed is told at any step", async (locale, order, asked) => {
  const chat = await chatAt("marios-italian", locale, order);
  expect(await chat.says(asked)).toContain("19");
});

test("the same evening is an hour, and nothing had again", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  expect(await chat.says("can I order two tiramisus to take home, same evening at 9")).toContain(
    "2 × Tiramisù",
  );
});
