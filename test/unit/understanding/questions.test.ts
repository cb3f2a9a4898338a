// Questions, small talk and talk about the talk.
import { expect, test } from "vitest";
import { booking, confirming, idle, otherwise } from "./contexts.ts";

test("questions are told apart by topic", () => {
  expect(
    otherwise(
      [
        ["what are your hours?", "ask hours"],
        ["are you open on sunday?", "ask hours 2026-11-29"],
        ["when do you close tonight", "ask hours 2026-11-23"],
        ["opening times?", "ask hours"],
        ["what time does the kitchen close on friday?", "ask hours 2026-11-27"],
        ["do you have parking?", "ask parking parking"],
        ["is there somewhere to park nearby?", "ask parking parking"],
        ["where are you located?", "ask location"],
        ["what's your address", "ask location"],
        ["how do I get there?", "ask location"],
        ["what's your phone number?", "ask contact"],
        ["can I see the menu?", "ask menu"],
        ["do you have vegan options?", "ask menu vegan"],
        ["do you serve sushi?", "ask menu sushi"],
        ["what pizzas do you have?", "ask menu Pizza"],
        ["how much is the margherita?", "ask price Margherita Pizza"],
        ["what's the price of the spagetti carbonara?", "ask price Spaghetti Carbonara"],
        ["does the tiramisu contain nuts?", "ask allergens Tiramisu"],
        ["is anything gluten free?", "ask allergens gluten free"],
        ["are dogs allowed?", "ask policy pets"],
        ["what's your cancellation policy?", "ask policy cancellation"],
        ["do you take credit cards?", "ask policy payment"],
        ["is there a dress code?", "ask policy dress"],
        ["how many people can you seat?", "ask capacity"],
        ["do you take large groups?", "ask capacity large_parties"],
        ["are you free on friday?", "ask availability 2026-11-27"],
        ["any availability this saturday?", "ask availability 2026-11-28"],
        ["do you have wifi?", "ask about wifi"],
        ["tell me about the restaurant", "ask about"],
      ],
      idle,
    ),
  ).toEqual([]);
});

test("a question in mid-booking changes nothing of the booking", () => {
  expect(
    otherwise(
      [
        ["what time do you close?", "ask hours"],
        ["do you have parking?", "ask parking parking"],
        ["are you open on sunday?", "ask hours 2026-11-29"],
        ["wait, is the food expensive?", "ask price"],
        ["how much is the tiramisu", "ask price Tiramisu"],
        ["is that a problem with two kids in a pushchair?", "ask policy children"],
      ],
      confirming,
    ),
  ).toEqual([]);
});

test("small talk is small talk only where nothing else was said", () => {
  expect(
    otherwise(
      [
        ["hi", "greeting"],
        ["Hello there!", "greeting"],
        ["good evening", "greeting"],
        ["thanks", "thanks"],
        ["thank you so much", "thanks"],
        ["bye", "goodbye"],
        ["that's all, thanks", "goodbye"],
        ["how are you?", "howAreYou"],
        ["are you a bot?", "bot"],
        ["this is useless", "complaint"],
        ["you're great", "compliment"],
        ["hi, what are your hours?", "ask hours"],
        ["thanks, and where are you?", "ask location"],
      ],
      idle,
    ),
  ).toEqual([]);
});

test("a person, a repetition and an explanation can be asked for at any step", () => {
  const rows = [
    ["can I speak to a human?", "handOffToHuman"],
    ["I want to talk to a real person", "handOffToHuman"],
    ["agent", "handOffToHuman"],
    ["let me speak with the manager please", "handOffToHuman"],
    ["can you repeat that?", "repeat"],
    ["sorry, what?", "repeat"],
    ["say that again please", "repeat"],
    ["what do you mean?", "clarify"],
    ["I don't understand", "clarify"],
    ["help", "clarify"],
  ] as const;
  expect(otherwise(rows, idle)).toEqual([]);
  expect(otherwise(rows, booking)).toEqual([]);
});
