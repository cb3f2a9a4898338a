// A business's own frequent questions in the talk: answered in its words, whatever the customer's are, and only what it wrote.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const business = {
  ...marios,
  faq: [
    { question: "Is there Wi-Fi?", answer: "Yes, ask us for today's password." },
    { question: "Can I split the bill?", answer: "Up to four ways." },
    { question: "Is there outdoor seating?", answer: "A small terrace, weather permitting." },
    { question: "Do you deliver?", answer: "Not ourselves; you can order ahead and pick up." },
    { question: "Can I borrow an umbrella?", answer: "One of the blue ones by the door." },
    { question: "Are dogs allowed?", answer: "Well-behaved ones, at the tables outside." },
  ],
};

test.each([
  ["do you have free internet?", /password/],
  ["can we pay separately?", /four ways/],
  ["is home delivery possible", /pick up/],
  ["dogs?", /Well-behaved/],
  ["do you have umbrellas?", /blue ones/],
])("%s", async (text, answer) => {
  expect(await new Chat({ business }).says(text)).toMatch(answer);
});

test.each([
  ["es-ES", "¿hay wifi?", /password/],
  ["fr-FR", "est-ce que les chiens sont acceptés ?", /Well-behaved/],
  ["de-DE", "Liefert ihr auch nach Hause?", /pick up/],
])("in another language than the business wrote in (%s)", async (locale, text, answer) => {
  expect(await new Chat({ business, locale }).says(text)).toMatch(answer);
});

test.each(["do you sell flowers?", "are you hiring?", "is there live music?", "do you have a dress code?"])(
  "%s is not answered with something else",
  async (text) => {
    const said = await new Chat({ business }).says(text);
    for (const { answer } of business.faq) expect(said).not.toContain(answer);
  },
);

test("a dish that is not on the menu is not, whatever else is written", async () => {
  expect(await new Chat({ business }).says("do you have sushi?")).toMatch(/sushi/);
});

test("in mid-booking the question is answered and the booking goes on", async () => {
  const chat = new Chat({ business });
  await chat.says("a table for 2 tomorrow at 7pm");
  const said = await chat.says("can we pay separately?");
  expect(said).toMatch(/four ways/);
  expect(said).toMatch(/name/);
});

test("a wish is noted and what is written about it is said", async () => {
  const chat = new Chat({ business });
  await chat.says("a table for 2 tomorrow");
  const said = await chat.says("we'd like to bring our dog");
  expect(said).toMatch(/noted/);
  expect(said).toMatch(/Well-behaved/);
});

test("a name that sounds like a question's words stays a name", async () => {
  const chat = new Chat({ business });
  await chat.says("a table for 2 tomorrow at 7pm");
  expect(await chat.says("Bill Wifi")).not.toMatch(/password|four ways/);
});

test("what is meant for booking books, whatever the questions are about", async () => {
  expect(await new Chat({ business }).says("can i book a table outside for tomorrow")).toMatch(/how many/i);
});
