// An order as it is put right: what is there is changed, and nothing is added to it by that.
import { expect, test } from "vitest";
import type { Orderable, OrderLine } from "#understanding/orders/order";
import { readOrder } from "#understanding/orders/read-order";

const size = { name: "Size", choices: [{ name: "Regular" }, { name: "Large" }] };
const crust = { name: "Crust", choices: [{ name: "Classic" }, { name: "Gluten-free" }] };
const catalogue: Orderable[] = [
  { name: "Margherita", section: "Pizza", description: "Tomato, basil", options: [size, crust] },
  { name: "Diavola", section: "Pizza", description: "Salami, chilli", options: [size, crust] },
  { name: "Spaghetti Carbonara", section: "Pasta", description: "Guanciale, egg", options: [] },
  { name: "Tiramisù", section: "Dolci", options: [] },
  { name: "Vanilla Shake", section: "Shakes", options: [] },
  { name: "Peanut Shake", section: "Shakes", options: [] },
  { name: "Vietnamese Coffee", section: "Drinks", description: "Condensed milk", options: [] },
  { name: "Enchiladas Verdes", section: "Mains", description: "Crema", options: [] },
];

const shown = ({ item, quantity, options, without, note }: OrderLine): string =>
  [
    `${quantity} ${item}`,
    ...options.map((it) => it.choice),
    ...without.map((it) => `-${it}`),
    ...(note === null ? [] : [`(${note})`]),
  ].join(", ");

function heard(before: string, text: string, locale = "en-US") {
  const order = before === "" ? [] : readOrder(before, { catalogue, locale: "en-US", order: [] }).lines;
  const { lines, unclear } = readOrder(text, { catalogue, locale, order });
  return { lines: lines.map(shown), unclear: unclear.map((it) => it.text) };
}
const sure = (...lines: string[]) => ({ lines, unclear: [] });

test("one large and one regular are one of each, and the large one has what is said of it", () => {
  expect(heard("", "2 margheritas, one large one regular, the large with gluten free crust")).toEqual(
    sure("1 Margherita, Regular", "1 Margherita, Large, Gluten-free"),
  );
});

const both = "a large margherita and a regular margherita";

test.each([
  [both, "and drop the regular pizza", ["1 Margherita, Large"]],
  [both, "remove the large one", ["1 Margherita, Regular"]],
  ["a large margherita and a margherita", "drop the regular pizza", ["1 Margherita, Large"]],
  ["a carbonara", "no more carbonara", []],
  ["a carbonara and a tiramisu", "no more carbonara please", ["1 Tiramisù"]],
])("%s: %s takes off what is named, and no more", (before, text, lines) => {
  expect(heard(before, text)).toEqual({ lines, unclear: [] });
});

test.each([
  ["no regular actually", "1 Margherita, Regular"],
  ["no, regular please", "1 Margherita, Regular"],
  ["no large", "1 Margherita"],
])("an option is nothing to leave out of a large one: %s", (text, line) => {
  expect(heard("a large margherita", text)).toEqual(sure(line));
});

test.each([
  ["a carbonara", "can i get the carbonara without guanciale", "1 Spaghetti Carbonara, -guanciale"],
  ["3 vietnamese coffees", "the coffees iced", "3 Vietnamese Coffee, (iced)"],
  ["a margherita", "the margherita with a gluten free crust", "1 Margherita, Gluten-free"],
  ["a margherita", "the margherita large please", "1 Margherita, Large"],
])("%s: %s says how it is wanted", (before, text, line) => {
  expect(heard(before, text)).toEqual(sure(line));
});

test.each([
  ["a carbonara", "another carbonara without guanciale"],
  ["a carbonara", "and one carbonara without guanciale"],
])("%s: %s is one more", (before, text) => {
  expect(heard(before, text)).toEqual(sure("1 Spaghetti Carbonara", "1 Spaghetti Carbonara, -guanciale"));
});

test("so many of each are all of them", () => {
  expect(heard("2 vanilla shakes and 2 peanut shakes", "make it 3 vanilla and 1 peanut")).toEqual(
    sure("3 Vanilla Shake", "1 Peanut Shake"),
  );
});

test("twice is two", () => {
  expect(heard("", "the enchiladas, twice, one with no crema")).toEqual(
    sure("1 Enchiladas Verdes", "1 Enchiladas Verdes, -crema"),
  );
  expect(heard("", "tiramisu twice").lines).toEqual(["2 Tiramisù"]);
  expect(heard("", "due volte tiramisù", "it").lines).toEqual(["2 Tiramisù"]);
});

test.each([
  ["en-US", "one of those without basil", "basil"],
  ["de", "eine davon bitte ohne Basilikum", "Basilikum"],
  ["es", "una de esas sin albahaca", "albahaca"],
  ["pt", "uma delas sem manjericão", "manjericão"],
])("(%s) %s: of what there are several of", (locale, text, left) => {
  expect(heard("2 margheritas and a tiramisu", text, locale)).toEqual(
    sure("1 Margherita", "1 Tiramisù", `1 Margherita, -${left}`),
  );
});

test.each([
  ["add a bottle of coke", ["1 Tiramisù"], ["coke"]],
  ["add a sprite", ["1 Tiramisù"], ["sprite"]],
  ["a carbonara with a bottle of coke", ["1 Tiramisù", "1 Spaghetti Carbonara"], ["coke"]],
  ["add extra cocoa", ["1 Tiramisù, (extra cocoa)"], []],
])("%s: what is on no menu is no wish about what is ordered", (text, lines, unclear) => {
  expect(heard("a tiramisu", text)).toEqual({ lines, unclear });
});

test("no onions anywhere leaves them out of what has them, or of everything", () => {
  expect(heard("a margherita and a diavola", "no onions anywhere please").lines).toEqual([
    "1 Margherita, -onions",
    "1 Diavola, -onions",
  ]);
  expect(heard("a margherita and a diavola", "no basil anywhere").lines).toEqual([
    "1 Margherita, -basil",
    "1 Diavola",
  ]);
});

test.each([
  ["en-US", "two tiramisus to take home, same evening"],
  ["fr", "deux tiramisus, le même soir"],
  ["it", "due tiramisù, lo stesso giorno"],
])("(%s) %s: the same day is not the same again", (locale, text) => {
  expect(heard("", text, locale).lines).toEqual(["2 Tiramisù"]);
});

test.each([
  ["de", "zwei Pizza Margherita groß und einmal Tiramisu"],
  ["es", "dos pizzas margherita grandes y un tiramisú"],
])("(%s) %s: the size stands after the name", (locale, text) => {
  expect(heard("", text, locale)).toEqual(sure("2 Margherita, Large", "1 Tiramisù"));
});

test.each([
  ["en-US", "a margherita without gluten"],
  ["en-US", "a margherita, gluten free base please"],
  ["de", "eine Margherita ohne Gluten"],
  ["de", "eine Margherita mit glutenfreiem Boden"],
  ["es", "una margherita sin gluten"],
  ["fr", "une margherita sans gluten"],
  ["it", "una margherita senza glutine"],
  ["pt", "uma margherita sem glúten"],
])("(%s) %s: the dough without it is taken, and no promise of the usual one", (locale, text) => {
  expect(heard("", text, locale).lines).toEqual(["1 Margherita, Gluten-free"]);
});
