// A person is asked for: the team is told by an effect, a deadline stands, the assistant is quiet while they talk, and can come back.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const wish = "can I talk to a person?";
let chat: Chat;

const changes = () =>
  chat.world.performed.flatMap((it) => (it.type === "escalation" ? [it.change.kind] : []));

const contacts = () =>
  chat.world.performed.flatMap((it) =>
    it.type === "escalation" && it.change.kind === "contact" ? [it.change.contact] : [],
  );

async function talk(...lines: string[]): Promise<string> {
  let heard = "";
  for (const said of lines) heard = await chat.says(said);
  return heard;
}

beforeEach(async () => {
  chat = new Chat();
  await chat.open();
});

describe("with somebody there", () => {
  beforeEach(() => {
    chat.world.present = true;
  });

  test("the customer hears that somebody writes shortly, and the team gets a row with a deadline", async () => {
    expect(await talk("a table for 4 tomorrow at 7pm", wish)).toMatch(/write to you here shortly/);
    expect(chat.effects).toMatchObject([
      {
        type: "escalation",
        change: {
          kind: "open",
          reason: "asked_for_a_person",
          deadline: "2026-11-22T12:15:00-05:00",
          summary: expect.stringContaining("in the middle of: book (date 2026-11-23, partySize 4"),
        },
      },
      { type: "escalation", change: { kind: "expire" }, notBefore: "2026-11-22T12:15:00-05:00" },
    ]);
    expect(chat.view.current_flow).toMatch(/booking|escalation/);
  });

  test("what somebody complained of goes to the team with them, and their name with their number", async () => {
    const complaint = "my pizza last nite was burnt and the waiter was rude i want my money back";
    await talk(complaint, "yes pls get me the manager");
    const [opened] = chat.effects;
    expect(opened).toMatchObject({
      change: { kind: "open", summary: `complains: "${complaint}" · "yes pls get me the manager"` },
    });
    expect(chat.view.current_flow).not.toContain("order");
  });

  test("while a person talks the assistant says once that one does; asked back, it goes on where it was", async () => {
    await talk("a table for 4 tomorrow at 7pm", wish);
    expect(await chat.staff("Hello, Mario here!")).toBe("");
    expect(await talk("hi, can we bring a cake?")).toBe(
      "The team of Mario's Italian answers here now, so I stay out of it. Say “assistant” to have me back.",
    );
    expect(await talk("and 2 dogs?", "yes")).toBe("");
    expect(chat.world.performed.filter((it) => it.type === "handoff")).toEqual([]);
    expect(await chat.says("Back to the assistant")).toMatch(/I'm back.*what name/is);
    expect(changes()).toEqual(["open", "close"]);
    expect(await talk("Ann Lee", "ann@example.com", "yes")).toContain("Booked!");
  });

  test("the person gives the conversation back", async () => {
    await talk(wish);
    await chat.staff("Hello, Mario here!");
    expect(await chat.staff(null)).toMatch(/I'm back/);
    expect(await talk("a table for 4 tomorrow at 7pm")).toMatch(/what name/i);
  });

  test("a person who stops answering is given up after a while, and the customer told", async () => {
    await talk(wish);
    await chat.staff("Hello, Mario here!");
    expect(await chat.waits(20)).toBe("");
    await talk("can we bring a cake?");
    expect(await chat.waits(16)).toMatch(/answer in time/);
    expect(await talk("a table for 4 tomorrow at 7pm")).toMatch(/what name/i);
  });

  test("a deadline that a person met says nothing", async () => {
    await talk(wish);
    chat.passes(5);
    await chat.staff("Hello, Mario here!");
    expect(await chat.waits(30)).toBe("");
  });

  test("asking again does not open a second one", async () => {
    await talk(wish);
    expect(await talk(wish)).toMatch(/knows that you're waiting.*12:15 PM/);
    expect(changes()).toEqual(["open"]);
  });
});

describe("with nobody there", () => {
  test("says so, takes name and contact, and promises an answer within the deadline", async () => {
    expect(await talk(wish)).toMatch(
      /nobody of the team is at the desk right now\. They'll answer by 2:00 PM today.*what name/is,
    );
    expect(await talk("Ann Lee")).toMatch(/phone number or an e-mail/);
    expect(await talk("ann@example")).toMatch(/doesn't look right/);
    expect(await talk("ann@example.com")).toBe(
      "Somebody of the team will answer by 2:00 PM today, Sun 22 Nov, here or on ann@example.com.",
    );
    expect(chat.world.performed.at(-1)).toMatchObject({
      change: { kind: "contact", contact: { name: "Ann Lee", phone: null, email: "ann@example.com" } },
    });
  });

  test("a closed business answers after it opens", async () => {
    chat.now = Date.parse("2026-11-22T23:30:00-05:00");
    chat.world.present = true;
    expect(await talk(wish)).toMatch(/isn't in at the moment.*1:00 PM tomorrow, Mon 23 Nov/);
  });

  test("details that are known are not asked for", async () => {
    chat = new Chat({ identity: { name: "Ann Lee", phone: "+12125550100" } });
    expect(await talk(wish)).toMatch(/will answer by .* here or on \+12125550100/);
  });

  test("who leaves no details is answered in the chat", async () => {
    expect(await talk(wish, "skip", "skip")).toMatch(/will answer by .* here in the chat/);
  });

  test("a booking under way goes on, and what it learns reaches the team", async () => {
    await talk("a table for 4 tomorrow", wish);
    expect(await talk("at 7pm")).toMatch(/holding a table for 4/);
    expect(await talk("Ann Lee", "ann@example.com", "yes")).toContain("Booked!");
    expect(contacts().at(-1)).toMatchObject({ name: "Ann Lee", email: "ann@example.com" });
  });

  test.each([
    ["no", "no"],
    ["Ann Lee", "skip"],
    ["is there parking?", "no thanks", "skip"],
  ])(
    "details that come after the question about them is over reach the team too (%s, %s)",
    async (...answers) => {
      await talk(wish, ...answers);
      expect(await talk("oh, my number is 212 555 0188")).toMatch(
        /will answer by .* here or on \+12125550188/,
      );
      expect(contacts().at(-1)).toMatchObject({ phone: "+12125550188" });
      await talk("rather write to ann@example.com");
      expect(contacts().at(-1)).toMatchObject({ phone: "+12125550188", email: "ann@example.com" });
    },
  );

  test("details after the deadline are no news for the team", async () => {
    await talk(wish, "skip", "skip");
    await chat.waits(130);
    expect(await talk("my number is 212 555 0188")).toMatch(/noted/);
    expect(contacts()).toEqual([]);
  });

  test("never mind calls it off", async () => {
    expect(await talk(wish, "never mind")).toMatch(/told the team that it's settled/);
    expect(changes()).toEqual(["open", "close"]);
  });

  test("after the deadline the customer is told, and may ask again or go on", async () => {
    await talk("a table for 4 tomorrow at 7pm", wish, "Ann Lee", "ann@example.com");
    chat.passes(60);
    expect(await chat.waits(61)).toMatch(
      /nobody of the team has been able to answer in time.*\+1 212 555 0142/,
    );
    expect(chat.buttons).toContain("Ask them again");
    expect(await talk(wish)).toMatch(/passed this on/);
    expect(changes()).toContain("expire");
  });

  test("a late answer still enters the chat", async () => {
    await talk(wish, "Ann Lee", "ann@example.com");
    await chat.waits(130);
    expect(await chat.staff("Sorry for the wait!")).toBe("");
    expect(await talk("no problem, is the terrace open?")).toMatch(/^The team .* answers here now/);
    expect(await talk("and the garden?")).toBe("");
  });
});

test("a team that cannot be told of it is said to be out of reach, with the phone instead", async () => {
  chat.world.fates.push("rejected");
  expect(await talk(wish)).toMatch(/couldn't reach the team from here.*\+1 212 555 0142/s);
  expect(await talk("a table for 4 tomorrow at 7pm")).toMatch(/what name/i);
});
