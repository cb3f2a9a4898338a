// A booking that does not go straight: questions, corrections, second thoughts, impossible wishes.
import { describe, expect, inject, test } from "vitest";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";

const open = (name = "Ada Lovelace") =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name, phone: "+12125550144" },
  });

/** Says each line and gives the last reply. */
async function talk(chat: ChatClient, ...lines: string[]) {
  let reply = await chat.say(lines[0] ?? "hello");
  for (const line of lines.slice(1)) reply = await chat.say(line);
  return reply;
}

describe("a booking goes on", () => {
  test("after a question about hours in its middle", async () => {
    const chat = await open();
    const asked = await talk(chat, "I'd like to book a table for 3", "what time do you close on Saturday?");
    expect(lastText(asked)).toMatch(/10/);
    await talk(chat, "in ten days at 6:30pm");
    expect(await confirmed(chat)).toMatchObject({ partySize: 3, status: "confirmed" });
  });

  test("with five people when the customer corrects four", async () => {
    const chat = await open();
    await talk(chat, "table for 4 in eleven days at 6pm", "no, five people");
    expect(await confirmed(chat)).toMatchObject({ partySize: 5, status: "confirmed" });
  });

  test("after the customer said everything in pieces", async () => {
    const chat = await open();
    await talk(chat, "hi", "I want to book a table", "for 2", "in twelve days", "7:30pm");
    expect(await confirmed(chat)).toMatchObject({ partySize: 2, status: "confirmed" });
  });
});

describe("an impossible wish leads on", () => {
  test.each([
    ["a table for 0", "table for 0 tomorrow at 7pm", /how many|at least one/i],
    ["yesterday", "table for 2 yesterday at 7pm", /past|which (day|date)|what (day|date)/i],
    ["25:00", "table for 2 tomorrow at 25:00", /time/i],
    ["before opening", "table for 2 tomorrow at 6am", /open/i],
    ["a party no table seats", "table for 45 tomorrow at 7pm", /call|phone|large/i],
  ])("%s", async (_what, wish, wanted) => {
    const chat = await open();
    const reply = await chat.say(wish);
    expect(lastText(reply)).toMatch(wanted);
    await talk(chat, "ok, a table for 2 in thirteen days at 7pm");
    expect(await confirmed(chat)).toMatchObject({ partySize: 2, status: "confirmed" });
  });
});

test("a customer who gives up before saying yes leaves no booking behind", async () => {
  const chat = await open();
  await talk(chat, "table for 2 in fourteen days at 7pm");
  const reply = await talk(chat, "never mind, cancel");
  expect(lastText(reply)).not.toBe("");
  const again = await chat.say("do I have a booking?");
  expect(cardBooking(again.messages)?.status).not.toBe("confirmed");
});
