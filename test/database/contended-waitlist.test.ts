// The waitlist with many at once on a real Postgres: frees, waiters, walk-ups, answers and sweeps cross each other.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type Connection, type Server, startServer } from "./server.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

const crowd = 24;

let server: Server;
let connections: Connection[];
let db: Connection;

beforeAll(async () => {
  server = await startServer();
  const database = await server.database();
  connections = Array.from({ length: crowd }, () => database.connect());
  db = database.connect();
});
afterAll(async () => {
  await Promise.all([...connections, db].map((it) => it.end()));
  await server.stop();
});
const setAll = (instant: string) =>
  Promise.all(
    [...connections, db].map((it) => it.query("select set_config('app.now', $1, false)", [instant])),
  );
beforeEach(() => setAll(weekBefore));

/** Some tables, all taken; then so many who wait, in order. */
async function crowdedPlace(tables: number, waiting: number) {
  const place = await openWaitedPlace(db, { capacities: Array.from({ length: tables }, () => 2) });
  const guest = guestOf(db, place);
  const waiters = waitersOf(db, place);
  const booked: string[] = [];
  for (let n = 0; n < tables; n += 1) booked.push(await guest.book());
  const line: string[] = [];
  for (let n = 0; n < waiting; n += 1) {
    await setAll(minutesAfter(weekBefore, n));
    line.push(await waiters.wait());
  }
  return { place, guest, waiters, booked, line };
}

