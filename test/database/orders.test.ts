// Orders: priced by the database to the cent, stepped through once each, audited, and nobody else's to see.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { fresh, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
const sizes = [
  {
    name: "Size",
    choices: [
      { name: "Regular", price: 0 },
      { name: "Large", price: 450 },
    ],
  },
  { name: "Extras", many: true, choices: [{ name: "Olives", price: 125 }] },
];

beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  await setNow(db, weekBefore);
  place = await openPlace(db, { capacities: [2] });
  for (const [name, price, options, available] of [
    ["Margherita", 1399, sizes, true],
    ["Coke", 350, [], true],
    ["Truffle Pizza", 2900, [], false],
    ["Catering", null, [], true],
  ] as const) {
    await db.query(
      `insert into public.catalogue_items (business_id, section, name, price, options, is_available)
       values ($1, 'All', $2, $3, $4, $5)`,
      [place.business, name, price, JSON.stringify(options), available],
    );
  }
});

interface Order {
  id: string;
  status: string;
  total: number;
  items: { name: string; quantity: number; price: number }[];
  closed_reason: string | null;
}
interface Answer {
  outcome: string;
  order: Order | null;
  total?: number;
  item?: string;
}

const large = { group: "Size", choice: "Large" };
const olives = { group: "Extras", choice: "Olives" };
const two = [
  { item: "margherita", quantity: 2, options: [large, olives] },
  { item: "Coke", quantity: 1, options: [], without: ["ice"], note: "cold" },
];
/** 2 × (13.99 + 4.50 + 1.25) + 3.50 */
const dueForTwo = 4298;

const place_ = async (items: object[], total: number, effect = fresh("eff")) =>
  (await callAny(db, "place_order", {
    p_effect_id: effect,
    p_business_id: place.business,
    p_session_id: "ses_orders",
    p_items: JSON.stringify(items),
    p_total: total,
    p_currency: "USD",
    p_customer: JSON.stringify({ name: "Ann", phone: "+12125550147" }),
  })) as Answer;
const step = async (order: string, what: string, effect = fresh("eff"), reason?: string) =>
  (await callAny(db, "step_order", {
    p_effect_id: effect,
    p_order_id: order,
    p_step: what,
    p_reason: reason,
  })) as Answer;
const placed = async () => (await place_(two, dueForTwo)).order!.id;

describe("placing", () => {
  it("prices each line by the catalogue, options included", async () => {
    const { outcome, order } = await place_(two, dueForTwo);
    expect(outcome).toBe("placed");
    expect(order).toMatchObject({
      status: "placed",
      total: dueForTwo,
      items: [
        { name: "Margherita", quantity: 2, price: 3948, options: [large, olives] },
        { name: "Coke", quantity: 1, price: 350, without: ["ice"], note: "cold" },
      ],
    });
  });

  it("takes nothing at another total than the customer agreed to, and says today's", async () => {
    await db.query("update public.catalogue_items set price = 400 where business_id = $1 and name = 'Coke'", [
      place.business,
    ]);
    expect(await place_(two, dueForTwo)).toMatchObject({
      outcome: "price_changed",
      total: dueForTwo + 50,
      order: null,
    });
    expect(await db.query("select 1 from public.orders where business_id = $1", [place.business])).toEqual(
      [],
    );
  });

  it.each([
    ["that is sold out", { item: "Truffle Pizza", quantity: 1 }],
    ["that has no price", { item: "Catering", quantity: 1 }],
    ["that is not on the list", { item: "Sushi", quantity: 1 }],
    ["with an option that it has not", { item: "Coke", quantity: 1, options: [large] }],
    ["none of", { item: "Coke", quantity: 0 }],
  ])("an item %s is named, and nothing is placed", async (_what, line) => {
    const answer = await place_([...two, line], dueForTwo);
    expect(answer).toMatchObject({ outcome: "sold_out", item: line.item, order: null });
  });

  it("repeated, is one order", async () => {
    const [first, second] = [
      await place_(two, dueForTwo, "eff_same"),
      await place_(two, dueForTwo, "eff_same"),
    ];
    expect(second).toEqual(first);
    const rows = await db.query("select 1 from public.orders where effect_id = 'eff_same'");
    expect(rows).toHaveLength(1);
  });

  it("of nothing, or of another business's item, is none", async () => {
    await expect(place_([], 0)).rejects.toThrow(/1 to 50 lines/);
    const elsewhere = place;
    place = await openPlace(db, { capacities: [2] });
    expect(await place_(two, dueForTwo)).toMatchObject({ outcome: "sold_out", item: "margherita" });
    place = elsewhere;
  });
});

describe("the steps", () => {
  it("go from accepted to collected, each written in the audit trail", async () => {
    const order = await placed();
    for (const it of ["accept", "prepare", "ready", "collect"])
      expect((await step(order, it)).outcome).toBe("done");
    const trail = await db.query("select action from public.audit_log where subject = $1 order by id", [
      order,
    ]);
    expect(trail.map((it) => it["action"])).toEqual([
      "order.placed",
      "order.accepted",
      "order.preparing",
      "order.ready",
      "order.completed",
    ]);
  });

  it("are each taken once, and a repeat has the same answer", async () => {
    const order = await placed();
    const first = await step(order, "accept", "eff_accept");
    await step(order, "prepare");
    expect(await step(order, "accept", "eff_accept")).toEqual(first);
    expect((await step(order, "accept")).outcome).toBe("too_late");
  });

  it("cannot be left out where the food would be wrong", async () => {
    const order = await placed();
    expect((await step(order, "ready")).outcome).toBe("too_late");
    await expect(step(order, "eat")).rejects.toThrow(/no such step/);
  });

  it("the customer may cancel until it is being prepared, the business until it is collected", async () => {
    const order = await placed();
    await step(order, "accept");
    await step(order, "prepare");
    expect((await step(order, "cancel")).outcome).toBe("too_late");
    const withdrawn = await step(order, "withdraw", fresh("eff"), "the oven broke");
    expect(withdrawn.order).toMatchObject({ status: "cancelled", closed_reason: "the oven broke" });
    expect((await step(order, "collect")).outcome).toBe("too_late");
    expect((await step(order, "cancel")).outcome).toBe("done");
  });

  it("of an order that is not there find none", async () => {
    expect(await step("00000000-0000-4000-8000-000000000009", "accept")).toMatchObject({
      outcome: "not_found",
    });
  });
});

describe("who sees an order", () => {
  const seenBy = (session: string, business = place.business) =>
    db.as({ role: "authenticated", business_id: business, session_id: session, actor: "customer" }, () =>
      db.query("select id from public.orders"),
    );

  it("is its own session, and no other", async () => {
    const order = await placed();
    expect(await seenBy("ses_orders")).toEqual([{ id: order }]);
    expect(await seenBy("ses_other")).toEqual([]);
  });

  it("nobody but the worker places or steps one", async () => {
    const order = await placed();
    await db.as(
      { role: "authenticated", business_id: place.business, session_id: "ses_orders" },
      async () => {
        await expect(step(order, "accept")).rejects.toThrow(/permission denied/);
        await expect(place_(two, dueForTwo)).rejects.toThrow(/permission denied/);
      },
    );
  });
});
