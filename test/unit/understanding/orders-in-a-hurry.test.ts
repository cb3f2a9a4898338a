// Orders as people type them: short, misspelt, in another language's spelling, of things that are not on the menu.
import { expect, test } from "vitest";
import type { Orderable, OrderLine } from "#understanding/orders/order";
import { readOrder } from "#understanding/orders/read-order";

const size = { name: "Size", choices: [{ name: "Regular" }, { name: "Large" }] };
const crust = { name: "Crust", choices: [{ name: "Classic" }, { name: "Gluten-free" }] };
const catalogue: Orderable[] = [
  { name: "Margherita", section: "Pizza", options: [size, crust] },
  { name: "Marinara", section: "Pizza", options: [size, crust] },
  { name: "Spaghetti Carbonara", section: "Pasta", description: "Guanciale, egg, pecorino", options: [] },
  { name: "Linguine alle Vongole", section: "Pasta", description: "Clams, white wine", options: [] },
  { name: "Lasagne della Nonna", section: "Pasta", options: [] },
  { name: "Kung Pao Chicken", section: "Wok", description: "Peanuts, chilli", options: [] },
  { name: "Guacamole", section: "Starters", description: "Avocado, lime", options: [] },
  { name: "San Pellegrino", section: "Drinks", description: "Sparkling water, 75 cl", options: [] },
  { name: "Fries", section: "Sides", options: [] },
];

const shown = ({ item, quantity, options, without, note }: OrderLine): string =>
  [
    `${quantity} ${item}`,
    ...options.map((it) => it.choice),
    ...without.map((it) => `-${it}`),
    ...(note === null ? [] : [`(${note})`]),
  ].join(", ");

function heard(text: string, { before = "", locale = "en-US", menu = [] as string[] } = {}) {
  const order = before === "" ? [] : readOrder(before, { catalogue, locale, order: [] }).lines;
  const { lines, unclear } = readOrder(text, { catalogue, locale, order, shown: menu });
  return { lines: lines.map(shown), unclear: unclear.map((it) => it.text) };
}

test("how many may stand before or after, with an x", () => {
  expect(heard("3x fries, guacamole x2").lines).toEqual(["3 Fries", "2 Guacamole"]);
  expect(heard("spaghetti carbonara x2 no egg").lines).toEqual(["2 Spaghetti Carbonara, -egg"]);
});

test("short words for sizes, doughs and dishes", () => {
  expect(heard("a lg margherita w extra cheese, a gf marinara and guac").lines).toEqual([
    "1 Margherita, Large, (extra cheese)",
    "1 Marinara, Gluten-free",
    "1 Guacamole",
  ]);
});

test.each([
  ["es", "dos pizzas margarita grandes y una lasaña", ["2 Margherita, Large", "1 Lasagne della Nonna"]],
  ["es", "dos espaguetis carbonara", ["2 Spaghetti Carbonara"]],
  ["pt", "uma lasanha", ["1 Lasagne della Nonna"]],
  ["en-US", "a lasagna", ["1 Lasagne della Nonna"]],
])("(%s) %s: a dish as another language spells it", (locale, text, lines) => {
  expect(heard(text, { locale })).toEqual({ lines, unclear: [] });
});

test.each([
  ["it", "due margherite grandi, alle 13"],
  ["it", "due margherite grandi alle sette"],
])("(%s) %s: a small word of a dish's name is no dish", (locale, text) => {
  expect(heard(text, { locale })).toEqual({ lines: ["2 Margherita, Large"], unclear: [] });
});

test("what is on no menu keeps how many of it, and how it is wanted, to itself", () => {
  expect(heard("two cheeseburgers no pickles, fries")).toEqual({
    lines: ["1 Fries"],
    unclear: ["cheeseburgers"],
  });
  expect(heard("a large inferno and two guacamoles")).toEqual({
    lines: ["2 Guacamole"],
    unclear: ["inferno"],
  });
});

