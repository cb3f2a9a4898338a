// A hold that is still in flight when the customer changes their mind: only a hold the database has been told of is booked.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const identity = { name: "John Doe", email: "john@example.test" };
const holdsOf = (chat: Chat) =>
  chat.effects.filter((it) => it.type === "hold").map((it) => it.startsAt.slice(11, 16));

test("going back to the first time while the second is being held holds the first again", async () => {
  const chat = new Chat({ identity });
  await chat.says("Book a table for 4 tomorrow at 7pm");
  expect(holdsOf(chat)).toEqual(["19:00"]);
  chat.world.fates.push("pending");
  await chat.says("make it 8pm");
  expect(holdsOf(chat)).toEqual(["20:00"]);
  await chat.says("no, 7pm after all");
  expect(holdsOf(chat)).toEqual(["19:00"]);
  await chat.says("yes");
  const handoff = chat.effects.find((it) => it.type === "handoff");
  expect(handoff?.handoff.businessData.startsAt).toBe("2026-11-23T19:00:00-05:00");
});

test("only what the customer asked for last is proposed when the late hold's answer comes", async () => {
  const chat = new Chat({ identity });
  await chat.says("Book a table for 4 tomorrow at 7pm");
  chat.world.fates.push("pending");
  await chat.says("make it 8pm");
  const late = chat.effects.find((it) => it.type === "hold");
  await chat.says("no, 7pm after all");
  const heard = late ? await chat.hears(chat.world.settle(late, chat.now)) : "";
  expect(heard).not.toContain("8:00");
});
