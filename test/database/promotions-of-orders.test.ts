// Promotions of takeaway orders: the database takes them off itself, keeps what it took off, and agrees with the chat.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { priceOrder } from "#business/orders";
import type { MenuItem, TakesOff } from "#contracts/directory";
import { marios } from "#test/fakes/marios";
import { callAny, setNow } from "./calls.ts";
import { fresh, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
const goods: [string, string, number][] = [
  ["Pasta", "Carbonara", 1799],
  ["Pasta", "Lasagne", 1650],
  ["Tacos", "Al Pastor", 455],
  ["Drinks", "Coke", 150],
];
/** A Tuesday in New York. */
const tuesday = (time: string) => new Date(`2027-03-02T${time}:00-05:00`).toISOString();

beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  await setNow(db, weekBefore);
  place = await openPlace(db, { capacities: [2] });
  for (const [section, name, price] of goods) {
    await db.query(
      "insert into public.catalogue_items (business_id, section, name, price) values ($1, $2, $3, $4)",
      [place.business, section, name, price],
    );
  }
});

interface Terms {
  percent?: number;
  amount?: number;
  conditions?: Record<string, unknown>;
  code?: string;
  description?: string;
}
const promote = (title: string, { percent, amount, conditions = {}, code, description }: Terms) =>
  db.query(
    `insert into public.promotions (business_id, title, percent_off, amount_off, conditions, code, description, starts_at,
       ends_at) values ($1, $2, $3, $4, $5, $6, $7, '2027-02-01T00:00:00Z', '2027-04-01T00:00:00Z')`,
    [place.business, title, percent, amount, JSON.stringify(conditions), code, description],
  );

interface Answer {
  outcome: string;
  total?: number;
  order: {
    id: string;
    total: number;
    items: { price: number; discount?: number; promotion?: string }[];
  } | null;
}
const order = async (wanted: [string, number][], total: number, pickupAt?: string) =>
  (await callAny(db, "place_order", {
    p_effect_id: fresh("eff_less"),
    p_business_id: place.business,
    p_session_id: "ses_less",
    p_items: JSON.stringify(wanted.map(([item, quantity]) => ({ item, quantity, options: [] }))),
    p_total: total,
    p_currency: "USD",
    p_pickup_at: pickupAt,
  })) as Answer;
const pasta = () =>
  promote("20% off pasta", { percent: 20, conditions: { section: "pasta", weekdays: [2] } });

describe("an order in a promotion's time", () => {
  it("is placed for less, and keeps what was taken off which line", async () => {
    await pasta();
    const wanted: [string, number][] = [
      ["Carbonara", 2],
      ["Coke", 1],
    ];
    expect(await order(wanted, 3748, tuesday("12:00"))).toMatchObject({
      outcome: "price_changed",
      total: 3028,
    });
    const placed = await order(wanted, 3028, tuesday("12:00"));
    expect(placed).toMatchObject({ outcome: "placed", order: { total: 3028 } });
    expect(placed.order?.items).toMatchObject([
      { price: 2878, discount: 720, promotion: "20% off pasta" },
      { price: 150 },
    ]);
    expect(placed.order?.items[1]).not.toHaveProperty("discount");
    const found = await callAny(db, "mend_contradictions", {});
    expect(found).toEqual({ mended: 0, told: 0 });
    for (const p_step of ["accept", "collect"])
      await callAny(db, "step_order", {
        p_effect_id: fresh("eff_step"),
        p_order_id: placed.order?.id,
        p_step,
      });
    const [row] = await db.query("select amount from app.takings where business_id = $1", [place.business]);
    expect(row).toEqual({ amount: 3028 });
  });

  it("goes by the pickup, and by the order where it is wanted as soon as it is ready", async () => {
    await pasta();
    const wednesday = "2027-03-03T17:00:00Z";
    expect((await order([["Lasagne", 1]], 1650, wednesday)).outcome).toBe("placed");
    await setNow(db, tuesday("12:00"));
    expect(await order([["Lasagne", 1]], 1650)).toMatchObject({ outcome: "price_changed", total: 1320 });
    expect((await order([["Lasagne", 1]], 1320)).outcome).toBe("placed");
    await setNow(db, wednesday);
    expect((await order([["Lasagne", 1]], 1650)).outcome).toBe("placed");
  });

  it("is not for less by a promotion with a code, with conditions in words, or that has ended", async () => {
    await promote("Welcome", { percent: 10, code: "WELCOME10" });
    await promote("Bring a friend", { percent: 20, description: "20 percent off for two" });
    await promote("Gone", { percent: 30 });
    await db.query("update public.promotions set is_active = false where title = 'Gone'");
    expect((await order([["Coke", 1]], 150, tuesday("12:00"))).outcome).toBe("placed");
  });

  it("can't be made cheaper by who asks: the total is the database's", async () => {
    await pasta();
    for (const total of [0, 1, 1438])
      expect((await order([["Carbonara", 1]], total, tuesday("12:00"))).outcome).toBe("price_changed");
  });
});

it("the chat and the database agree to the cent, whatever runs and whenever it is picked up", async () => {
  const offers: [string, Terms][] = [
    ["a", { percent: 15 }],
    ["b", { percent: 33, conditions: { section: "Pasta", weekdays: [1, 2], from: "11:00", to: "15:30" } }],
    ["c", { amount: 200, conditions: { section: "taco", from: "17:00", to: "19:00" } }],
    ["d", { amount: 175, conditions: { item: "cokes", weekdays: [2, 3] } }],
    ["e", { percent: 50, conditions: { weekdays: [2], from: "22:00", to: "02:00" } }],
    ["f", { percent: 40, conditions: { to: "11:30" } }],
    ["g", { percent: 45, conditions: { section: "Drinks", from: "20:00" } }],
    ["h", { percent: 90, code: "SECRET" }],
  ];
  for (const [title, terms] of offers) await promote(title, terms);
  const page = (await callAny(db, "business_detail", { p_business: place.slug })) as {
    promotions: { title: string; starts_at: string; ends_at: string; takes_off: TakesOff | null }[];
  };
  const house = {
    timeZone: "America/New_York",
    currency: "USD",
    menu: goods.map(([section, name, amount]): MenuItem => ({
      ...marios.menu[0]!,
      section,
      name,
      price: { amount, currency: "USD" },
      options: [],
    })),
    promotions: page.promotions.map(({ takes_off: takesOff, starts_at, ends_at, title }) => ({
      title,
      description: null,
      code: null,
      startsAt: new Date(starts_at).toISOString(),
      endsAt: new Date(ends_at).toISOString(),
      takesOff,
    })),
  };
  const lines = goods.map(([, item], n) => ({ item, quantity: n + 1, options: [], without: [], note: null }));
  for (let hour = 0; hour < 75; hour += 1) {
    const at = new Date(
      Date.parse(tuesday("00:00")) + hour * 60 * 60_000 + (hour % 3) * 29 * 60_000,
    ).toISOString();
    const sum = priceOrder(house, lines, at);
    if ("unknown" in sum) throw new Error(sum.unknown);
    const placed = await order(
      lines.map((it): [string, number] => [it.item, it.quantity]),
      sum.total.amount,
      at,
    );
    expect([at, placed.outcome, placed.order?.items.map((it) => [it.discount ?? 0, it.promotion])]).toEqual([
      at,
      "placed",
      sum.discounts.map((it) => [it?.amount.amount ?? 0, it?.title]),
    ]);
  }
});
