// What was ordered at a visit that is remembered is proposed where an order begins, and had by a word.
import { describe, expect, test } from "vitest";
import { orderOf } from "#business/order-row";
import { OrderRow } from "#contracts/order-row";
import type { Remembered } from "#conversation/ports";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

const price = { amount: 4000, currency: "USD" };
const order = (...items: { name: string; options: string[]; quantity: number }[]): Remembered["orders"] => [
  {
    id: "00000000-0000-4000-8000-000000000777",
    business: "marios-italian",
    items: items.map((it) => ({ ...it, price })),
    total: price,
    status: "collected",
    pickupAt: null,
    timeZone: "America/New_York",
    workflowId: null,
  },
];
const two = { name: "Margherita Pizza", options: ["Large", "Olives"], quantity: 2 };

async function comesBack(orders: Remembered["orders"], locale = "en-US"): Promise<Chat> {
  const chat = new Chat({ business: trattoria, visitor: "ses_first", locale });
  chat.world.remembered = { consent: "given", name: "Ann Lee", preferences: [], bookings: [], orders };
  await chat.open();
  return chat;
}

describe("the usual", () => {
  test("is proposed once, and taken by a yes, a button or its name", async () => {
    for (const yes of ["yes", "yes please", "The usual"]) {
      const chat = await comesBack(order(two));
      expect(await chat.says("I'd like to order")).toBe(
        "The usual, 2 × Margherita Pizza (Large, Olives)? Or what would you like to order?",
      );
      expect(chat.buttons).toEqual(["The usual"]);
      expect(await chat.says(yes)).toContain("2 × Margherita Pizza (Large, Olives)");
    }
  });

  test("is had without being proposed, and something beside it", async () => {
    const chat = await comesBack(order(two));
    expect(await chat.says("the usual please")).toMatch(
      /2 × Margherita Pizza \(Large, Olives\).*Anything else/s,
    );
    expect(await chat.says("and a tiramisu")).toMatch(/Margherita Pizza.* and 1 × Tiramisu/);
  });

  test("is not taken where something else is said", async () => {
    const chat = await comesBack(order(two));
    await chat.says("I'd like to order");
    expect(await chat.says("a lasagne")).toMatch(/(?:I have|So that's) 1 × Lasagne: \$17\.50/);
    const other = await comesBack(order(two));
    await other.says("I'd like to order");
    expect(await other.says("no")).not.toContain("usual");
  });

  test("is what the menu still has of it; nothing is proposed where nothing is known", async () => {
    const gone = await comesBack(order({ name: "Calzone", options: [], quantity: 1 }, two));
    expect(await gone.says("I'd like to order")).toContain(
      "The usual, 2 × Margherita Pizza (Large, Olives)?",
    );
    for (const orders of [order({ name: "Calzone", options: [], quantity: 1 }), []])
      expect(await (await comesBack(orders)).says("I'd like to order")).not.toContain("usual");
  });

  test.each([
    ["es", "quiero hacer un pedido", "lo de siempre"],
    ["fr", "je voudrais commander", "comme d'habitude"],
    ["de", "ich möchte etwas bestellen", "wie immer"],
    ["it", "vorrei ordinare", "il solito"],
    ["pt", "quero fazer um pedido", "o de sempre"],
  ])("in %s", async (locale, wish, usual) => {
    const chat = await comesBack(order(two), locale);
    expect(await chat.says(wish)).toContain("2 × Margherita Pizza (Large, Olives)");
    expect(await chat.says(usual)).toMatch(/2 × Margherita Pizza \(Large, Olives\)/);
    expect(chat.buttons.length).toBeGreaterThan(0);
  });

  test("leaves out what was left out, and keeps its note", async () => {
    const row = {
      id: "00000000-0000-4000-8000-000000000778",
      business: "marios-italian",
      items: [
        {
          name: "Margherita Pizza",
          options: [{ choice: "Large" }],
          without: ["nuts"],
          note: "well done",
          quantity: 1,
          price: 1650,
        },
      ],
      total: 1650,
      currency: "USD",
      status: "collected",
      pickup_at: null,
      time_zone: "America/New_York",
      workflow_id: null,
    };
    const chat = await comesBack([orderOf(OrderRow.parse(row))]);
    expect(await chat.says("I'd like to order")).toContain("Large), without nuts, well done");
    expect(await chat.says("yes")).toContain("1 × Margherita Pizza (Large), without nuts, well done");
  });

  test("of a table is no order", async () => {
    const chat = await comesBack(order(two));
    expect(await chat.says("the usual table for 2 tomorrow at 7pm please")).toContain(
      "holding a table for 2",
    );
  });
});
