// Hours on shift, customers who come again and what reviews say, against numbers counted by hand; and who may ask.
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
});
afterAll(() => db.close());

const ask = (wish: InsightAsk, as: Claims = owner): Promise<Insight> =>
  createInsights(clientOf(db, as)).read(place.business, wish, "en");
const values = (insight: Insight, series = 0) => insight.series[series]?.points.map((it) => it.value);
const pairs = (insight: Insight, series = 0) =>
  insight.series[series]?.points.map((it) => [it.label, it.value]);

describe("people", () => {
  it("are on shift for the hours that lie within the days, over a changed clock too", async () => {
    const anna = await room.person("Anna");
    const ben = await room.person("Ben");
    await room.shift(anna, "2027-03-08 17:00", "2027-03-08 23:00");
    // Seven hours by the wall, six by the clock: the night of the change.
    await room.shift(anna, "2027-03-13 22:00", "2027-03-14 05:00");
    await room.shift(ben, "2027-03-14 20:00", "2027-03-15 02:00");
    const load = await ask({ metric: "staff_load", ...week });
    expect(pairs(load)).toEqual([
      ["Anna", 12],
      ["Ben", 4],
    ]);
    expect(load).toMatchObject({ total: 16, unit: "hours", outOf: { of: "guests" } });
    const hers = await ask({ metric: "staff_load", ...week, staff: "anna" });
    expect(values(hers)).toEqual([6, 0, 0, 0, 0, 2, 4]);
  });

  it("come again, by visit or order, before the period or within it", async () => {
    const customer = (name: string) => room.add("customers", { name });
    const [again, twice] = [await customer("A"), await customer("B")];
    const [once, earlier] = [await customer("C"), await customer("D")];
    const quiet = { party: 1, status: "completed" } as const;
    await room.visit({ ...quiet, at: "2026-06-01 12:00", customer: again });
    await room.order("2027-03-09 15:00", 0, { customer_id: again });
    await room.visit({ ...quiet, at: "2026-12-01 12:00", customer: twice });
    await room.visit({ ...quiet, at: "2027-03-10 12:00", customer: twice });
    await room.visit({ ...quiet, at: "2027-03-11 12:00", customer: once });
    await room.visit({ ...quiet, at: "2027-03-11 12:00", customer: once, status: "cancelled" });
    // What they ate at their table is no second visit.
    await room.order("2027-03-11 12:10", 0, { customer_id: once, kind: "dine_in" });
    await room.visit({ ...quiet, at: "2027-01-11 12:00", customer: earlier });
    const repeat = await ask({ metric: "repeat_customers", ...week });
    expect(repeat).toMatchObject({ total: 2, outOf: { count: 3, of: "known customers" } });
    expect(pairs(repeat)).toEqual([
      ["Came again", 2],
      ["First time", 1],
    ]);
  });
});

describe("reviews", () => {
  beforeAll(async () => {
    const review = async (at: string, rating: number, text: string | null) =>
      room.add("reviews", { author: "Ann L.", rating, text, created_at: await room.instant(at) });
    await review("2027-03-08 00:10", 5, "Lovely.");
    await review("2027-03-08 12:00", 2, "We waited half an hour. The pasta was cold.");
    await review("2027-03-14 23:50", 3, "Good, but loud.");
    await review("2027-03-15 00:10", 1, "Never again.");
    await review("2027-03-01 12:00", 4, null);
  });

  it("average by day, and days that nobody rated are left out", async () => {
    const ratings = await ask({ metric: "ratings", ...week });
    expect(ratings).toMatchObject({
      total: 3.33,
      kind: "line",
      outOf: { count: 3, of: "reviews" },
      previous: { total: 4 },
    });
    expect(pairs(ratings)).toEqual([
      ["8 Mar", 3.5],
      ["14 Mar", 3],
    ]);
    expect(await ask({ metric: "ratings", from: "2026-01-01" })).toMatchObject({
      total: null,
      changePercent: null,
    });
  });

  it("are counted by stars, with what they complain about", async () => {
    const reviews = await ask({ metric: "reviews", ...week });
    expect(pairs(reviews)).toEqual([
      ["5 stars", 1],
      ["4 stars", 0],
      ["3 stars", 1],
      ["2 stars", 1],
      ["1 star", 0],
    ]);
    expect(reviews.evidence).toEqual([
      {
        topic: "waiting",
        count: 1,
        quotes: [{ rating: 2, text: "We waited half an hour.", date: "2027-03-08" }],
      },
      {
        topic: "quality",
        count: 1,
        quotes: [{ rating: 2, text: "The pasta was cold.", date: "2027-03-08" }],
      },
      { topic: "noise", count: 1, quotes: [{ rating: 3, text: "Good, but loud.", date: "2027-03-14" }] },
    ]);
  });
});

describe("figures", () => {
  it.each([
    ["staff", async () => memberOf(db, place.business, "staff")],
    [
      "a member of another place",
      async () => memberOf(db, (await openPlace(db, { capacities: [2] })).business),
    ],
    [
      "a customer's session",
      async (): Promise<Claims> => ({ role: "authenticated", business_id: place.business }),
    ],
    ["anyone", async (): Promise<Claims> => ({ role: "anon" })],
  ])("are not for %s", async (_who, claims) => {
    await expect(ask({ metric: "sales", ...week }, await claims())).rejects.toMatchObject({ code: "42501" });
  });
});
