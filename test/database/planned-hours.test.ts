// Hours that begin later, in the database: of a day from which they hold, claims, moves and offers go by them already.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RowChange } from "#contracts/business-change";
import { callAny, setNow } from "./calls.ts";
import { memberOf, roomOf } from "./dashboard-place.ts";
import { evening, fresh, minutesAfter, weekBefore } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, type Place } from "./in-process.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

let db: InProcess;
let place: Place;
let owner: Claims;
let line: ReturnType<typeof waitersOf>;
let guest: ReturnType<typeof waitersOf>["guest"];
/** It is Friday, 26 February, in New York; plans begin on Monday, 1 March, and are of Fridays: 5 March is the evening. */
const monday = "2027-03-01T05:00:00Z";
/** The next Monday. */
const later = "2027-03-08T05:00:00Z";
const week = 7 * 24 * 60;
/** 8 PM, minutes after the evening's first start at 1 PM. */
const eight = 7 * 60;

beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  await setNow(db, weekBefore);
  place = await openWaitedPlace(db, { capacities: [2, 2, 2] });
  owner = await memberOf(db, place.business);
  line = waitersOf(db, place);
  guest = line.guest;
});

interface Hours {
  opens: string;
  closes: string;
}
const closesAtFive: Hours = { opens: "11:00", closes: "17:00" };
const opensLonger: Hours = { opens: "11:00", closes: "24:00" };
const asItIs: Hours = { opens: "11:00", closes: "22:00" };

async function fridays(to: Hours | null, seen = asItIs): Promise<RowChange[]> {
  const [row] = await db.query("select id from public.opening_hours where business_id = $1 and weekday = 5", [
    place.business,
  ]);
  const before = { weekday: 5, ...seen };
  const base = { target: "opening_hours" as const, id: String(row?.["id"]), item: "Friday", before };
  return [
    to
      ? { ...base, action: "change", after: { weekday: 5, ...to } }
      : { ...base, action: "remove", after: null },
  ];
}

interface Outcome {
  outcome: string;
  message: string | null;
}
const actor = () => JSON.stringify({ user: owner.sub, role: "owner" });
async function plan(changes: RowChange[], at = monday): Promise<string> {
  const effect = fresh("eff_plan");
  const answer = await callAny(db, "schedule_business_change", {
    p_effect_id: effect,
    p_business_id: place.business,
    p_session_id: "ses_office",
    p_actor: actor(),
    p_changes: JSON.stringify(changes),
    p_summary: "New hours",
    p_begins_at: at,
  });
  expect(answer).toMatchObject({ outcome: "done" });
  return effect;
}
const begin = (effect: string) =>
  callAny(db, "begin_scheduled_change", {
    p_effect_id: effect,
    p_business_id: place.business,
  }) as Promise<Outcome>;
const callOff = (change: string) =>
  callAny(db, "call_off_scheduled_change", {
    p_effect_id: fresh("eff_off"),
    p_change: change,
    p_business_id: place.business,
    p_session_id: "ses_office",
    p_actor: actor(),
  });
const accepted = async (effect: string) =>
  (await db.query("select accepted from public.scheduled_changes where effect_id = $1", [effect]))[0]?.[
    "accepted"
  ];
const claimed = async (at: number) => (await guest.claim({ at })).outcome;
const starts = async (from: string, until: string) =>
  (
    await db.query("select app.open_starts($1, '90 minutes', $2, $3, null) as at order by 1", [
      place.business,
      from,
      until,
    ])
  ).map((it) => new Date(String(it["at"])).toISOString());