test("the word for a kind, with another dish's words, is asked about", () => {
  expect(heard("sour chicken x2")).toEqual({ lines: [], unclear: ["sour chicken"] });
  const { unclear } = readOrder("sour chicken x2", { catalogue, locale: "en-US", order: [] });
  expect(unclear).toEqual([{ text: "sour chicken", candidates: ["Kung Pao Chicken"], quantity: 2 }]);
});

test("one word that only resembles a dish's is none", () => {
  expect(heard("the waiter was rude").lines).toEqual([]);
});

test("a product is also called what it is, and taken off so", () => {
  expect(heard("a bottle of sparkling water").lines).toEqual(["1 San Pellegrino"]);
  expect(heard("remove the water", { before: "fries and a sparkling water" }).lines).toEqual(["1 Fries"]);
});

test("what is left out after several is left out where it is in, else everywhere", () => {
  expect(heard("a carbonara, guacamole and fries, no egg").lines).toEqual([
    "1 Spaghetti Carbonara, -egg",
    "1 Guacamole",
    "1 Fries",
  ]);
  expect(heard("a carbonara and fries, no onions").lines).toEqual([
    "1 Spaghetti Carbonara, -onions",
    "1 Fries, -onions",
  ]);
});

test.each([
  ["actually 4 fries", ["4 Fries", "1 Guacamole"]],
  ["sorry, 2 guacamoles", ["1 Fries", "2 Guacamole"]],
])("%s: another number of what is ordered", (text, lines) => {
  expect(heard(text, { before: "fries and a guacamole" }).lines).toEqual(lines);
});

test("of two sizes said, the first tells which line and the second what it becomes", () => {
  const before = "a large margherita and a marinara";
  expect(heard("make the large one regular", { before }).lines).toEqual([
    "1 Margherita, Regular",
    "1 Marinara",
  ]);
});

test("what was shown is pointed at by its place", () => {
  const menu = ["Guacamole", "Fries"];
  expect(heard("2 of the first one and the second one", { menu }).lines).toEqual(["2 Guacamole", "1 Fries"]);
});

test("one of the large ones is one of those that there are several of", () => {
  const before = "two large margheritas, a large marinara and fries";
  expect(heard("make one of the large ones regular", { before }).lines).toEqual([
    "1 Margherita, Large",
    "1 Marinara, Large",
    "1 Fries",
    "1 Margherita, Regular",
  ]);
});

test.each([
  ["en-US", "just one guacamole"],
  ["en-US", "no actually just 1 guacamole"],
  ["es", "solo un guacamole"],
  ["fr", "seulement un guacamole"],
  ["de", "nur eine Guacamole"],
  ["it", "solo una guacamole"],
  ["pt", "só uma guacamole"],
])("(%s) %s: so many instead of those that are ordered", (locale, text) => {
  expect(heard(text, { locale, before: "3 guacamole, fries" }).lines).toEqual(["1 Guacamole", "1 Fries"]);
});

test("a word of joy before an order is no dish", () => {
  expect(heard("great, perfect, two guacamoles")).toEqual({ lines: ["2 Guacamole"], unclear: [] });
});

test("a dish is found by the short or the common word of its name", () => {
  const own: Orderable[] = [
    ...["Pho Bo", "Pho Chay"].map((name) => ({ name, section: "Noodles", options: [] })),
    { name: "Vietnamese Coffee", section: "Drinks", options: [] },
    { name: "Cornbread", section: "Sides", options: [] },
    { name: "Egg Fried Rice", section: "Rice", options: [] },
  ];
  const read = (text: string) => {
    const { lines, unclear } = readOrder(text, { catalogue: own, locale: "en-US", order: [] });
    return [...lines.map(shown), ...unclear.map((it) => `${it.text}? ${it.candidates.join("/")}`)];
  };
  expect(read("two pho chay one pho bo 1 coffee")).toEqual(["2 Pho Chay", "1 Pho Bo", "1 Vietnamese Coffee"]);
  expect(read("2 pho")).toEqual(["pho? Pho Bo/Pho Chay"]);
  expect(read("a pho bo without egg")).toEqual(["1 Pho Bo, -egg"]);
  expect(read("a side of slaw")).toEqual(["slaw? "]);
  expect(read("coffee, please")).toEqual(["1 Vietnamese Coffee"]);
});
