// Mario's with choices: pizzas in sizes, and a latte that has to be chosen how.
import type { BusinessDetail, MenuItem, OptionGroup } from "#contracts/directory";
import { marios } from "./marios.ts";

const money = (amount: number) => ({ amount, currency: "USD" });

const group = (name: string, choices: Record<string, number>, many = false): OptionGroup => ({
  name,
  many,
  choices: Object.entries(choices).map(([choice, price]) => ({ name: choice, price: money(price) })),
});

const latte: MenuItem = {
  id: "00000000-0000-4000-8000-000000000199",
  section: "Drinks",
  name: "Latte",
  description: null,
  price: money(400),
  dietary: [],
  allergens: [],
  options: [group("Milk", { Oat: 60, Whole: 40 })],
};

const pizzaOptions = [
  group("Size", { Regular: 0, Large: 400 }),
  group("Extras", { Olives: 150, Mushrooms: 125 }, true),
];

export const trattoria: BusinessDetail = {
  ...marios,
  menu: [...marios.menu.map((it) => (it.section === "Pizza" ? { ...it, options: pizzaOptions } : it)), latte],
};
