// Holding a slot, re-aiming the hold, and what becomes of holds that run out.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { evening, guestOf, minutesAfter, tablesOf, weekBefore } from "./guest.ts";
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

describe("claiming a slot", () => {
  it("holds the smallest table that fits, for five minutes", async () => {
    const { guest } = await atPlace([6, 2, 4]);
    const answer = await guest.claim({ party: 2, customer: { name: "Ann" } });
    expect(answer).toMatchObject({
      outcome: "held",
      booking: { status: "held", party_size: 2, sequence: 0, workflow_id: null, customer: { name: "Ann" } },
    });
    expect(tablesOf(answer)).toEqual(["T2"]);
    expect(Date.parse(answer.booking?.expires_at ?? "")).toBe(Date.parse(minutesAfter(weekBefore, 5)));
  });

  it("takes the next table when the smallest is gone, and says taken when all are", async () => {
    const { guest } = await atPlace([2, 4]);
    expect(tablesOf(await guest.claim())).toEqual(["T1"]);
    expect(tablesOf(await guest.claim())).toEqual(["T2"]);
    expect(await guest.claim()).toEqual({ outcome: "taken", booking: null });
  });

  it("lets one visit begin at the minute another ends, and no minute before", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ at: 0 });
    expect((await guest.claim({ at: 89 })).outcome).toBe("taken");
    expect((await guest.claim({ at: 90 })).outcome).toBe("held");
  });

  it("keeps a service's buffer free after each visit", async () => {
    const place = await openPlace(db, { capacities: [2], bufferMinutes: 15 });
    const guest = guestOf(db, place);
    await guest.claim({ at: 0 });
    expect((await guest.claim({ at: 90 })).outcome).toBe("taken");
    expect((await guest.claim({ at: 105 })).outcome).toBe("held");
  });

  it("joins tables that may be joined for a large party, and blocks each of them", async () => {
    const { guest } = await atPlace([4, 4, 2], [{ tables: [0, 1], capacity: 8, minParty: 5 }]);
    expect(tablesOf(await guest.claim({ party: 7 }))).toEqual(["T1", "T2"]);
    expect((await guest.claim({ party: 4 })).outcome).toBe("taken");
    expect((await guest.claim({ party: 2 })).outcome).toBe("held");
  });

  it("says taken for a party that no table or joined set seats", async () => {
    const { guest } = await atPlace([4, 4], [{ tables: [0, 1], capacity: 8, minParty: 5 }]);
    expect((await guest.claim({ party: 9 })).outcome).toBe("taken");
  });

  it("leaves no trace of a booking that found no room", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim();
    await guest.claim({ booking: "bkg_no_room" });
    expect(await db.query("select 1 from public.bookings where id = 'bkg_no_room'")).toEqual([]);
    expect(await auditOf("bkg_no_room")).toEqual([]);
  });

  it("refuses a start that has passed", async () => {
    const { guest } = await atPlace([2]);
    await setNow(db, minutesAfter(evening, 1));
    expect(await guest.claim()).toEqual({ outcome: "too_late", booking: null });
  });

  it.each([30, 300])(
    "ends when the service is done, and not after the %i minutes asked for",
    async (minutes) => {
      const { guest } = await atPlace([2]);
      const { booking } = await guest.claim({ minutes });
      expect(Date.parse(booking?.ends_at ?? "")).toBe(Date.parse(minutesAfter(evening, 90)));
      expect((await guest.claim({ at: 89 })).outcome).toBe("taken");
      expect((await guest.claim({ at: 90 })).outcome).toBe("held");
    },
  );

  it.each([
    ["an empty party", { party: 0 }],
    ["an end before the start", { minutes: -30 }],
    ["a visit of days", { minutes: 3000 }],
  ])("refuses %s as nonsense", async (_what, wish) => {
    const { guest } = await atPlace([2]);
    await expect(guest.claim(wish)).rejects.toThrow(/no such service, party or time|check constraint/);
  });

  it("gives the same answer to the same effect, and refuses the effect for anything else", async () => {
    const { guest } = await atPlace([2, 2]);
    const first = await guest.claim({ effect: "eff_same", booking: "bkg_same" });
    expect(await guest.claim({ effect: "eff_same", booking: "bkg_same" })).toEqual(first);
    await expect(guest.claim({ effect: "eff_same", booking: "bkg_else" })).rejects.toThrow("eff_same");
    await expect(guest.release("bkg_same", "eff_same")).rejects.toThrow("eff_same");
    expect(await auditOf("bkg_same")).toEqual(["booking.held"]);
  });

  it("answers taken again to the same effect although room has come", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_first" });
    await guest.claim({ effect: "eff_taken", booking: "bkg_taken" });
    await guest.release("bkg_first");
    expect((await guest.claim({ effect: "eff_taken", booking: "bkg_taken" })).outcome).toBe("taken");
    expect((await guest.claim({ booking: "bkg_taken" })).outcome).toBe("held");
  });
});

