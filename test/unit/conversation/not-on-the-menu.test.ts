// Dishes that are on no menu: said so, by name, with the nearest there is; and no talk is taken for a dish.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

const say = (text: string, locale = "en-US") => new Chat({ business: trattoria, locale }).says(text);

test.each([
  "two cheeseburgers and a coke",
  "I'd like to order two cheeseburgers and a coke",
  "two cheeseburgers no onion and a large coke",
])("%s", async (said) => {
  const heard = await say(said);
  expect(heard).toContain(
    `I can't find "cheeseburgers" on the menu. We have Pizza, Pasta, Dolci and Drinks.`,
  );
  expect(heard).toMatch(/I can't find "(?:large )?coke" on the menu/);
  expect(heard).toContain("What can I get you?");
});

test("the nearest is offered, by a button too", async () => {
  const chat = new Chat({ business: trattoria });
  expect(await chat.says("order two lasagnettes")).toContain("The nearest we have: Lasagne");
  expect(chat.buttons).toContain("Lasagne");
});

test("in Spanish", async () => {
  expect(await say("dos hamburguesas y una coca cola", "es")).toContain("No encuentro «hamburguesas»");
});

test.each(["2 minutes", "one moment please", "a question", "two people", "I'd like to place an order"])(
  "%s is no dish",
  async (said) => {
    expect(await say(said)).not.toContain("can't find");
  },
);
