// Small things said in passing: any day will do, two wishes given up at once, an order named again as it is confirmed.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const after = async (locale: string, ...lines: string[]) => {
  const chat = new Chat({ locale });
  await chat.open();
  let said = "";
  for (const it of lines) said = await chat.says(it);
  return { chat, said };
};

describe("any day", () => {
  test.each([
    ["en-US", "book a table for 4", "any day works", "Sun 22 Nov at"],
    ["en-US", "book a table for 4", "whenever", "Sun 22 Nov at"],
    ["es", "quiero reservar una mesa para 4", "cualquier día", "22 nov"],
    ["fr", "une table pour 4", "n'importe quel jour", "22 nov"],
    ["it", "un tavolo per 4", "qualsiasi giorno", "22 nov"],
    ["pt", "uma mesa para 4", "qualquer dia", "22 de nov"],
    ["de", "ein Tisch für 4", "jeder Tag passt", "22.11."],
  ])("%s: %s, %s: the nearest free times, with their day", async (locale, wish, words, day) => {
    const { said, chat } = await after(locale, wish, words);
    expect(said).toContain(day);
    expect(chat.buttons.length).toBeGreaterThan(1);
  });

  test("with its hour it is the next day on which that hour is to come", async () => {
    const { said } = await after("en-US", "book a table for 4 at 11am", "any day works");
    expect(said).toContain("I'm holding a table for 4 tomorrow, Mon 23 Nov, at 11:00 AM");
  });
});

test("the window and the high chair are given up together", async () => {
  const wish = "a table for 4 tomorrow at 7pm, window seat and a high chair please";
  const { said } = await after("en-US", wish, "forget the window and the high chair");
  expect(said).toContain("taken it off: window seat");
  expect(said).toContain("taken it off: a high chair");
  expect(said).not.toContain("I've noted");
});

test.each([
  "table for 2 tomorrow 7pm, we don't want any peanuts on the table",
  "table for 2 tomorrow 7pm. please no peanuts anywhere near us",
])("%s: is noted for the team", async (words) => {
  const { said } = await after("en-US", words);
  expect(said).toMatch(/I've noted: .*peanuts/);
});

test.each(["noplease just confirm my diavola order", "just confirm my diavola order please"])(
  "%s: adds none",
  async (words) => {
    const { chat, said } = await after("en-US", "I'd like a diavola to go", words);
    expect(said).not.toContain("2 ×");
    expect(chat.view.current_flow).toMatch(/order/);
  },
);
