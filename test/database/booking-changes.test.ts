// From the customer's yes to the end of the visit, what the schema itself forbids, and the audit trail.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, tablesOf, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const atPlace = async (
  capacities: number[],
  sets: { tables: number[]; capacity: number; minParty: number }[] = [],
) => {
  const place = await openPlace(db, { capacities, sets });
  return { place, guest: guestOf(db, place) };
};

const auditOf = async (booking: string) => {
  const rows = await db.query("select action from public.audit_log where subject = $1 order by id", [
    booking,
  ]);
  return rows.map((it) => it["action"]);
};

describe("the customer's yes", () => {
  it("turns the hold into a request that does not run out and carries its workflow's id", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_yes" });
    const answer = await guest.request("bkg_yes", { name: "Ben", phone: "+12125550101" }, "eff_handoff");
    expect(answer).toMatchObject({
      outcome: "requested",
      booking: {
        status: "requested",
        expires_at: null,
        workflow_id: "eff_handoff",
        customer: { name: "Ben" },
      },
    });
    await setNow(db, minutesAfter(weekBefore, 600));
    expect((await guest.claim()).outcome).toBe("taken");
  });

  it("knows a customer again by phone or e-mail, within one business only", async () => {
    const { guest } = await atPlace([2, 2, 2]);
    const { guest: elsewhere } = await atPlace([2]);
    const idOf = async (them: typeof guest, customer: Record<string, unknown>) => {
      const booking = fresh("bkg");
      await them.claim({ booking });
      return (await them.request(booking, customer)).booking?.customer_id;
    };
    const first = await idOf(guest, { name: "Cleo", phone: "+12125550102", email: "cleo@example.com" });
    expect(await idOf(guest, { phone: "+12125550102" })).toBe(first);
    expect(await idOf(guest, { email: "CLEO@example.com" })).toBe(first);
    expect(await idOf(elsewhere, { phone: "+12125550102" })).not.toBe(first);
  });

  it("is not found for an unknown booking and too late for a second hand-off", async () => {
    const { guest } = await atPlace([2]);
    expect(await guest.request("bkg_unknown")).toEqual({ outcome: "not_found", booking: null });
    await guest.claim({ booking: "bkg_twice" });
    await guest.request("bkg_twice", {}, "eff_one");
    expect((await guest.request("bkg_twice", {}, "eff_one")).outcome).toBe("requested");
    expect(await guest.request("bkg_twice", {}, "eff_two")).toMatchObject({
      outcome: "too_late",
      booking: { workflow_id: "eff_one" },
    });
  });
});

describe("what the workflow does", () => {
  it("confirms a request once and again, and never a mere hold", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_confirm" });
    expect((await guest.confirm("bkg_confirm")).outcome).toBe("too_late");
    await guest.request("bkg_confirm");
    expect((await guest.confirm("bkg_confirm")).outcome).toBe("confirmed");
    expect((await guest.confirm("bkg_confirm")).outcome).toBe("confirmed");
    expect(await auditOf("bkg_confirm")).toEqual(["booking.held", "booking.requested", "booking.confirmed"]);
  });

  it("moves a booking, its party and its tables, and counts the change", async () => {
    const { guest } = await atPlace([2, 4]);
    const booking = await guest.book();
    const moved = await guest.move(booking, { at: 30, party: 4 });
    expect(moved).toMatchObject({
      outcome: "moved",
      booking: { status: "confirmed", party_size: 4, sequence: 1 },
    });
    expect(tablesOf(moved)).toEqual(["T2"]);
    expect(tablesOf(await guest.claim())).toEqual(["T1"]);
  });

  it("leaves a booking where it was when the new time is taken", async () => {
    const { guest } = await atPlace([2]);
    const booking = await guest.book({ at: 0 });
    await guest.book({ at: 120 });
    expect(await guest.move(booking, { at: 120 })).toMatchObject({
      outcome: "taken",
      booking: { status: "confirmed", sequence: 0, resources: [{ name: "T1" }] },
    });
    expect((await guest.claim({ at: 0 })).outcome).toBe("taken");
  });

  it("moves nothing once the visit has begun, nor into the past", async () => {
    const { guest } = await atPlace([2]);
    const booking = await guest.book({ at: 60 });
    await setNow(db, minutesAfter(evening, 30));
    expect((await guest.move(booking, { at: 0 })).outcome).toBe("too_late");
    await setNow(db, minutesAfter(evening, 61));
    expect((await guest.move(booking, { at: 300 })).outcome).toBe("too_late");
  });

  it("gives the table back on cancelling, keeps the row for audit, and cancels once", async () => {
    const { guest } = await atPlace([2]);
    const booking = await guest.book();
    expect(await guest.cancel(booking, "ill")).toMatchObject({
      outcome: "cancelled",
      booking: { status: "cancelled", closed_reason: "ill", sequence: 1, late_cancel: false, resources: [] },
    });
    expect(await guest.cancel(booking)).toMatchObject({ outcome: "cancelled", booking: { sequence: 1 } });
    expect((await guest.claim()).outcome).toBe("held");
    const kept = await db.query("select active from public.booking_resources where booking_id = $1", [
      booking,
    ]);
    expect(kept).toEqual([{ active: false }]);
  });

  it("marks a cancellation inside the cut-off as late and refuses one after the start", async () => {
    const place = await openPlace(db, { capacities: [2, 2], policies: { cancel_cutoff_minutes: 120 } });
    const guest = guestOf(db, place);
    const [late, begun] = [await guest.book(), await guest.book()];
    await setNow(db, minutesAfter(evening, -60));
    expect((await guest.cancel(late)).booking).toMatchObject({ late_cancel: true });
    await setNow(db, minutesAfter(evening, 1));
    expect((await guest.cancel(begun)).outcome).toBe("too_late");
  });

  it("gives the table back when it has to reject, even after confirming", async () => {
    const { guest } = await atPlace([2]);
    const booking = await guest.book();
    expect(await guest.reject(booking)).toMatchObject({
      outcome: "rejected",
      booking: { status: "cancelled" },
    });
    expect((await guest.reject(booking)).outcome).toBe("rejected");
    expect((await guest.confirm(booking)).outcome).toBe("too_late");
    expect((await guest.claim()).outcome).toBe("held");
  });

  it("ends a visit as completed or as no-show, and nothing ends twice", async () => {
    const { guest } = await atPlace([2, 2]);
    const [came, stayedAway] = [await guest.book(), await guest.book()];
    expect((await guest.complete(came)).outcome).toBe("completed");
    expect((await guest.complete(came)).outcome).toBe("completed");
    expect((await guest.noShow(stayedAway)).outcome).toBe("too_early");
    await setNow(db, minutesAfter(evening, 20));
    expect((await guest.noShow(stayedAway)).outcome).toBe("no_show");
    expect((await guest.complete(stayedAway)).outcome).toBe("too_late");
    expect((await guest.cancel(came)).outcome).toBe("too_late");
    expect((await guest.reject(came)).outcome).toBe("too_late");
  });

  it("releases a hold once and again", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_release" });
    expect((await guest.release("bkg_release")).outcome).toBe("released");
    expect((await guest.release("bkg_release")).outcome).toBe("released");
    expect((await guest.claim({ booking: "bkg_release" })).outcome).toBe("held");
    expect((await guest.release("bkg_unheard_of")).outcome).toBe("not_found");
  });
});

