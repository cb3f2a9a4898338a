// Many at once on a real Postgres: one last table, one effect sent many times, two parties that swap.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, callAny } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter } from "./guest.ts";
import { openPlace, type Place } from "./in-process.ts";
import { type Connection, type Database, type Server, startServer } from "./server.ts";

const crowd = 50;

let server: Server;
let connections: Connection[];
let db: Connection;
let place: Place;

beforeAll(async () => {
  server = await startServer();
  const database: Database = await server.database();
  connections = Array.from({ length: crowd }, () => database.connect());
  db = database.connect();
});
afterAll(async () => {
  await Promise.all([...connections, db].map((it) => it.end()));
  await server.stop();
});
beforeEach(async () => {
  await Promise.all(
    [...connections, db].map((it) =>
      it.query("select set_config('app.now', $1, false)", [minutesAfter(evening, -10_000)]),
    ),
  );
});

const all = (run: (connection: Connection, index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(connections.map(run));

const count = (answers: Answer[], outcome: string) => answers.filter((it) => it.outcome === outcome).length;

describe("fifty customers at the same moment", () => {
  it("get the last table once; the others hear that it is taken and what else is free", async () => {
    place = await openPlace(db, { capacities: [2, 2, 2] });
    await guestOf(db, place).book();
    await guestOf(db, place).book();
    const answers = await all((it, n) => guestOf(it, place).claim({ session: `ses_${n}` }));
    expect([count(answers, "held"), count(answers, "taken")]).toEqual([1, crowd - 1]);
    const calendar = (await callAny(db, "business_calendar", {
      p_business_id: place.business,
      p_service_id: place.service,
      p_from: minutesAfter(evening, 90),
      p_to: minutesAfter(evening, 400),
    })) as { busy: unknown[] };
    expect(calendar.busy).toEqual([]);
  });

  it("who are one, asking for one booking again and again, get one answer", async () => {
    place = await openPlace(db, { capacities: [2] });
    for (let round = 0; round < 30; round += 1) {
      const booking = fresh("bkg");
      const answers = await all((it) => guestOf(it, place).claim({ booking, session: "ses_one" }));
      expect(count(answers, "held")).toBe(crowd);
      await guestOf(db, place).release(booking);
    }
  });

  it("get each of three tables once", async () => {
    place = await openPlace(db, { capacities: [2, 2, 2] });
    const answers = await all((it) => guestOf(it, place).claim());
    expect(count(answers, "held")).toBe(3);
    const tables = answers.flatMap((it) => it.booking?.resources.map((table) => table.id) ?? []);
    expect(new Set(tables).size).toBe(3);
  });

  it("displace one overdue hold once", async () => {
    place = await openPlace(db, { capacities: [2] });
    await guestOf(db, place).claim({ booking: "bkg_overdue" });
    await Promise.all(
      connections.map((it) =>
        it.query("select set_config('app.now', $1, false)", [minutesAfter(evening, -9000)]),
      ),
    );
    const answers = await all((it) => guestOf(it, place).claim());
    expect(count(answers, "held")).toBe(1);
  });

  it("take a table and the pair it belongs to without a deadlock", async () => {
    place = await openPlace(db, { capacities: [4, 4], sets: [{ tables: [0, 1], capacity: 8, minParty: 5 }] });
    const answers = await all((it, n) => guestOf(it, place).claim({ party: n % 2 === 0 ? 8 : 3 }));
    const seated = answers.filter((it) => it.outcome === "held").map((it) => it.booking?.party_size);
    expect([[8], [3, 3]]).toContainEqual(seated);
  });
});

describe("one effect sent fifty times at once", () => {
  it("holds once and gives everyone the same answer", async () => {
    place = await openPlace(db, { capacities: [2, 2] });
    const [effect, booking] = [fresh("eff"), fresh("bkg")];
    const answers = await all((it) => guestOf(it, place).claim({ effect, booking }));
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0]?.outcome).toBe("held");
    const audit = await db.query("select action from public.audit_log where subject = $1", [booking]);
    expect(audit).toHaveLength(1);
  });

  it("moves once", async () => {
    place = await openPlace(db, { capacities: [2] });
    const booking = await guestOf(db, place).book();
    const effect = fresh("eff");
    const answers = await all((it) => guestOf(it, place).move(booking, { at: 60 }, effect));
    expect(new Set(answers.map((it) => it.booking?.sequence))).toEqual(new Set([1]));
  });
});

describe("a booking and its rivals", () => {
  it("goes to a workflow once, whoever asks", async () => {
    place = await openPlace(db, { capacities: [2] });
    const booking = fresh("bkg");
    await guestOf(db, place).claim({ booking });
    const answers = await all((it) => guestOf(it, place).request(booking));
    expect([count(answers, "requested"), count(answers, "too_late")]).toEqual([1, crowd - 1]);
  });

  it("is either late to be moved or late to be cancelled, never half of both", async () => {
    place = await openPlace(db, { capacities: [2, 2] });
    const booking = await guestOf(db, place).book();
    await all((it, n) =>
      n % 2 === 0 ? guestOf(it, place).move(booking, { at: 30 * n }) : guestOf(it, place).cancel(booking),
    );
    const active = await db.query("select 1 from public.booking_resources where booking_id = $1 and active", [
      booking,
    ]);
    expect(active).toEqual([]);
  });

  it("stays when two full tables want to swap their times", async () => {
    place = await openPlace(db, { capacities: [2] });
    const early = await guestOf(db, place).book({ at: 0 });
    const late = await guestOf(db, place).book({ at: 120 });
    const answers = await all((it, n) =>
      n % 2 === 0 ? guestOf(it, place).move(early, { at: 120 }) : guestOf(it, place).move(late, { at: 0 }),
    );
    expect(count(answers, "taken")).toBe(crowd);
  });
});
