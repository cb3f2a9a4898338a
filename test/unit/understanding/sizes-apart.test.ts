// One dish in several sizes, each with what was said of it and no other.
import { expect, test } from "vitest";
import { nearestTo } from "#understanding/orders/nearest";
import { readOrder } from "#understanding/orders/read-order";

const catalogue = [
  {
    name: "Pepperoni",
    section: "Pizza",
    options: [
      { name: "Size", choices: [{ name: "Small" }, { name: "Large" }] },
      { name: "Extras", many: true, choices: [{ name: "Extra cheese" }, { name: "Olives" }] },
    ],
  },
  { name: "Margherita", section: "Pizza", options: [] },
];
const read = (text: string) =>
  readOrder(text, { catalogue, locale: "en-US", order: [] })
    .lines.map((it) => [it.quantity, ...it.options.map((option) => option.choice).toSorted()].join(" "))
    .toSorted();

test.each([
  ["two pepperoni, one large and one small with extra cheese", ["1 Extra cheese Small", "1 Large"]],
  ["two pepperoni pizzas, one large with extra cheese and one small", ["1 Extra cheese Large", "1 Small"]],
  ["2 pepperoni one small one large with olives", ["1 Large Olives", "1 Small"]],
  ["two pepperoni, a large and a small with extra cheese", ["1 Extra cheese Small", "1 Large"]],
  ["a small and a large pepperoni, extra cheese on the large one", ["1 Extra cheese Large", "1 Small"]],
  [
    "two pepperoni, one large one small, extra cheese on both",
    ["1 Extra cheese Large", "1 Extra cheese Small"],
  ],
  ["two pepperoni, one large and one small. extra cheese on the large", ["1 Extra cheese Large", "1 Small"]],
  ["a large pepperoni and a small one with extra cheese", ["1 Extra cheese Small", "1 Large"]],
  ["three pepperoni, two large and one small with olives", ["1 Olives Small", "2 Large"]],
])("%s", (said, lines) => {
  expect(read(said)).toEqual(lines);
});

const burgers = ["Bean Burger", "Fries", "Prosciutto e Rucola", "House Red", "Calamari Fritti"].map(
  (name) => ({
    name,
    options: [],
  }),
);

test.each([
  ["cheeseburgers", ["Bean Burger"]],
  ["french fries", ["Fries"]],
  ["coca cola", []],
  ["bacon smokehouse", []],
])("nearest to %s", (said, near) => {
  expect(nearestTo(said, burgers)).toEqual(near);
});
