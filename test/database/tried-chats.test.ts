// What a member books to try the chat: it is made as any other, and takes, tells and counts nothing.
import { afterAll, beforeAll, expect, it } from "vitest";
import { call, callAny, setNow } from "./calls.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
const owner = "00000000-0000-4000-8000-0000000000c1";

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
  await db.query("insert into auth.users (id, email) values ($1, 'boss@example.test')", [owner]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    owner,
  ]);
  await setNow(db, "2027-03-01T12:00:00Z");
});
afterAll(() => db.close());

const book = async (session: string, n: number) => {
  const claim = {
    p_effect_id: `eff_hold_${n}`,
    p_booking_id: `bkg_${n}`,
    p_business_id: place.business,
    p_service_id: place.service,
    p_session_id: session,
    p_party_size: 2,
    p_starts_at: "2027-03-05T18:00:00Z",
    p_ends_at: "2027-03-05T19:30:00Z",
  };
  const { outcome } = await call(db, "claim_slot", claim);
  if (outcome !== "held") return outcome;
  await call(db, "request_booking", {
    p_effect_id: `eff_request_${n}`,
    p_booking_id: `bkg_${n}`,
    p_customer: JSON.stringify({ name: "Bo", email: `bo${n}@example.test` }),
  });
  return (await call(db, "confirm_booking", { p_effect_id: `eff_ok_${n}`, p_booking_id: `bkg_${n}` }))
    .outcome;
};

it("a test takes no place from anybody, and is made all the same", async () => {
  expect(await book("ses_office_a", 1)).toBe("confirmed");
  expect(await book("ses_office_a", 2)).toBe("confirmed");
  expect(await book("ses_guest", 3)).toBe("confirmed");
  expect(await book("ses_guest", 4)).toBe("taken");
});

it("a test is read by its own chat, and by no member: no list and no figure has it", async () => {
  const ids = async (claims: Parameters<InProcess["as"]>[0]) =>
    (await db.as(claims, () => db.query("select id from public.bookings order by id"))).map((it) => it["id"]);
  const session = { role: "authenticated" as const, business_id: place.business };
  expect(await ids({ ...session, session_id: "ses_office_a", actor: "customer" })).toEqual([
    "bkg_1",
    "bkg_2",
  ]);
  expect(await ids({ role: "authenticated", sub: owner })).toEqual(["bkg_3"]);
  expect(await ids({ ...session, session_id: "ses_office_a", sub: owner })).toEqual(["bkg_3"]);
  expect(await ids({ ...session, session_id: "ses_guest", actor: "customer" })).toEqual(["bkg_3"]);
});

it("of a test nobody is written to, and nobody becomes a customer", async () => {
  const claim = (booking: string) =>
    callAny(db, "claim_notification", {
      p_key: `${booking}:confirmed`,
      p_booking_id: booking,
      p_kind: "confirmation",
      p_channel: "email",
      p_to: "bo@example.test",
    });
  expect(await claim("bkg_1")).toMatchObject({ outcome: "already_sent" });
  expect(await claim("bkg_3")).toMatchObject({ outcome: "send" });
  const known = await db.query("select email from public.customers where business_id = $1", [place.business]);
  expect(known).toEqual([{ email: "bo3@example.test" }]);
});

it("who waits for a place in a test is on no member's list", async () => {
  const join = (session: string, n: number) =>
    callAny(db, "join_waitlist", {
      p_effect_id: `eff_wait_${n}`,
      p_booking_id: `bkg_wait_${n}`,
      p_business_id: place.business,
      p_service_id: place.service,
      p_session_id: session,
      p_party_size: 2,
      p_starts_at: "2027-03-05T18:00:00Z",
      p_ends_at: "2027-03-05T19:30:00Z",
      p_wanted_from: "2027-03-05T17:30:00Z",
      p_wanted_to: "2027-03-05T18:30:00Z",
      p_customer: JSON.stringify({ name: `Waits ${n}`, email: `w${n}@example.test` }),
    });
  await join("ses_office_a", 1);
  await join("ses_guest", 2);
  expect(await db.query("select session_id, is_test from public.waitlist order by session_id")).toEqual([
    { session_id: "ses_guest", is_test: false },
    { session_id: "ses_office_a", is_test: true },
  ]);
  const line = await db.as({ role: "authenticated", sub: owner }, () =>
    db.query("select session_id from public.waitlist"),
  );
  expect(line).toEqual([{ session_id: "ses_guest" }]);
});
