// Ordinary turns of phrase that a fresh customer tried: doubts dropped, names corrected, one of several, all of them.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";

async function after(...lines: string[]): Promise<{ said: string; chat: Chat }> {
  const chat = new Chat();
  let said = await chat.open();
  for (const it of lines) said = await chat.says(it);
  return { said, chat };
}
const booking = "book a table for 4 on friday at 7pm";
const toTheYes = [`${booking}, Ann Lee`, "skip"];
const two = [...toTheYes, "yes", "and a table for 2 on sunday at 1pm", "yes"];

describe("what is no name is none, where one is asked for", () => {
  it.each([
    "hmm no wait what's on the menu for vegans",
    "she's also asking if you have a lactose free dessert",
  ])("%j", async (words) => {
    const { said, chat } = await after(booking, words);
    expect(said).toMatch(/name/u);
    expect(JSON.stringify(chat.view)).not.toMatch(/Vegans|Lactose/u);
  });

  it.each(["whatever, just put Smith", "just put Smith", "ok fine, Smith", "it's for smith"])(
    "%j is one",
    async (words) => {
      const { said } = await after(booking, "I'd rather not give my name", words);
      expect(said).toMatch(/^Thank|Where can I send/u);
    },
  );
});

it.each(["name's Al", "my name's Al", "Al"])("%j is Al", async (words) => {
  const { said } = await after(booking, words, "skip");
  expect(said).toContain("under Al.");
});

it("“dunno, you tell me” is nobody's number", async () => {
  const { said } = await after("i want a table", "dunno, you tell me");
  expect(said).toMatch(/how many people/iu);
});

it("“never mind, just book it” drops the doubt and not the table", async () => {
  expect((await after(...toTheYes, "ok never mind, just book it")).said).toMatch(/^Booked!/u);
  expect((await after(...toTheYes, "never mind")).said).not.toMatch(/Booked/u);
  expect((await after(...toTheYes, "forget it, don't book it")).said).not.toMatch(/Booked/u);
});

it.each(["do it", "could you book it please", "book it then"])("%j is a yes", async (yes) => {
  expect((await after(...toTheYes, yes)).said).toMatch(/^Booked!/u);
});

it.each([
  "i might have to cancel, what happens if I do it an hour before",
  "how do I do it if I want to cancel later",
])("“%s” is no word to do it", async (asked) => {
  const { said, chat } = await after(...toTheYes, "yes", "cancel my booking", asked);
  expect(said).not.toMatch(/It's cancelled/u);
  expect([...chat.world.rows.values()].map((it) => it.booking.status)).toEqual(["confirmed"]);
});

it("when the kitchen stops taking orders is no word to cancel", async () => {
  const { said } = await after(...toTheYes, "yes", "what time does the kitchen stop taking orders");
  expect(said).not.toMatch(/cancel/u);
});

it.each([
  "never mind, it's fine",
  "forget it, I'll book it online",
  "I changed my mind, let's go somewhere else",
  "Could you confirm the booking is outside?",
  "Can you do that with a high chair?",
  "could you confirm the time?",
  "can you make it right by the window? that would be great",
])("“%s” books nothing", async (words) => {
  const { chat } = await after(...toTheYes, words);
  expect([...chat.world.rows.values()].map((it) => it.booking.status)).not.toContain("confirmed");
});

it.each([
  "never mind, it's fine",
  "can you do that without charging me?",
  "will you confirm that it's cancelled?",
])("“%s” cancels nothing", async (words) => {
  const { chat } = await after(...toTheYes, "yes", "cancel my booking", words);
  expect([...chat.world.rows.values()].map((it) => it.booking.status)).toEqual(["confirmed"]);
});

it.each(["cancel sunday, we both have covid", "please cancel the table for 2 because both kids are sick"])(
  "“%s” is of one of two",
  async (words) => {
    const { said } = await after(...two, words);
    expect(said).toMatch(/Shall I cancel your table for 2 on Sun 29 Nov/u);
  },
);

it.each(["you can decide", "whatever suits"])("“%s” is nobody's name", async (words) => {
  expect((await after(booking, words)).said).not.toMatch(/Where can I send/u);
});

it("thanks for what is not known sends for nobody", async () => {
  const { chat } = await after("do you have a kids corner?", "ok thanks");
  expect(chat.effects).toEqual([]);
});

it("“ok no” is a no", async () => {
  expect((await after(`${booking}, Ann Lee`, "ok no")).said).toMatch(/Shall I book it\?$/u);
  expect((await after(`${booking}, Ann Lee`, "skip", "ok no problem")).said).toMatch(/^Booked!/u);
});

it("a name is put right before the yes, and told when asked for", async () => {
  const { said, chat } = await after(...toTheYes, "the name should be Baumann, two n's");
  expect(said).toContain("under Baumann");
  expect(await chat.says("what name did you write down?")).toContain("under Baumann");
});

describe("with two bookings", () => {
  it("the one that is said to be moved is moved", async () => {
    const { said } = await after(...two, "move the friday one to thursday");
    expect(said).toMatch(/^I can move your table for 4 to Thu 26 Nov at 7:00 PM/u);
  });

  it("“both” are cancelled, each by its own yes", async () => {
    const { said, chat } = await after(...two, "cancel both");
    expect(said).toMatch(/^Shall I cancel your table for 4 on Fri 27 Nov/u);
    expect(await chat.says("yes")).toMatch(/It's cancelled.*Shall I cancel your table for 2 on Sun 29 Nov/su);
    expect(await chat.says("no")).not.toMatch(/It's cancelled/u);
    const kept = [...chat.world.rows.values()].filter((it) => it.booking.status === "confirmed");
    expect(kept.map((it) => it.booking.partySize)).toEqual([2]);
  });
});

describe("a question goes on", () => {
  it.each([
    ["what time do you open on friday", "and on saturday?", /on Sat 28 Nov/u],
    ["what time do you open on friday", "what about sundays", /on Sun 29 Nov/u],
    ["how much is the diavola", "and the lemon sorbet?", /^Lemon Sorbet .* is \$6/u],
  ])("%j, %j", async (first, then, told) => {
    const { said, chat } = await after(first, then);
    expect(said).toMatch(told);
    expect(chat.effects).toEqual([]);
  });

  it("in Spanish", async () => {
    const chat = new Chat({ locale: "es-ES" });
    await chat.open();
    await chat.says("¿a qué hora abren el viernes?");
    expect(await chat.says("¿y el domingo?")).toContain("dom, 29 nov");
  });

  it("and ends where something is booked", async () => {
    const { said } = await after(
      "what time do you open on friday",
      "a table for 2 on monday",
      "what about tuesday",
    );
    expect(said).toMatch(/Tue 24 Nov.*time/u);
  });
});

it("yes to several starts, once more, is the one nearest to what was asked for", async () => {
  const chat = new Chat();
  chat.world.fill("2026-11-27T18:30:00-05:00", "2026-11-27T20:00:00-05:00");
  await chat.open();
  await chat.says(booking);
  await chat.says("yes");
  expect(await chat.says("yes please")).toMatch(/^I'm holding a table for 4 on Fri 27 Nov at 8:00 PM/u);
});

it("“forget all that” deletes what is remembered", async () => {
  expect((await after("what do you know about me?", "forget all that")).said).toMatch(/forgotten/u);
});
