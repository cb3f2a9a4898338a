// What cannot be: found, put back to how it last stood by the audit rows, told to the owner; never at another's cost.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

async function booked(capacities: number[] = [2]) {
  const place = await openPlace(db, { capacities, sets: [] });
  const guest = guestOf(db, place);
  return { place, guest, booking: await guest.book() };
}
const one = async (sql: string, value: string) => (await db.query(sql, [value]))[0] ?? {};
const statusOf = async (booking: string) =>
  (await one("select status from public.bookings where id = $1", booking))["status"];
const places = async (booking: string) =>
  (
    await one(
      "select count(*)::int as n from public.booking_resources where booking_id = $1 and active",
      booking,
    )
  )["n"];
const told = async (booking: string) =>
  db.query("select reason, summary from public.escalations where booking_id = $1 order by created_at", [
    booking,
  ]);
const mend = async () =>
  (await db.query("select public.mend_contradictions() as it"))[0]?.["it"] as {
    mended: number;
    told: number;
  };
const audited = async (subject: string) =>
  (await one("select action from public.audit_log where subject = $1 order by id desc limit 1", subject))[
    "action"
  ];

describe("a booking that cannot be", () => {
  it("as it is, is left alone", async () => {
    const { booking } = await booked();
    expect(await mend()).toEqual({ mended: 0, told: 0 });
    expect(await told(booking)).toEqual([]);
  });

  it("of a customer who waits is read from the waitlist's records too: left after an offer that ran out, it stays so", async () => {
    const { wait, offer, leave, guest } = waitersOf(db, await openWaitedPlace(db, { capacities: [2] }));
    const taken = await guest.book();
    const booking = await wait();
    await guest.cancel(taken);
    await offer();
    await setNow(db, minutesAfter(weekBefore, 20));
    await callAny(db, "expire_holds", {});
    expect([await statusOf(booking), await audited(booking)]).toEqual(["waitlisted", "booking.hold_expired"]);
    await leave(booking);
    expect(await mend()).toEqual({ mended: 0, told: 0 });
    expect(await statusOf(booking)).toBe("cancelled");
  });

  it("without its place gets it back, once, with a record and word to the owner", async () => {
    const { booking } = await booked();
    await db.query("delete from public.booking_resources where booking_id = $1", [booking]);
    expect(await mend()).toEqual({ mended: 1, told: 1 });
    expect(await places(booking)).toBe(1);
    expect(await audited(booking)).toBe("booking.mended");
    expect(await told(booking)).toMatchObject([{ reason: "inconsistent_state" }]);
    expect((await told(booking))[0]?.["summary"]).toMatch(/had lost its place.*put back/);
    expect(await mend()).toEqual({ mended: 0, told: 0 });
  });

  it("whose place somebody has by now is only put before the owner: nobody is booked twice", async () => {
    const { guest, booking } = await booked();
    await db.query("update public.booking_resources set active = false where booking_id = $1", [booking]);
    const other = await guest.book();
    expect(await mend()).toEqual({ mended: 0, told: 1 });
    expect([await places(booking), await places(other)]).toEqual([0, 1]);
    expect((await told(booking))[0]?.["summary"]).toContain("Nothing was changed");
    expect(await mend()).toEqual({ mended: 0, told: 0 });
  });

  it("changed without a record is put back, also where the schema forbids that way to everybody else", async () => {
    const { booking } = await booked();
    await db.query("update public.bookings set status = 'cancelled' where id = $1", [booking]);
    expect(await mend()).toEqual({ mended: 1, told: 1 });
    expect([await statusOf(booking), await places(booking)]).toEqual(["confirmed", 1]);
    const wrong = db.query("update public.bookings set status = 'requested' where id = $1", [booking]);
    await expect(wrong).rejects.toThrow("cannot become");
  });

  it("cancelled, gives back a place that it still holds", async () => {
    const { guest, booking } = await booked();
    await guest.cancel(booking);
    await db.query("update public.booking_resources set active = true where booking_id = $1", [booking]);
    expect(await mend()).toEqual({ mended: 1, told: 1 });
    expect(await places(booking)).toBe(0);
  });

  it("moved on one record only is put back to the time that its place is kept for", async () => {
    const { booking } = await booked();
    const sql =
      "update public.bookings set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = $1";
    await db.query(sql, [booking]);
    expect(await mend()).toEqual({ mended: 1, told: 1 });
    const { n } = await one(
      "select count(*)::int as n from public.bookings b join public.booking_resources r on r.booking_id = b.id and r.active where b.id = $1 and lower(r.period) = b.starts_at",
      booking,
    );
    expect(n).toBe(1);
  });

  it("confirmed while its workflow is cancelled is put before the owner", async () => {
    const { place, booking } = await booked();
    await db.query("update public.bookings set effect_id = 'eff_ended_' || id where id = $1", [booking]);
    await db.query(
      "insert into public.workflows (id, type, business_id, booking_id, status, updated_at) values ('eff_ended_' || $1, 'booking', $2, $1, 'cancelled', '2027-02-01T00:00:00Z')",
      [booking, place.business],
    );
    expect(await mend()).toEqual({ mended: 0, told: 1 });
    expect(await statusOf(booking)).toBe("confirmed");
  });
});

describe("an order that cannot be", () => {
  it("whose total is not its lines' is put back to the last that was right", async () => {
    const { place } = await booked();
    const [made] = await db.query(
      "insert into public.orders (business_id, session_id, kind, status, items, total, placed_at) values ($1, 'ses_a', 'pickup', 'placed', '[{\"name\":\"Soup\",\"quantity\":1,\"price\":800}]', 800, $2) returning *",
      [place.business, weekBefore],
    );
    const id = String(made?.["id"]);
    await db.query(
      "insert into public.audit_log (business_id, actor, action, subject, after) select business_id, 'customer', 'order.placed', id::text, to_jsonb(o) from public.orders o where id = $1",
      [id],
    );
    await db.query("update public.orders set total = 80 where id = $1", [id]);
    expect(await mend()).toEqual({ mended: 1, told: 1 });
    expect(await one("select total, status from public.orders where id = $1", id)).toEqual({
      total: 800,
      status: "placed",
    });
    expect(await audited(id)).toBe("order.mended");
  });
});
