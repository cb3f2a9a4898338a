// Changes that begin later, in the database: kept by who may, seen by members alone, looked at again as their moment comes.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RowChange } from "#contracts/business-change";
import { createOffice } from "#adapters/supabase/office";
import { callAny, setNow } from "./calls.ts";
import { clientOf, memberOf, roomOf } from "./dashboard-place.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let other: Place;
let owner: Claims;
let manager: Claims;
let staff: Claims;
let stranger: Claims;
let effects = 0;
/** Monday 1 March 2027, noon in New York. */
const now = "2027-03-01T17:00:00Z";
const monday = "2027-03-08T05:00:00Z";

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2, 4] });
  other = await openPlace(db, { capacities: [2] });
  owner = await memberOf(db, place.business);
  manager = await memberOf(db, place.business, "manager");
  staff = await memberOf(db, place.business, "staff");
  stranger = await memberOf(db, other.business);
});
beforeEach(() => setNow(db, now));
afterAll(() => db.close());

interface Outcome {
  outcome: string;
  applied?: number;
  message: string | null;
}
const nextId = () => `eff_plan_${(effects += 1)}`;
const actorOf = (who: Claims) => JSON.stringify({ user: who.sub, role: "owner" });
const plan = (changes: RowChange[], { who = owner, at = monday, effect = nextId() } = {}) =>
  callAny(db, "schedule_business_change", {
    p_effect_id: effect,
    p_business_id: place.business,
    p_session_id: "ses_office",
    p_actor: actorOf(who),
    p_changes: JSON.stringify(changes),
    p_summary: `New price of ${effect}`,
    p_begins_at: at,
  }) as Promise<Outcome>;
const begin = (effect: string, business = place.business) =>
  callAny(db, "begin_scheduled_change", { p_effect_id: effect, p_business_id: business }) as Promise<Outcome>;
const callOff = (change: string, who = owner, business = place.business) =>
  callAny(db, "call_off_scheduled_change", {
    p_effect_id: nextId(),
    p_change: change,
    p_business_id: business,
    p_session_id: "ses_office",
    p_actor: actorOf(who),
  }) as Promise<Outcome>;
const rowOf = async (effect: string) =>
  (
    await db.query("select status, reason, accepted from public.scheduled_changes where effect_id = $1", [
      effect,
    ])
  )[0];

async function pizza(price = 1700): Promise<string> {
  const [row] = await db.query(
    "insert into public.catalogue_items (business_id, section, name, price, currency) values ($1, 'Pizza', $2, $3, 'USD') returning id",
    [place.business, `Pizza ${(effects += 1)}`, price],
  );
  return String(row?.["id"]);
}
const repriced = (id: string, before: number, after: number): RowChange => ({
  target: "menu_item",
  action: "change",
  id,
  item: "Pizza",
  before: { price: before },
  after: { price: after },
});
const priceOf = async (id: string) =>
  (await db.query("select price from public.catalogue_items where id = $1", [id]))[0]?.["price"];

