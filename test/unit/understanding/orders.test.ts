// Orders from words against a catalogue, and changes to them.
import { describe, expect, test } from "vitest";
import type { Orderable, OrderLine } from "#understanding/orders/order";
import { readOrder } from "#understanding/orders/read-order";

const size = { name: "Size", choices: [{ name: "Regular" }, { name: "Large" }] };
const extras = { name: "Extras", choices: [{ name: "Cheese" }, { name: "Olives" }], many: true };
const milk = { name: "Milk", choices: [{ name: "Oat Milk" }, { name: "Whole Milk" }, { name: "2% Milk" }] };
const catalogue: Orderable[] = [
  { name: "Pepperoni Pizza", options: [size, extras] },
  { name: "Margherita Pizza", options: [size, extras] },
  { name: "Coke", options: [] },
  { name: "Sprite", options: [] },
  { name: "Latte", options: [milk, { name: "Caffeine", choices: [{ name: "Decaf" }] }] },
  { name: "Chai Latte", options: [milk] },
  { name: "House Red Wine", options: [] },
];

const shown = ({ item, quantity, options, without, note }: OrderLine): string =>
  [
    `${quantity} ${item}`,
    ...options.map((it) => it.choice),
    ...without.map((it) => `-${it}`),
    ...(note === null ? [] : [`(${note})`]),
  ].join(", ");
const read = (text: string, before: readonly string[] = [], locale = "en-US") => {
  let order: readonly OrderLine[] = [];
  for (const said of before) order = readOrder(said, { catalogue, locale, order }).lines;
  return readOrder(text, { catalogue, locale, order });
};
const lines = (text: string, ...before: string[]) => read(text, before).lines.map(shown);

test("items, how many of each, and how they are wanted", () => {
  expect(lines("two large pepperoni, one without cheese, and a coke")).toEqual([
    "1 Pepperoni Pizza, Large",
    "1 Pepperoni Pizza, Large, -cheese",
    "1 Coke",
  ]);
  expect(lines("Hi, can I get a decaf latte with oat milk please?")).toEqual(["1 Latte, Decaf, Oat Milk"]);
  expect(lines("a couple of cokes and 3 sprites")).toEqual(["2 Coke", "3 Sprite"]);
  expect(
    lines("I'd like an oat milk latte, two chai lattes with 2% and a large margherita with olives"),
  ).toEqual(["1 Latte, Oat Milk", "2 Chai Latte, 2% Milk", "1 Margherita Pizza, Large, Olives"]);
});

test("typos, missing words and words written together", () => {
  expect(lines("a peperoni piza")).toEqual(["1 Pepperoni Pizza"]);
  expect(lines("one margerita")).toEqual(["1 Margherita Pizza"]);
  expect(lines("latte with oatmilk")).toEqual(["1 Latte, Oat Milk"]);
  expect(lines("2 house red")).toEqual(["2 House Red Wine"]);
});

test("some of several, each of them, another one", () => {
  expect(lines("two lattes, one decaf, the other with oat milk")).toEqual([
    "1 Latte, Oat Milk",
    "1 Latte, Decaf",
  ]);
  expect(lines("two lattes, both with oat milk")).toEqual(["2 Latte, Oat Milk"]);
  expect(lines("a latte with oat milk and another one with whole milk")).toEqual([
    "1 Latte, Oat Milk",
    "1 Latte, Whole Milk",
  ]);
  expect(lines("one decaf latte and one regular")).toHaveLength(2);
});

test("wishes that are no option become a note", () => {
  expect(lines("a latte with extra foam")).toEqual(["1 Latte, (extra foam)"]);
  expect(lines("a coke with lemon")).toEqual(["1 Coke, (lemon)"]);
  expect(lines("a pepperoni without onions and peppers")).toEqual(["1 Pepperoni Pizza, -onions, -peppers"]);
});

test("what is not understood is named", () => {
  expect(read("a coke and a unicorn").unclear).toEqual([{ text: "unicorn", candidates: [] }]);
  expect(read("a pizza please").unclear).toEqual([
    { text: "pizza", candidates: ["Pepperoni Pizza", "Margherita Pizza"] },
  ]);
  expect(read("a large coke")).toMatchObject({
    lines: [{ item: "Coke" }],
    unclear: [{ text: "Large", candidates: [], item: "Coke" }],
  });
  expect(read("what time do you open").lines).toEqual([]);
});

test("an order is changed by what is said next", () => {
  expect(lines("make it three", "a coke")).toEqual(["3 Coke"]);
  expect(lines("actually remove the coke", "a latte and a coke")).toEqual(["1 Latte"]);
  expect(lines("no coke after all", "a latte and a coke")).toEqual(["1 Latte"]);
  expect(lines("no olives on the second", "a pepperoni and a margherita")).toEqual([
    "1 Pepperoni Pizza",
    "1 Margherita Pizza, -olives",
  ]);
  expect(lines("change the coke to a sprite", "a latte and a coke")).toEqual(["1 Latte", "1 Sprite"]);
  expect(lines("a sprite instead of the coke", "a coke, a latte")).toEqual(["1 Sprite", "1 Latte"]);
  expect(lines("make the pepperoni a large", "a pepperoni and a coke")).toEqual([
    "1 Pepperoni Pizza, Large",
    "1 Coke",
  ]);
  expect(lines("and a sprite", "a coke")).toEqual(["1 Coke", "1 Sprite"]);
  expect(lines("same for me", "a large pepperoni without cheese")).toEqual([
    "2 Pepperoni Pizza, Large, -cheese",
  ]);
  expect(lines("remove the cheese from the pepperoni", "a pepperoni and a coke")).toEqual([
    "1 Pepperoni Pizza, -cheese",
    "1 Coke",
  ]);
});

