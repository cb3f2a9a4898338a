// Escalations: opened by a session, seen and answered by members of the business only, given up by time.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { weekBefore } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let other: Place;
const owner = randomUUID();
const stranger = randomUUID();
const member: Claims = { role: "authenticated", sub: owner };
const guest = (at: Place, name: string): Claims => ({
  role: "authenticated",
  business_id: at.business,
  session_id: name,
  actor: "customer",
});

beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, weekBefore);
  place = await openPlace(db, { capacities: [2] });
  other = await openPlace(db, { capacities: [2] });
  for (const [user, at] of [
    [owner, place],
    [stranger, other],
  ] as const) {
    await db.query("insert into auth.users (id, email) values ($1, $2)", [user, `${user}@esc.test`]);
    await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
      at.business,
      user,
    ]);
  }
});
afterAll(() => db.close());

const call = async (claims: Claims, text: string, params: unknown[] = []) =>
  (await db.as(claims, () => db.query(`select ${text} as it`, params)))[0]?.["it"] as never;
const open = (session: string, effect = `eff_${session}`, at = place) =>
  call(
    guest(at, session),
    `public.open_escalation($1, $2, $3, 'asked_for_a_person', 'a table', '{}', $4::timestamptz)`,
    [effect, place.business, session, weekBefore],
  );
const change = (session: string, kind: string, contact: object | null = null, since: string | null = null) =>
  call(guest(place, session), `public.change_escalation($1, $2, $3, $4, $5::timestamptz)`, [
    `eff_${session}_${kind}`,
    `eff_${session}`,
    kind,
    contact && JSON.stringify(contact),
    since,
  ]);
const seen = async (claims: Claims) => db.as(claims, () => db.query("select * from public.escalations"));
const rowOf = async (session: string) =>
  (await db.query("select * from public.escalations where session_id = $1", [session]))[0] ?? {};

describe("an escalation", () => {
  it("is one, however often its effect is performed, and no other session's to open", async () => {
    expect(await open("ses_1")).toEqual({ outcome: "open" });
    expect(await open("ses_1")).toEqual({ outcome: "open" });
    await expect(open("ses_1", "eff_other", other)).rejects.toThrow(/not this session/);
    expect(await seen(guest(place, "ses_1"))).toHaveLength(1);
    expect(await seen(guest(place, "ses_2"))).toEqual([]);
  });

  it("is shown to the business's members only", async () => {
    expect(await seen(member)).toHaveLength(1);
    expect(await seen({ role: "authenticated", sub: stranger })).toEqual([]);
    const { id } = await rowOf("ses_1");
    const answer = "public.answer_escalation($1)";
    expect(await call({ role: "authenticated", sub: stranger }, answer, [id])).toBeNull();
    expect(await call(member, answer, [id])).toMatchObject({ status: "answered" });
  });

  it("keeps the details that the customer leaves", async () => {
    await open("ses_contact");
    await change("ses_contact", "contact", { name: "Ann", email: "ann@example.com" });
    expect(await rowOf("ses_contact")).toMatchObject({
      status: "open",
      contact: { name: "Ann", email: "ann@example.com" },
    });
  });

  it("is given up at its deadline unless somebody wrote since, and a late answer opens it again", async () => {
    await open("ses_late");
    expect(await change("ses_late", "expire", null, weekBefore)).toMatchObject({
      outcome: "closed",
      expired: true,
    });
    const { id } = await rowOf("ses_late");
    expect(await call(member, "public.answer_escalation($1)", [id])).toMatchObject({ status: "answered" });
    await open("ses_kept");
    const kept = await rowOf("ses_kept");
    await call(member, "public.answer_escalation($1)", [kept["id"]]);
    const before = new Date(Date.parse(weekBefore) - 1000).toISOString();
    expect(await change("ses_kept", "expire", null, before)).toMatchObject({ outcome: "answered" });
  });

  it("is closed by the customer, or by a member", async () => {
    await open("ses_close");
    expect(await change("ses_close", "close")).toMatchObject({ outcome: "closed", expired: false });
    await open("ses_owner");
    const { id } = await rowOf("ses_owner");
    expect(await call(member, "public.answer_escalation($1, true)", [id])).toMatchObject({
      status: "closed",
      closed_by: "owner",
    });
  });
});

it("who looked lately is present, for five minutes", async () => {
  const present = () =>
    call(guest(place, "ses_1"), "public.somebody_present($1)", [place.business]) as Promise<boolean>;
  expect(await present()).toBe(false);
  await call({ role: "authenticated", sub: stranger }, "public.touch_presence($1)", [place.business]);
  expect(await present()).toBe(false);
  await call(member, "public.touch_presence($1)", [place.business]);
  expect(await present()).toBe(true);
  await setNow(db, new Date(Date.parse(weekBefore) + 6 * 60_000).toISOString());
  expect(await present()).toBe(false);
});

it("a member is one at their own business, by slug or id", async () => {
  expect(await call(member, "public.my_membership($1)", [place.business])).toMatchObject({
    business_id: place.business,
    role: "owner",
  });
  expect(await call(member, "public.my_membership($1)", [other.business])).toBeNull();
});
