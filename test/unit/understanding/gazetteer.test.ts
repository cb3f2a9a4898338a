// Names from a business's own lists, found in spite of typos, plurals and missing words.
import { expect, test } from "vitest";
import { distance, gazetteer } from "#understanding/gazetteer";

const menu = ["Margherita Pizza", "Spaghetti Carbonara", "Tiramisu", "House Red", "Crème Brûlée", "Haircut"];
const first = (text: string, partial = false) => gazetteer(menu, { partial }).find(text)[0]?.name;

test("names are found in other spellings", () => {
  expect(first("two margherita pizzas please")).toBe("Margherita Pizza");
  expect(first("the spagetti carbonara")).toBe("Spaghetti Carbonara");
  expect(first("a tiramisú")).toBe("Tiramisu");
  expect(first("creme brulee")).toBe("Crème Brûlée");
  expect(first("a hair cut")).toBe("Haircut");
  expect(first("the House red")).toBe("House Red");
});

test("words that are not on the list are not found", () => {
  expect(first("a table for two")).toBeUndefined();
  expect(first("is there a red wine")).toBeUndefined();
  expect(first("")).toBeUndefined();
});

test("one distinctive word stands for its name only where that is asked for", () => {
  expect(first("how much is the margherita", true)).toBe("Margherita Pizza");
  expect(first("how much is the margherita")).toBeUndefined();
});

test("spans lie where the words stand, the better of two that overlap", () => {
  const [hit] = gazetteer(menu).find("one Spaghetti Carbonara, please");
  expect(hit).toMatchObject({ start: 4, end: 23, text: "Spaghetti Carbonara", confidence: 1 });
});

test("a name does not take the words after it along", () => {
  const [hit] = gazetteer(["rice boat"]).find("book the Rice Boat for 1");
  expect(hit).toMatchObject({ text: "Rice Boat", confidence: 1 });
});

test("distance counts swaps as one edit and gives up beyond the limit", () => {
  expect(distance("carbonara", "carbonara", 2)).toBe(0);
  expect(distance("carbonara", "carobnara", 2)).toBe(1);
  expect(distance("pizza", "piza", 2)).toBe(1);
  expect(distance("pizza", "pasta", 1)).toBe(2);
});