describe("a planned change", () => {
  it("is kept once, changes nothing, and is made once as its moment comes", async () => {
    const id = await pizza();
    const effect = nextId();
    expect(await plan([repriced(id, 1700, 2300)], { effect })).toMatchObject({ outcome: "done", applied: 0 });
    expect(await plan([repriced(id, 1700, 2300)], { effect })).toMatchObject({ outcome: "done" });
    expect(await priceOf(id)).toBe(1700);
    await setNow(db, monday);
    const made = await begin(effect);
    expect(made).toMatchObject({ outcome: "done", applied: 1 });
    expect(await begin(effect)).toEqual(made);
    expect(await priceOf(id)).toBe(2300);
    expect(await rowOf(effect)).toMatchObject({ status: "applied" });
    const actions = await db.query(
      "select action, actor from public.audit_log where effect_id = $1 order by id",
      [effect],
    );
    expect(actions).toEqual([
      { action: "schedule.made", actor: owner.sub },
      { action: "change.change", actor: owner.sub },
    ]);
    expect(
      await callAny(db, "undo_business_change", {
        p_effect_id: `${effect}_undo`,
        p_change: effect,
        p_business_id: place.business,
        p_session_id: "ses_office",
        p_actor: actorOf(owner),
      }),
    ).toMatchObject({ outcome: "done" });
    expect(await priceOf(id)).toBe(1700);
  });

  it("is not made where the row was changed or removed since", async () => {
    const [changed, gone] = [await pizza(), await pizza()];
    const [one, two] = [nextId(), nextId()];
    await plan([repriced(changed, 1700, 2300)], { effect: one });
    await plan([repriced(gone, 1700, 2300)], { effect: two });
    await db.query("update public.catalogue_items set price = 1900 where id = $1", [changed]);
    await db.query("delete from public.catalogue_items where id = $1", [gone]);
    expect(await begin(one)).toMatchObject({ outcome: "changed_meanwhile" });
    expect(await begin(two)).toMatchObject({ outcome: "not_found" });
    expect(await priceOf(changed)).toBe(1900);
    expect(await rowOf(one)).toMatchObject({ status: "refused", reason: "the menu_item is not as it was" });
  });

  it("is not made for somebody who left meanwhile", async () => {
    const leaver = await memberOf(db, place.business, "manager");
    const [id, effect] = [await pizza(), nextId()];
    await plan([repriced(id, 1700, 2300)], { effect, who: leaver });
    await db.query("delete from public.members where user_id = $1", [leaver.sub]);
    expect(await begin(effect)).toMatchObject({ outcome: "denied" });
    expect(await priceOf(id)).toBe(1700);
  });

  it("is planned by owners and managers, of what may begin later, within a year", async () => {
    const id = await pizza();
    const change = repriced(id, 1700, 2300);
    expect(await plan([change], { who: manager })).toMatchObject({ outcome: "done" });
    expect(await plan([change], { who: staff })).toMatchObject({ outcome: "denied" });
    expect(await plan([change], { who: stranger })).toMatchObject({ outcome: "denied" });
    expect(await plan([change], { at: "2028-04-01T05:00:00Z" })).toMatchObject({ outcome: "rejected" });
    const role = { ...change, target: "role" as const };
    expect(await plan([role])).toMatchObject({ outcome: "rejected" });
  });

  it("is called off once, by who may, of the own business; once it has begun, what was made is taken back", async () => {
    const [id, effect, late] = [await pizza(), nextId(), nextId()];
    await plan([repriced(id, 1700, 2300)], { effect });
    expect(await callOff(effect, staff)).toMatchObject({ outcome: "denied" });
    expect(await callOff(effect, stranger)).toMatchObject({ outcome: "denied" });
    expect(await callOff(effect, stranger, other.business)).toMatchObject({ outcome: "not_found" });
    expect(await begin(effect, other.business).catch(() => ({ outcome: "not_found" }))).toMatchObject({
      outcome: "not_found",
    });
    expect(await rowOf(effect)).toMatchObject({ status: "scheduled" });
    expect(await callOff(effect, manager)).toMatchObject({ outcome: "done" });
    expect(await callOff(effect)).toMatchObject({ outcome: "not_found" });
    await plan([repriced(id, 1700, 2300)], { effect: late });
    await begin(late);
    expect(await priceOf(id)).toBe(2300);
    expect(await callOff(late)).toMatchObject({ outcome: "done", applied: 1 });
    expect(await priceOf(id)).toBe(1700);
    expect(await callOff(late)).toMatchObject({ outcome: "changed_meanwhile" });
  });
});

describe("planned hours", () => {
  const hoursOn = async (weekday: number) =>
    (await db.query(
      "select id, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes from public.opening_hours where business_id = $1 and weekday = $2",
      [place.business, weekday],
    )) as { id: string; opens: string; closes: string }[];
  const closed = async (weekday: number): Promise<RowChange[]> =>
    (await hoursOn(weekday)).map((it) => ({
      target: "opening_hours",
      action: "remove",
      id: it.id,
      item: "day",
      before: { weekday, opens: it.opens, closes: it.closes },
      after: null,
    }));

  it("stop at bookings that were made since, and at none that the owner agreed to leave", async () => {
    for (const weekday of [3, 4])
      await db.query(
        "insert into public.opening_hours (business_id, weekday, opens, closes) values ($1, $2, '11:00', '22:00')",
        [place.business, weekday],
      );
    const room = roomOf(db, place);
    await room.visit({ at: "2027-03-17 19:00", party: 2, table: "T1" });
    const [agreed, stopped] = [nextId(), nextId()];
    await plan(await closed(3), { effect: agreed });
    expect((await rowOf(agreed))?.["accepted"]).toHaveLength(1);
    await plan(await closed(4), { effect: stopped });
    await room.visit({ at: "2027-03-18 19:00", party: 2, table: "T1" });
    await setNow(db, monday);
    expect(await begin(stopped)).toMatchObject({
      outcome: "rejected",
      message: "bookings lie outside of these hours: 1",
    });
    expect(await hoursOn(4)).toHaveLength(1);
    expect(await begin(agreed)).toMatchObject({ outcome: "done" });
    expect(await hoursOn(3)).toEqual([]);
  });
});

describe("what is planned", () => {
  it("is read by the business's members, and by nobody else", async () => {
    const [id, effect] = [await pizza(), nextId()];
    await plan([repriced(id, 1700, 2300)], { effect });
    const seen = async (who: Claims) =>
      (await createOffice(clientOf(db, who), place.business).coming()).map((it) => it.id);
    for (const who of [owner, manager, staff]) expect(await seen(who)).toContain(effect);
    expect(await seen(stranger)).toEqual([]);
    await expect(
      db.as({ role: "anon" }, () => db.query("select * from public.scheduled_changes")),
    ).rejects.toThrow("permission denied");
    const guest: Claims = {
      role: "authenticated",
      business_id: place.business,
      session_id: "ses_a",
      actor: "customer",
    };
    expect(await db.as(guest, () => db.query("select * from public.scheduled_changes"))).toEqual([]);
    const [only] = await createOffice(clientOf(db, owner), place.business)
      .coming()
      .then((all) => all.filter((it) => it.id === effect));
    expect(only).toMatchObject({
      status: "scheduled",
      beginsAt: new Date(monday).toISOString(),
      changes: [{ target: "menu_item", after: { price: 2300 } }],
    });
  });
});