describe("what stands even where a function errs", () => {
  it("no table twice at any instant", async () => {
    const { place, guest } = await atPlace([2]);
    const booking = await guest.book();
    const other = fresh("bkg");
    await db.query(
      `insert into public.bookings (id, business_id, service_id, status, party_size, starts_at, ends_at)
       select $2, business_id, service_id, 'requested', 2, starts_at, ends_at from public.bookings where id = $1`,
      [booking, other],
    );
    await expect(
      db.query(
        `insert into public.booking_resources (booking_id, business_id, resource_id, period)
         select $2, business_id, resource_id, period from public.booking_resources where booking_id = $1`,
        [booking, other],
      ),
    ).rejects.toThrow("booking_resources_never_twice");
    expect(Object.keys(place.tables)).toEqual(["T1"]);
  });

  it.each([
    ["cancelled", "confirmed"],
    ["completed", "confirmed"],
    ["confirmed", "held"],
  ])("no %s booking becomes %s", async (from, to) => {
    const { guest } = await atPlace([2]);
    const booking = await guest.book();
    if (from === "cancelled") await guest.cancel(booking);
    if (from === "completed") await guest.complete(booking);
    await expect(
      db.query("update public.bookings set status = $2, expires_at = now() where id = $1", [booking, to]),
    ).rejects.toThrow(`a ${from} booking cannot become ${to}`);
  });

  it("no table of another business", async () => {
    const mine = await atPlace([2]);
    const theirs = await atPlace([2]);
    const booking = await mine.guest.book();
    await expect(
      db.query("update public.booking_resources set resource_id = $2 where booking_id = $1", [
        booking,
        theirs.place.tables["T1"],
      ]),
    ).rejects.toThrow("foreign key");
  });
});

describe("the audit trail", () => {
  it("names who, what and on which request, with the states before and after", async () => {
    const { guest, place } = await atPlace([2]);
    await db.query("select set_config('request.headers', $1, false)", [
      JSON.stringify({ "x-request-id": "req_7" }),
    ]);
    await db.as(
      { role: "authenticated", business_id: place.business, session_id: "ses_a", actor: "customer" },
      () => guest.claim({ booking: "bkg_audit" }),
    );
    await db.exec("reset request.headers");
    await guest.release("bkg_audit");
    const rows = await db.query(
      `select actor, action, request_id, before ->> 'status' as before, after ->> 'status' as after, session_id
       from public.audit_log where subject = 'bkg_audit' order by id`,
    );
    expect(rows).toEqual([
      {
        actor: "customer",
        action: "booking.held",
        request_id: "req_7",
        before: null,
        after: "held",
        session_id: "ses_a",
      },
      {
        actor: "postgres",
        action: "booking.released",
        request_id: null,
        before: "held",
        after: "cancelled",
        session_id: "ses_a",
      },
    ]);
  });
});
