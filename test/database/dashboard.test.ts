// What a member reads on the dashboard: the day's figures, the timeline, the whole catalogue, the team, orders.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboardReads } from "#adapters/supabase/dashboard/reads";
import { createOffice } from "#adapters/supabase/office";
import type { Uuid } from "#contracts/ids";
import { setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let staff: Claims;
let anna: string;

beforeAll(async () => {
  db = await openInProcess();
  // Friday, three in the afternoon in New York.
  await setNow(db, "2027-03-05T20:00:00Z");
  place = await openPlace(db, { capacities: [2, 4] });
  const other = await openPlace(db, { capacities: [2] });
  owner = await memberOf(db, place.business);
  staff = await memberOf(db, place.business, "staff");
  const room = roomOf(db, place);
  await room.visit({ at: "2027-03-05 12:00", party: 3, status: "completed", price: 5000, table: "T2" });
  await room.visit({
    at: "2027-03-05 19:00",
    party: 2,
    table: "T1",
    more: { customer_name: "Ann Lee", customer_phone: "+12125550100", notes: "high chair" },
  });
  await room.visit({ at: "2027-03-05 23:30", party: 4, table: "T2" });
  await room.visit({ at: "2027-03-05 13:00", party: 6, status: "cancelled" });
  await room.visit({ at: "2027-03-05 13:30", party: 6, status: "no_show" });
  const lapsed = { closed_reason: "hold_expired" };
  await room.visit({ at: "2027-03-05 14:00", party: 8, status: "cancelled", more: lapsed });
  await room.visit({ at: "2027-03-06 00:30", party: 5 });
  await roomOf(db, other).visit({ at: "2027-03-05 19:00", party: 9 });
  await roomOf(db, other).order("2027-03-05 12:00", 99_999);
  await room.order("2027-03-05 11:30", 2500);
  await room.order("2027-03-05 14:30", 4000, { status: "placed", customer_name: "Bo" });
  await room.order("2027-03-04 21:00", 700, { status: "accepted" });
  await room.order("2027-03-04 23:59", 800);
  anna = await room.person("Anna");
  const ben = await room.person("Ben", "cook");
  await room.shift(anna, "2027-03-05 11:00", "2027-03-05 17:00");
  await room.shift(ben, "2027-03-05 17:00", "2027-03-05 23:00");
  await room.shift(ben, "2027-03-06 11:00", "2027-03-06 17:00");
  const hours = [place.business, 5, "18:00", "02:00"];
  await db.query(
    "insert into public.opening_hours (business_id, weekday, opens, closes) values ($1, $2, $3, $4)",
    hours,
  );
  await db.query(
    "insert into public.hour_exceptions (business_id, date, reason) values ($1, '2027-03-06', 'Wedding')",
    [place.business],
  );
  await room.add("catalogue_items", { section: "Pizza", name: "Margherita", price: 1400 });
  await room.add("catalogue_items", { section: "Pizza", name: "Old one", price: 900, is_available: false });
});
afterAll(() => db.close());

const as = (claims: Claims) => dashboardReads(clientOf(db, claims));

describe("who cancelled or did not come", () => {
  const desk = (claims: Claims) => createOffice(clientOf(db, claims), place.business as Uuid);
  const day = (date: string) => [`${date}T00:00:00-05:00`, `${date}T23:59:59-05:00`] as const;

  it("is told by the day it was for; a lapsed hold was never a booking", async () => {
    expect(await desk(staff).ended("cancelled", ...day("2027-03-05"))).toMatchObject([
      { status: "cancelled", partySize: 6, late: false },
    ]);
    expect(await desk(owner).ended("no_show", ...day("2027-03-05"))).toMatchObject([{ status: "no_show" }]);
    expect(await desk(owner).ended("cancelled", ...day("2027-03-06"))).toEqual([]);
  });

  it("is told of the day on which it was cancelled too", async () => {
    const closed = {
      closed_at: "2027-03-03T15:00:00Z",
      closed_reason: "cancelled by the customer",
      late_cancel: true,
    };
    await roomOf(db, place).visit({ at: "2027-03-20 19:00", party: 4, status: "cancelled", more: closed });
    expect(await desk(owner).ended("cancelled", ...day("2027-03-03"))).toMatchObject([
      { partySize: 4, endedAt: "2027-03-03T15:00:00.000Z", late: true },
    ]);
  });

  it("is nobody's who is no member", async () => {
    const stranger: Claims = { role: "authenticated", sub: "00000000-0000-4000-8000-00000000dead" };
    expect(await desk(stranger).ended("cancelled", ...day("2027-03-05"))).toEqual([]);
  });
});

describe("the overview", () => {
  it("counts the local day: who comes, what is open, who works, what was paid", async () => {
    expect(await as(owner).overview(place.business)).toMatchObject({
      business: { slug: place.slug, timeZone: "America/New_York", currency: "USD" },
      role: "owner",
      date: "2027-03-05",
      bookings: { total: 3, upcoming: 2, completed: 1, cancelled: 1, noShows: 1 },
      covers: 9,
      openOrders: 2,
      openEscalations: 0,
      onShift: [{ name: "Anna", startsAt: "2027-03-05T11:00:00-05:00", endsAt: "2027-03-05T17:00:00-05:00" }],
      nextShifts: [{ name: "Ben", role: "cook", startsAt: "2027-03-05T17:00:00-05:00" }],
      revenue: { amount: 7500, currency: "USD" },
    });
  });

  it("tells staff everything but the takings", async () => {
    expect(await as(staff).overview(place.business)).toMatchObject({
      role: "staff",
      covers: 9,
      revenue: null,
    });
  });
});

describe("the bookings of a day", () => {
  it("are those that touch it, with their tables, and without holds that lapsed", async () => {
    const day = await as(owner).bookings(place.business, { date: "2027-03-05" });
    expect(
      day.items.map((it) => [it.startsAt.slice(11, 16), it.status, it.resources.map((r) => r.name)]),
    ).toEqual([
      ["12:00", "completed", ["T2"]],
      ["13:00", "cancelled", []],
      ["13:30", "no_show", []],
      ["19:00", "confirmed", ["T1"]],
      ["23:30", "confirmed", ["T2"]],
    ]);
    expect(day.items[3]).toMatchObject({
      customer: "Ann Lee",
      phone: "+12125550100",
      partySize: 2,
      service: "Table",
      notes: "high chair",
      attending: false,
      missed: { noShows: 0, lateCancels: 0 },
      price: null,
      endsAt: "2027-03-05T20:30:00-05:00",
    });
    expect(day.items[0]?.price).toEqual({ amount: 5000, currency: "USD" });
    expect(day.resources.map((it) => [it.name, it.kind, it.capacity])).toEqual([
      ["T1", "table", 2],
      ["T2", "table", 4],
    ]);
  });

  it("come with the hours of each day, past midnight and closed ones too", async () => {
    const days = await as(owner).bookings(place.business, { date: "2027-03-05", until: "2027-03-07" });
    expect(days.days).toEqual([
      {
        date: "2027-03-05",
        open: [{ startsAt: "2027-03-05T18:00:00-05:00", endsAt: "2027-03-06T02:00:00-05:00" }],
        reason: null,
      },
      { date: "2027-03-06", open: [], reason: "Wedding" },
      { date: "2027-03-07", open: [], reason: null },
    ]);
    expect(days.items).toHaveLength(6);
    const next = await as(owner).bookings(place.business, { date: "2027-03-06" });
    expect(next.items.map((it) => it.startsAt)).toEqual([
      "2027-03-05T23:30:00-05:00",
      "2027-03-06T00:30:00-05:00",
    ]);
  });
});

describe("the other pages", () => {
  it("show the whole catalogue, what is hidden too", async () => {
    const { menu, services } = await as(owner).catalogue(place.business);
    expect(menu.map((it) => [it.name, it.isAvailable, it.price?.amount])).toEqual([
      ["Margherita", true, 1400],
      ["Old one", false, 900],
    ]);
    expect(services).toMatchObject([{ name: "Table", durationMinutes: 90, isActive: true, priceFrom: null }]);
  });

  it("show the team, the shifts of the days and who may sign in", async () => {
    const team = await as(staff).staff(place.business, { date: "2027-03-05", until: "2027-03-06" });
    expect(team.staff.map((it) => [it.name, it.shifts.length])).toEqual([
      ["Anna", 1],
      ["Ben", 2],
    ]);
    expect(team.staff[0]?.id).toBe(anna);
    expect(team.members.map((it) => [it.role, it.email?.startsWith(it.role)])).toEqual([
      ["owner", true],
      ["staff", true],
    ]);
  });

  it("show the day's orders and every open one, newest first", async () => {
    const today = await as(owner).orders(place.business, {});
    expect(today.items.map((it) => [it.placedAt.slice(5, 16), it.status, it.total.amount])).toEqual([
      ["03-05T14:30", "placed", 4000],
      ["03-05T11:30", "collected", 2500],
      ["03-04T21:00", "accepted", 700],
    ]);
    const before = await as(owner).orders(place.business, { date: "2027-03-04" });
    expect(before.items.map((it) => it.total.amount)).toEqual([800, 700]);
  });
});

describe("nobody else", () => {
  it.each(["overview", "bookings", "catalogue", "staff", "orders"] as const)(
    "gets the %s: not a member of another place, not a customer's session",
    async (name) => {
      const elsewhere = await openPlace(db, { capacities: [2] });
      const stranger = await memberOf(db, elsewhere.business);
      const session: Claims = { role: "authenticated", business_id: place.business, session_id: "ses_a" };
      for (const claims of [stranger, session]) {
        const answer = await clientOf(db, claims).rpc(`dashboard_${name}`, { p_business_id: place.business });
        expect(answer).toEqual({ data: null, error: null });
      }
      const anyone = await clientOf(db, { role: "anon" }).rpc(`dashboard_${name}`, {
        p_business_id: place.business,
      });
      expect(anyone.error?.message).toContain("permission denied");
    },
  );

  it("learns a colleague's address who is none", async () => {
    const elsewhere = await memberOf(db, (await openPlace(db, { capacities: [2] })).business);
    const ask = db.as(elsewhere, () =>
      db.query("select app.member_email($1, $2) as email", [place.business, owner.sub]),
    );
    expect(await ask).toEqual([{ email: null }]);
  });
});
