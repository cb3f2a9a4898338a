// The average ticket, how full the house is, who comes most and spends most, and figures of some weekdays alone,
// against numbers counted by hand.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInsights, type InsightAsk } from "#adapters/supabase/dashboard/insights";
import type { Insight } from "#contracts/insights";
import { setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let room: ReturnType<typeof roomOf>;

/** Monday to Sunday. */
const week = { from: "2027-03-01", until: "2027-03-07" };
const day = (date: string) => ({ from: date, until: date });

beforeAll(async () => {
  db = await openInProcess();
  // Monday after, nine in the morning in New York.
  await setNow(db, "2027-03-08T14:00:00Z");
  place = await openPlace(db, { capacities: [2, 4] });
  owner = await memberOf(db, place.business, "manager");
  room = roomOf(db, place);
  const other = roomOf(db, await openPlace(db, { capacities: [2] }));
  await other.visit({ at: "2027-03-03 19:00", party: 50, status: "completed", price: 900_000 });
});
afterAll(() => db.close());

const ask = (wish: InsightAsk, as: Claims = owner): Promise<Insight> =>
  createInsights(clientOf(db, as)).read(place.business, wish, "en");
const pairs = (insight: Insight, series = 0) =>
  insight.series[series]?.points.map((it) => [it.label, it.value]);

describe("how full the house is", () => {
  beforeAll(async () => {
    await db.query("delete from public.opening_hours where business_id = $1", [place.business]);
    for (const weekday of [1, 2, 3, 4, 5, 6])
      await room.add("opening_hours", { weekday, opens: "18:00", closes: weekday === 6 ? "01:00" : "22:00" });
  });

  it("is the part of the places' time that guests take, of one day by hour", async () => {
    // Six seats over four hours; four guests for an hour and a half are six of 24 hours.
    await room.visit({ at: "2027-03-03 19:00", party: 4, status: "completed" });
    await room.visit({ at: "2027-03-03 20:00", party: 2, status: "cancelled" });
    const full = await ask({ metric: "occupancy", ...day("2027-03-03") });
    expect(full).toMatchObject({ total: 25, unit: "%", outOf: { count: 4, of: "guests" } });
    expect(full.previous).toMatchObject({ from: "2027-02-24", total: 0 });
    expect(pairs(full)).toEqual([
      ["18:00", 0],
      ["19:00", 66.7],
      ["20:00", 33.3],
      ["21:00", 0],
    ]);
  });

  it("leaves out what is out of service, and what lies outside the hours", async () => {
    await room.add("resource_blocks", {
      resource_id: place.tables["T2"],
      starts_at: await room.instant("2027-03-04 00:00"),
      ends_at: await room.instant("2027-03-05 00:00"),
    });
    // Two seats over four hours are left; of these two hours only one is open.
    await room.visit({ at: "2027-03-04 17:00", party: 2, minutes: 120, status: "completed" });
    expect(await ask({ metric: "occupancy", ...day("2027-03-04") })).toMatchObject({ total: 25 });
  });

  it("counts the night that ends past midnight with the day it began", async () => {
    // Six seats over seven hours; six guests from 23:00 to 01:00, two of them staying an hour longer than it is open.
    await room.visit({ at: "2027-03-06 23:00", party: 4, minutes: 120, status: "completed" });
    await room.visit({ at: "2027-03-07 00:00", party: 2, minutes: 120, status: "completed" });
    const night = await ask({ metric: "occupancy", ...day("2027-03-06") });
    expect(night.total).toBe(23.8);
    expect(pairs(night)?.slice(-2)).toEqual([
      ["23:00", 66.7],
      ["00:00", 100],
    ]);
  });

  it("goes by day over a week, days to come too, and a closed day is none of it", async () => {
    await room.visit({ at: "2027-03-10 19:00", party: 6, status: "confirmed" });
    const coming = await ask({ metric: "occupancy", from: "2027-03-08", until: "2027-03-14" });
    expect(pairs(coming)?.[2]).toEqual(["10 Mar", 37.5]);
    expect(pairs(coming)?.[6]).toEqual(["14 Mar", 0]);
    expect(await ask({ metric: "occupancy", ...day("2027-03-14") })).toMatchObject({ total: null });
  });

  it("of some weekdays is of these alone", async () => {
    const wednesdays = await ask({ metric: "occupancy", ...week, weekdays: [3] });
    expect(wednesdays).toMatchObject({ total: 25, title: "How full on Wednesdays, 1–7 Mar 2027" });
    expect(pairs(wednesdays)).toEqual([["3 Mar", 25]]);
  });
});

describe("what is paid", () => {
  let ann: string;
  beforeAll(async () => {
    const customer = (name: string | null) => room.add("customers", { name });
    const [bo, gone] = [await customer("Bo"), await customer(null)];
    ann = await customer("Ann");
    const line = (name: string, quantity: number, price: number) => ({
      items: JSON.stringify([{ name, options: [], quantity, price }]),
    });
    await room.order("2027-03-01 12:00", 4000, { customer_id: ann, ...line("Diavola", 2, 4000) });
    await room.order("2027-03-06 12:00", 1000, { customer_id: ann, ...line("Water", 5, 1000) });
    // The same day's second order is no second visit.
    await room.order("2027-03-06 13:00", 3000, { customer_id: ann, ...line("Water", 1, 3000) });
    await room.visit({ at: "2027-03-05 19:00", party: 1, status: "completed", price: 20_000, customer: bo });
    await room.order("2027-03-02 12:00", 6000, { customer_id: gone, ...line("Diavola", 3, 6000) });
    await room.order("2027-03-02 12:00", 0, line("Bread", 1, 0));
    await room.order("2027-03-02 12:00", 9999, { status: "cancelled" });
    await room.order("2027-02-22 12:00", 5000, line("Diavola", 1, 5000));
  });

  it("comes to so much on average, and days without any are left out", async () => {
    const ticket = await ask({ metric: "average_ticket", ...week });
    expect(ticket).toMatchObject({
      total: 6800,
      unit: "USD",
      outOf: { count: 5, of: "paid orders and visits" },
      previous: { total: 5000 },
      changePercent: 36,
    });
    expect(pairs(ticket)).toEqual([
      ["1 Mar", 4000],
      ["2 Mar", 6000],
      ["5 Mar", 20_000],
      ["6 Mar", 2000],
    ]);
    expect(await ask({ metric: "average_ticket", ...week, weekdays: [6] })).toMatchObject({ total: 2000 });
  });

  it("names who came most often and who spent most; who has no name is in the total alone", async () => {
    const often = await ask({ metric: "best_customers", ...week });
    expect(pairs(often)).toEqual([
      ["Ann", 2],
      ["Bo", 1],
    ]);
    expect(often).toMatchObject({ total: 4, outOf: { count: 3, of: "known customers" } });
    const most = await ask({ metric: "top_spenders", ...week });
    expect(pairs(most)).toEqual([
      ["Bo", 20_000],
      ["Ann", 8000],
    ]);
    expect(most).toMatchObject({ total: 34_000, unit: "USD" });
    const before = await ask({ metric: "best_customers", ...day("2027-02-22") });
    expect(before).toMatchObject({ total: 0 });
  });

  it("is told of each item by what it took, not by how often it sold", async () => {
    const takings = await ask({ metric: "item_sales", ...week });
    expect(pairs(takings)).toEqual([
      ["Table", 20_000],
      ["Diavola", 10_000],
      ["Water", 4000],
    ]);
    expect(takings).toMatchObject({ total: 34_000, unit: "USD", previous: { total: 5000 } });
    expect(await ask({ metric: "item_sales", ...week, weekdays: [6] })).toMatchObject({ total: 4000 });
    expect(await ask({ metric: "item_sales", ...week, item: "diavola" })).toMatchObject({ total: 10_000 });
  });

  it("names no customer to staff or another place", async () => {
    const staff = await memberOf(db, place.business, "staff");
    const stranger = await memberOf(db, (await openPlace(db, { capacities: [2] })).business);
    for (const who of [staff, stranger])
      await expect(ask({ metric: "best_customers", ...week }, who)).rejects.toMatchObject({ code: "42501" });
  });

  it("is counted of some weekdays alone", async () => {
    expect(pairs(await ask({ metric: "best_items", ...week, weekdays: [6, 7] }))?.[0]).toEqual(["Water", 6]);
    const every = await ask({ metric: "sales", ...week, weekdays: [] });
    expect(every).toMatchObject({ total: 34_000, title: "Sales, 1–7 Mar 2027" });
    const sales = await ask({ metric: "sales", ...week, weekdays: [1, 6] });
    expect(sales.total).toBe(8000);
    expect(pairs(sales)).toEqual([
      ["1 Mar", 4000],
      ["6 Mar", 4000],
    ]);
    const hours = await ask({ metric: "busiest_hours", ...week, weekdays: [5] });
    expect(pairs(hours)).toEqual([["19:00", 1]]);
  });
});