describe("a time that planned hours close", () => {
  it("is not to be had from their day on, is until then, and is again once they are called off", async () => {
    const effect = await plan(await fridays(closesAtFive));
    expect(await claimed(eight)).toBe("taken");
    expect(await claimed(eight - week)).toBe("held");
    expect(await claimed(0)).toBe("held");
    // The visit would go on past the new closing time.
    expect(await claimed(3 * 60)).toBe("taken");
    await callOff(effect);
    expect(await claimed(eight)).toBe("held");
  });

  it("is not moved to either; who comes then already may be fewer", async () => {
    const [early, there] = [await guest.book({ at: 0 }), await guest.book({ at: eight })];
    await plan(await fridays(closesAtFive));
    expect((await guest.move(early, { at: eight })).outcome).toBe("taken");
    expect((await guest.move(early, { at: 60 })).outcome).toBe("moved");
    expect((await guest.move(there, { at: eight, party: 1 })).outcome).toBe("moved");
    expect((await guest.move(there, { at: eight + 15 })).outcome).toBe("taken");
  });

  it("is lost to who held it before and says yes after, so that the plan is not stopped by them", async () => {
    const booking = fresh("bkg");
    await guest.claim({ booking, at: eight });
    const effect = await plan(await fridays(closesAtFive));
    expect((await guest.request(booking)).outcome).not.toBe("requested");
    await setNow(db, monday);
    expect(await begin(effect)).toMatchObject({ outcome: "done" });
  });

  it("is offered to nobody who waits", async () => {
    const bookings = [await guest.book({ at: eight }), await guest.book({ at: eight })];
    bookings.push(await guest.book({ at: eight }));
    await line.wait({ at: eight });
    await plan(await fridays(closesAtFive));
    for (const it of bookings) await guest.cancel(it);
    expect(await line.offerAll()).toEqual([]);
  });

  it("stays an exception's where its day has hours of its own", async () => {
    await plan(await fridays(null));
    await db.query("insert into public.hour_exceptions (business_id, date, intervals) values ($1, $2, $3)", [
      place.business,
      "2027-03-05",
      JSON.stringify([asItIs]),
    ]);
    expect(await claimed(eight)).toBe("held");
    expect(await claimed(eight + week)).toBe("taken");
  });
});

describe("a time that planned hours open", () => {
  const eleven = [minutesAfter(evening, 9 * 60), minutesAfter(evening, 9.5 * 60)] as const;
  it("is offered to who waits for it, from their day on", async () => {
    expect(await starts(...eleven)).toEqual([]);
    const effect = await plan(await fridays(opensLonger));
    expect(await starts(...eleven)).toEqual(eleven.map((it) => new Date(it).toISOString()));
    expect(await starts(minutesAfter(eleven[0], -week), minutesAfter(eleven[1], -week))).toEqual([]);
    const waits = await line.wait({ at: 9 * 60 });
    expect(await line.offerAll()).toEqual([waits]);
    await callOff(effect);
    expect(await starts(...eleven)).toEqual([]);
  });

  it("does not stop the plan before it that leaves it closed for a while", async () => {
    const closes = await plan(await fridays(null));
    await plan(
      (await fridays(asItIs)).map((it) => ({
        ...it,
        action: "add" as const,
        id: "00000000-0000-4000-8000-0000000000f5",
        before: null,
      })),
      later,
    );
    expect(await claimed(eight)).toBe("taken");
    await guest.book({ at: eight + week });
    await setNow(db, monday);
    expect(await begin(closes)).toMatchObject({ outcome: "done" });
    expect(await claimed(eight + week)).toBe("held");
  });
});

