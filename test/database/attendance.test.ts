// Whether customers come, what is counted against who does not, and what a business makes of it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { evening, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const john = { name: "John", phone: "+12125550199" };

async function atPlace(policies: object = {}) {
  const place = await openPlace(db, { capacities: [2, 2, 2, 2], sets: [] });
  const sql = "update public.businesses set policies = policies || $2::jsonb where id = $1";
  await db.query(sql, [place.business, JSON.stringify(policies)]);
  return guestOf(db, place);
}

const rowOf = async (booking: string) =>
  (
    await db.query("select status, attending_at, late_cancel from public.bookings where id = $1", [booking])
  )[0];
const inVisit = () => setNow(db, minutesAfter(evening, 20));

describe("the customer's word that they come", () => {
  it("is kept with the booking, once, and not of another time", async () => {
    const guest = await atPlace();
    const booking = await guest.book();
    expect((await guest.attend(booking)).outcome).toBe("attending");
    expect((await guest.attend(booking)).outcome).toBe("attending");
    expect((await rowOf(booking))?.["attending_at"]).not.toBeNull();
    await guest.move(booking, { at: 30 });
    expect((await rowOf(booking))?.["attending_at"]).toBeNull();
  });

  it("is too late once the booking is over or cancelled", async () => {
    const guest = await atPlace();
    const booking = await guest.book();
    await guest.cancel(booking);
    expect((await guest.attend(booking)).outcome).toBe("too_late");
    expect((await guest.attend("bkg_nobody")).outcome).toBe("not_found");
  });
});

describe("a no-show", () => {
  it("is counted with late cancellations, per customer, and put right when they came after all", async () => {
    const guest = await atPlace({ cancel_cutoff_minutes: 120, max_no_shows: 3 });
    const [missed, late] = [
      await guest.book({ customer: john }),
      await guest.book({ customer: john, at: 60 }),
    ];
    const other = await guest.book({ customer: { name: "Jane", phone: "+12125550198" } });
    await setNow(db, minutesAfter(evening, -30));
    await guest.cancel(late);
    expect((await rowOf(late))?.["late_cancel"]).toBe(true);
    await inVisit();
    expect(await guest.noShow(missed)).toMatchObject({
      outcome: "no_show",
      missed: { noShows: 1, lateCancels: 1, limit: 3, withinDays: 180, told: true, afterwards: "ask_team" },
    });
    expect(await guest.noShow(other)).toMatchObject({ missed: { noShows: 1, lateCancels: 0 } });
    expect(await guest.came(missed)).toMatchObject({
      outcome: "came",
      missed: { noShows: 0, lateCancels: 1 },
    });
    expect((await rowOf(missed))?.["status"]).toBe("confirmed");
    expect((await guest.came(missed)).outcome).toBe("too_late");
  });

  it("may be said of a visit that was taken for completed", async () => {
    const guest = await atPlace();
    const booking = await guest.book({ customer: john });
    await setNow(db, minutesAfter(evening, 120));
    await guest.complete(booking);
    expect((await guest.noShow(booking)).outcome).toBe("no_show");
    await guest.came(booking);
    expect((await rowOf(booking))?.["status"]).toBe("completed");
  });
});

describe("a new booking of somebody who missed too many", () => {
  const afterNoShow = async (policies: object) => {
    const guest = await atPlace(policies);
    const missed = await guest.book({ customer: john });
    await inVisit();
    await guest.noShow(missed);
    return guest;
  };

  it("is confirmed as ever where the business sets no limit", async () => {
    const guest = await afterNoShow({});
    expect((await guest.ask({ customer: john, at: 24 * 60 })).outcome).toBe("confirmed");
  });

  it("waits for a person's word, and nobody else's does", async () => {
    const guest = await afterNoShow({ max_no_shows: 1 });
    const answer = await guest.ask({ customer: john, at: 24 * 60 });
    expect(answer).toMatchObject({ outcome: "needs_person", booking: { status: "requested" } });
    expect((await guest.ask({ customer: john, at: 48 * 60 }, true)).outcome).toBe("confirmed");
    const jane = { name: "Jane", phone: "+12125550197" };
    expect((await guest.ask({ customer: jane, at: 24 * 60 })).outcome).toBe("confirmed");
  });

  it("is refused where the business wants that, until it is long ago", async () => {
    const guest = await afterNoShow({ max_no_shows: 1, after_no_shows: "refuse", no_show_days: 30 });
    expect((await guest.ask({ customer: john, at: 24 * 60 })).outcome).toBe("missed_too_often");
    await setNow(db, minutesAfter(evening, 40 * 24 * 60));
    expect((await guest.ask({ customer: john, at: 41 * 24 * 60 })).outcome).toBe("confirmed");
  });
});
