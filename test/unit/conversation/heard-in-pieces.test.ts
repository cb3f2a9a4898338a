// A wish that comes in pieces is heard piece by piece, in the language it is said in, and nothing old is said again.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

async function talk(chat: Chat, ...lines: string[]): Promise<string> {
  let heard = "";
  for (const said of lines) heard = await chat.says(said);
  return heard;
}

test.each([
  ["en-US", "book a table", "friday", /^Good, Fri 27 Nov\. .*people/],
  ["es", "quiero reservar una mesa", "el viernes", /^De acuerdo, .*27.*personas/],
  ["fr", "je voudrais réserver une table", "vendredi", /^Très bien, .*27.*personnes/],
  ["de", "ich möchte einen Tisch reservieren", "Freitag", /^Gut, .*27.*Personen/],
  ["it", "vorrei prenotare un tavolo", "venerdì", /^Bene, .*27.*persone/],
  ["pt", "quero reservar uma mesa", "sexta-feira", /^Certo, .*27.*pessoas/],
])("(%s) %s – %s is said back", async (locale, wish, piece, told) => {
  expect(await talk(new Chat({ locale }), wish, piece)).toMatch(told);
});

test("'move it to 7' where people are asked for is the hour", async () => {
  const chat = new Chat();
  expect(await talk(chat, "book a table for friday", "move it to 7", "4")).toContain(
    "a table for 4 on Fri 27 Nov at 7:00 PM",
  );
});

test("an hour that is none puts the last reason aside", async () => {
  const chat = new Chat();
  const heard = await talk(chat, "a table for 2 tomorrow at 3am", "table for 2 at 25:00");
  expect(heard).toMatch(/isn't a time of the day/);
  expect(heard).not.toContain("3:00 AM");
});

describe("the language follows the customer", () => {
  test("who writes another one, even where a name is asked for", async () => {
    const heard = await talk(new Chat(), "a table for 2 friday at 6pm", "mejor a las 7");
    expect(heard).toMatch(/Te guardo una mesa para 2 .*7:00/);
  });

  test.each([
    ["de", "einen Tisch für 2 Freitag um 20 Uhr", "actually can you switch to english please", /what name/i],
    ["en-US", "a table for 2 friday at 8pm", "puedes cambiar al español por favor", /nombre/],
    ["en-US", "a table for 2 friday at 8pm", "können wir ins Deutsche wechseln? auf Deutsch bitte", /Namen/],
  ])("who asks for another (%s)", async (locale, wish, ask, told) => {
    expect(await talk(new Chat({ locale }), wish, ask)).toMatch(told);
  });
});

test("a complaint while details are taken for the team asks for no booking's name", async () => {
  const chat = new Chat();
  const heard = await talk(chat, "I want to talk to a person", "my order was cold and the waiter was rude");
  expect(heard).not.toMatch(/for your booking/i);
  expect(await chat.says("my number is 212 555 0987")).not.toMatch(/for your booking/i);
});

test("who asks after a booking that was cancelled hears that it was", async () => {
  const wish = [
    "a table for 2 tomorrow at 7pm",
    "Tom Reed",
    "skip",
    "yes",
    "cancel it",
    "yes",
    "am I booked?",
  ];
  expect(await talk(new Chat(), ...wish)).toMatch(/cancelled/);
});

test.each([
  [
    "en-US",
    "a table for 2 tomorrow at 7pm, somewhere quiet because her hearing isn't great",
    "somewhere quiet",
  ],
  ["es", "una mesa para 2 mañana a las 19:00 en un sitio tranquilo", "en un sitio tranquilo"],
])("(%s) %s is noted as a wish", async (locale, said, wish) => {
  const chat = new Chat({ locale });
  await chat.says(said);
  expect(chat.view.customer_context.preferences).toEqual([wish]);
});
