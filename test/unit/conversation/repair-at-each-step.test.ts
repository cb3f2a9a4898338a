// Every repair at every step of a booking: what is said, that the flow goes on, and that it can still be finished.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { ask, correct, no, saying, set, spoken, start, yes } from "#test/fakes/commands";

const monday = "2026-11-23";
const place = { partySize: 4, date: monday, time: "19:00" };
const begin = (slots: object = {}) => saying(start("book"), set(slots));
const name = saying(set({ name: "Ann Lee" }));
const contact = saying(set({ email: "ann@example.com" }));

/** The words that lead to each step, and how its question sounds. */
const steps = [
  {
    step: "the number of people is asked",
    says: [saying(start("book"))],
    question: /how many people/i,
    held: false,
  },
  { step: "the day is asked", says: [begin({ partySize: 4 })], question: /(which|what) day/i, held: false },
  {
    step: "the time is asked",
    says: [begin({ partySize: 4, date: monday })],
    question: /what time/i,
    held: false,
  },
  {
    step: "alternatives are offered",
    says: [begin({ ...place, time: "12:00" })],
    question: /6:30 PM|7:30 PM|1:30 PM/,
    held: false,
  },
  { step: "the name is asked", says: [begin(place)], question: /what name/i, held: true },
  {
    step: "the contact is asked",
    says: [begin(place), name],
    question: /phone number or an e-mail/,
    held: true,
  },
  { step: "the yes is asked", says: [begin(place), name, contact], question: /shall I book it/i, held: true },
] as const;

let chat: Chat;
let asked: string;

async function goTo(says: readonly string[]): Promise<void> {
  chat = new Chat({ recognise: spoken });
  chat.world.fill(`${monday}T11:00:00-05:00`, `${monday}T13:30:00-05:00`);
  await chat.open();
  for (const text of says) asked = await chat.says(text);
}

/** Gives whatever may be missing and says yes. */
async function finish(slots: object = {}): Promise<string> {
  await chat.says(saying(set({ partySize: 4, date: monday, time: "18:00", ...slots })));
  await chat.says(saying(set({ name: "Ann Lee", email: "ann@example.com" })));
  return chat.says(saying(yes));
}

const booked = "Booked! A table for 4 tomorrow, Mon 23 Nov, at 6:00 PM.";

