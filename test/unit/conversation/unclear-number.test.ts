// "Make it 8": eight people or eight o'clock. What can be meant decides; where both can, one is proposed and the other a word away.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";

const book = ["book a table for 4 tomorrow at 7pm", "Ann Lee", "ann@example.com"];

async function talk(chat: Chat, ...lines: string[]): Promise<string> {
  let heard = await chat.open();
  for (const said of lines) heard = await chat.says(said);
  return heard;
}

describe("after a table for 4 at 7 PM was booked", () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = new Chat();
    await talk(chat, ...book, "yes");
  });

  const offered =
    "I take it that you mean 8 people; if you meant 8:00 PM, just say so. I can make it a table for 8 tomorrow, Mon 23 Nov, at 7:00 PM. Shall I?";

  test("8 is taken for people, the time is offered beside it, and a yes moves the booking through its workflow", async () => {
    expect(await chat.says("actually make it 8")).toBe(offered);
    expect(chat.buttons).toEqual(["Yes, move it", "No, leave it", "8:00 PM"]);
    expect(await chat.says("yes")).toMatch(/it's now a table for 8 .* 7:00 PM/);
    expect(chat.effects).toMatchObject([
      { type: "workflowUpdate", update: { update: "reschedule", partySize: 8 } },
    ]);
  });

  test.each(["8pm", "8:00 PM"])("%s makes it the time, with as many people as before", async (answer) => {
    await chat.says("actually make it 8");
    expect(await chat.says(answer)).toBe(
      "I can move your table for 4 to tomorrow, Mon 23 Nov, at 8:00 PM. Shall I?",
    );
    expect(await chat.says("yes")).toMatch(/it's now a table for 4 .* 8:00 PM/);
  });

  test("13 can only be one o'clock where 12 is the most a table takes", async () => {
    expect(await chat.says("actually make it 13")).toMatch(/at 1:00 PM\. Shall I\?/);
  });

  test("10 can only be people, as at ten it is closed; that no table seats them is said", async () => {
    expect(await chat.says("actually make it 10")).toMatch(/at most|can't find|isn't free|already taken/);
  });

  test("7 can only be people, as it is at 7 already", async () => {
    expect(await chat.says("actually make it 7")).toMatch(/a table for 7 .* Shall I\?/);
  });

  test.each(["make it six then", "ok make it 6", "then make it 6 please"])(
    "%s, where six were just proposed, takes that",
    async (text) => {
      expect(await chat.says("ok and what if only 6 of us show up")).toMatch(
        /a table for 6 .* at 7:00 PM\. Shall I\?/,
      );
      const heard = await chat.says(text);
      expect(heard).not.toContain("6:00 PM");
      expect(heard).toMatch(/it's now a table for 6 .* 7:00 PM/);
    },
  );

  test("4 can only be the time, as it is for 4 already", async () => {
    expect(await chat.says("actually make it 4")).toMatch(/at 4:00 PM\. Shall I\?/);
  });
});

test("before the yes too, both can be had", async () => {
  const chat = new Chat();
  expect(await talk(chat, ...book)).toContain("Shall I book it?");
  expect(await chat.says("actually make it 8")).toMatch(/if you meant 8:00 PM.*a table for 8/is);
  expect(await chat.says("8pm")).toMatch(/table for 4 tomorrow, Mon 23 Nov, at 8:00 PM, under Ann Lee/);
});

test("at a salon, where nobody asks for people, it is the time", async () => {
  const chat = new Chat({ business: salon });
  const said = ["I'd like to book Men's Haircut tomorrow at 7pm", "Ann Lee", "ann@example.com", "yes"];
  expect(await talk(chat, ...said)).toContain("Booked!");
  expect(await chat.says("actually make it 8")).toMatch(/at 8:00 PM\. Shall I\?/);
});