const each = <T>(run: (connection: Connection, index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(connections.map(run));

const statuses = async (bookings: string[]) => {
  const rows = await db.query(
    "select booking_id, status, offers from public.waitlist where booking_id = any ($1)",
    [bookings],
  );
  return bookings.map((id) => rows.find((it) => it["booking_id"] === id)?.["status"]);
};

async function inTransaction<T>(connection: Connection, run: () => Promise<T>): Promise<T> {
  await connection.query("begin");
  try {
    return await run();
  } finally {
    await connection.query("commit");
  }
}

/** Resolves once a call of the function waits for another transaction. */
const isWaiting = (name: string) =>
  vi.waitFor(async () => {
    const rows = await db.query(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like $1 and pid <> pg_backend_pid()",
      [`%public.${name}(%`],
    );
    expect(rows).toHaveLength(1);
  });

const twice = () =>
  db.query(
    `select 1 from public.booking_resources a join public.booking_resources b
     on a.resource_id = b.resource_id and a.period && b.period and a.booking_id < b.booking_id
     where a.active and b.active`,
  );

describe("several tables come free at once", () => {
  it("each goes once, to the first in line, however many look", async () => {
    const { place, booked, line } = await crowdedPlace(6, 10);
    await each(async (it, n) => {
      const table = booked[n];
      if (table && n < 4) await guestOf(it, place).cancel(table);
      await waitersOf(it, place).offerAll();
    });
    const after = await statuses(line);
    expect(after.slice(0, 4)).toEqual(["offered", "offered", "offered", "offered"]);
    expect(after.slice(4)).toEqual(line.slice(4).map(() => "waiting"));
    const offers = await db.query(
      "select offers from public.waitlist where business_id = $1 and offers > 1",
      [place.business],
    );
    expect(offers).toEqual([]);
    expect(await twice()).toEqual([]);
  });

  it("while walk-ups ask for them: every table has one party, and nobody has two", async () => {
    const { place, booked, line } = await crowdedPlace(5, 8);
    const walkUps = await each(async (it, n) => {
      const table = booked[n];
      if (table) await guestOf(it, place).cancel(table);
      if (n % 2 === 1) return (await guestOf(it, place).claim({ session: fresh("ses_walk") })).outcome;
      await waitersOf(it, place).offerAll();
      return "looked";
    });
    const held = walkUps.filter((it) => it === "held").length;
    const offered = (await statuses(line)).filter((it) => it === "offered").length;
    expect(held + offered).toBe(5);
    // Whoever was offered one came before whoever was not.
    expect((await statuses(line)).slice(0, offered).every((it) => it === "offered")).toBe(true);
    expect(await twice()).toEqual([]);
  });
});

describe("a place that comes free while somebody is looked at", () => {
  it("is theirs, and not the next one's", async () => {
    const place = await openWaitedPlace(db, { capacities: [2] });
    const [early, late] = [await guestOf(db, place).book(), await guestOf(db, place).book({ at: 120 })];
    const waiters = waitersOf(db, place);
    const anyTime = { at: 60, give: 120 };
    const first = await waiters.wait(anyTime);
    await setAll(minutesAfter(weekBefore, 1));
    const second = await waiters.wait(anyTime);
    const [walkUp, looking] = connections;
    if (!walkUp || !looking) throw new Error("no connections");

    await guestOf(db, place).cancel(early);
    // Waits for whether the walk-up gets the early time, which it does; the late one comes free meanwhile.
    const offered = await inTransaction(walkUp, async () => {
      await guestOf(walkUp, place).claim({ session: fresh("ses_walk") });
      const answer = waitersOf(looking, place).offer();
      await isWaiting("offer_next");
      await guestOf(db, place).cancel(late);
      return { answer };
    });

    expect((await offered.answer).entry?.booking.id).toBe(first);
    expect(await statuses([first, second])).toEqual(["offered", "waiting"]);
  });

  it("is not kept from who is only pointed at", async () => {
    const { guest, waiters, booked, line } = await crowdedPlace(1, 2);
    await guest.cancel(booked[0] ?? "");
    const [other] = connections;
    if (!other) throw new Error("no connections");
    const { entry } = await inTransaction(other, async () => {
      await other.query("select from public.bookings where id = $1 for key share", [line[0]]);
      return waiters.offer();
    });
    expect(entry?.booking.id).toBe(line[0]);
  });
});

describe("one conversation that joins many times at once", () => {
  it("has one place in the line", async () => {
    const { place } = await crowdedPlace(1, 0);
    const session = fresh("ses_eager");
    const joined = await each((it) => waitersOf(it, place).join({ session }));
    const outcomes = joined.map((it) => it.outcome).toSorted();
    expect(outcomes).toEqual([...Array.from({ length: crowd - 1 }, () => "duplicate"), "waitlisted"]);
    expect(new Set(joined.map((it) => it.entry?.id)).size).toBe(1);
  });
});

describe("an offer at its last moment", () => {
  it("is taken, lapsed or declined, and the next is offered it only if it was not taken", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { place, guest, waiters, booked, line } = await crowdedPlace(1, 2);
      const [first = "", second = ""] = line;
      await guest.cancel(booked[0] ?? "");
      await waiters.offer();
      await setAll(minutesAfter(weekBefore, 30));
      await each(async (it, n) => {
        const [own, asks] = [guestOf(it, place), waitersOf(it, place)];
        if (n % 4 === 0) await own.requestAs(first, {});
        else if (n % 4 === 1) await asks.settle(first);
        else if (n % 4 === 2) await asks.decline(first);
        else await asks.offer();
      });
      const after = await statuses([first, second]);
      expect([
        ["accepted", "waiting"],
        ["waiting", "offered"],
        // Given back after everybody had looked: the next look finds it.
        ["waiting", "waiting"],
      ]).toContainEqual(after);
      await waiters.offerAll();
      const settled = await statuses([first, second]);
      expect([
        ["accepted", "waiting"],
        ["waiting", "offered"],
      ]).toContainEqual(settled);
      expect(await twice()).toEqual([]);
    }
  });

  it("is the customer's or nobody's as they leave the list in that moment", async () => {
    const { place, guest, waiters, booked, line } = await crowdedPlace(1, 1);
    const [only = ""] = line;
    await guest.cancel(booked[0] ?? "");
    await waiters.offer();
    await each(async (it, n) => {
      if (n % 2 === 0) await guestOf(it, place).requestAs(only, {});
      else await waitersOf(it, place).leave(only);
    });
    const [row] = await db.query(
      "select b.status as booking, w.status from public.bookings b join public.waitlist w on w.booking_id = b.id where b.id = $1",
      [only],
    );
    expect([
      { booking: "requested", status: "accepted" },
      { booking: "cancelled", status: "cancelled" },
    ]).toContainEqual(row);
  });
});
