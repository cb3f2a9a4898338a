// Many at once on a real Postgres: tables enough for all of them, and a time that takes only so many.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Answer, Queries } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { openPlace, type Place } from "./in-process.ts";
import { type Connection, type Server, startServer } from "./server.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

const crowd = 30;
const tables = Array.from({ length: crowd * 2 }, () => 4);

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
const setClocks = (now: string) =>
  Promise.all([...connections, db].map((it) => it.query("select set_config('app.now', $1, false)", [now])));
beforeEach(() => setClocks(weekBefore));

const count = (answers: { outcome: string }[], outcome: string) =>
  answers.filter((it) => it.outcome === outcome).length;

/** Who is expected in the first quarter of the evening. */
const arriving = async (place: Place) => {
  const [row] = await db.query(
    `select count(*)::integer as parties, coalesce(sum(party_size), 0)::integer as covers from public.bookings
     where business_id = $1 and status in ('held', 'requested', 'confirmed') and starts_at >= $2 and starts_at < $3`,
    [place.business, evening, minutesAfter(evening, 15)],
  );
  return row;
};

it("thirty claims at once for different minutes and tables take no more than the limit", async () => {
  const place = await openPlace(db, { capacities: tables, policies: { max_covers_per_slot: 10 } });
  const answers = await Promise.all(
    connections.map((it, n) => guestOf(it, place).claim({ party: 3, at: n % 15, session: `ses_${n}` })),
  );
  expect([count(answers, "held"), count(answers, "taken")]).toEqual([3, crowd - 3]);
  expect(await arriving(place)).toEqual({ parties: 3, covers: 9 });
});

it("claims, moves and an offer of the waitlist are counted together", async () => {
  const place = await openWaitedPlace(db, { capacities: tables, policies: {} });
  const booked: string[] = [];
  for (let n = 0; n < 10; n += 1) booked.push(await guestOf(db, place).book({ at: 60 + n * 15 }));
  const [first] = [await guestOf(db, place).book({ at: 0 })];
  await db.query("update public.businesses set policies = $2 where id = $1", [
    place.business,
    { max_arrivals_per_slot: 1 },
  ]);
  for (let n = 0; n < 3; n += 1) await waitersOf(db, place).wait({ give: 1 });
  await guestOf(db, place).cancel(first);
  const one = async (it: Queries, n: number): Promise<{ outcome: string }> =>
    n < 10
      ? guestOf(it, place).move(booked[n] ?? "", { at: n })
      : n < 20
        ? guestOf(it, place).claim({ at: n % 15 })
        : waitersOf(it, place).offer();
  const answers = await Promise.all(connections.map(one));
  const won = ["moved", "held", "offered"].map((outcome) => count(answers, outcome));
  expect(won.reduce((sum, it) => sum + it, 0)).toBe(1);
  expect(await arriving(place)).toMatchObject({ parties: 1 });
});

it("whose hold ran out asks for it while others fill its time: one of them has it", async () => {
  const place = await openPlace(db, { capacities: tables, policies: { max_arrivals_per_slot: 1 } });
  const slow = fresh("bkg_slow");
  await guestOf(db, place).claim({ booking: slow });
  await setClocks(minutesAfter(weekBefore, 6));
  const answers: Answer[] = await Promise.all(
    connections.map((it, n) => (n === 0 ? guestOf(it, place).request(slow) : guestOf(it, place).claim())),
  );
  expect(count(answers, "requested") + count(answers, "held")).toBe(1);
});

it("who says yes as the hold runs out does not pass whoever has counted it out meanwhile", async () => {
  const policies = { max_arrivals_per_slot: 1, pacing_minutes: 60 };
  const place = await openPlace(db, { capacities: tables, policies });
  // So short a visit that nobody who comes later in the hour finds the hold in their way.
  await db.query("update public.services set duration_minutes = 20 where id = $1", [place.service]);
  const slow = fresh("bkg_last_second");
  await guestOf(db, place).claim({ booking: slow });
  const [asks, other] = connections;
  if (!asks || !other) throw new Error("no connections");
  // The one asks a moment before the end of the hold and has to wait; the other came a moment after it.
  const beforeEnd = minutesAfter(weekBefore, 4.9999);
  await asks.query("select set_config('app.now', $1, false)", [beforeEnd]);
  await other.query("select set_config('app.now', $1, false)", [minutesAfter(weekBefore, 5.0001)]);
  await other.query("begin");
  expect((await guestOf(other, place).claim({ at: 30 })).outcome).toBe("held");
  const asked = guestOf(asks, place).request(slow);
  const waits = `select 1 from pg_locks
    where locktype = 'advisory' and not granted and clock_timestamp() - waitstart > interval '20 ms'`;
  await expect.poll(() => db.query(waits), { timeout: 10_000 }).toHaveLength(1);
  await other.query("commit");
  expect((await asked).outcome).toBe("taken");
});