describe("re-aiming a hold", () => {
  it("moves it and frees what it had", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_aim", at: 0 });
    const moved = await guest.claim({ booking: "bkg_aim", at: 120 });
    expect(moved.outcome).toBe("held");
    expect((await guest.claim({ at: 0 })).outcome).toBe("held");
    await guest.release("bkg_aim");
  });

  it("may overlap with itself", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_overlap", at: 0 });
    expect(tablesOf(await guest.claim({ booking: "bkg_overlap", at: 30 }))).toEqual(["T1"]);
  });

  it("keeps the old hold when the new place is taken", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_keep", at: 0 });
    await guest.book({ at: 120 });
    const answer = await guest.claim({ booking: "bkg_keep", at: 120 });
    expect(answer).toMatchObject({ outcome: "taken", booking: { status: "held", id: "bkg_keep" } });
    expect(Date.parse(answer.booking?.starts_at ?? "")).toBe(Date.parse(evening));
    expect((await guest.claim({ at: 0 })).outcome).toBe("taken");
  });

  it("is too late once the customer has said yes", async () => {
    const { guest } = await atPlace([2, 2]);
    await guest.claim({ booking: "bkg_said_yes" });
    await guest.request("bkg_said_yes");
    expect(await guest.claim({ booking: "bkg_said_yes", at: 200 })).toMatchObject({
      outcome: "too_late",
      booking: { status: "requested" },
    });
  });
});

describe("holds that run out", () => {
  it("give way to another claim at the fifth minute and not before", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_old" });
    await setNow(db, minutesAfter(weekBefore, 4.99));
    expect((await guest.claim()).outcome).toBe("taken");
    await setNow(db, minutesAfter(weekBefore, 5));
    expect((await guest.claim()).outcome).toBe("held");
    expect(await auditOf("bkg_old")).toEqual(["booking.held", "booking.hold_expired"]);
  });

  it("last as long as the business says", async () => {
    const place = await openPlace(db, { capacities: [2], policies: { hold_minutes: 2 } });
    const guest = guestOf(db, place);
    await guest.claim();
    await setNow(db, minutesAfter(weekBefore, 2));
    expect((await guest.claim()).outcome).toBe("held");
  });

  it("become a request after all when nobody took the place", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_late_yes" });
    await setNow(db, minutesAfter(weekBefore, 30));
    expect((await guest.request("bkg_late_yes")).outcome).toBe("requested");
  });

  it("claim anew when they were cleared away and there is room", async () => {
    const { guest } = await atPlace([2, 2]);
    await guest.claim({ booking: "bkg_anew" });
    await setNow(db, minutesAfter(weekBefore, 6));
    await guest.claim();
    const answer = await guest.request("bkg_anew");
    expect(answer).toMatchObject({
      outcome: "requested",
      booking: { status: "requested", expires_at: null },
    });
    expect(tablesOf(answer)).toHaveLength(1);
  });

  it("answer taken when somebody else has the place", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_lost" });
    await setNow(db, minutesAfter(weekBefore, 6));
    await guest.claim();
    expect((await guest.request("bkg_lost")).outcome).toBe("taken");
  });

  it("are tidied by expire_holds, which leaves the others alone", async () => {
    const { guest } = await atPlace([2, 2]);
    await guest.claim({ booking: "bkg_overdue" });
    await setNow(db, minutesAfter(weekBefore, 4));
    await guest.claim({ booking: "bkg_fresh" });
    await setNow(db, minutesAfter(weekBefore, 6));
    await db.query("select public.expire_holds()");
    const rows = await db.query(
      "select id, status, closed_reason from public.bookings where id in ('bkg_overdue', 'bkg_fresh') order by id",
    );
    expect(rows).toEqual([
      { id: "bkg_fresh", status: "held", closed_reason: null },
      { id: "bkg_overdue", status: "cancelled", closed_reason: "hold_expired" },
    ]);
  });

  it("cannot be claimed again once the customer cancelled", async () => {
    const { guest } = await atPlace([2]);
    await guest.claim({ booking: "bkg_gone" });
    await setNow(db, minutesAfter(weekBefore, 6));
    await db.query("select public.expire_holds()");
    expect((await guest.cancel("bkg_gone")).outcome).toBe("cancelled");
    expect((await guest.claim({ booking: "bkg_gone" })).outcome).toBe("too_late");
  });
});

describe("a customer's wishes", () => {
  const noted = async (session: string, business: string, booking: string, effect: string, notes: string) =>
    (
      await db.as(
        { role: "authenticated", business_id: business, session_id: session, actor: "customer" },
        () =>
          db.query("select public.note_booking($1, $2, $3) ->> 'outcome' as it", [effect, booking, notes]),
      )
    )[0]?.["it"];
  const notesOf = async (booking: string) =>
    (await db.query("select notes from public.bookings where id = $1", [booking]))[0]?.["notes"];

  it("are on the booking, the last word counting, and only for its own session", async () => {
    const { place, guest } = await atPlace([4]);
    const { booking } = await guest.claim({ party: 2 });
    const id = booking?.id ?? "";
    const [row] = await db.query("select session_id from public.bookings where id = $1", [id]);
    const session = String(row?.["session_id"]);
    expect(await noted(session, place.business, id, "eff_n1", "a high chair")).toBe("noted");
    expect(await noted(session, place.business, id, "eff_n2", "a high chair; a window")).toBe("noted");
    // A repeat of the first changes nothing.
    expect(await noted(session, place.business, id, "eff_n1", "a high chair")).toBe("noted");
    expect(await notesOf(id)).toBe("a high chair; a window");
    expect(await noted("ses_other", place.business, id, "eff_n3", "the best table")).toBe("not_found");
    expect(await notesOf(id)).toBe("a high chair; a window");
    expect(await auditOf(id)).toContain("booking.noted");
  });
});
