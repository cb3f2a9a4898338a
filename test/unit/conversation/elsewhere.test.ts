// What another kind of business fulfils, said in one business's own chat: offered in the city with what is known carried over,
// looked for in this chat once that is taken, and back again; and what only sounds like it stays here.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { MemoryCity } from "#test/fakes/memory-city";
import { salon } from "#test/fakes/salon";

let chat: Chat;
beforeEach(() => {
  chat = new Chat({ around: new MemoryCity() });
});

const look = "Look in the city";
const back = "Back to Mario's Italian";

describe("a wish for another kind of business", () => {
  test("is offered in the city, and found there with a way back", async () => {
    expect(await chat.says("also find me a hair salon nearby")).toMatch(
      /look for the other part in the city/,
    );
    expect(chat.buttons).toEqual([look]);
    expect(await chat.says(look)).toMatch(/StyleMaster/);
    expect(chat.messages.flatMap((it) => it.cards ?? []).some((it) => it.type === "comparison")).toBe(true);
    expect(chat.buttons).toContain(back);
    expect(chat.view.conversation_type).toBe("dedicated");
  });

  test("beside a wish for this one: this one is done, and the offer stands", async () => {
    const said = await chat.says("a table for 2 tomorrow at 1pm and then a haircut nearby");
    expect(said).toMatch(/a haircut nearby/);
    expect(said).toMatch(/holding a table for 2/);
    expect(said).toMatch(/name/);
    expect(chat.buttons).toContain(look);
    expect(await chat.says(look)).toMatch(/StyleMaster|HairArt|BeautyHub/);
  });

  test("carries the day and the hour on which the table is over", async () => {
    await chat.says("a table for 2 tomorrow at 1pm");
    await chat.says("and after that find me a hair salon nearby");
    await chat.says(look);
    const city = chat.messages.map((it) => it.text).join("\n");
    expect(city).toMatch(/tomorrow|23 Nov|Nov 23/i);
  });

  test("the table goes on where it was, once they are back", async () => {
    await chat.says("a table for 2 tomorrow at 1pm");
    await chat.says("also find me a hair salon nearby");
    await chat.says(look);
    const said = await chat.says(back);
    expect(said).toMatch(/Back at Mario's Italian/);
    expect(said).toMatch(/name/);
    expect(await chat.says("John Doe")).toMatch(/phone number|e-mail/);
  });

  test.each([
    "can you find me a different restaurant in harbour",
    "do you know any other restaurants around here?",
    "¿conocéis otros restaurantes?",
  ])("another of its own kind is looked for there, too: %s", async (wish) => {
    expect(await chat.says(wish)).toMatch(/in the city|en la ciudad/);
    expect(chat.buttons.some((it) => /Look in the city|Buscar en la ciudad/.test(it))).toBe(true);
  });

  test.each([
    "can we have another table",
    "a different time please",
    "is there any other dessert",
    "We found another restaurant, please cancel our booking",
    "I booked another place for Friday, so cancel my table please",
    "The other restaurant was full, do you have a table for 4 at 8?",
    "Do you have another place by the window?",
    "is there another place to park?",
    "Could we sit at a different place, not next to the door?",
    "a table for 4 tomorrow at 7, we had a bad time at another restaurant",
  ])("what is asked of this house is none: %s", async (wish) =>
    expect(await chat.says(wish)).not.toMatch(/in the city/),
  );

  test("two others are both looked for", async () => {
    const said = await chat.says("find me a massage and then a haircut nearby");
    expect(said).toMatch(/in the city/);
  });

  test("does not count as misunderstood, and where the city is away the chat goes on as before", async () => {
    const city = new MemoryCity();
    city.beforeCall = () => {
      throw new Error("the database is away");
    };
    const alone = new Chat({ around: city });
    expect(await alone.says("a table for 2 tomorrow at 1pm and then a haircut nearby")).toMatch(
      /holding a table/,
    );
  });
});

describe("what stays here", () => {
  test.each([
    "a table for 2 tomorrow at 7pm and then a pizza",
    "do you have a haircut?",
    "a table for 4 tomorrow and another for 2 on Friday",
    "is there parking nearby?",
    "and then we'd like to sit outside",
    "also I'm vegan",
    "can I pay by card too",
  ])("%s", async (text) => {
    expect(await chat.says(text)).not.toMatch(/in the city/);
  });

  test("a salon's own service, also with one that it does not have", async () => {
    const around = new MemoryCity();
    const words = await around.words();
    around.words = async () => ({ ...words, categories: ["beauty_salon", "restaurant"] });
    const own = new Chat({ business: salon, around });
    expect(await own.says("a men's haircut tomorrow at 3pm and then some colouring")).not.toMatch(
      /in the city/,
    );
    expect(await own.says("and then a restaurant nearby")).toMatch(/in the city/);
  });
});
