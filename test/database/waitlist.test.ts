// The waitlist: who joins, who is offered what, and how an offer ends.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { evening, fresh, minutesAfter, tablesOf, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, type PlaceSpec } from "./in-process.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

/** A place with these tables, each taken for the evening's first visit. */
const fullPlace = async (spec: PlaceSpec = { capacities: [2] }) => {
  const place = await openWaitedPlace(db, spec);
  const waiters = waitersOf(db, place);
  const booked: string[] = [];
  for (const capacity of spec.capacities) booked.push(await waiters.guest.book({ party: capacity }));
  return { place, ...waiters, booked, taken: booked[0] ?? "" };
};
const at = (minutes: number) => Date.parse(minutesAfter(evening, minutes));
const later = (minutes: number) => setNow(db, minutesAfter(weekBefore, minutes));
const auditOf = async (booking: string) =>
  (await db.query("select action from public.audit_log where subject = $1 order by id", [booking])).map(
    (it) => it["action"],
  );

describe("joining the list", () => {
  it("keeps the wish as a waitlisted booking that takes no place", async () => {
    const { join, entryOf } = await fullPlace();
    const { outcome, entry } = await join({ booking: "bkg_wish" });
    expect(outcome).toBe("waitlisted");
    expect(entry).toMatchObject({
      status: "waiting",
      offers: 0,
      booking: { status: "waitlisted", resources: [] },
    });
    expect(await entryOf("bkg_wish")).toMatchObject({ status: "waiting", booking: "waitlisted" });
    expect(await auditOf("bkg_wish")).toEqual(["waitlist.joined"]);
  });

  it("is once for one effect, and once for one wish of a conversation", async () => {
    const { join } = await fullPlace();
    const first = await join({ effect: "eff_joined", booking: "bkg_joined", session: "ses_j" });
    expect(await join({ effect: "eff_joined", booking: "bkg_joined", session: "ses_j" })).toEqual(first);
    const again = await join({ session: "ses_j", at: 30 });
    expect([again.outcome, again.entry?.booking.id]).toEqual(["duplicate", "bkg_joined"]);
    expect((await join({ session: "ses_j", at: 180 })).outcome).toBe("waitlisted");
  });

  it("comes too late for a window that has passed, and refuses nonsense", async () => {
    const { join } = await fullPlace();
    await setNow(db, minutesAfter(evening, 31));
    expect((await join()).outcome).toBe("too_late");
    await expect(join({ party: 0 })).rejects.toThrow("no such service, party or time");
    await expect(join({ give: 0 })).rejects.toThrow("window");
  });
});

