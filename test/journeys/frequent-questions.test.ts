// What a business wrote about itself is found by what is asked, with the weights that the real edge loads beside its script.
import { describe, expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
const ask = async (text: string, locale: string) => {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    locale,
  });
  return lastText(await chat.say(text));
};

describe("a frequent question", () => {
  test.each([
    ["en-US", "is there a separate room", /seats 14/],
    ["en-US", "do you have free internet?", /password/],
    ["es-ES", "¿hay wifi?", /password/],
  ])("is answered in the business's words (%s, %s)", async (locale, text, answer) => {
    expect(await ask(text, locale)).toMatch(answer);
  });

  test("that nobody wrote an answer to is not answered", async () => {
    expect(await ask("is there live music tonight?", "en-US")).not.toMatch(/password|seats 14|terrace/);
  });
});
