// What a dish was called before counts for it still: renamed, taken back, and another that takes the old name.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createInsights } from "#adapters/supabase/dashboard/insights";
import { setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let room: ReturnType<typeof roomOf>;

beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, "2027-03-08T12:00:00Z");
  place = await openPlace(db, { capacities: [2] });
  owner = await memberOf(db, place.business, "manager");
  room = roomOf(db, place);
});
afterAll(() => db.close());

const dish = (name: string) =>
  room.add("catalogue_items", { section: "Pizza", name, price: 1500, position: 1 });
const called = (id: string, name: string) =>
  db.query("update public.catalogue_items set name = $2 where id = $1", [id, name]);
const ordered = (at: string, name: string, quantity: number) =>
  room.order(at, 1500 * quantity, {
    items: JSON.stringify([{ name, options: [], quantity, price: 1500 * quantity }]),
  });
const figure = async (metric: "best_items" | "sales", item: string | null = null) => {
  const insight = await createInsights(clientOf(db, owner)).read(
    place.business,
    { metric, from: "2027-03-08", until: "2027-03-14", ...(item && { item }) },
    "en",
  );
  return metric === "sales" ? insight.total : insight.series[0]?.points.map((it) => [it.label, it.value]);
};

it("a renamed dish keeps what it sold, and gives it back under its old name when that is taken back", async () => {
  const id = await dish("Diavola");
  await db.query("update public.catalogue_items set created_at = '2027-03-01' where id = $1", [id]);
  await ordered("2027-03-08 12:00", "Diavola", 3);
  await setNow(db, "2027-03-09T12:00:00Z");
  await called(id, "Inferno");
  await ordered("2027-03-09 13:00", "Inferno", 2);
  await setNow(db, "2027-03-10T12:00:00Z");
  expect(await figure("best_items")).toEqual([["Inferno", 5]]);
  expect(await figure("sales", "Inferno")).toBe(7500);
  await called(id, "Diavola");
  expect(await figure("best_items")).toEqual([["Diavola", 5]]);
  await called(id, "Inferno");
  await setNow(db, "2027-03-11T12:00:00Z");
  const other = await dish("Diavola");
  await db.query("update public.catalogue_items set created_at = app.now() where id = $1", [other]);
  await ordered("2027-03-11 13:00", "Diavola", 1);
  expect(await figure("best_items")).toEqual([
    ["Inferno", 5],
    ["Diavola", 1],
  ]);
});

it("a year of orders is read about as fast with former names as without", async () => {
  const long = await openPlace(db, { capacities: [2] });
  const manager = await memberOf(db, long.business, "manager");
  await db.query(
    `insert into public.orders (business_id, kind, status, total, placed_at, items)
     select $1, 'pickup', 'completed', 100, '2027-03-09T12:00:00Z'::timestamptz - make_interval(hours => n),
       jsonb_agg(jsonb_build_object('name', 'Dish ' || m, 'options', '[]'::jsonb, 'quantity', 1, 'price', 20))
     from generate_series(1, 1500) n, generate_series(1, 5) m group by n`,
    [long.business],
  );
  const spent = async () => {
    const began = performance.now();
    const { total } = await createInsights(clientOf(db, manager)).read(
      long.business,
      { metric: "sales", from: "2027-02-01", until: "2027-03-09", item: "Dish 1" },
      "en",
    );
    expect(total).toBeGreaterThan(0);
    return performance.now() - began;
  };
  await spent();
  const without = await spent();
  await db.query(
    `insert into public.catalogue_items (business_id, section, name, price, position, created_at)
     select $1, 'Mains', 'Plate ' || m, 100, m, '2020-01-01' from generate_series(1, 5) m`,
    [long.business],
  );
  await db.query(
    "update public.catalogue_items set name = replace(name, 'Plate', 'Dish') where business_id = $1",
    [long.business],
  );
  expect(await spent()).toBeLessThan(without * 5 + 1000);
});

it("former names are the members' to read, and nobody else's", async () => {
  const read = (claims: Claims) => db.as(claims, () => db.query("select name from public.former_names"));
  expect((await read(owner)).length).toBeGreaterThan(0);
  expect(await read(await memberOf(db, (await openPlace(db, { capacities: [2] })).business))).toEqual([]);
  await expect(read({ role: "anon" })).rejects.toThrow("permission denied");
});

it("a weekday has the guests and orders of the average one of it, and those without any are left out", async () => {
  await room.visit({ at: "2027-03-12 19:00", party: 6, status: "completed" });
  await room.visit({ at: "2027-03-19 19:00", party: 3, status: "confirmed" });
  const insight = await createInsights(clientOf(db, owner)).read(
    place.business,
    { metric: "busiest_days", from: "2027-03-08", until: "2027-03-21" },
    "es",
  );
  expect(insight).toMatchObject({ total: 9, unit: "guests", outOf: { count: 3, of: "orders" } });
  expect(insight.series[0]?.points).toEqual([
    { label: "lunes", value: 0 },
    { label: "martes", value: 0 },
    { label: "jueves", value: 0 },
    { label: "viernes", value: 4.5 },
  ]);
  expect(insight.series[1]?.points[0]).toEqual({ label: "lunes", value: 0.5 });
});
