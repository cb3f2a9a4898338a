// Pacing: so many guests and so many parties may arrive within one part of the hour, whatever tables are free.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import {
  type Claims,
  type InProcess,
  openInProcess,
  openPlace,
  type Place,
  type PlaceSpec,
} from "./in-process.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const many = [4, 4, 4, 4, 4, 4, 8];
const paced = async (policies: Record<string, number>, more: Partial<PlaceSpec> = {}) => {
  const place = await openPlace(db, { capacities: many, policies, ...more });
  return { place, guest: guestOf(db, place) };
};
const setPolicies = (place: Place, policies: Record<string, number>) =>
  db.query("update public.businesses set policies = $2 where id = $1", [place.business, policies]);

describe("so many guests at most", () => {
  it("may arrive within a quarter of an hour, and the next may in the next", async () => {
    const { guest } = await paced({ max_covers_per_slot: 8 });
    expect((await guest.claim({ party: 4 })).outcome).toBe("held");
    expect((await guest.claim({ party: 4, at: 14 })).outcome).toBe("held");
    expect(await guest.claim({ party: 1, at: 7 })).toEqual({ outcome: "taken", booking: null });
    expect((await guest.claim({ party: 4, at: 15 })).outcome).toBe("held");
    expect((await guest.claim({ party: 4, at: -1 })).outcome).toBe("held");
  });

  it("are counted by the business's own clock and its own interval", async () => {
    const { place, guest } = await paced({ max_covers_per_slot: 4, pacing_minutes: 60 });
    // 45 minutes off the hour of Greenwich: the evening begins at 23:45 there.
    await db.query("update public.businesses set time_zone = 'Asia/Kathmandu' where id = $1", [
      place.business,
    ]);
    await guest.claim({ party: 4 });
    expect((await guest.claim({ party: 1, at: -45 })).outcome).toBe("taken");
    expect((await guest.claim({ party: 1, at: 14 })).outcome).toBe("taken");
    expect((await guest.claim({ party: 1, at: 15 })).outcome).toBe("held");
  });

  it("keep a party out that is larger than they are, however empty it is", async () => {
    const { guest } = await paced({ max_covers_per_slot: 4 });
    expect((await guest.claim({ party: 5 })).outcome).toBe("taken");
  });

  it("are no limit at all where none is set, or only an interval is", async () => {
    const { guest } = await paced({ pacing_minutes: 30 });
    for (const table of many) expect((await guest.claim({ party: table })).outcome).toBe("held");
  });
});

describe("so many parties at most", () => {
  it("may arrive at once, however small they are", async () => {
    const { guest } = await paced({ max_arrivals_per_slot: 2, max_covers_per_slot: 100 });
    await guest.claim({ party: 1 });
    await guest.claim({ party: 1, at: 5 });
    expect((await guest.claim({ party: 1, at: 10 })).outcome).toBe("taken");
  });

  it("are those who are still expected: no lapsed hold, nothing called off or for show, no table out of service", async () => {
    const { place, guest } = await paced({ max_arrivals_per_slot: 1 });
    await db.query(
      `insert into public.resource_blocks (business_id, resource_id, starts_at, ends_at) values ($1, $2, $3, $4)`,
      [place.business, place.tables["T1"], evening, minutesAfter(evening, 120)],
    );
    await guest.claim({ session: "ses_office_try" });
    const booked = await guest.book();
    expect((await guest.claim()).outcome).toBe("taken");
    await guest.cancel(booked);
    await guest.claim({ booking: "bkg_let_go" });
    await guest.release("bkg_let_go");
    await guest.claim({ booking: "bkg_lapses" });
    expect((await guest.claim()).outcome).toBe("taken");
    await setNow(db, minutesAfter(weekBefore, 6));
    expect((await guest.claim()).outcome).toBe("held");
  });
});

describe("a hold", () => {
  it("does not stand in its own way, and grows only as far as there is room", async () => {
    const { guest } = await paced({ max_covers_per_slot: 6 });
    await guest.claim({ party: 2 });
    await guest.claim({ booking: "bkg_grows", party: 2 });
    expect((await guest.claim({ booking: "bkg_grows", party: 4 })).outcome).toBe("held");
    expect((await guest.claim({ booking: "bkg_grows", party: 5 })).outcome).toBe("taken");
    expect((await guest.request("bkg_grows")).booking).toMatchObject({ status: "requested", party_size: 4 });
  });

  it("that ran out is requested only while nobody else has filled its time", async () => {
    const { guest } = await paced({ max_arrivals_per_slot: 1 });
    await guest.claim({ booking: "bkg_slow" });
    await setNow(db, minutesAfter(weekBefore, 6));
    const faster = await guest.book();
    expect((await guest.request("bkg_slow")).outcome).toBe("taken");
    await guest.cancel(faster);
    expect((await guest.request("bkg_slow")).outcome).toBe("requested");
  });
});