describe("hours that are planned on planned hours", () => {
  const until = (closes: string): Hours => ({ opens: "11:00", closes });

  it("keep the bookings that the owner agreed to leave outside of them", async () => {
    const room = roomOf(db, place);
    const [first, second] = [
      await room.visit({ at: "2027-03-12 20:00", table: "T1" }),
      await room.visit({ at: "2027-03-12 18:00", table: "T1", minutes: 60 }),
    ];
    const one = await plan(await fridays(until("19:30")));
    const two = await plan(await fridays(until("17:00"), until("19:30")), later);
    expect([await accepted(one), await accepted(two)]).toEqual([[first], [second]]);
    await setNow(db, monday);
    expect(await begin(one)).toMatchObject({ outcome: "done" });
    await setNow(db, later);
    expect(await begin(two)).toMatchObject({ outcome: "done" });
  });

  it("keep those too that were agreed to with a plan that puts another right, before that one is called off", async () => {
    const room = roomOf(db, place);
    const booking = await room.visit({ at: "2027-03-05 20:00", table: "T1" });
    const one = await plan(await fridays(closesAtFive));
    await setNow(db, minutesAfter(weekBefore, 1));
    const two = await plan(await fridays(until("18:00")));
    expect([await accepted(one), await accepted(two)]).toEqual([[booking], [booking]]);
    // What is in force then is the new one, and not the other.
    expect(await claimed(3 * 60)).toBe("held");
    await callOff(one);
    await setNow(db, monday);
    expect(await begin(two)).toMatchObject({ outcome: "done" });
  });

  it("count one after another where the second was made on the first", async () => {
    const one = await plan(await fridays(until("19:30")));
    await setNow(db, minutesAfter(weekBefore, 1));
    await plan(await fridays(until("17:00"), until("19:30")));
    expect(await claimed(3 * 60)).toBe("taken");
    await callOff(one);
    expect(await claimed(3 * 60)).toBe("held");
  });

  it("know of those too that only the later ones' day is over for", async () => {
    const room = roomOf(db, place);
    const booking = await room.visit({ at: "2027-03-13 20:00", table: "T1" });
    const [saturday] = await db.query(
      "select id from public.opening_hours where business_id = $1 and weekday = 6",
      [place.business],
    );
    await plan(await fridays(until("20:00")), later);
    const [change] = await fridays(until("17:00"));
    const before = { ...change!, id: String(saturday?.["id"]), before: { weekday: 6, ...asItIs } };
    const two = await plan([{ ...before, after: { weekday: 6, ...until("17:00") } }]);
    expect(await accepted(two)).toEqual([booking]);
    await setNow(db, monday);
    expect(await begin(two)).toMatchObject({ outcome: "done" });
  });

  it("count only as long as they would be made: not once what they build on is called off, or its planner left", async () => {
    const one = await plan(await fridays(until("19:30")));
    await plan(await fridays(until("17:00"), until("19:30")), later);
    expect(await claimed(5 * 60 + week)).toBe("taken");
    await callOff(one);
    expect(await claimed(eight + week)).toBe("held");
    await plan(await fridays(closesAtFive));
    expect(await claimed(eight)).toBe("taken");
    await db.query("update public.members set role = 'staff' where user_id = $1", [owner.sub]);
    expect(await claimed(eight)).toBe("held");
  });
});

describe("what is planned of the week", () => {
  const page = async (who: Claims) =>
    (await db.as(who, () => callAny(db, "business_detail", { p_business: place.business }))) as {
      hours: unknown[];
      planned: { from: string; hours: unknown[] }[];
    };

  it("is read with the business by the edge and the team, and is told to nobody else", async () => {
    await plan(await fridays(null));
    const edge: Claims = { role: "authenticated", session_id: "ses_directory", actor: "system" };
    const { hours, planned } = await page(edge);
    expect(hours).toHaveLength(7);
    expect(planned).toEqual([
      { from: "2027-03-01", hours: hours.filter((it) => (it as { weekday: number }).weekday !== 5) },
    ]);
    expect((await page(owner)).planned).toHaveLength(1);
    expect((await page({ role: "anon" })).planned).toEqual([]);
    const stranger = await memberOf(db, (await openWaitedPlace(db, { capacities: [2] })).business);
    expect((await page(stranger)).planned).toEqual([]);
  });

  it("comes with the city's results, the office and the board of bookings", async () => {
    await plan(await fridays(null));
    const [found] = (await callAny(db, "discover_businesses", { p_ids: [place.business] })) as {
      planned: unknown[];
    }[];
    const of = async (name: string) =>
      (
        (await db.as(owner, () => callAny(db, name, { p_business_id: place.business }))) as {
          planned: unknown[];
        }
      ).planned;
    for (const it of [found?.planned, await of("office_desk"), await of("dashboard_bookings")])
      expect(it).toMatchObject([{ from: "2027-03-01" }]);
  });

  it("is read where what was kept makes no sense, as if it were not there", async () => {
    await plan((await fridays(closesAtFive)).map((it) => ({ ...it, after: { weekday: 5, closes: "late" } })));
    expect(await claimed(eight)).toBe("held");
  });
});
