// What is remembered of visitors: by the token alone, at their own business, with their yes, and gone when they say so.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { call } from "./calls.ts";
import { fresh, guestOf } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let other: Place;
beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2, 2, 2] });
  other = await openPlace(db, { capacities: [2] });
});
afterAll(() => db.close());

const token = (session: string, visitor?: string, business = place.business): Claims => ({
  role: "authenticated",
  business_id: business,
  session_id: session,
  actor: "customer",
  ...(visitor && { visitor_id: visitor }),
});

const remember = (
  as: Claims,
  wishes: string[],
  more: Record<string, unknown> = {},
  effect = fresh("eff_mem"),
) =>
  db.as(as, () =>
    call(db, "remember_visitor", {
      p_effect_id: effect,
      p_business_id: as["business_id"],
      p_consent: "given",
      p_name: "Ann Lee",
      p_preferences: wishes,
      p_bookings: [],
      p_orders: [],
      ...more,
    }),
  );
const recall = async (as: Claims, business = as["business_id"]) => {
  const [row] = await db.as(as, () => db.query("select public.recall_visitor($1) as it", [business]));
  return row?.["it"] as Record<string, unknown> | null;
};
const forget = (as: Claims, effect = fresh("eff_forget")) =>
  db.as(as, () => call(db, "forget_visitor", { p_effect_id: effect, p_business_id: as["business_id"] }));

it("a visitor's later session knows what their first one kept; wishes join, each once", async () => {
  await remember(token("ses_1"), ["a window seat", "quiet"]);
  await remember(token("ses_2", "ses_1"), ["quiet", "no nuts"], { p_name: null });
  expect(await recall(token("ses_3", "ses_1"))).toMatchObject({
    consent: "given",
    name: "Ann Lee",
    preferences: ["a window seat", "quiet", "no nuts"],
  });
});

it("nobody else does: not another session, not another business, no member's or visitor's key alone", async () => {
  await remember(token("ses_own"), ["a window seat"]);
  expect(await recall(token("ses_stranger"))).toBeNull();
  expect(await recall(token("ses_own", undefined, other.business))).toBeNull();
  await expect(recall(token("ses_own", undefined, other.business), place.business)).rejects.toThrow(
    "only for a session of the business",
  );
  const user = { role: "authenticated" as const, sub: randomUUID() };
  await expect(recall(user, place.business)).rejects.toThrow("only for a session of the business");
  await expect(recall({ role: "anon" }, place.business)).rejects.toThrow("permission denied");
  const seen = (as: Claims) =>
    db.as(as, () => db.query("select preferences from public.user_context where session_id = 'ses_own'"));
  expect(await seen(token("ses_stranger"))).toEqual([]);
  expect(await seen(token("ses_own", undefined, other.business))).toEqual([]);
  expect(await seen(token("ses_own"))).toHaveLength(1);
});

it("history holds the session's own bookings as they stand now, never another's", async () => {
  const guest = guestOf(db, place);
  const mine = await guest.book({ session: "ses_booker" });
  const theirs = await guest.book({ session: "ses_somebody", at: 600 });
  await remember(token("ses_booker"), ["quiet"], { p_bookings: [mine, theirs] });
  await guest.cancel(mine);
  const known = await recall(token("ses_next", "ses_booker"));
  expect(known?.["bookings"]).toMatchObject([
    { id: mine, status: "cancelled", business: expect.any(String) },
  ]);
});

it("a no keeps the no alone, and takes back what was kept before", async () => {
  await remember(token("ses_no"), ["quiet"]);
  await remember(token("ses_no"), ["loud"], { p_consent: "refused" });
  expect(await recall(token("ses_no"))).toMatchObject({
    consent: "refused",
    name: null,
    preferences: [],
    bookings: [],
  });
});

it("a repeat changes nothing; forgetting deletes all of it, and the audit trail tells only that", async () => {
  const effect = fresh("eff_twice");
  await remember(token("ses_gone"), ["quiet"], {}, effect);
  await forget(token("ses_later", "ses_gone"));
  await remember(token("ses_gone"), ["quiet"], {}, effect);
  expect(await recall(token("ses_gone"))).toBeNull();
  const trail = await db.query(
    "select action, before, after from public.audit_log where subject = 'ses_gone' order by id",
  );
  expect(trail).toEqual([
    { action: "visitor.given", before: null, after: null },
    { action: "visitor.forgotten", before: null, after: null },
  ]);
  const [left] = await db.query(
    "select count(*)::int as n from public.user_context where session_id = 'ses_gone'",
  );
  expect(left).toEqual({ n: 0 });
});

it("keeps eight wishes and twenty visits at most, and nothing that is too long", async () => {
  const many = Array.from({ length: 12 }, (_, n) => `wish ${n}`);
  await remember(token("ses_many"), [...many, "x".repeat(301)]);
  expect((await recall(token("ses_many")))?.["preferences"]).toEqual(many.slice(4));
});
