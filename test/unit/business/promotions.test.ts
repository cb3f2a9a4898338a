// What promotions take off an order: to the cent, at the time of the pickup, the best one a line.
import { describe, expect, it, test } from "vitest";
import { priceOrder } from "#business/orders";
import type { MenuItem, TakesOff } from "#contracts/directory";
import type { OrderLine } from "#contracts/orders";
import { marios } from "#test/fakes/marios";

const usd = (amount: number) => ({ amount, currency: "USD" });
const item = (section: string, name: string, amount: number): MenuItem => ({
  ...marios.menu[0]!,
  section,
  name,
  price: usd(amount),
  options: [],
});
const menu = [item("Pasta", "Carbonara", 1799), item("Tacos", "Al Pastor", 450), item("Drinks", "Coke", 150)];
const nothing: TakesOff = {
  percent: null,
  amount: null,
  item: null,
  section: null,
  weekdays: [],
  from: null,
  to: null,
};
const offer = (title: string, takesOff: Partial<TakesOff>, more = {}) => ({
  title,
  description: null,
  code: null,
  startsAt: "2026-11-01T00:00:00-04:00",
  endsAt: "2026-12-07T00:00:00-05:00",
  takesOff: { ...nothing, ...takesOff },
  ...more,
});
const house = (...promotions: ReturnType<typeof offer>[]) => ({ ...marios, menu, promotions });
const line = (name: string, quantity = 1): OrderLine => ({
  item: name,
  quantity,
  options: [],
  without: [],
  note: null,
});
const tuesday = (time: string) => `2026-11-24T${time}:00-05:00`;
const pasta = offer("20% off pasta", { percent: 20, section: "pasta", weekdays: [2] });
const tacos = offer("$2 off tacos", {
  amount: 200,
  section: "taco",
  weekdays: [1, 2, 3, 4, 5],
  from: "17:00",
  to: "19:00",
});

function off(from: ReturnType<typeof house>, lines: OrderLine[], at: string | null) {
  const sum = priceOrder(from, lines, at);
  if ("unknown" in sum) throw new Error(`unknown: ${sum.unknown}`);
  return { off: sum.discounts.map((it) => it?.amount.amount ?? 0), total: sum.total.amount };
}

describe("a promotion", () => {
  it("takes its percentage off its section alone, on its days", () => {
    const lines = [line("Carbonara", 2), line("Coke")];
    expect(off(house(pasta), lines, tuesday("12:00"))).toEqual({ off: [720, 0], total: 3598 + 150 - 720 });
    expect(off(house(pasta), lines, "2026-11-25T12:00:00-05:00").off).toEqual([0, 0]);
  });

  it.each([
    [15, 450, 68],
    [10, 150, 15],
    [50, 1799, 900],
    [33, 1799, 594],
    [100, 1799, 1799],
  ])("of %i%% is rounded to the cent, half up: of %i it is %i", (percent, price, amount) => {
    const sum = off(
      { ...house(offer("x", { percent })), menu: [item("All", "It", price)] },
      [line("It")],
      tuesday("12:00"),
    );
    expect(sum).toEqual({ off: [amount], total: price - amount });
  });

  it("of money is off each, and nothing costs less than nothing", () => {
    expect(off(house(tacos), [line("Al Pastor", 3)], tuesday("17:30"))).toEqual({ off: [600], total: 750 });
    const coke = offer("$2 off drinks", { amount: 200, section: "Drinks" });
    expect(off(house(coke), [line("Coke", 2)], tuesday("12:00"))).toEqual({ off: [300], total: 0 });
  });

  it.each([
    ["16:59", 0],
    ["17:00", 200],
    ["18:59", 200],
    ["19:00", 0],
  ])("holds from its first minute up to its last: at %s", (time, amount) => {
    expect(off(house(tacos), [line("Al Pastor")], tuesday(time)).off).toEqual([amount]);
  });

  it("that lasts past midnight is the evening's before", () => {
    const late = offer("late", { percent: 10, weekdays: [2], from: "22:00", to: "02:00" });
    const at = (instant: string) => off(house(late), [line("Coke")], instant).off[0];
    expect([
      at(tuesday("23:00")),
      at("2026-11-25T01:59:00-05:00"),
      at(tuesday("01:00")),
      at(tuesday("12:00")),
    ]).toEqual([15, 15, 0, 0]);
  });

  it("is not added to another: the better one counts, line by line", () => {
    const all = offer("10% off everything", { percent: 10 });
    const lines = [line("Carbonara"), line("Al Pastor"), line("Coke")];
    expect(off(house(all, pasta, tacos), lines, tuesday("18:00")).off).toEqual([360, 200, 15]);
  });

  it("takes nothing off where it is over, only told, or nobody knows yet when it is picked up", () => {
    const over = offer("x", { percent: 10 }, { endsAt: tuesday("12:00") });
    expect(off(house(over), [line("Coke")], tuesday("12:00")).off).toEqual([0]);
    const told = offer("x", {}, { takesOff: null });
    expect(off(house(told), [line("Coke")], tuesday("12:00")).off).toEqual([0]);
    expect(off(house(pasta), [line("Carbonara")], null).off).toEqual([0]);
  });
});

test("a promotion of one item is that item's", () => {
  const one = offer("$1 off Carbonaras", { amount: 100, item: "carbonaras" });
  expect(off(house(one), [line("Carbonara"), line("Coke")], tuesday("12:00")).off).toEqual([100, 0]);
});
