// Many at once on a real Postgres: one person whom all ask for, people whom nobody asked for by name.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Answer } from "./calls.ts";
import { fresh, weekBefore } from "./guest.ts";
import { claimAt, openSalon, type Visit, work } from "./salon.ts";
import { type Connection, type Server, startServer } from "./server.ts";
import { waitersOf } from "./waiting.ts";

const crowd = 30;
const all = ["Haircut", "Balayage"];

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
beforeEach(async () => {
  await Promise.all(
    [...connections, db].map((it) => it.query("select set_config('app.now', $1, false)", [weekBefore])),
  );
});

const open = async () => {
  const salon = await openSalon(db, { Maya: all, Ines: all, Leo: all }, crowd);
  for (const person of ["Maya", "Ines", "Leo"]) await work(db, salon, person);
  return salon;
};

const count = (answers: Answer[], outcome: string) => answers.filter((it) => it.outcome === outcome).length;

/** Deadlock victims try again, as the edge lets them. */
async function claimAll(salon: Awaited<ReturnType<typeof open>>, visitOf: (n: number) => Visit) {
  const claim = async (connection: Connection, n: number): Promise<Answer> => {
    const visit = { ...visitOf(n), booking: fresh("bkg_crowd"), session: `ses_${n}` };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await claimAt(connection, salon, visit);
      } catch (error) {
        if ((error as { code?: string }).code !== "40P01" || attempt === 4) throw error;
      }
    }
  };
  return Promise.all(connections.map(claim));
}

it("gives one person to one of thirty, with thirty chairs free", async () => {
  const salon = await open();
  const answers = await claimAll(salon, () => ({ person: "Maya" }));
  expect([count(answers, "held"), count(answers, "taken")]).toEqual([1, crowd - 1]);
});

it("gives three people to three of thirty who name nobody", async () => {
  const salon = await open();
  const answers = await claimAll(salon, () => ({}));
  expect([count(answers, "held"), count(answers, "taken")]).toEqual([3, crowd - 3]);
});

it("never counts on one person twice, whoever is named and by whatever minutes they overlap", async () => {
  const salon = await open();
  await claimAll(salon, (n) => ({
    at: (n % 7) * 25,
    ...(n % 3 === 0 && { person: "Maya" }),
    ...(n % 5 === 1 && { service: salon.services.balayage }),
  }));
  const twice = await db.query(
    `select a.id from public.bookings a join public.bookings b
       on a.id < b.id and a.staff_id = b.staff_id and a.staff_period && b.staff_period
     where a.business_id = $1`,
    [salon.business],
  );
  const [nobody] = await db.query(
    "select count(*)::integer as n from public.bookings where business_id = $1 and staff_id is null",
    [salon.business],
  );
  expect([twice, nobody]).toEqual([[], { n: 0 }]);
});

it("keeps nobody waiting behind whom a visit stands in the way that is being worked on", async () => {
  const salon = await openSalon(db, { Maya: ["Haircut"], Ines: all, Leo: all }, crowd);
  await db.query(
    `insert into public.opening_hours (business_id, weekday, opens, closes)
     select $1, n, '11:00', '22:00' from generate_series(1, 7) n`,
    [salon.business],
  );
  for (const person of ["Maya", "Ines", "Leo"]) await work(db, salon, person);
  // Maya's visit could be Ines's, but for whoever works on it just now.
  const theirs = await claimAt(db, salon);
  const taken = await claimAt(db, salon, { person: "Leo" });
  const waiters = waitersOf(db, { ...salon, service: salon.services.haircut });
  const wait = { party: 1, minutes: 60, give: 1 };
  const first = await waiters.wait({ ...wait, person: salon.people["Maya"] });
  const second = await waiters.wait({ ...wait, person: salon.people["Leo"] });
  await waiters.guest.release(taken.booking?.id ?? "");
  const [other] = connections;
  if (!other) throw new Error("no connections");
  await other.query("begin");
  await other.query("select from public.bookings where id = $1 for update", [theirs.booking?.id]);
  const behind = await waiters.offer();
  await other.query("commit");
  expect(behind.entry?.booking.id).toBe(second);
  expect((await waiters.offer()).entry?.booking.id).toBe(first);
});
