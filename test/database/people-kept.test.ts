// Whoever does a visit stays with it: as it is mended, as skills change, as somebody came after all, as it is moved.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";
import { claimAt, openSalon, type Salon, type Visit, work } from "./salon.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const all = ["Haircut", "Balayage"];
const book = async (salon: Salon, visit: Visit = {}) => {
  const booking = fresh("bkg_kept");
  expect((await claimAt(db, salon, { ...visit, booking })).outcome).toBe("held");
  const guest = guestOf(db, salon);
  await guest.request(booking);
  expect((await guest.confirm(booking)).outcome).toBe("confirmed");
  return booking;
};
const rowOf = async (booking: string) => {
  const [row] = await db.query(
    `select app.person_of(b) as person, b.staff_period is not null as taken, b.status,
       extract(epoch from b.ends_at - b.starts_at)::int / 60 as minutes,
       (select count(*)::int from public.booking_resources r where r.booking_id = b.id and r.active) as places
     from public.bookings b where b.id = $1`,
    [booking],
  );
  return row;
};
const mend = () => callAny(db, "mend_contradictions", {});

describe("a booking that is put back to how it stood", () => {
  it("has its person again, who is not booked by anybody else", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya");
    const mine = await book(salon, { person: "Maya" });
    await db.query("update public.bookings set status = 'cancelled' where id = $1", [mine]);
    expect(await mend()).toMatchObject({ mended: 1 });
    expect(await rowOf(mine)).toMatchObject({ status: "confirmed", person: "Maya", taken: true, places: 1 });
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
  });

  it("is only told of where its person has another visit by now", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya");
    const mine = await book(salon, { person: "Maya" });
    await db.query("update public.bookings set status = 'cancelled' where id = $1", [mine]);
    await db.query("update public.booking_resources set active = false where booking_id = $1", [mine]);
    const theirs = await book(salon, { person: "Maya" });
    expect(await mend()).toMatchObject({ mended: 0, told: 1 });
    expect(await rowOf(mine)).toMatchObject({ status: "cancelled", taken: false });
    expect(await rowOf(theirs)).toMatchObject({ person: "Maya", taken: true });
  });
});

describe("what somebody can do changes", () => {
  it("and a visit that had nobody has them", async () => {
    const salon = await openSalon(db, { Maya: ["Balayage"] });
    await work(db, salon, "Maya");
    const mine = await book(salon);
    expect(await rowOf(mine)).toMatchObject({ person: null });
    await db.query("update public.staff set skills = $2 where id = $1", [salon.people["Maya"], all]);
    expect(await rowOf(mine)).toMatchObject({ person: "Maya", taken: true });
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
  });

  it("and their visits go to who can do them; who was asked for stays", async () => {
    const salon = await openSalon(db, { Maya: ["Haircut"], Ines: all });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    const anybodys = await book(salon);
    const hers = await book(salon, { person: "Maya", at: 120 });
    expect(await rowOf(anybodys)).toMatchObject({ person: "Maya" });
    await db.query("update public.staff set is_active = false where id = $1", [salon.people["Maya"]]);
    expect(await rowOf(anybodys)).toMatchObject({ person: "Ines", taken: true });
    expect(await rowOf(hers)).toMatchObject({ person: "Maya" });
  });

  it("as a service is called otherwise", async () => {
    const salon = await openSalon(db, { Maya: ["Haircut"], Ines: ["Barbering"] });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    const mine = await book(salon);
    await db.query("update public.services set name = 'Barbering' where id = $1", [salon.services.haircut]);
    expect(await rowOf(mine)).toMatchObject({ person: "Ines" });
  });

  it("and visits from before people were written down with them are somebody's", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya");
    const mine = await book(salon);
    await db.query("update public.bookings set staff_id = null, staff_period = null where id = $1", [mine]);
    await db.query("select app.assign_people($1, app.now(), app.now() + interval '1 year')", [
      salon.business,
    ]);
    expect(await rowOf(mine)).toMatchObject({ person: "Maya", taken: true });
  });
});

describe("a hold that ran out", () => {
  const held = (salon: Salon) => claimAt(db, salon, { person: "Ines", at: 120, booking: fresh("bkg_old") });

  it("of who could take a visit over leaves it to the next who can", async () => {
    const salon = await openSalon(db, { Maya: ["Haircut"], Ines: all, Leo: [...all, "shaves"] });
    for (const it of ["Maya", "Ines", "Leo"]) await work(db, salon, it);
    await held(salon);
    const anybodys = await book(salon, { at: 60 });
    expect(await rowOf(anybodys)).toMatchObject({ person: "Maya" });
    await setNow(db, minutesAfter(weekBefore, 6));
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("held");
    expect(await rowOf(anybodys)).toMatchObject({ person: "Leo" });
  });

  it("keeps nobody from the visits that are given out as shifts are written down", async () => {
    const salon = await openSalon(db, { Ines: all });
    await held(salon);
    const anybodys = await book(salon, { at: 100 });
    await setNow(db, minutesAfter(weekBefore, 6));
    await work(db, salon, "Ines");
    expect(await rowOf(anybodys)).toMatchObject({ person: "Ines", taken: true });
  });
});

it("who came after all has the seat they sit on, though their person works on somebody else", async () => {
  const salon = await openSalon(db, { Maya: all });
  await work(db, salon, "Maya");
  const late = await book(salon, { person: "Maya" });
  const guest = guestOf(db, salon);
  await setNow(db, minutesAfter(evening, 20));
  await guest.noShow(late);
  const next = await book(salon, { person: "Maya", at: 30 });
  expect((await guest.came(late)).outcome).toBe("came");
  expect(await rowOf(late)).toMatchObject({ status: "confirmed", places: 1, taken: false });
  expect(await rowOf(next)).toMatchObject({ person: "Maya", taken: true });
});

describe("a move", () => {
  it("keeps the visit's length or has its services', whatever end is asked for", async () => {
    const guest = guestOf(db, await openPlace(db, { capacities: [2] }));
    const mine = await guest.book();
    for (const minutes of [90, 5, 1300]) {
      expect((await guest.move(mine, { at: 30, minutes })).outcome).toBe("moved");
      expect(await rowOf(mine)).toMatchObject({ minutes: 90 });
    }
    await db.query("update public.services set duration_minutes = 120 where name = 'Table'");
    await guest.move(mine, { minutes: 90 });
    expect(await rowOf(mine)).toMatchObject({ minutes: 90 });
    await guest.move(mine, { at: 60, minutes: 100 });
    expect(await rowOf(mine)).toMatchObject({ minutes: 120 });
    await expect(guest.move(mine, { minutes: -30 })).rejects.toThrow("no such service, party or time");
  });

  it("cannot be made to end within another's visit by a shorter one", async () => {
    const guest = guestOf(db, await openPlace(db, { capacities: [2] }));
    const mine = await guest.book();
    await guest.book({ at: 120 });
    expect((await guest.move(mine, { at: 60, minutes: 60 })).outcome).toBe("taken");
  });
});