describe("a booking", () => {
  it("is moved to where there is pace for it, else stays where it was", async () => {
    const { guest } = await paced({ max_covers_per_slot: 6 });
    const booked = await guest.book({ party: 4 });
    await guest.book({ party: 4, at: 60 });
    expect(await guest.move(booked, { party: 4, at: 60 })).toMatchObject({
      outcome: "taken",
      booking: { sequence: 0 },
    });
    expect((await guest.move(booked, { party: 2, at: 60 })).outcome).toBe("moved");
    expect((await guest.claim({ party: 6 })).outcome).toBe("held");
  });

  it("of before the limit may stay in its time with fewer people, and no more", async () => {
    const { place, guest } = await paced({});
    const booked = await guest.book({ party: 4 });
    for (let more = 0; more < 2; more += 1) await guest.book({ party: 4 });
    await setPolicies(place, { max_covers_per_slot: 4 });
    expect((await guest.move(booked, { party: 3, at: 5 })).outcome).toBe("moved");
    expect((await guest.move(booked, { party: 4, at: 5 })).outcome).toBe("taken");
  });

  it("that is put right, or whose guests came after all, is not refused for the pace", async () => {
    const { place, guest } = await paced({ max_arrivals_per_slot: 1 });
    const booked = await guest.book();
    await setNow(db, minutesAfter(evening, 5));
    await guest.noShow(booked);
    await setPolicies(place, {});
    await guest.book({ at: 10 });
    await setPolicies(place, { max_arrivals_per_slot: 1 });
    expect(await guest.came(booked)).toMatchObject({
      booking: { status: "confirmed", resources: [{ capacity: 4 }] },
    });
    await db.query("update public.booking_resources set active = false where booking_id = $1", [booked]);
    await db.query("select app.place_again(b) from public.bookings b where b.id = $1", [booked]);
    expect(
      await db.query("select 1 from public.booking_resources where booking_id = $1 and active", [booked]),
    ).toHaveLength(1);
  });
});

describe("the waitlist", () => {
  it("offers what the pace allows: nothing while it is full, the wished time once somebody leaves it", async () => {
    const place = await openWaitedPlace(db, { capacities: many, policies: { max_arrivals_per_slot: 1 } });
    const { guest, wait, offer } = waitersOf(db, place);
    const booked = await guest.book();
    const waiting = await wait({ give: 1 });
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(booked);
    expect((await offer()).entry?.booking).toMatchObject({ id: waiting, status: "held" });
    expect((await guest.claim()).outcome).toBe("taken");
  });
});

describe("the calendar", () => {
  const stranger: Claims = { role: "anon" };
  const calendar = async (place: Place, except: string | null = null, as: Claims = stranger) => {
    const read = (await db.as(as, () =>
      callAny(db, "business_calendar", {
        p_business_id: place.business,
        p_service_id: place.service,
        p_from: evening,
        p_to: minutesAfter(evening, 600),
        p_except_booking_id: except,
      }),
    )) as { pacing: unknown };
    return read.pacing;
  };

  it("tells strangers the limits and sums, and of nobody who they are", async () => {
    const { place, guest } = await paced({ max_covers_per_slot: 20, pacing_minutes: 30 });
    const own = await guest.book({ party: 4 });
    await guest.book({ party: 3 });
    await guest.claim({ party: 2, at: 30 });
    const at = (minutes: number, covers: number, arrivals: number) => ({
      starts_at: expect.stringContaining(minutesAfter(evening, minutes).slice(0, 16)) as string,
      covers,
      arrivals,
    });
    const limits = { minutes: 30, covers: 20, arrivals: null };
    expect(await calendar(place)).toEqual({ ...limits, starts: [at(0, 7, 2), at(30, 2, 1)], own: null });
    const itself: Claims = { role: "authenticated", business_id: place.business, session_id: "ses_a" };
    expect(await calendar(place, own, itself)).toMatchObject({
      starts: [at(0, 3, 1), at(30, 2, 1)],
      own: { party: 4 },
    });
    for (const other of [stranger, { ...itself, session_id: "ses_other" }])
      expect(await calendar(place, own, other)).toEqual(await calendar(place));
    const [city] = (await db.as({ role: "anon" }, () =>
      callAny(db, "business_calendars", {
        p_wanted: JSON.stringify([{ business_id: place.business, service_id: place.service }]),
        p_from: evening,
        p_to: minutesAfter(evening, 600),
      }),
    )) as { pacing: unknown }[];
    expect(city?.pacing).toEqual(await calendar(place));
  });

  it("has nothing to tell where there is no limit, or nobody may look", async () => {
    expect(await calendar((await paced({})).place)).toBeNull();
    const hidden = await paced({ max_covers_per_slot: 20 }, { published: false });
    expect(await calendar(hidden.place)).toBeNull();
  });
});

describe("a limit set by chat", () => {
  const isPolicy = async (id: string, value: unknown) => {
    const [row] = await db.query("select app.is_policy(array[$1], $2::jsonb) as it", [
      id,
      JSON.stringify(value),
    ]);
    return row?.["it"];
  };

  it.each([
    ["max_covers_per_slot", 1, true],
    ["max_covers_per_slot", 1000, true],
    ["max_covers_per_slot", 0, false],
    ["max_covers_per_slot", 1001, false],
    ["max_arrivals_per_slot", 2.5, false],
    ["max_arrivals_per_slot", "4", false],
    ["pacing_minutes", 15, true],
    ["pacing_minutes", 25, false],
  ])("%s %j is one: %j", async (id, value, allowed) => {
    expect(await isPolicy(id, value)).toBe(allowed);
  });
});

it("one customer's two bookings of a time count as two", async () => {
  const { guest } = await paced({ max_arrivals_per_slot: 2 });
  const session = fresh("ses_twice");
  await guest.claim({ session });
  await guest.claim({ session });
  expect((await guest.claim({ session })).outcome).toBe("taken");
});
