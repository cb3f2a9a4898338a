// A place out of service in the database: nobody gets it, no booking loses it, and it comes back.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, callAny, setNow } from "./calls.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
const owner = "00000000-0000-4000-8000-0000000000b1";
let made = 0;

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2, 3], policies: { hold_minutes: 5 } });
  await db.query("insert into auth.users (id, email) values ($1, 'boss@example.test')", [owner]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    owner,
  ]);
  await setNow(db, "2027-03-01T12:00:00Z");
});
afterAll(() => db.close());

const change = (changes: unknown[], effect = `eff_block_${(made += 1)}`) =>
  callAny(db, "apply_business_change", {
    p_effect_id: effect,
    p_business_id: place.business,
    p_session_id: "ses_office",
    p_actor: JSON.stringify({ user: owner, role: "owner" }),
    p_changes: JSON.stringify(changes),
  }) as Promise<{ outcome: string; message: string | null }>;

const blocked = (table: string, from: string, to: string, id = crypto.randomUUID()) => ({
  target: "resource_block",
  action: "add",
  id,
  item: table,
  before: null,
  after: { resource_id: place.tables[table], starts_at: from, ends_at: to, reason: "broken" },
});

const book = async (startsAt: string, endsAt: string) => {
  made += 1;
  const { outcome, booking } = await call(db, "claim_slot", {
    p_effect_id: `eff_claim_${made}`,
    p_booking_id: `bkg_${made}`,
    p_business_id: place.business,
    p_service_id: place.service,
    p_session_id: "ses_guest",
    p_party_size: 2,
    p_starts_at: startsAt,
    p_ends_at: endsAt,
  });
  return outcome === "held" ? booking!.resources.map((it) => it.name).join() : outcome;
};

const busy = async (from: string, to: string) =>
  (
    (await callAny(db, "busy_times", {
      p_business_id: place.business,
      p_from: from,
      p_to: to,
    })) as { resource_id: string; starts_at: string }[]
  ).filter((it) => it.resource_id === place.tables["T1"]).length;

describe("a place out of service", () => {
  it("is given to nobody then, shows as taken, and is free again once that is taken back", async () => {
    const effect = "eff_block_back";
    expect(
      await change([blocked("T1", "2027-03-05T17:00:00Z", "2027-03-05T23:00:00Z")], effect),
    ).toMatchObject({ outcome: "done" });
    expect(await busy("2027-03-05T00:00:00Z", "2027-03-06T00:00:00Z")).toBe(1);
    expect(await book("2027-03-05T18:00:00Z", "2027-03-05T19:30:00Z")).toBe("T2");
    expect(await book("2027-03-05T18:00:00Z", "2027-03-05T19:30:00Z")).toBe("taken");
    const undone = await callAny(db, "undo_business_change", {
      p_effect_id: `${effect}_undo`,
      p_change: effect,
      p_business_id: place.business,
      p_session_id: "ses_office",
      p_actor: JSON.stringify({ user: owner, role: "owner" }),
    });
    expect(undone).toMatchObject({ outcome: "done" });
    expect(await book("2027-03-05T18:00:00Z", "2027-03-05T19:30:00Z")).toBe("T1");
  });

  it("is so for weeks too, on each of their days", async () => {
    await change([blocked("T1", "2027-04-01T04:00:00Z", "2027-04-15T04:00:00Z")]);
    for (const day of ["01", "07", "14"])
      expect(await book(`2027-04-${day}T18:00:00Z`, `2027-04-${day}T19:30:00Z`)).toBe("T2");
    expect(await book("2027-04-15T18:00:00Z", "2027-04-15T19:30:00Z")).toBe("T1");
  });

  it("takes no booking its place, and a hold only once that has run out", async () => {
    expect(await book("2027-05-01T18:00:00Z", "2027-05-01T19:30:00Z")).toBe("T1");
    const wish = () => [blocked("T1", "2027-05-01T12:00:00Z", "2027-05-01T23:00:00Z")];
    expect(await change(wish())).toMatchObject({
      outcome: "rejected",
      message: expect.stringContaining("T1 is taken then"),
    });
    await setNow(db, "2027-03-01T12:06:00Z");
    expect(await change(wish())).toMatchObject({ outcome: "done" });
    expect(await change(wish())).toMatchObject({ outcome: "rejected" });
  });

  it("is of its own business, and seen by its members alone", async () => {
    const other = await openPlace(db, { capacities: [2] });
    const foreign = blocked("T1", "2027-06-01T12:00:00Z", "2027-06-01T23:00:00Z");
    foreign.after.resource_id = other.tables["T1"];
    expect(await change([foreign])).toMatchObject({ outcome: "rejected" });
    const seen = (claims: Parameters<InProcess["as"]>[0]) =>
      db.as(claims, () => db.query("select id from public.resource_blocks"));
    expect(await seen({ role: "authenticated", sub: owner })).not.toEqual([]);
    expect(await seen({ role: "authenticated", business_id: place.business, session_id: "ses_x" })).toEqual(
      [],
    );
    await expect(seen({ role: "anon" })).rejects.toThrow("permission denied");
  });
});

describe("roles", () => {
  const user = "00000000-0000-4000-8000-0000000000b2";
  const role = (id: string, before: string | null, after: string | null) => ({
    target: "role",
    action: before === null ? "add" : after === null ? "remove" : "change",
    id,
    item: "Lu",
    before: before === null ? null : { role: before },
    after: after === null ? null : { role: after },
  });

  it("are given, changed and taken by an owner, and the last owner stays one", async () => {
    await db.query("insert into auth.users (id, email) values ($1, 'lu@example.test')", [user]);
    expect(await change([role(user, null, "staff")])).toMatchObject({ outcome: "done" });
    expect(await change([role(user, "staff", "manager")])).toMatchObject({ outcome: "done" });
    expect(await change([role(owner, "owner", "staff")])).toMatchObject({
      outcome: "rejected",
      message: "a business needs an owner",
    });
    expect(await change([role(owner, "owner", null)])).toMatchObject({ outcome: "rejected" });
    expect(await change([role(user, "manager", null)])).toMatchObject({ outcome: "done" });
    const left = await db.query("select role from public.members where business_id = $1", [place.business]);
    expect(left).toEqual([{ role: "owner" }]);
  });
});

describe("what owners want and what was done", () => {
  const note = (effect: string, goals: string[], actions: string[], sub = owner) =>
    db.as({ role: "authenticated", sub, business_id: place.business, session_id: "ses_office" }, () =>
      callAny(db, "note_office", {
        p_effect_id: effect,
        p_business_id: place.business,
        p_goals: goals,
        p_actions: actions,
      }),
    );
  const desk = async () =>
    (await db.as({ role: "authenticated", sub: owner }, () =>
      callAny(db, "office_desk", { p_business_id: place.business }),
    )) as { goals: string[]; actions: string[] };

  it("is kept for every conversation, each once where it was said last", async () => {
    await note("eff_note_1", ["increase_revenue"], ["menu_update"]);
    await note("eff_note_2", ["improve_ratings"], ["staff_schedule"]);
    await note("eff_note_2", ["improve_ratings"], ["staff_schedule"]);
    await note("eff_note_3", ["increase_revenue"], ["menu_update"]);
    expect(await desk()).toMatchObject({
      goals: ["improve_ratings", "increase_revenue"],
      actions: ["staff_schedule", "menu_update"],
    });
    await expect(
      note("eff_note_4", ["reduce_costs"], [], "00000000-0000-4000-8000-0000000000ff"),
    ).rejects.toThrow("no member");
  });
});
