// What sounds like giving something up and is not: a yes said with a goodbye, a day left open, a service that stays.
import { describe, expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";
import { marios } from "#test/fakes/marios";

const after = async (business: BusinessDetail, ...lines: string[]) => {
  const chat = new Chat({ business });
  await chat.open();
  let said = "";
  for (const it of lines) said = await chat.says(it);
  return { chat, said };
};
const bookingsOf = (chat: Chat) => [...chat.world.rows.values()].map((it) => it.booking);
const visitsOf = (chat: Chat) =>
  bookingsOf(chat).flatMap((it) => (it.status === "confirmed" ? it.service : []));

const held = ["table for 4 tomorrow at 7pm", "Ann Lee", "skip"];
const booked = ["haircut + styling 23/11/2026 15:00, Ann Lee, ann@example.com", "ok"];

describe("a yes with a goodbye books", () => {
  test.each([
    "Yes please, bye!",
    "Yes, book it. Have a great day!",
    "yes please, that's all I need",
    "Sounds good, bye",
  ])("%s", async (words) => {
    const { said } = await after(marios, ...held, words);
    expect(said).toContain("Booked!");
  });

  test("a goodbye alone does not", async () => {
    const { chat, said } = await after(marios, ...held, "bye");
    expect(said).toContain("only held, not booked yet");
    expect(visitsOf(chat)).toEqual([]);
  });
});

describe("a draft is gone on with", () => {
  test.each([
    ["that's all right, any day works", "book a table for 4"],
    ["whatever, that's all fine", "book a table for 4"],
    ["no thanks, something later", "book a table for 4 tomorrow"],
  ])("%s", async (words, wish) => {
    const { said } = await after(marios, wish, words);
    expect(said).not.toContain("I've dropped that");
    expect(said).toMatch(/Which|What time/);
  });

  test.each(["no thanks", "no thanks, bye", "that's all, thanks"])("%s: not with this", async (words) => {
    const { said } = await after(marios, "book a table for 4", words);
    expect(said).toContain("I've dropped that");
  });

  test.each([
    ["scrap that, make it 8pm", "tomorrow, Mon 23 Nov, at 8:00 PM"],
    ["scrap that, let's do Friday", "on Fri 27 Nov at 7:00 PM"],
  ])("%s", async (words, place) => {
    const { said } = await after(marios, "table for 4 tomorrow at 7pm", words);
    expect(said).toContain(`Now I'm holding a table for 4 ${place}`);
  });

  test.each(["scrap that", "bin it please", "scrap it, we're not coming"])("%s: no more", async (words) => {
    const { said } = await after(marios, "table for 4 tomorrow at 7pm", words);
    expect(said).toContain("I've let the table go");
  });
});

describe("a table is brought things to", () => {
  test.each([
    "Can you bring it to my table?",
    "we'd bring it to the table ourselves",
    "can you bring the cake to our table?",
  ])("%s", async (words) => {
    const { said } = await after(marios, ...held, "yes", words);
    expect(said).not.toMatch(/change|move/);
  });

  test("and brought to another hour", async () => {
    const { said } = await after(marios, ...held, "yes", "can you bring it to 6pm?");
    expect(said).toContain("I can move your table for 4 to tomorrow, Mon 23 Nov, at 6:00 PM");
  });
});

describe("a booked visit keeps all that it is for", () => {
  test.each([
    ["Can I just move my haircut to 5pm?", /move your haircut and styling to tomorrow.* at 5:00 PM/],
    ["I just need to move my haircut to Friday at 2pm", /move your haircut and styling to Fri 27 Nov/],
    ["I just want my haircut at 4 instead", /move your haircut and styling to tomorrow.* at 4:00 PM/],
    ["could you just tell me when my haircut is?", /You have a haircut and a styling tomorrow/],
    ["forget my haircut, cancel everything", /Shall I cancel your haircut and styling/],
    ["book just a haircut for my son on Friday at 3", /holding a haircut on Fri 27 Nov/],
  ])("%s", async (words, heard) => {
    const { said } = await after(hairArt, ...booked, words);
    expect(said).toMatch(heard);
  });

  test.each([
    "please don't forget the styling!",
    "no styling gel please",
    "my haircut was only 20 minutes last time",
    "I only have a haircut with you, right?",
  ])("%s: gives up nothing", async (words) => {
    const { said } = await after(hairArt, ...booked, words);
    expect(said).not.toContain("I can make it a");
  });

  test.each([
    "keep the styling after all",
    "no, with the styling too",
    "haircut and styling please",
    "actually add the styling back",
    "just keep the styling too",
  ])("what was given up is had again: %s", async (words) => {
    const { chat, said } = await after(hairArt, ...booked, "just the haircut then", words);
    expect(said).toContain("a haircut and a styling tomorrow");
    await chat.says("yes");
    expect(visitsOf(chat)).toEqual(["Haircut + Styling"]);
  });

  test.each(["actually make it a haircut", "cancel the styling completely"])(
    "less of it: %s",
    async (words) => {
      const { said } = await after(hairArt, ...booked, words);
      expect(said).toContain("I can make it a haircut tomorrow");
    },
  );

  test("the other one alone is had where that is said", async () => {
    const { said } = await after(hairArt, ...booked, "just the haircut then", "no, only the styling");
    expect(said).toContain("I can make it a styling tomorrow");
  });
});
