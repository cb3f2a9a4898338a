// Every number said can be traced; one that cannot never reaches the customer.
import { describe, expect, test } from "vitest";
import { grounded, untraced } from "#conversation/guardrails/grounded";
import { noNumbers, numbersIn } from "#conversation/guardrails/numbers";

const grounds = {
  ...noNumbers(),
  money: new Set([1400]),
  clocks: new Set([19 * 60, 11 * 60]),
  counts: new Set([4, 23, 5]),
  digits: new Set(["12125550142"]),
};

describe("the numbers in a text", () => {
  test.each([
    ["A pizza is $14.", { money: [1400] }],
    ["It costs €12.50 or 13 dollars.", { money: [1250, 1300] }],
    ["$1,250.00 in all", { money: [125_000] }],
    ["at 7:00 PM, not at 11 am", { clocks: [19 * 60, 11 * 60] }],
    ["from 12:00 AM to 12 PM", { clocks: [0, 12 * 60] }],
    ["um 19:30", { clocks: [19 * 60 + 30] }],
    ["a table for 4 on Mon 23 Nov", { counts: [4, 23] }],
    ["for five minutes", { counts: [5] }],
    ["on +1 212 555 0142", { digits: ["12125550142"] }],
  ])("of %j are read by their meaning", (text, expected) => {
    const found = numbersIn(text);
    const lists = Object.fromEntries(Object.entries(found).map(([kind, set]) => [kind, [...set]]));
    expect(lists).toEqual({ money: [], clocks: [], counts: [], digits: [], ...expected });
  });
});

describe("a sentence", () => {
  test("whose numbers were all given may be said", () => {
    const text =
      "A table for 4 on Mon 23 Nov at 7:00 PM, for five minutes. Pizza is $14. Call +1 212 555 0142.";
    expect(untraced(text, grounds)).toEqual([]);
    expect(grounded(text, grounds, "…")).toBe(text);
  });

  test.each([
    ["a price", "Pizza is $12."],
    ["a time", "We close at 9 PM."],
    ["a number of people", "A table for 6."],
    ["a number in words", "That is for seven people."],
    ["a phone number", "Call +1 212 555 0199."],
    ["a time that is only a count elsewhere", "Come at 4 PM."],
    ["a price that is only a count elsewhere", "It is $4."],
  ])("with %s from nowhere is refused", (_what, text) => {
    expect(untraced(text, grounds)).toHaveLength(1);
  });

  test("that fails is replaced and its neighbours are kept", () => {
    const text = "We're open at 11 AM. Pizza is $12. Pasta is $13. See you!";
    expect(grounded(text, grounds, "Ask the team.")).toBe("We're open at 11 AM. Ask the team. See you!");
  });
});
