// "For nine": the hour where an hour was asked for, else a size; and words that accept or refuse as yes and no do.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const after = async (...texts: string[]) => {
  const chat = new Chat();
  await chat.open();
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};

test("asked for the hour it is the hour", async () => {
  expect(await after("book a table for 2 tomorrow", "for 6 if you have room")).toContain("at 6:00 PM");
  expect(await after("book a table for 2 tomorrow", "can we go for six then")).toContain("at 6:00 PM");
});

test("asked for the size it is the size", async () => {
  expect(await after("book a table tomorrow at 7pm", "for 6 if you have room")).toContain("a table for 6");
});

const atSummary = ["book a table for 2 tomorrow at 7pm for Ann Lee, ann@example.com"];
test.each(["That booking will work.", "I ACCEPT IT", "you got it"])("%s is a yes", async (text) => {
  expect(await after(...atSummary, text)).toContain("Booked!");
});
test.each(["that's not quite it", "Not acceptable."])("%s is a no", async (text) => {
  expect(await after(...atSummary, text)).toContain("What would you like to change");
});
test.each([
  "the day is good but the time isn't",
  "the time is fine but not the day",
  "the table is fine, the time is not",
  "everything is good except the time",
  "you got it all wrong",
  "you got it backwards",
])("%s books nothing", async (text) => {
  expect(await after(...atSummary, text)).not.toContain("Booked!");
});
test("not today is none of our business any more", async () => {
  expect(await after("not today")).not.toContain("Sorry");
});

test.each(["Great, thank you for your help.", "That sounds great. Thanks, I am all set.", "great thanks"])(
  "thanks are answered as thanks: %s",
  async (text) => expect(await after("do you have parking", text)).toMatch(/pleasure|welcome|happy to/i),
);
test("that is all I need right now names no hour", async () => {
  expect(await after("book a table for 2 tomorrow", "That's all I need help with right now.")).toMatch(
    /dropped|Bye|day/,
  );
});
