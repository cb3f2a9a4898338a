// The facts that suggestions are drawn from, against numbers counted by hand, and that they are the caller's own.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSuggestions } from "#adapters/supabase/dashboard/suggestions";
import { Suggestion } from "#contracts/insights";
import { callAny, setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let facts: {
  workload: { weekday: number; hour: number; hours: number; guests: number; days: number }[];
  offers: { name: string; sold: number; isOld: boolean; peerMedian: number | null; peerPlaces: number }[];
  seating: object[];
  staff: { name: string; shifts: object[] }[];
  [key: string]: unknown;
};

const item = (business: string, section: string, name: string, price: number, age: string) =>
  db.query(
    `insert into public.catalogue_items (business_id, section, name, price, created_at)
     values ($1, $2, $3, $4, $5)`,
    [business, section, name, price, age],
  );

beforeAll(async () => {
  db = await openInProcess();
  // Monday, nine in the morning in New York.
  await setNow(db, "2027-03-15T13:00:00Z");
  place = await openPlace(db, { capacities: [2, 6, 6] });
  owner = await memberOf(db, place.business);
  const room = roomOf(db, place);
  const anna = await room.person("Anna");
  await room.person("Gone", "server", { is_active: false });
  await room.shift(anna, "2027-03-12 17:30", "2027-03-12 20:00");
  await room.shift(anna, "2027-03-05 18:00", "2027-03-05 20:00");
  await room.shift(anna, "2027-02-12 18:00", "2027-02-12 20:00");
  await room.shift(anna, "2027-03-19 18:00", "2027-03-19 20:00");
  await room.visit({ at: "2027-03-12 19:00", party: 6, table: "T2", status: "completed" });
  await room.visit({ at: "2027-03-12 19:30", party: 2, table: "T3", status: "completed" });
  await room.visit({ at: "2027-03-12 19:30", party: 2, table: "T1", status: "cancelled" });
  await room.visit({ at: "2027-03-10 19:30", party: 1, table: "T3", status: "completed" });
  await room.visit({ at: "2027-01-01 19:30", party: 1, table: "T3", status: "completed" });
  await item(place.business, "Pizza", "Old", 3000, "2026-01-01");
  await item(place.business, "Pizza", "New", 1500, "2027-03-01");
  const line = { name: "old", options: [], quantity: 3, price: 9000 };
  await room.order("2027-03-14 23:30", 9000, { items: JSON.stringify([line]) });
  await room.order("2027-01-13 23:30", 9000, { items: JSON.stringify([line]) });
  for (const price of [1000, 1400, 1500]) {
    const peer = await openPlace(db, { capacities: [2] });
    await item(peer.business, "pizza", "Theirs", price, "2026-01-01");
    await roomOf(db, peer).visit({ at: "2027-03-12 19:00", party: 90, status: "completed" });
  }
  const hidden = await openPlace(db, { capacities: [2], published: false });
  await item(hidden.business, "Pizza", "Hidden", 9_999, "2026-01-01");
  const abroad = await openPlace(db, { capacities: [2] });
  await db.query("update public.businesses set time_zone = 'Europe/Berlin' where id = $1", [abroad.business]);
  await item(abroad.business, "Pizza", "Far", 9_999, "2026-01-01");
  facts = (await db.as(owner, () =>
    callAny(db, "suggestion_facts", { p_business_id: place.business }),
  )) as typeof facts;
});
afterAll(() => db.close());

it("count work and guests by hour, on days of four weeks that somebody worked", () => {
  expect(facts.workload).toEqual([
    { weekday: 5, hour: 17, hours: 0.5, guests: 0, days: 1 },
    { weekday: 5, hour: 18, hours: 2, guests: 0, days: 2 },
    { weekday: 5, hour: 19, hours: 2, guests: 8, days: 2 },
  ]);
});

it("count what sold in sixty days, beside what others of the city ask", () => {
  expect(facts.offers).toMatchObject([
    { name: "New", sold: 0, isOld: false, price: 1500, peerMedian: 1400, peerPlaces: 3 },
    { name: "Old", sold: 3, isOld: true, price: 3000, peerMedian: 1400, peerPlaces: 3 },
  ]);
});

it("count who sat where", () => {
  expect(facts.seating).toEqual([
    { kind: "table", capacity: 2, places: 1, parties: 0, small: 0 },
    { kind: "table", capacity: 6, places: 2, parties: 3, small: 2 },
  ]);
});

it("name who is there and when they work next", () => {
  expect(facts.staff).toMatchObject([{ name: "Anna", shifts: [{ startsAt: "2027-03-19T22:00:00+00:00" }] }]);
});

it("become suggestions, and are nobody else's", async () => {
  const list = (claims: Claims) => createSuggestions(clientOf(db, claims)).list(place.business, "en");
  for (const found of await list(owner)) Suggestion.parse(found);
  const stranger = await memberOf(db, (await openPlace(db, { capacities: [2] })).business);
  for (const claims of [await memberOf(db, place.business, "staff"), stranger, { role: "anon" } as const])
    await expect(list(claims)).rejects.toMatchObject({ code: "42501" });
});
