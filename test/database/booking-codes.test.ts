// A booking's code: every booking that was asked for has one, whoever has it takes the booking up, and nothing else does.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call, callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let other: Place;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  await setNow(db, weekBefore);
  place = await openPlace(db, { capacities: [2, 2, 2, 2] });
  other = await openPlace(db, { capacities: [2] });
});

const session = (name: string, at: Place = place): Claims => ({
  role: "authenticated",
  business_id: at.business,
  session_id: name,
  actor: "customer",
});
const codeOf = async (booking: string): Promise<string> => {
  const [row] = await db.query("select code from public.booking_codes where booking_id = $1", [booking]);
  return String(row?.["code"] ?? "");
};
const takeUp = (code: string, name = "ses_phone", at: Place = place, effect = fresh("eff_take")) =>
  db.as(session(name, at), () =>
    call(db, "take_up_booking", { p_effect_id: effect, p_business_id: at.business, p_code: code }),
  );
const known = (name: string, booking: string) =>
  db.as(session(name), () => callAny(db, "read_booking", { p_booking_id: booking }));
const wrong = (n: number) => `ZZZZZZZZ${String(n).padStart(2, "0")}`;

describe("the code", () => {
  it("is there once the booking is asked for, and stays through all its changes", async () => {
    const guest = guestOf(db, place);
    const booking = fresh("bkg");
    await guest.claim({ booking });
    expect(await codeOf(booking)).toBe("");
    await guest.request(booking);
    const code = await codeOf(booking);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    await guest.confirm(booking);
    await guest.move(booking, { at: 30 });
    await guest.cancel(booking);
    expect(await codeOf(booking)).toBe(code);
  });

  it("is random: no two alike, and every letter comes", async () => {
    const rows = await db.query("select app.new_booking_code() as code from generate_series(1, 500)");
    const codes = rows.map((it) => String(it["code"]));
    expect(new Set(codes).size).toBe(500);
    expect(new Set(codes.join("")).size).toBe(32);
  });

  it("is told to no session, no member and no audit row", async () => {
    const booking = await guestOf(db, place).book({});
    const code = await codeOf(booking);
    await expect(
      db.as(session("ses_a"), () => db.query("select * from public.booking_codes")),
    ).rejects.toThrow("permission denied");
    await expect(
      db.as(session("ses_a"), () => callAny(db, "booking_chats", { p_booking_id: booking })),
    ).rejects.toThrow("permission denied");
    await takeUp(code);
    const rows = await db.query(
      "select 1 from public.audit_log where concat(before, after, subject) like '%' || $1 || '%'",
      [code],
    );
    const results = await db.query(
      "select 1 from public.effect_results where concat(subject, result) like '%' || $1 || '%'",
      [code],
    );
    expect([...rows, ...results]).toEqual([]);
  });
});