describe("an offer", () => {
  it("is made of what was given back, and is a hold for fifteen minutes", async () => {
    const { wait, offer, guest, taken, entryOf } = await fullPlace();
    const booking = await wait();
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(taken);
    const { outcome, entry } = await offer();
    expect(outcome).toBe("offered");
    expect(entry).toMatchObject({ status: "offered", offers: 1, booking: { id: booking, status: "held" } });
    expect(tablesOf({ outcome, booking: entry?.booking ?? null })).toEqual(["T1"]);
    expect(Date.parse(entry?.booking.starts_at ?? "")).toBe(at(0));
    expect(Date.parse(entry?.booking.expires_at ?? "")).toBe(Date.parse(minutesAfter(weekBefore, 15)));
    expect(await entryOf(booking)).toMatchObject({ status: "offered", booking: "held" });
    expect((await offer()).outcome).toBe("none");
  });

  it("stands for as long as the business says, and never beyond the start", async () => {
    const { wait, offer, guest, taken } = await fullPlace({
      capacities: [2],
      policies: { waitlist_offer_minutes: 60 },
    });
    await wait();
    await setNow(db, minutesAfter(evening, -20));
    await guest.cancel(taken);
    expect(Date.parse((await offer()).entry?.booking.expires_at ?? "")).toBe(at(0));
  });

  it("goes to the first who came, then to the next: two tables, two offers", async () => {
    const { wait, offerAll, guest, booked } = await fullPlace({ capacities: [2, 2] });
    const waiting = [];
    for (let n = 0; n < 3; n += 1) {
      await later(n);
      waiting.push(await wait());
    }
    await guest.cancel(booked[0] ?? "");
    await guest.cancel(booked[1] ?? "");
    expect(await offerAll()).toEqual(waiting.slice(0, 2));
  });

  it("passes over whom it does not fit: the party too large, the window elsewhere", async () => {
    const { wait, offerAll, guest, taken } = await fullPlace({ capacities: [2, 4] });
    await guest.book({ party: 2, at: 180 });
    await guest.book({ party: 4, at: 180 });
    await wait({ party: 4 });
    await later(1);
    await wait({ at: 180 });
    await later(2);
    const fitting = await wait({ party: 2 });
    await guest.cancel(taken);
    expect(await offerAll()).toEqual([fitting]);
  });

  it("is the start nearest to the wish", async () => {
    const { wait, offer, guest, taken } = await fullPlace();
    const before = await guest.book({ at: -90 });
    await wait({ at: 0, give: 60 });
    await guest.cancel(before);
    // 60 minutes earlier would still run into the visit that is booked.
    expect((await offer()).outcome).toBe("none");
    await guest.move(taken, { at: 30 });
    expect(Date.parse((await offer()).entry?.booking.starts_at ?? "")).toBe(at(-60));
  });

  it("may be at either end of the window", async () => {
    for (const give of [-30, 30]) {
      const { wait, offer, guest, taken } = await fullPlace();
      await wait();
      await guest.move(taken, { at: give > 0 ? -60 : 60 });
      expect(Date.parse((await offer()).entry?.booking.starts_at ?? "")).toBe(at(give));
    }
  });

  it("is not of what was free as the customer joined and they did not want", async () => {
    const { wait, offer, guest, taken } = await fullPlace();
    await wait({ at: 60, give: 60 });
    // 90 and 120 minutes on were free then; the wished hour comes free now.
    expect((await offer()).outcome).toBe("none");
    await guest.cancel(taken);
    expect(Date.parse((await offer()).entry?.booking.starts_at ?? "")).toBe(at(60));
  });

  it.each([
    ["outside the opening hours", -200],
    ["on a closed day", 0],
  ])("is not made %s", async (_what, start) => {
    const { place, wait, offer, guest, taken } = await fullPlace();
    await wait({ at: start });
    if (start === 0) {
      await db.query("insert into public.hour_exceptions (business_id, date) values ($1, '2027-03-05')", [
        place.business,
      ]);
    }
    await guest.cancel(taken);
    expect((await offer()).outcome).toBe("none");
  });

  it("takes what an overdue hold keeps", async () => {
    const { wait, offer, guest, taken } = await fullPlace();
    await guest.cancel(taken);
    await guest.claim({ booking: fresh("bkg_forgotten") });
    const booking = await wait();
    expect((await offer()).outcome).toBe("none");
    await later(6);
    expect((await offer()).entry?.booking.id).toBe(booking);
  });

  it("is the same to the same effect, though more came free", async () => {
    const { wait, offer, guest, booked } = await fullPlace({ capacities: [2, 2] });
    await wait();
    await later(1);
    await wait();
    await guest.cancel(booked[0] ?? "");
    const effect = fresh("eff_freed");
    const first = await offer(effect);
    await guest.cancel(booked[1] ?? "");
    expect(await offer(effect)).toEqual(first);
  });
});

describe("the end of an offer", () => {
  const offered = async () => {
    const all = await fullPlace();
    const first = await all.wait({ booking: fresh("bkg_first") });
    await later(1);
    const second = await all.wait({ booking: fresh("bkg_second") });
    await all.guest.cancel(all.taken);
    await all.offer();
    return { ...all, first, second };
  };

  it("is the ordinary request of the hold: the customer is off the list with a booking", async () => {
    const { guest, first, settle, leave, entryOf, offerAll } = await offered();
    expect((await guest.request(first)).outcome).toBe("requested");
    expect(await entryOf(first)).toMatchObject({ status: "accepted", booking: "requested" });
    expect((await settle(first)).outcome).toBe("accepted");
    expect((await leave(first)).outcome).toBe("accepted");
    expect((await guest.confirm(first)).outcome).toBe("confirmed");
    await later(60);
    expect(await offerAll()).toEqual([]);
  });

  it("is a no: the place goes to the next, and the customer waits for another time", async () => {
    const { decline, offerAll, entryOf, first, second } = await offered();
    expect((await decline(first)).outcome).toBe("declined");
    expect(await entryOf(first)).toMatchObject({ status: "waiting", booking: "waitlisted" });
    expect(await offerAll()).toEqual([second]);
    expect(await auditOf(first)).toEqual(["waitlist.joined", "waitlist.offered", "waitlist.declined"]);
  });

  it("is silence: it lapses at its minute and not before", async () => {
    const { settle, offerAll, entryOf, first, second } = await offered();
    await later(15);
    expect((await settle(first)).outcome).toBe("held");
    await later(16);
    expect((await settle(first)).outcome).toBe("lapsed");
    expect(await entryOf(first)).toMatchObject({ status: "waiting", booking: "waitlisted" });
    expect(await offerAll()).toEqual([second]);
  });

  it("is the same where a walk-up or the sweep was there first", async () => {
    const { guest, settle, entryOf, first } = await offered();
    await later(20);
    expect((await guest.claim()).outcome).toBe("held");
    expect(await entryOf(first)).toMatchObject({ status: "waiting", booking: "waitlisted" });
    expect((await settle(first)).outcome).toBe("lapsed");
  });

  it("is not offered again to whom let it go, another time is", async () => {
    const { decline, offerAll, offer, guest, first, second, leave } = await offered();
    await decline(first);
    await leave(second);
    expect(await offerAll()).toEqual([]);
    // The next time of their window comes free.
    const other = await guest.book({ at: 30 });
    await guest.cancel(other);
    expect((await offer()).outcome).toBe("none");
  });

  it("comes too late for a yes once somebody else has the place", async () => {
    const { guest, first } = await offered();
    await later(20);
    await guest.book();
    const late = await guest.requestAs(first, {});
    expect(["too_late", "taken"]).toContain(late.outcome);
  });
});

