// A question in mid-booking that the house has written nothing about: said honestly, with a way to a person, and the open
// question again; nothing that was said is lost.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const booking = async (locale: string, words: string) => {
  const chat = new Chat({ locale });
  await chat.open();
  await chat.says(words);
  return chat;
};

describe("in English", () => {
  test.each([
    "is it unisex?",
    "is the chef italian?",
    "who painted the picture in the hall?",
    "are the chairs comfortable?",
    "did a famous actor ever eat there?",
  ])("%s", async (question) => {
    const chat = await booking("en-US", "Book a table for 4 tomorrow at 7pm");
    const said = await chat.says(question);
    expect(said).toContain("I don't have that at hand.");
    expect(said).toContain("what name should I put it under?");
    expect(said).not.toMatch(/didn't (?:get|catch)|not sure what/i);
    expect(chat.buttons).toContain("Talk to a person");
    await chat.says("Ann Lee");
    expect(await chat.says("skip")).toContain(
      "A table for 4 tomorrow, Mon 23 Nov, at 7:00 PM, under Ann Lee",
    );
  });

  test("before anything was begun it is no misunderstanding either", async () => {
    const chat = new Chat();
    await chat.open();
    expect(await chat.says("is the chef italian?")).toContain("I don't have that at hand.");
  });

  test.each(["huh?", "asdf qwer", "the blue one"])("%s: asks for nothing", async (words) => {
    const chat = await booking("en-US", "Book a table for 4 tomorrow at 7pm");
    expect(await chat.says(words)).not.toContain("I don't have that at hand.");
  });
});

test.each([
  ["es", "mesa para 4 mañana a las 19:00", "¿el cocinero es italiano?", "No tengo ese dato a mano", "nombre"],
  ["fr", "une table pour 4 demain à 19h", "le cuisinier est-il italien ?", "Je n'ai pas", "nom"],
  ["de", "Tisch für 4 morgen um 19 Uhr", "ist der Koch Italiener?", "Das weiß ich leider nicht", "Namen"],
  ["it", "un tavolo per 4 domani alle 19", "il cuoco è italiano?", "Questo non lo so", "nome"],
  ["pt", "mesa para 4 amanhã às 19h", "o cozinheiro é italiano?", "Não tenho", "nome"],
])("in %s: %s, %s", async (locale, wish, question, unknown, asked) => {
  const chat = await booking(locale, wish);
  const said = await chat.says(question);
  expect(said).toContain(unknown);
  expect(said).toContain(asked);
});