describe("who has the code", () => {
  it("takes the booking up, once, with an audit row; both chats know it", async () => {
    const booking = await guestOf(db, place).book({ customer: { name: "Dora", phone: "+12125550103" } });
    expect(await known("ses_phone", booking)).toBeNull();
    const effect = fresh("eff_take");
    const code = await codeOf(booking);
    const first = await takeUp(code, "ses_phone", place, effect);
    expect(first).toMatchObject({ outcome: "taken_up", booking: { id: booking, status: "confirmed" } });
    expect(await takeUp(code, "ses_phone", place, effect)).toEqual(first);
    expect((await takeUp(code)).outcome).toBe("taken_up");
    expect(await known("ses_phone", booking)).toMatchObject({ id: booking });
    expect(await known("ses_a", booking)).toMatchObject({ id: booking });
    const seen = await db.as(session("ses_phone"), () => db.query("select id from public.bookings"));
    expect(seen).toEqual([{ id: booking }]);
    const rows = await db.query(
      "select actor, effect_id from public.audit_log where action = 'booking.taken_up' and subject = $1",
      [booking],
    );
    expect(rows).toEqual([{ actor: "customer", effect_id: effect }]);
  });

  it("learns no name and no address", async () => {
    const booking = await guestOf(db, place).book({ customer: { name: "Dora", phone: "+12125550103" } });
    const answer = JSON.stringify(await takeUp(await codeOf(booking)));
    expect(answer).not.toMatch(/Dora|5550103|ses_a|customer/);
  });

  it.each([
    ["in small letters with hyphens", (it: string) => it.toLowerCase().replace(/^(.{4})(.{4})/, "$1-$2-")],
    ["with O for 0 and l for 1", (it: string) => it.replaceAll("0", "O").replaceAll("1", "l")],
    ["with spaces", (it: string) => [...it].join(" ")],
  ])("may type it %s", async (_how, typed) => {
    const booking = await guestOf(db, place).book({});
    await db.query("update public.booking_codes set code = 'K0QF2M1D9T' where booking_id = $1", [booking]);
    expect((await takeUp(typed("K0QF2M1D9T"))).outcome).toBe("taken_up");
  });

  it("the one who took it up last knows it; the one before no longer does", async () => {
    const booking = await guestOf(db, place).book({});
    const code = await codeOf(booking);
    await takeUp(code, "ses_phone");
    await takeUp(code, "ses_tablet");
    expect(await known("ses_phone", booking)).toBeNull();
    expect(await known("ses_tablet", booking)).toMatchObject({ id: booking });
    expect(await known("ses_a", booking)).toMatchObject({ id: booking });
    const chats = await callAny(db, "booking_chats", { p_booking_id: booking });
    expect(chats).toEqual({ code, made_in: "ses_a", taken_up_in: "ses_tablet" });
  });

  it("may take it up in the chat of the whole city, which reads it without naming the business", async () => {
    const booking = await guestOf(db, place).book({});
    const city: Claims & { reads: string } = {
      role: "authenticated",
      session_id: "ses_city",
      reads: "own_bookings",
    };
    const read = () => db.as(city, () => callAny(db, "read_booking", { p_booking_id: booking }));
    expect(await read()).toBeNull();
    await takeUp(await codeOf(booking), "ses_city");
    expect(await read()).toMatchObject({ id: booking });
  });

  it("adds to what was noted, and nobody takes back what another noted, whoever speaks last", async () => {
    const booking = await guestOf(db, place).book({});
    const note = (name: string, text: string) =>
      db.as(session(name), () =>
        call(db, "note_booking", {
          p_effect_id: fresh("eff_note"),
          p_booking_id: booking,
          p_notes: text,
        }),
      );
    const noted = async () => {
      const [row] = await db.query("select notes from public.bookings where id = $1", [booking]);
      return row?.["notes"];
    };
    await note("ses_a", "high chair");
    await takeUp(await codeOf(booking));
    await note("ses_phone", "peanut allergy");
    await note("ses_phone", "peanut allergy; late");
    expect(await noted()).toBe("high chair; peanut allergy; late");
    await note("ses_a", "high chair; by the window");
    expect(await noted()).toBe("high chair; by the window; peanut allergy; late");
    await note("ses_phone", "peanut allergy");
    expect(await noted()).toBe("high chair; by the window; peanut allergy");
    await takeUp(await codeOf(booking), "ses_tablet");
    await note("ses_tablet", "a cake");
    await note("ses_a", "high chair");
    expect(await noted()).toBe("high chair; peanut allergy; a cake");
  });

  it("is told that it was cancelled, or is over", async () => {
    const guest = guestOf(db, place);
    const cancelled = await guest.book({});
    await guest.cancel(cancelled);
    const answer = { outcome: "too_late", booking: { id: cancelled, status: "cancelled" } };
    expect(await takeUp(await codeOf(cancelled))).toMatchObject(answer);
    const over = await guest.book({});
    await setNow(db, minutesAfter(evening, 91));
    expect(await takeUp(await codeOf(over))).toMatchObject({ outcome: "too_late", booking: { id: over } });
    expect(await known("ses_phone", over)).toBeNull();
  });
});

describe("who has not", () => {
  it("hears the same of another business's code, a guess and anything else", async () => {
    const booking = await guestOf(db, other).book({});
    const theirs = await codeOf(booking);
    const texts = [theirs, wrong(1), "", "x' or '1'='1"];
    const answers = await Promise.all(texts.map((it, index) => takeUp(it, `ses_guess_${index}`)));
    for (const it of answers) expect(it).toEqual({ outcome: "not_found", booking: null });
    const [row] = await db.query("select taken_up_by from public.bookings where id = $1", [booking]);
    expect(row).toEqual({ taken_up_by: null });
  });

  it("speaks only for their own business", async () => {
    const booking = await guestOf(db, other).book({});
    const code = await codeOf(booking);
    const asked = db.as(session("ses_phone"), () =>
      call(db, "take_up_booking", {
        p_effect_id: fresh("eff"),
        p_business_id: other.business,
        p_code: code,
      }),
    );
    await expect(asked).rejects.toThrow("only for a session");
  });

  it("may be wrong five times an hour, then the right one is not looked at either", async () => {
    const code = await codeOf(await guestOf(db, place).book({}));
    for (let n = 0; n < 5; n += 1) expect((await takeUp(wrong(n))).outcome).toBe("not_found");
    expect(await takeUp(code)).toEqual({ outcome: "too_many", booking: null });
    expect((await takeUp(wrong(6))).outcome).toBe("too_many");
    expect((await takeUp(code, "ses_other")).outcome).toBe("taken_up");
    await setNow(db, minutesAfter(weekBefore, 61));
    expect((await takeUp(code)).outcome).toBe("taken_up");
  });

  it("in all chats of a business together twenty thousand times", async () => {
    const code = await codeOf(await guestOf(db, place).book({}));
    const tried = (count: number) =>
      db.query(
        `insert into public.booking_code_attempts (business_id, session_id, at)
         select $1, 'ses_bot_' || n, app.now() from generate_series(1, $2::int) n`,
        [place.business, count],
      );
    await tried(19_999);
    expect((await takeUp(code)).outcome).toBe("taken_up");
    await tried(1);
    expect((await takeUp(code, "ses_late")).outcome).toBe("too_many");
    const theirs = await codeOf(await guestOf(db, other).book({}));
    expect((await takeUp(theirs, "ses_phone", other)).outcome).toBe("taken_up");
  });
});
