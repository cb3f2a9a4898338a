// Who will be late says so to the team: on the booking, or, where none is known here, to a person.
import { beforeEach, expect, test } from "vitest";
import { marios } from "#test/fakes/marios";
import { Chat } from "#test/fakes/chat";

let chat: Chat;
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const written = () => chat.notes.filter((it) => it.kind === "bookingNotes");

beforeEach(async () => {
  chat = new Chat({ business: withRule });
  await chat.open();
});

const withRule = {
  ...marios,
  policies: {
    ...marios.policies,
    texts: { ...marios.policies.texts, late: "We keep your table for 15 minutes." },
  },
};

test("it is written on the booking and the house's rule is told; nothing is moved", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  const reply = await say("sorry, we're running 10 minutes late");
  expect(reply).toContain("Thanks for letting us know: I've put it on your table for 4");
  expect(reply).toContain("We keep your table for 15 minutes.");
  expect(reply).not.toContain("Sorry, I didn't");
  expect(written()).toMatchObject([{ text: "sorry, we're running 10 minutes late" }]);
  expect(await say("we'll be half an hour late, so sorry")).toContain("I've put it on your table");
  expect(written().at(-1)).toMatchObject({ text: expect.stringMatching(/10 minutes late; .*half an hour/) });
});

test("without a booking that is known here the team is told, in the customer's words", async () => {
  const reply = await say("we're running late for the 7:45pm reservation of Jean Gross");
  expect(reply).toContain("I don't see your booking in this chat");
  expect(reply).toContain("passed this on to the team");
  expect(reply).not.toContain("holding");
  const opened = chat.world.performed.flatMap((it) => (it.type === "escalation" ? [it.change] : []));
  expect(opened[0]).toMatchObject({
    kind: "open",
    summary: expect.stringContaining("running late for the 7:45pm reservation of Jean Gross"),
  });
});

test("what is asked of being late is a question", async () => {
  expect(await say("what if we're late?")).not.toContain("Thanks for letting us know");
});

test("what is to be done about it is done: moved, or cancelled after a yes", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  expect(await say("We're running 20 minutes late, can we move it to 8:00pm?")).toContain("8:00 PM");
  expect(await say("no")).not.toContain("Thanks for letting us know");
  expect(await say("We're stuck in traffic, please cancel our table")).toMatch(/cancel .*\?/);
});

test("a table for another day is booked, whoever may be late for it", async () => {
  const reply = await say("I'd like a table for 2 tomorrow at 7pm, we will be a bit late");
  expect(reply).toContain("holding a table for 2");
});
