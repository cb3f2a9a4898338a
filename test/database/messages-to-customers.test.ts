// Whom a message of the business reaches: who agreed, who is booked, who comes often, who has not come for long.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
const owner = "00000000-0000-4000-8000-0000000000d1";
let bookings = 0;

const customer = async (name: string, news: "yes" | "no" | "stopped", address = true) => {
  const [row] = await db.query(
    `insert into public.customers (business_id, name, email, news_consent_at, news_opted_out_at)
     values ($1, $2, $3, case when $4 <> 'no' then now() end, case when $4 = 'stopped' then now() end) returning id`,
    [place.business, name, address ? `${name.toLowerCase().replace(" ", ".")}@example.test` : null, news],
  );
  return String(row?.["id"]);
};
const visit = async (who: string | null, at: string, status = "completed", session = "ses_guest") => {
  bookings += 1;
  await db.query(
    `insert into public.bookings (id, business_id, service_id, customer_id, session_id, status, party_size, starts_at,
       ends_at, customer_name, customer_email)
     values ($1, $2, $3, $4, $5, $6, 2, $7, $7::timestamptz + interval '90 minutes', $8, $9)`,
    [
      `bkg_m${bookings}`,
      place.business,
      place.service,
      who,
      session,
      status,
      at,
      who === null ? "Walk In" : null,
      who === null ? "walk@example.test" : null,
    ],
  );
};

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
  await db.query("insert into auth.users (id, email) values ($1, 'boss@example.test')", [owner]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    owner,
  ]);
  await setNow(db, "2027-03-01T12:00:00Z");
  const often = await customer("Ann Lee", "yes");
  for (const at of ["2027-01-02", "2027-01-09", "2027-02-02"]) await visit(often, `${at}T18:00:00Z`);
  const lapsed = await customer("Bo Hill", "yes");
  await visit(lapsed, "2026-10-01T18:00:00Z");
  const silent = await customer("Cy Dole", "no");
  for (const at of ["2027-01-02", "2027-01-09", "2027-02-02"]) await visit(silent, `${at}T18:00:00Z`);
  await customer("Di Fox", "stopped");
  await customer("Ed Gray", "yes", false);
  await visit(silent, "2027-03-02T01:00:00Z", "confirmed");
  await visit(null, "2027-03-02T00:00:00Z", "confirmed");
  await visit(null, "2027-03-02T00:30:00Z", "confirmed", "ses_office_try");
  await visit(often, "2027-03-05T18:00:00Z", "cancelled");
});
afterAll(() => db.close());

const ask = (audience: object) =>
  db.as({ role: "authenticated", sub: owner }, () =>
    callAny(db, "message_audience", { p_business_id: place.business, p_audience: JSON.stringify(audience) }),
  );
const readers = async (audience: object) =>
  (
    (await callAny(db, "message_readers", {
      p_business_id: place.business,
      p_audience: JSON.stringify(audience),
    })) as { name: string }[]
  ).map((it) => it.name);

describe("a message", () => {
  it("to all goes to who agreed and can be written to; the others are counted", async () => {
    expect(await ask({ kind: "all" })).toEqual({
      reached: 2,
      by_booking: 0,
      no_consent: 1,
      opted_out: 1,
      no_address: 1,
      names: ["Ann Lee", "Bo Hill"],
    });
    expect(await readers({ kind: "all" })).toEqual(["Ann Lee", "Bo Hill"]);
  });

  it("to regulars, and to who has not come for long, goes by their visits", async () => {
    expect(await readers({ kind: "regulars" })).toEqual(["Ann Lee"]);
    expect(await ask({ kind: "regulars" })).toMatchObject({ reached: 1, no_consent: 1 });
    expect(await readers({ kind: "lapsed" })).toEqual(["Bo Hill"]);
  });

  it("about a booking goes to whoever has one on that day of the business, and to no test", async () => {
    expect(await readers({ kind: "booked", from: "2027-03-01", until: "2027-03-01" })).toEqual([
      "Cy Dole",
      "Walk In",
    ]);
    expect(await readers({ kind: "booked", from: "2027-03-02", until: "2027-03-02" })).toEqual([]);
  });

  it("to one needs their consent, or a booking it may be about", async () => {
    expect(await readers({ kind: "one", customer: "ann" })).toEqual(["Ann Lee"]);
    expect(await readers({ kind: "one", customer: "Cy Dole" })).toEqual(["Cy Dole"]);
    expect(await readers({ kind: "one", customer: "Di Fox" })).toEqual([]);
    expect(await ask({ kind: "one", customer: "nobody" })).toMatchObject({ reached: 0, names: [] });
    // Which of the two it is decides what may be written.
    expect(await ask({ kind: "one", customer: "ann" })).toMatchObject({ reached: 1, by_booking: 0 });
    expect(await ask({ kind: "one", customer: "Cy Dole" })).toMatchObject({ reached: 1, by_booking: 1 });
  });

  it("is a member's alone", async () => {
    const stranger = { role: "authenticated", sub: "00000000-0000-4000-8000-0000000000dd" } as const;
    await expect(
      db.as(stranger, () =>
        callAny(db, "message_audience", { p_business_id: place.business, p_audience: '{"kind":"all"}' }),
      ),
    ).rejects.toThrow("no member");
  });
});
