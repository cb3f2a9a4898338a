// "Yes", right after a question that is not known here and the offer of a person, takes that person.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

describe("the person who was offered", () => {
  test.each([
    ["en-US", "is the chef italian?", "yes"],
    ["en-US", "did a famous actor ever eat there?", "yes pls ask them"],
    ["de", "Ist der Koch Italiener?", "ja"],
    ["es", "¿el cocinero es italiano?", "sí, por favor"],
  ])("(%s) %s – %s", async (locale, asked, said) => {
    const chat = new Chat({ locale });
    await chat.says(asked);
    await chat.says(said);
    expect(chat.effects.map((it) => it.type)).toContain("escalation");
  });

  test("a yes to nothing takes nobody", async () => {
    const chat = new Chat();
    await chat.says("what time do you open on friday?");
    expect(await chat.says("yes")).toContain("What can I do for you?");
    expect(chat.effects).toEqual([]);
  });
});

test.each([
  "could a human help me with this",
  "can a person answer that for me?",
  "can somebody real help me?",
])("%s: asks for a person", async (said) => {
  const chat = new Chat();
  await chat.says(said);
  expect(chat.effects.map((it) => it.type)).toContain("escalation");
});
