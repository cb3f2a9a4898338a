// The waitlist where people do the visits: a free chair is offered to nobody while nobody is there to do it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { evening, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess } from "./in-process.ts";
import { claimAt, openSalon, type Salon, work } from "./salon.ts";
import { type Wait, waitersOf } from "./waiting.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const all = ["Haircut", "Balayage"];
const later = (minutes: number) => setNow(db, minutesAfter(weekBefore, minutes));

/** Two chairs, open all day; those of the people who are named work in the evening. */
async function salonOf(people: Record<string, string[]>, working: string[]) {
  const salon = await openSalon(db, people, 2);
  await db.query(
    `insert into public.opening_hours (business_id, weekday, opens, closes)
     select $1, n, '11:00', '22:00' from generate_series(1, 7) n`,
    [salon.business],
  );
  for (const it of working) await work(db, salon, it);
  const waiters = waitersOf(db, { ...salon, service: salon.services.haircut });
  const forOne = (wait: Wait = {}) => waiters.wait({ party: 1, minutes: 60, ...wait });
  const offered = async () => (await waiters.offer()).entry?.booking.id ?? null;
  return { salon, ...waiters, forOne, offered };
}

/** A confirmed haircut. */
async function visit(salon: Salon, person?: string, at = 0): Promise<string> {
  const { outcome, booking } = await claimAt(db, salon, { at, ...(person && { person }) });
  if (outcome !== "held" || !booking) throw new Error(`not booked: ${outcome}`);
  const guest = guestOf(db, salon);
  await guest.request(booking.id);
  await guest.confirm(booking.id);
  return booking.id;
}

describe("a chair that is free while nobody is there to do the visit", () => {
  it("is offered to nobody, and to the first in line once somebody is free", async () => {
    const { salon, forOne, offer, offered, guest } = await salonOf({ Maya: all }, ["Maya"]);
    const taken = await visit(salon);
    const waiting = await forOne();
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(taken);
    expect(await offered()).toBe(waiting);
    expect((await offer()).outcome).toBe("none");
  });

  it("holds nobody up who can be served: they are offered what fits them", async () => {
    const { salon, forOne, offered, guest } = await salonOf({ Maya: all, Leo: ["Balayage"] }, [
      "Maya",
      "Leo",
    ]);
    const cut = await visit(salon);
    const { balayage } = salon.services;
    const colour = waitersOf(db, { ...salon, service: balayage });
    await claimAt(db, salon, { service: balayage, person: "Leo", booking: "bkg_leo" });
    const first = await forOne();
    await later(1);
    const second = await colour.wait({ party: 1, minutes: 120 });
    await guest.release("bkg_leo");
    expect(await offered()).toBe(second);
    await guest.cancel(cut);
    expect(await offered()).toBe(first);
    expect(await offered()).toBeNull();
  });

  it("is offered where whoever has the visit can leave it to somebody else", async () => {
    const { salon, forOne, offered } = await salonOf({ Maya: ["Haircut"], Ines: all }, ["Maya", "Ines"]);
    await visit(salon);
    const maya = await forOne({ person: salon.people["Maya"] });
    expect(await offered()).toBe(maya);
  });

  it("is not what the customer passed over as they joined, where nobody could do it", async () => {
    const { salon, forOne, offered, guest } = await salonOf({ Maya: all }, ["Maya"]);
    await visit(salon, "Maya", -30);
    const late = await visit(salon, "Maya", 60);
    const waiting = await forOne({ at: 0, give: 60 });
    await guest.cancel(late);
    expect(await offered()).toBe(waiting);
  });
});

describe("somebody in particular", () => {
  it("is waited for though others are free, and told with the offer", async () => {
    const { salon, forOne, offer, guest } = await salonOf({ Maya: all, Ines: all }, ["Maya", "Ines"]);
    const taken = await visit(salon, "Maya");
    const waiting = await forOne({ person: salon.people["Maya"] });
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(taken);
    expect((await offer()).entry).toMatchObject({
      status: "offered",
      booking: { id: waiting, service: "Haircut · Maya" },
    });
  });

  it("stays the one who is waited for after an offer is declined; whoever was free does not", async () => {
    const { salon, forOne, offered, decline, guest } = await salonOf({ Maya: all }, ["Maya"]);
    const taken = await visit(salon);
    const waiting = await forOne({ person: salon.people["Maya"] });
    await later(1);
    const anyone = await forOne();
    await guest.cancel(taken);
    for (const it of [waiting, anyone]) {
      expect(await offered()).toBe(it);
      await decline(it);
    }
    const rows = await db.query(
      "select staff_id, staff_period from public.bookings where id = any ($1) order by created_at",
      [[waiting, anyone]],
    );
    expect(rows).toEqual([
      { staff_id: salon.people["Maya"], staff_period: null },
      { staff_id: null, staff_period: null },
    ]);
  });

  it("is another wish than somebody else, and has to do what is waited for", async () => {
    const { salon, join } = await salonOf({ Maya: all, Leo: ["Balayage"] }, ["Maya"]);
    const asked = (more: Wait) => join({ party: 1, minutes: 60, session: "ses_two", ...more });
    await visit(salon);
    expect((await asked({})).outcome).toBe("waitlisted");
    expect((await asked({ person: salon.people["Maya"] })).outcome).toBe("waitlisted");
    expect((await asked({ person: salon.people["Maya"] })).outcome).toBe("duplicate");
    await expect(asked({ person: salon.people["Leo"] })).rejects.toThrow("does not do that");
  });
});

describe("several services in one visit", () => {
  it("are waited for together: one time for both, by somebody who can do both", async () => {
    const { salon, forOne, offer, guest } = await salonOf({ Maya: all, Leo: ["Haircut"] }, ["Maya", "Leo"]);
    const taken = await visit(salon, "Maya", 60);
    const waiting = await forOne({ minutes: 180, also: [salon.services.balayage] });
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(taken);
    expect((await offer()).entry?.booking).toMatchObject({ id: waiting, service: "Haircut + Balayage" });
  });

  it("are what the team reads in the line", async () => {
    const { salon, forOne } = await salonOf({ Maya: all }, ["Maya"]);
    await visit(salon);
    await forOne({ minutes: 180, also: [salon.services.balayage], person: salon.people["Maya"] });
    const owner = "5b0d6c0e-6f0b-4d55-9f5e-5d8f3e1f4a10";
    await db.query("insert into auth.users (id, email) values ($1, 'owner@salon.test')", [owner]);
    await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
      salon.business,
      owner,
    ]);
    const line = await db.as({ role: "authenticated", sub: owner }, () =>
      callAny(db, "dashboard_waitlist", {
        p_business_id: salon.business,
        p_from: evening.slice(0, 10),
        p_until: evening.slice(0, 10),
      }),
    );
    expect(line).toMatchObject([{ service: "Haircut + Balayage · Maya" }]);
  });
});