describe("leaving the list", () => {
  it("is at the customer's word, an open offer with it, once", async () => {
    const { wait, offer, offerAll, guest, taken, leave, entryOf } = await fullPlace();
    const first = await wait();
    await later(1);
    const second = await wait();
    await guest.cancel(taken);
    await offer();
    const effect = fresh("eff_left");
    const left = await leave(first, effect);
    expect(left.outcome).toBe("left");
    expect(await leave(first, effect)).toEqual(left);
    expect(await entryOf(first)).toMatchObject({ status: "cancelled", booking: "cancelled" });
    expect(await offerAll()).toEqual([second]);
    expect((await leave("bkg_nobody")).outcome).toBe("not_found");
  });

  it("gives an open offer up: a yes that comes after it is too late, what is free may be claimed", async () => {
    const { wait, offer, guest, taken, leave, entryOf } = await fullPlace();
    const only = await wait();
    await guest.cancel(taken);
    await offer();
    await leave(only);
    expect((await guest.requestAs(only, {})).outcome).toBe("too_late");
    expect(await entryOf(only)).toMatchObject({ status: "cancelled", booking: "cancelled" });
    expect((await guest.claim({ booking: only, session: `ses_${only}` })).outcome).toBe("held");
    expect((await guest.request(only)).outcome).toBe("requested");
  });

  it("is by itself once the window has passed", async () => {
    const { wait, over, entryOf, place } = await fullPlace();
    const booking = await wait();
    const waited = async () => (await callAny(db, "waitlisted_businesses", {})) as string[];
    expect(await waited()).toContain(place.business);
    await setNow(db, minutesAfter(evening, 31));
    expect((await over(booking)).outcome).toBe("over");
    expect(await entryOf(booking)).toMatchObject({ status: "expired", booking: "cancelled" });
    expect(await waited()).not.toContain(place.business);
  });

  it("counts in no figure as a booking that was cancelled", async () => {
    const { wait, leave, place } = await fullPlace();
    await leave(await wait());
    const visits = await db.query("select status from app.visits where business_id = $1", [place.business]);
    expect(visits.map((it) => it["status"])).toEqual(["confirmed"]);
  });
});

describe("who sees the list", () => {
  it("a member in order with who waits, a session its own, a stranger nobody", async () => {
    const { place, wait } = await fullPlace();
    const owner = randomUUID();
    await db.query("insert into auth.users (id, email) values ($1, $2)", [owner, `${owner}@list.test`]);
    await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
      place.business,
      owner,
    ]);
    const booking = await wait({ session: "ses_mine" });
    await later(1);
    const second = await wait();
    const days = { p_business_id: place.business, p_from: "2027-03-05", p_until: "2027-03-05" };
    const seen = (claims: Parameters<InProcess["as"]>[0]) =>
      db.as(claims, () => callAny(db, "dashboard_waitlist", days));
    expect(await seen({ role: "authenticated", sub: owner })).toMatchObject([
      { booking, customer: `Guest ${booking}`, status: "waiting", partySize: 2, service: "Table" },
      { booking: second },
    ]);
    expect(await seen({ role: "authenticated", sub: randomUUID() })).toBeNull();
    const own = (session_id: string) =>
      db.as({ role: "authenticated", business_id: place.business, session_id }, () =>
        db.query("select booking_id from public.waitlist"),
      );
    expect(await own("ses_mine")).toEqual([{ booking_id: booking }]);
    expect(await own("ses_else")).toEqual([]);
  });
});
