// Every figure of a business against numbers counted by hand: local days, evenings at half past eleven, a day of
// twenty-three hours, and nobody else's rows.
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

/** Monday to Sunday; on the 14th clocks in New York go from 2:00 to 3:00. */
const week = { from: "2027-03-08", until: "2027-03-14" };

beforeAll(async () => {
  db = await openInProcess();
  // Monday after, nine in the morning in New York.
  await setNow(db, "2027-03-15T13:00:00Z");
  place = await openPlace(db, { capacities: [2, 4] });
  owner = await memberOf(db, place.business, "manager");
  room = roomOf(db, place);
  const other = roomOf(db, await openPlace(db, { capacities: [2] }));
  await other.visit({ at: "2027-03-10 19:00", party: 50, status: "completed", price: 900_000 });
  await other.order("2027-03-10 12:00", 900_000);
});
afterAll(() => db.close());

const ask = (wish: InsightAsk, as: Claims = owner): Promise<Insight> =>
  createInsights(clientOf(db, as)).read(place.business, wish, "en");
const values = (insight: Insight, series = 0) => insight.series[series]?.points.map((it) => it.value);
const pairs = (insight: Insight, series = 0) =>
  insight.series[series]?.points.map((it) => [it.label, it.value]);

describe("bookings", () => {
  beforeAll(async () => {
    await room.visit({ at: "2027-03-07 23:30", party: 9, status: "completed" });
    await room.visit({ at: "2027-03-08 00:00", party: 2, status: "completed" });
    await room.visit({ at: "2027-03-10 19:00", party: 4, status: "completed", price: 5000 });
    await room.visit({ at: "2027-03-10 19:30", party: 3, status: "cancelled" });
    await room.visit({ at: "2027-03-12 20:00", party: 6, status: "no_show" });
    await room.visit({ at: "2027-03-14 01:30", party: 1, status: "completed", price: 1000 });
    await room.visit({ at: "2027-03-14 03:30", party: 2, status: "completed" });
    await room.visit({ at: "2027-03-14 23:30", party: 5, status: "confirmed" });
    await room.visit({ at: "2027-03-15 00:00", party: 7, status: "confirmed" });
    const lapsed = { closed_reason: "released" };
    await room.visit({ at: "2027-03-11 19:00", party: 8, status: "cancelled", more: lapsed });
  });

  it("give guests by local day, one at 23:30 and those of the short Sunday included", async () => {
    const covers = await ask({ metric: "covers", ...week });
    expect(covers).toMatchObject({ total: 14, unit: "guests", kind: "bar" });
    expect(pairs(covers)).toEqual([
      ["8 Mar", 2],
      ["9 Mar", 0],
      ["10 Mar", 4],
      ["11 Mar", 0],
      ["12 Mar", 0],
      ["13 Mar", 0],
      ["14 Mar", 8],
    ]);
    expect(covers.previous).toEqual({ from: "2027-03-01", until: "2027-03-07", total: 9 });
    expect(covers.changePercent).toBe(55.6);
    expect(values(covers, 1)).toEqual([0, 0, 0, 0, 0, 0, 9]);
  });

  it("are counted without cancelled ones", async () => {
    expect(await ask({ metric: "bookings", ...week })).toMatchObject({ total: 6, previous: { total: 1 } });
    expect(await ask({ metric: "bookings", from: "2027-03-14", until: "2027-03-14" })).toMatchObject({
      total: 3,
    });
    expect(await ask({ metric: "bookings", from: "2027-03-15" })).toMatchObject({
      total: 1,
      until: "2027-03-15",
      previous: { from: "2027-03-08", until: "2027-03-08", total: 1 },
    });
  });

  it("that were missed or cancelled stand out of those they could have been", async () => {
    const missed = await ask({ metric: "no_shows", ...week });
    expect(missed).toMatchObject({ total: 1, outOf: { count: 6, of: "bookings" } });
    expect(values(missed)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    const cancelled = await ask({ metric: "cancellations", ...week });
    expect(cancelled).toMatchObject({ total: 1, outOf: { count: 7, of: "bookings" } });
    expect(values(cancelled)).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it("show the hours when guests come, on the wall of the place", async () => {
    const hours = await ask({ metric: "busiest_hours", from: "2027-03-14", until: "2027-03-14" });
    expect(pairs(hours)?.filter(([, value]) => value !== 0)).toEqual([
      ["01:00", 1],
      ["03:00", 2],
      ["23:00", 5],
    ]);
    expect(hours.series[0]?.points).toHaveLength(23);
  });
});

describe("sales", () => {
  let cut: string;
  beforeAll(async () => {
    await db.query(
      `insert into public.catalogue_items (business_id, section, name, price, created_at, is_available) values
         ($1, 'Pizza', 'Diavola', 1700, null, true), ($1, 'Pizza', 'Marinara', 1200, null, true),
         ($1, 'Pizza', 'New one', 1300, '2027-03-12', true), ($1, 'Pizza', 'Hidden', 1300, null, false),
         ($1, 'Drinks', 'Water', 600, null, true)`,
      [place.business],
    );
    cut = await room.add("services", {
      name: "Haircut",
      duration_minutes: 45,
      price_min: 4000,
      price_max: 6000,
      resource_kind: "chair",
    });
    const line = (name: string, quantity: number, price: number) => ({ name, options: [], quantity, price });
    const items = (...lines: object[]) => ({ items: JSON.stringify(lines) });
    await room.order("2027-03-08 12:00", 4000, items(line("Diavola", 2, 3400), line("Water", 1, 600)));
    await room.order("2027-03-13 23:59", 1700, items(line("diavola", 1, 1700)));
    await room.order("2027-03-15 00:00", 5555, items(line("Diavola", 1, 5555)));
    await room.order("2027-03-09 12:00", 9999, { status: "cancelled", ...items(line("Water", 9, 9999)) });
    await room.order("2027-03-09 12:30", 8888, { status: "placed" });
    await room.order("2027-03-03 12:00", 2000, items(line("Old dish", 1, 2000)));
    await room.visit({ at: "2027-03-09 10:00", party: 1, status: "completed", service: cut });
    await room.visit({ at: "2027-03-09 11:00", party: 1, status: "completed", service: cut, price: 5500 });
    await room.visit({ at: "2027-03-09 12:00", party: 1, status: "no_show", service: cut, price: 5500 });
  });

  it("are paid orders and visits that took place, at the price agreed or the service's lowest", async () => {
    const sales = await ask({ metric: "sales", ...week });
    expect(sales).toMatchObject({
      unit: "USD",
      total: 21_200,
      previous: { total: 2000 },
      changePercent: 960,
      query: "Paid orders and completed bookings, 8–14 Mar 2027, by day",
    });
    expect(values(sales)).toEqual([4000, 9500, 5000, 0, 0, 1700, 1000]);
  });

  it("stay what they were when a service's price changes", async () => {
    await db.query("update public.services set price_min = 6000 where id = $1", [cut]);
    expect(await ask({ metric: "sales", ...week })).toMatchObject({ total: 21_200 });
    await db.query("update public.services set price_min = 4000 where id = $1", [cut]);
  });

  it("are counted of one item or service, however it is written", async () => {
    expect(await ask({ metric: "sales", ...week, item: "DIAVOLA" })).toMatchObject({ total: 5100 });
    expect(await ask({ metric: "sales", ...week, item: "haircut" })).toMatchObject({ total: 9500 });
    expect(await ask({ metric: "sales", ...week, item: "pizza" })).toMatchObject({ total: 5100 });
    expect(await ask({ metric: "sales", ...week, item: "Lobster" })).toMatchObject({ total: 0 });
  });

  it("are compared with the days that are asked for", async () => {
    const compared = { compareFrom: "2027-03-03", compareUntil: null };
    expect(await ask({ metric: "sales", from: "2027-03-08", until: null, ...compared })).toMatchObject({
      total: 4000,
      previous: { from: "2027-03-03", until: "2027-03-03", total: 2000 },
      changePercent: 100,
    });
  });

  it("are shown by week and month over longer times, without a hole or an overlap", async () => {
    const byWeek = await ask({ metric: "sales", from: "2027-01-01", until: "2027-03-15" });
    expect(byWeek.series[0]?.points[0]?.label).toBe("1–3 Jan");
    expect(values(byWeek)?.reduce((sum, it) => sum + it, 0)).toBe(byWeek.total);
    const byMonth = await ask({ metric: "sales", from: "2026-01-10", until: "2027-03-15" });
    expect(byMonth.series[0]?.points.map((it) => it.label).slice(0, 2)).toEqual(["10–31 Jan", "Feb"]);
    expect(byMonth.series[0]?.points).toHaveLength(15);
    expect(byMonth.total).toBe(28_755);
  });

  it("show what sold best and what of the offer did not", async () => {
    expect(pairs(await ask({ metric: "best_items", ...week }))).toEqual([
      ["Diavola", 3],
      ["Haircut", 2],
      ["Table", 2],
      ["Water", 1],
    ]);
    const worst = await ask({ metric: "worst_items", ...week });
    expect(worst.total).toBe(8);
    expect(pairs(worst)).toEqual([
      ["Marinara", 0],
      ["Water", 1],
      ["Haircut", 2],
      ["Diavola", 3],
    ]);
    expect(pairs(await ask({ metric: "worst_items", ...week, item: "pizza" }))).toEqual([
      ["Marinara", 0],
      ["Diavola", 3],
    ]);
  });

  it("while a promotion ran are set beside the same weekdays of the four weeks before", async () => {
    const promotion = await room.add("promotions", {
      title: "Early week",
      code: "EARLY",
      percent_off: 15,
      starts_at: await room.instant("2027-03-08 00:00"),
      ends_at: await room.instant("2027-03-10 00:00"),
    });
    await room.order("2027-02-22 12:00", 1000);
    await room.order("2027-03-02 12:00", 3000);
    const campaign = await ask({ metric: "campaign", ...week });
    // 8 and 9 March took 4000 and 9500; the Mondays before took 1000 / 4, the Tuesdays 3000 / 4.
    expect(campaign).toMatchObject({
      total: 6750,
      outOf: { count: 2, of: "days" },
      previous: { from: "2027-02-08", until: "2027-03-07", total: 500 },
      changePercent: 1250,
    });
    expect(pairs(campaign)).toEqual([["Early week", 6750]]);
    expect(pairs(campaign, 1)).toEqual([["Early week", 500]]);
    expect(await ask({ metric: "campaign", ...week, item: "early" })).toMatchObject({ total: 6750 });
    expect(await ask({ metric: "campaign", ...week, item: "another" })).toMatchObject({
      total: null,
      previous: null,
    });
    await db.query("delete from public.promotions where id = $1", [promotion]);
  });
});

describe("figures", () => {
  it("without days are of the last full ones", async () => {
    expect(await ask({ metric: "sales" })).toMatchObject({ ...week, total: 21_200 });
    expect(await ask({ metric: "ratings", from: null, until: null })).toMatchObject({
      from: "2026-12-15",
      until: "2027-03-14",
    });
  });

  it("of a week that is not over are compared with as many days", async () => {
    const running = { from: "2027-03-15", until: "2027-03-21" };
    expect((await ask({ metric: "sales", ...running })).previous).toMatchObject({
      from: "2027-03-08",
      until: "2027-03-08",
    });
    expect((await ask({ metric: "covers", ...running })).previous).toMatchObject(week);
  });

  it("are of one day to two years", async () => {
    const backwards = { from: "2027-03-14", until: "2027-03-08" };
    await expect(ask({ metric: "sales", ...backwards })).rejects.toMatchObject({ code: "22023" });
    const years = { from: "2020-01-01", until: "2027-03-08" };
    await expect(ask({ metric: "sales", ...years })).rejects.toMatchObject({ code: "22023" });
  });
});
