// What is taken back or made less in few words: another day, all of a visit, fewer people, another address.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";

test.each([
  ["en-US", "book a table for 4", "not today", /which day/i],
  ["es", "mesa para 4", "hoy no", /qué día/],
  ["fr", "une table pour 4", "pas aujourd'hui", /quel jour/],
  ["de", "Tisch für 4", "heute nicht", /welchen Tag/],
  ["it", "un tavolo per 4", "non oggi", /quale giorno/],
  ["pt", "mesa para 4", "hoje não", /que dia/],
])("not today, to what day, asks for another one (%s)", async (locale, wish, words, asks) => {
  const chat = new Chat({ locale });
  await chat.says(wish);
  expect(await chat.says(words)).toMatch(asks);
  expect(chat.view.current_flow).not.toBeNull();
});

test("no thanks, to what day, still leaves it", async () => {
  const chat = new Chat();
  await chat.says("book a table for 4");
  expect(await chat.says("no thanks")).toMatch(/dropped/);
});

describe("a visit of which one service was to be dropped", () => {
  const booked = async (locale: string | null = null) => {
    const chat = new Chat({ business: hairArt, locale });
    await chat.open();
    await chat.says("haircut + styling 23/11/2026 15:00, Ann Lee, ann@example.com");
    await chat.says("ok");
    return chat;
  };
  const service = (chat: Chat) => [...chat.world.rows.values()].map((it) => it.booking.service);

  test.each(["actually keep everything", "keep both", "no leave it as it is"])("%s", async (words) => {
    const chat = await booked();
    await chat.says("drop the styling");
    expect(await chat.says(words)).toMatch(/leave it as it is/);
    await chat.says("yes");
    expect(service(chat)).toEqual(["Haircut + Styling"]);
  });

  test("in one breath nothing is proposed", async () => {
    const chat = await booked();
    expect(await chat.says("drop the styling. no wait keep everything")).not.toContain("I can make it");
  });

  test("what else there is may be kept while one goes", async () => {
    const chat = await booked();
    expect(await chat.says("drop the styling, keep everything else")).toContain("I can make it a haircut");
  });
});

test.each([
  ["en-US", "the kids cant come so just us", /how many people/i],
  ["en-US", "two of us can't make it", /how many people/i],
  ["es", "los niños no pueden venir", /cuánt/i],
  ["de", "die Kinder können doch nicht", /wie viele/i],
])("some who stay away leave the table to the rest (%s: %s)", async (locale, words, asks) => {
  const chat = new Chat({ locale });
  const wish = { "en-US": "book a table for 4 tomorrow at 7pm", es: "mesa para 4 mañana a las 19h" };
  await chat.says(wish[locale as "es"] ?? "Tisch für 4 morgen um 19 Uhr");
  expect(await chat.says(words)).toMatch(asks);
  expect(await chat.says("2")).toMatch(/\b2\b/);
});

test("who stays away is not who comes", async () => {
  const chat = new Chat();
  await chat.says("book a table for 6 tomorrow at 7pm");
  expect(await chat.says("two of us can't come, so we're 4")).toContain("a table for 4 tomorrow");
});

test("a number said with it is the new one", async () => {
  const chat = new Chat();
  await chat.says("book a table for 4 tomorrow at 7pm");
  expect(await chat.says("the kids cant come so just us two")).toContain("a table for 2 tomorrow");
});

test("with a corrected address it is said that the confirmation comes again", async () => {
  const chat = new Chat();
  await chat.says("book a table for 4 tomorrow at 7pm, John Doe, john@example.com");
  await chat.says("yes");
  expect(await chat.says("sorry my email is jon@example.com")).toContain("A new confirmation is on its way");
  expect(await chat.says("the name is wrong, it's Marta")).not.toContain("confirmation");
});
