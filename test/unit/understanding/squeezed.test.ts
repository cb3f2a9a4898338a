// Runs of blanks say nothing, and take no time.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { OfficeTalk } from "#test/fakes/office-talk";
import { squeezed } from "#understanding/squeezed";

const many = (blank: string) => blank.repeat(1_800);

test.each([" ", "\t", "\u00A0", "\u3000", "\u200B", "\u2800", " \u200B", "\r"])(
  "a run of %j is one space",
  (blank) => {
    expect(squeezed(`a table${many(blank)}for 4`)).toBe("a table for 4");
  },
);

test.each([
  ["a table  for 4\n\nat 7", "a table  for 4\n\nat 7"],
  [`one${many("\n")}two`, "one\n\ntwo"],
  [`one${many(" \n")}two`, "one \n\ntwo"],
  [`one${many("   \n")}two`, "one \n\ntwo"],
  ["👨‍👩‍👧 family", "👨‍👩‍👧 family"],
])("%j is read with its own words and paragraphs", (text, read) => {
  expect(squeezed(text)).toBe(read);
});

test("a message of thousands of blanks says what it says without them, in about the same time", async () => {
  const timed = async (text: string): Promise<[string, number]> => {
    const chat = new Chat();
    const began = performance.now();
    return [await chat.says(text), performance.now() - began];
  };
  const words = ["book a table", "for 4 tomorrow", "at 7pm"];
  await timed(words.join(" "));
  const [plain, quick] = await timed(words.join(" "));
  const [said, took] = await timed(words.join(many(" ")));
  expect(said).toBe(plain);
  // Read blank by blank it takes hundreds of times as long.
  expect(took).toBeLessThan(20 * quick + 100);
});

test("what is written to customers keeps its paragraphs", async () => {
  const talk = await new OfficeTalk().says("message all customers that we are closed.\n\nSee you in May!");
  expect(talk.said).toContain("closed.\n\nSee you in May!");
});