test.each([
  ["es-ES", "dos pepperoni grandes sin queso y una coke"],
  ["fr-FR", "deux grandes pepperoni sans fromage et une coke"],
  ["de-DE", "zwei große Pepperoni ohne Käse und eine Coke"],
  ["it-IT", "due pepperoni grandi senza formaggio e una coke"],
  ["pt-PT", "duas pepperoni grandes sem queijo e uma coke"],
])("an order in %s", (locale, text) => {
  const names: Record<string, string> = {
    es: "Grande",
    fr: "Grande",
    de: "Groß",
    it: "Grande",
    pt: "Grande",
  };
  const large = { name: "-", choices: [{ name: names[locale.slice(0, 2)] ?? "" }] };
  const own = [
    { name: "Pepperoni", options: [large] },
    { name: "Coke", options: [] },
  ];
  const { lines: found, unclear } = readOrder(text, { catalogue: own, locale, order: [] });
  expect(found).toMatchObject([
    { item: "Pepperoni", quantity: 2, options: [{ group: "-" }], without: [expect.any(String)] },
    { item: "Coke", quantity: 1 },
  ]);
  expect(unclear).toEqual([]);
});

describe("one of them", () => {
  const before = ["two large pepperoni, a margherita and a coke"];

  test.each([
    "no onions on one of em",
    "no onions on one of them please",
    "one of them without onions",
    "remove the onions from one of the pepperonis",
    "one of the pepperonis with no onions",
  ])("is one of those that there are several of: %s", (said) => {
    expect(lines(said, ...before).toSorted()).toEqual([
      "1 Coke",
      "1 Margherita Pizza",
      "1 Pepperoni Pizza, Large",
      "1 Pepperoni Pizza, Large, -onions",
    ]);
  });

  test("is taken off, or gets an extra, by itself", () => {
    expect(lines("remove one of them", ...before)).toContain("1 Pepperoni Pizza, Large");
    expect(lines("olives on one of them", ...before)).toContain("1 Pepperoni Pizza, Large, Olives");
    expect(lines("make one of them regular", ...before)).toContain("1 Pepperoni Pizza, Regular");
  });

  test("is the last where there is one of each", () => {
    expect(lines("make it two", "a pepperoni and a coke")).toEqual(["1 Pepperoni Pizza", "2 Coke"]);
    expect(lines("make it two", "3 pepperoni and a coke")).toEqual(["3 Pepperoni Pizza", "2 Coke"]);
  });
});

test("what is to be left out is not ordered, though something on the menu is called so", () => {
  expect(lines("2 lattes one with no pepperoni")).toEqual(["1 Latte", "1 Latte, -pepperoni"]);
  expect(lines("a margherita without coke")).toEqual(["1 Margherita Pizza, -coke"]);
  expect(lines("no coke", "a coke and a sprite")).toEqual(["1 Sprite"]);
});

test("any text is read without complaint", () => {
  for (const text of [
    "",
    "\u{1F355}\u{1F355}",
    "the second",
    "without",
    "-1",
    "remove",
    "make it",
    "\uD800 and",
    "a ".repeat(2000),
  ]) {
    expect(() => read(text, ["a coke"])).not.toThrow();
  }
});

test("one catalogue is read in each language by its own words", () => {
  const sized: Orderable[] = [{ name: "Margherita", options: [size] }];
  const large = (text: string, locale: string) =>
    readOrder(text, { catalogue: sized, locale, order: [] }).lines.map(shown);
  expect(large("one large margherita", "en-US")).toEqual(["1 Margherita, Large"]);
  expect(large("eine große Margherita", "de-DE")).toEqual(["1 Margherita, Large"]);
  expect(large("una margherita grande", "es-ES")).toEqual(["1 Margherita, Large"]);
});

test("a kind of dish may mean any of its kind, unless the dish is named with it", () => {
  const pizzas: Orderable[] = ["Diavola", "Marinara"].map((name) => ({
    name,
    section: "Pizza",
    options: [],
  }));
  const order = (text: string) => readOrder(text, { catalogue: pizzas, locale: "en-US", order: [] });
  expect(order("two pizzas")).toEqual({
    lines: [],
    unclear: [{ text: "pizzas", candidates: ["Diavola", "Marinara"], quantity: 2 }],
  });
  expect(order("a pizza diavola").lines.map(shown)).toEqual(["1 Diavola"]);
  expect(order("two pizzas, a diavola and a marinara")).toMatchObject({
    lines: [{ item: "Diavola" }, { item: "Marinara" }],
    unclear: [],
  });
});

test("what describes a dish and is no option of it goes with it", () => {
  expect(lines("two crispy margheritas and a coke")).toEqual(["2 Margherita Pizza, (crispy)", "1 Coke"]);
});
