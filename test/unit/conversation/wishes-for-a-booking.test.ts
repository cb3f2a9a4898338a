// What a customer wishes for beside the place reaches the team: on the booking, or on the order.
import { beforeEach, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

let chat: Chat;
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const written = () => chat.notes.filter((it) => it.kind === "bookingNotes");

beforeEach(async () => {
  chat = new Chat();
  await chat.open();
});

test("a wish said on the way goes with the booking", async () => {
  await say("Book a table for 4 tomorrow at 7pm, we need a high chair", "Ann Lee", "skip");
  expect(await say("yes")).toContain("Booked!");
  expect(written()).toMatchObject([{ kind: "bookingNotes", text: expect.stringContaining("high chair") }]);
});

test("a wish said afterwards is added to the booking made last", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  expect(written()).toEqual([]);
  expect(await say("we'd like a window seat please")).toContain("noted");
  expect(written()).toMatchObject([{ text: expect.stringContaining("window seat") }]);
  expect(await say("and a high chair")).toContain("noted");
  expect(written()).toMatchObject([{ text: expect.stringMatching(/window seat.*; .*high chair/) }]);
});

test("without wishes nothing is written", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  expect(written()).toEqual([]);
});

test("an order's kitchen reads it too", async () => {
  await say(
    "order a lasagne",
    "I'm allergic to nuts",
    "that's all",
    "as soon as possible",
    "Ann",
    "skip",
    "yes",
  );
  const order = chat.world.performed.find((it) => it.type === "order");
  expect(order?.type === "order" && order.handoff.businessData.notes).toContain("allergic to nuts");
});
