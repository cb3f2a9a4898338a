// Sentences in which a word or a figure was taken for another: each is heard as what was said.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const at = (slug: string, locale = "en-US") => new Chat({ business: house(slug), locale });

describe("an ordinary word is no service that it looks like", () => {
  it.each([
    ["old-town-barbers", "How much should I save?", "Shave"],
    ["old-town-barbers", "can I share a chair with my son", "Shave"],
    ["glow-spa", "I'd like to leave a message", "assage"],
    ["glow-spa", "can I send you a message about my skin?", "assage"],
  ])("at %s: %j", async (slug, words, service) => {
    const chat = at(slug);
    expect(await chat.says(words)).not.toContain(`${service} takes`);
    expect(chat.view.current_flow).not.toMatch(/booking/u);
  });

  it.each([
    ["old-town-barbers", "a shvae tomorrow at 3pm", /shave/u],
    ["glow-spa", "a masage tomorrow at 3pm", /massage/u],
  ])("a misspelt one is: at %s %j", async (slug, words, service) => {
    expect(await at(slug).says(words)).toMatch(service);
  });
});

it.each([
  ["un tavolo per 4 venerdì 4 ore 20", "ven 4 dic alle 20:00"],
  ["un tavolo per 4 venerdì 8 gennaio ore 20", "ven 8 gen alle 20:00"],
  ["un tavolo per 4 martedì 8 ore 20", "mar 8 dic alle 20:00"],
  ["un tavolo per 4 venerdì alle ore 20 e 15", "ven 27 nov alle 20:15"],
])("%j is that day, at that hour", async (words, told) => {
  expect(await at("marios-italian", "it-IT").says(words)).toContain(told);
});

it("“nehmen Sie die Margherita raus” takes it off the order", async () => {
  const chat = at("marios-italian", "de-DE");
  await chat.says("eine Margherita und ein Tiramisu zum Mitnehmen");
  expect(await chat.says("nehmen Sie die Margherita raus")).toMatch(/Bisher: 1 × Tiramisù\. /u);
});

it.each(["take the margherita off", "take the first one off please"])(
  "%j takes it off the order",
  async (off) => {
    const chat = at("marios-italian");
    await chat.says("a margherita and 2 tiramisu to go");
    expect(await chat.says(off)).toMatch(/2 × Tiramisù: \$20/u);
  },
);

it("“move the one for 4 to 8pm” moves the table for four to eight", async () => {
  const chat = at("marios-italian");
  for (const it of ["table for 4 tomorrow at 7pm", "Sam", "skip", "yes"]) await chat.says(it);
  for (const it of ["another table for 2 on friday at 6pm", "yes"]) await chat.says(it);
  expect(await chat.says("move the one for 4 to 8pm")).toMatch(/table for 4 .*8:00 PM/u);
  await chat.says("yes");
  const booked = [...chat.world.rows.values()].map(
    ({ booking }) => `${booking.partySize} ${booking.startsAt}`,
  );
  expect(booked.toSorted()).toEqual(["2 2026-11-27T18:00:00-05:00", "4 2026-11-23T20:00:00-05:00"]);
});

it("“4 to 8pm” by itself is a time range still", async () => {
  expect(await at("marios-italian").says("a table for 2 tomorrow, 4 to 8pm")).not.toMatch(/for 4/u);
});
