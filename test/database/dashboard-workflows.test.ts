// What a member sees of what runs in the background: bookings, orders and changes with their history, nobody else's.
import { afterAll, beforeAll, expect, it } from "vitest";
import { dashboardReads } from "#adapters/supabase/dashboard/reads";
import { setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let booking: string;

beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, "2027-03-05T20:00:00Z");
  place = await openPlace(db, { capacities: [2, 4] });
  owner = await memberOf(db, place.business);
  const room = roomOf(db, place);
  booking = await room.visit({
    at: "2027-03-05 19:00",
    party: 2,
    table: "T1",
    more: { customer_name: "Ann Lee" },
  });
  const order = await room.order("2027-03-05 14:30", 4000, { status: "completed", customer_name: "Bo" });
  await db.query("update public.orders set effect_id = 'eff_order' where id = $1", [order]);
  const run = (
    id: string,
    type: string,
    status: string,
    at: string,
    more: { booking?: string; result?: object } = {},
  ) =>
    db.query(
      `insert into public.workflows (id, type, business_id, booking_id, session_id, status, result, created_at, updated_at)
       values ($1, $2, $3, $4, 'ses_1', $5, $6, '2027-03-05T12:00:00Z', $7)`,
      [id, type, place.business, more.booking ?? null, status, JSON.stringify(more.result ?? {}), at],
    );
  await run("eff_booking", "booking", "running", "2027-03-05T13:00:00Z", { booking });
  await run("eff_order", "order", "completed", "2027-03-05T14:00:00Z");
  await run("eff_change", "businessChange", "cancelled", "2027-03-05T15:00:00Z", {
    result: { changes: { eff_undo: {} } },
  });
  const log = (action: string, subject: string, actor: string, effect: string, after: object, at: string) =>
    db.query(
      "insert into public.audit_log (at, business_id, actor, action, subject, after, effect_id) values ($1, $2, $3, $4, $5, $6, $7)",
      [at, place.business, actor, action, subject, JSON.stringify(after), effect],
    );
  const starts = { starts_at: "2027-03-06T00:00:00Z" };
  await log("booking.requested", booking, "customer", "eff_1", starts, "2027-03-05T12:00:01Z");
  await log("booking.confirmed", booking, "service_role", "eff_2", starts, "2027-03-05T12:00:02Z");
  await log("order.placed", order, "customer", "eff_3", {}, "2027-03-05T12:10:00Z");
  await log(
    "change.add",
    "menu_item/1",
    owner.sub!,
    "eff_change",
    { name: "Diavola" },
    "2027-03-05T12:20:00Z",
  );
  await log("undo.remove", "menu_item/1", owner.sub!, "eff_undo", {}, "2027-03-05T12:30:00Z");
  await db.query(
    `insert into public.notifications (key, business_id, booking_id, kind, channel, recipient, status, created_at, sent_at)
     values ('k1', $1, $2, 'confirmation', 'email', 'ann@example.test', 'sent', '2027-03-05T12:00:03Z', '2027-03-05T12:00:04Z')`,
    [place.business, booking],
  );
});
afterAll(() => db.close());

it("the newest first, each with its own history, on the business's clock", async () => {
  const { running, items } = await dashboardReads(clientOf(db, owner)).workflows(place.business);
  expect(running).toBe(1);
  expect(items.map((it) => [it.id, it.type, it.status])).toEqual([
    ["eff_change", "businessChange", "cancelled"],
    ["eff_order", "order", "completed"],
    ["eff_booking", "booking", "running"],
  ]);
  const [change, order, table] = items;
  expect(change?.history.map((it) => [it.what, it.by, it.item])).toEqual([
    ["change.add", "member", "Diavola"],
    ["undo.remove", "member", "menu_item"],
  ]);
  expect(change?.history[0]?.member).toContain("@example.test");
  expect(order?.order).toMatchObject({
    customer: "Bo",
    total: { amount: 4000, currency: "USD" },
    status: "collected",
  });
  expect(order?.history.map((it) => it.what)).toEqual(["order.placed"]);
  expect(table?.booking).toMatchObject({
    id: booking,
    customer: "Ann Lee",
    startsAt: "2027-03-05T19:00:00-05:00",
  });
  expect(table?.history.map((it) => [it.what, it.by, it.item])).toEqual([
    ["booking.requested", "customer", null],
    ["booking.confirmed", "system", null],
    ["message.confirmation.sent", "system", "email"],
  ]);
  expect(JSON.stringify(items)).not.toContain("ann@example.test");
});

it("a change of a row by the name that the row has", async () => {
  const [dish] = await db.query(
    "insert into public.catalogue_items (business_id, section, name, price, currency) values ($1, 'Pizza', 'Marinara', 1200, 'USD') returning id",
    [place.business],
  );
  await db.query(
    `insert into public.workflows (id, type, business_id, session_id, status, result, updated_at)
     values ('eff_price', 'businessChange', $1, 'ses_1', 'running', '{}', '2027-03-05T16:00:00Z')`,
    [place.business],
  );
  await db.query(
    `insert into public.audit_log (at, business_id, actor, action, subject, after, effect_id)
     values ('2027-03-05T16:00:00Z', $1, $2, 'change.change', 'menu_item/' || $3, '{"price": 1300}', 'eff_price')`,
    [place.business, owner.sub, dish?.["id"]],
  );
  const { items } = await dashboardReads(clientOf(db, owner)).workflows(place.business);
  expect(items[0]?.history.map((it) => it.item)).toEqual(["Marinara"]);
});

it("nothing to who is no member there", async () => {
  const stranger = await memberOf(db, (await openPlace(db, { capacities: [2] })).business);
  await expect(dashboardReads(clientOf(db, stranger)).workflows(place.business)).rejects.toThrow(/expected/i);
});
