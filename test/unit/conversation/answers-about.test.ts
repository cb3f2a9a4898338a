// Questions about the place itself, and names said in one breath with how to reach their owner.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const about = marios.about ?? "";

test("what the place is like is told from its page", async () => {
  expect(await new Chat().says("tell me about this place")).toContain(about);
});

test("a thing that the page does not name is not answered with something else", async () => {
  const chat = new Chat();
  expect(await chat.says("is there wifi?")).toMatch(/don't have that/);
  expect(await chat.says("do you have high chairs?")).toMatch(/don't have that/);
});

test("a thing that it names is", async () => {
  const business = {
    ...marios,
    faq: [{ question: "Do you have high chairs?", answer: "Four of them, and crayons." }],
  };
  expect(await new Chat({ business }).says("is there a high chair?")).toContain("Four of them");
  const terrace = { ...marios, about: "A terrace over the river." };
  expect(await new Chat({ business: terrace }).says("do you have a terrace?")).toContain("over the river");
});

test.each([
  ["en-US", "a table for 3 tomorrow at 7pm", "Luc Martin luc@example.com"],
  ["en-US", "a table for 3 tomorrow at 7pm", "Luc Martin 212 555 0147"],
  ["fr-FR", "une table pour trois demain à 19h", "Luc Martin luc@example.com"],
])("a name and an address in one breath are both taken (%s)", async (locale, wish, who) => {
  const chat = new Chat({ locale });
  await chat.says(wish);
  expect(await chat.says(who)).toMatch(/Luc Martin \((?:luc@example\.com|\+12125550147)\)/);
});