describe.each(steps)("when $step", ({ says, question, held }) => {
  beforeEach(() => goTo(says));

  test("the step is where it should be", () => {
    expect(asked).toMatch(question);
  });

  test("interruption: a question is answered and the flow goes on", async () => {
    const flow = chat.view.current_flow;
    const reply = await chat.says(saying(ask("parking")));
    expect(reply).toContain("There is a garage next door, free for guests after 6 PM.");
    expect(reply).toMatch(question);
    expect(chat.view.current_flow.split("_")[0]).toBe(flow.split("_")[0]);
    expect(await finish()).toContain(booked);
  });

  test("correction: another number of people replaces the first", async () => {
    await chat.says(saying(correct({ partySize: 5 })));
    expect(await finish({ partySize: 5 })).toContain("Booked! A table for 5 tomorrow");
  });

  test("cancellation: the flow ends, a hold is let go, and a new booking can be made", async () => {
    const reply = await chat.says(saying({ type: "cancelFlow" }));
    expect(reply).toMatch(held ? /let the table go/ : /dropped that|forgotten/);
    expect(chat.effects.map((it) => it.type)).toEqual(held ? ["release"] : []);
    expect(chat.view.current_flow).toBe("greeting");
    await chat.says(saying(start("book")));
    expect(await finish()).toContain(booked);
  });

  test("skip: only the contact may be left out; any day is the nearest", async () => {
    const reply = await chat.says(saying({ type: "skip" }));
    if (/phone number/.test(asked)) expect(reply).toMatch(/here in the chat.*Shall I book it/);
    else if (/(which|what) day/i.test(asked))
      expect(reply).toMatch(/^I have Sun 22 Nov at 12:30 PM.*suit you/);
    else expect(reply).toMatch(question);
    expect(await finish()).toContain(booked);
  });

  test("repeat: the last answer comes word for word", async () => {
    const buttons = chat.buttons;
    expect(await chat.says(saying({ type: "repeat" }))).toBe(asked.split("\n").at(-1));
    expect(chat.buttons).toEqual(buttons);
    expect(await finish()).toContain(booked);
  });

  test("clarification: the reason is given and the question asked again", async () => {
    const reply = await chat.says(saying({ type: "clarify" }));
    expect(reply).not.toBe(asked);
    expect(reply).toMatch(question);
    expect(await finish()).toContain(booked);
  });

  test("several intents: the question is answered and the value taken", async () => {
    const reply = await chat.says(saying(correct({ partySize: 5 }), ask("parking")));
    expect(reply).toContain("garage next door");
    expect(await finish({ partySize: 5 })).toContain("Booked! A table for 5 tomorrow");
  });

  test.each([
    [{ slot: "partySize", reason: "zero", text: "0" }, "at least one person"],
    [{ slot: "date", reason: "past", text: "yesterday" }, "already passed"],
    [{ slot: "date", reason: "no_such_date", text: "Feb 30" }, "no such day"],
    [{ slot: "time", reason: "no_such_time", text: "25:00" }, "isn't a time of the day"],
    [{ slot: "email", reason: "malformed", text: "a@b" }, "doesn't look right"],
  ] as const)("invalid value: %j is named, and what is held stays held", async (invalid, words) => {
    const reply = await chat.says(saying({ type: "setSlots", slots: {}, invalid: [invalid] }));
    expect(reply).toContain(words);
    // Before there is a hold, the value that was to be replaced is asked for anew.
    expect(reply).toMatch(held ? question : /\?/);
    expect(await finish()).toContain(booked);
  });

  test.each([
    [{ partySize: 13 }, /at most 12 people.*\+1 212 555 0142/],
    [{ date: "2026-11-20" }, /already passed/],
    [{ date: "2027-06-01" }, /up to 60 days ahead/],
  ])("invalid value: %j breaks a rule, which is said", async (slots, words) => {
    const reply = await chat.says(saying(correct(slots)));
    expect(reply).toMatch(words);
    expect(reply).toMatch(/\?/);
    expect(await finish()).toContain(booked);
  });

  test.each([
    [{ date: "2026-12-25", time: "19:00", partySize: 4 }, /closed on Fri 25 Dec \(Christmas Day\)/],
    [{ date: monday, time: "23:00", partySize: 4 }, /open from 11:00 AM to 10:00 PM/],
    [{ date: "2026-11-22", time: "11:00", partySize: 4 }, /already passed/],
    [{ date: "2026-11-22", time: "12:15", partySize: 4 }, /too soon/],
    [{ date: monday, time: "12:30", partySize: 4 }, /isn't free|already taken/],
  ])("unavailable: %j is refused with its reason and three others to choose", async (slots, words) => {
    const reply = await chat.says(saying(correct(slots)));
    expect(reply).toMatch(words);
    expect(chat.buttons.filter((it) => it !== "Join the waitlist")).toHaveLength(3);
    // Only what somebody else has may come free.
    expect(chat.buttons.includes("Join the waitlist")).toBe(/isn't free|already taken/.test(reply));
    await chat.says(saying({ type: "chooseAlternative", index: 1 }));
    expect(chat.effects.map((it) => it.type)).toEqual(["hold"]);
    expect(await finish()).toContain(booked);
  });

  test("cannot handle: help that varies, and after two in a row a person", async () => {
    const replies = [];
    for (let i = 0; i < 3; i++) replies.push(await chat.says(saying({ type: "outOfScope" })));
    expect(new Set(replies).size).toBe(3);
    for (const reply of replies) expect(reply).toMatch(question);
    expect(replies[2]).toContain("+1 212 555 0142");
    expect(chat.buttons).toContain("Talk to a person");
    expect(await finish()).toContain(booked);
  });

  test("human handoff: the phone is told, the stage is escalation, and the booking can still be made", async () => {
    const reply = await chat.says(saying({ type: "handOffToHuman" }));
    expect(reply).toContain("+1 212 555 0142");
    expect(await finish()).toContain(booked);
  });

  test("user returns after a day: greeted, the date as it was meant, the hold made anew", async () => {
    chat.passes(20 * 60);
    const reply = await chat.says(saying({ type: "affirm" }));
    expect(reply).toMatch(/Welcome back/);
    expect(reply).toMatch(
      held
        ? /couldn't keep the table that long.*\n.*holding a table for 4 today, Mon 23 Nov, at 7:00 PM/s
        : /where we were/,
    );
    expect(await finish({ time: "20:00" })).toContain("Booked! A table for 4 today, Mon 23 Nov, at 8:00 PM.");
  });

  test("another flow: asking after bookings leaves this one as it was", async () => {
    const reply = await chat.says(saying(start("check")));
    expect(reply).not.toBe("");
    expect(await finish()).toContain(booked);
  });

  test("no: it is never argued with, and leads on", async () => {
    const reply = await chat.says(saying(no));
    expect(reply).toMatch(/\?/);
    expect(await finish()).toContain(booked);
  });
});
