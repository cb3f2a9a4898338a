import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { priceOrder } from "#business/orders";
import type { MenuItem } from "#contracts/directory";
import type { OrderLine } from "#contracts/orders";
import { marios } from "#test/fakes/marios";

const usd = (amount: number) => ({ amount, currency: "USD" });
const pizza: MenuItem = {
  ...marios.menu[0]!,
  name: "Margherita",
  price: usd(1399),
  options: [
    {
      name: "Size",
      many: false,
      choices: [
        { name: "Regular", price: usd(0) },
        { name: "Large", price: usd(450) },
      ],
    },
    { name: "Extras", many: true, choices: [{ name: "Olives", price: usd(125) }] },
  ],
};
const coke: MenuItem = { ...marios.menu[0]!, name: "Coke", price: usd(350) };
const catering: MenuItem = { ...marios.menu[0]!, name: "Catering", price: null };
const menu = [pizza, coke, catering];
const house = (items: MenuItem[]) => ({ ...marios, menu: items });
const line = (item: string, quantity: number, ...options: [string, string][]): OrderLine => ({
  item,
  quantity,
  options: options.map(([group, choice]) => ({ group, choice })),
  without: [],
  note: null,
});

describe("an order's price", () => {
  it("is right to the cent, options included", () => {
    const lines = [line("margherita", 2, ["Size", "Large"], ["Extras", "Olives"]), line("Coke", 1)];
    expect(priceOrder(house(menu), lines)).toEqual({
      prices: [usd(3948), usd(350)],
      discounts: [null, null],
      total: usd(4298),
    });
  });

  it.each([
    ["not on the menu", line("Sushi", 1)],
    ["without a price", line("Catering", 1)],
    ["with an option it has not", line("Coke", 1, ["Size", "Large"])],
    ["none of which is wanted", line("Coke", 0)],
  ])("is none where an item is %s", (_why, unknown) => {
    expect(priceOrder(house(menu), [line("Coke", 1), unknown])).toEqual({ unknown: unknown.item });
  });

  it("is none in two currencies", () => {
    const tea: MenuItem = { ...coke, name: "Tea", price: { amount: 300, currency: "EUR" } };
    expect(priceOrder(house([...menu, tea]), [line("Coke", 1), line("Tea", 1)])).toEqual({ unknown: "Tea" });
  });
});

test("however an order is split into lines, it costs the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
      const large: [string, string] = ["Size", "Large"];
      const one = priceOrder(house(menu), [line("Margherita", a + b, large)]);
      const two = priceOrder(house(menu), [line("Margherita", a, large), line("Margherita", b, large)]);
      expect("total" in one && one.total).toEqual("total" in two && two.total);
    }),
  );
});
