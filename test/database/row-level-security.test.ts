// Who sees and does what: anyone, a session's token, another's, a member, the service key.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { fresh, guestOf, weekBefore } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";
import { apiGrants } from "./api-grants.ts";

let db: InProcess;
let place: Place;
let other: Place;
let hidden: Place;
const owner = randomUUID();
const booking = "bkg_rls";

const anon: Claims = { role: "anon" };
const service: Claims = { role: "service_role" };
const session = (at: Place, name = "ses_a"): Claims => ({
  role: "authenticated",
  business_id: at.business,
  session_id: name,
  actor: "customer",
});

beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, weekBefore);
  place = await openPlace(db, { capacities: [2, 2, 2] });
  other = await openPlace(db, { capacities: [2] });
  hidden = await openPlace(db, { capacities: [2], published: false });
  await db.query("insert into auth.users (id, email) values ($1, 'owner@rls.test')", [owner]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    owner,
  ]);
  await db.query(
    "insert into public.conversations (session_id, business_id, chat) values ('ses_a', $1, 'dedicated')",
    [place.business],
  );
  await guestOf(db, place).book({ booking, customer: { name: "Dora", phone: "+12125550103" } });
});
afterAll(() => db.close());

const read = (claims: Claims, text: string, params: unknown[] = []) =>
  db.as(claims, () => db.query(text, params));
const ids = async (claims: Claims, table: string) =>
  (await read(claims, `select * from public.${table}`)).length;

describe("every table", () => {
  it("has row-level security, forced", async () => {
    const open = await db.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it("is written by nobody but functions and the service key", async () => {
    const writable = await db.query(
      `select c.relname, r.rolname from pg_class c, (values ('anon'), ('authenticated')) r (rolname)
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and has_table_privilege(r.rolname, c.oid, 'insert, update, delete, truncate')`,
    );
    expect(writable).toEqual([]);
  });

  it("is whole to the service key", async () => {
    expect(await ids(service, "bookings")).toBe(1);
    expect(await ids(service, "effect_results")).toBeGreaterThan(0);
  });
});

describe("every view", () => {
  it("is read as its caller, so that the tables' policies stand", async () => {
    const loose = await db.query(
      `select relname from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace)
         and relkind = 'v' and not coalesce(reloptions, '{}') @> array['security_invoker=true']`,
    );
    expect(loose).toEqual([]);
  });
});

describe("every function of the API", () => {
  it("names what it uses in full, so that no search path can mislead it", async () => {
    const loose = await db.query(
      `select p.proname from pg_proc p where p.pronamespace in ('public'::regnamespace, 'app'::regnamespace)
       and not coalesce(p.proconfig, '{}') @> array['search_path=""']`,
    );
    expect(loose).toEqual([]);
  });

  it("is open to those it is meant for and nobody else", async () => {
    const grants = await db.query(
      `select p.proname as name, array(
         select r from unnest(array['anon', 'authenticated']) r where has_function_privilege(r, p.oid, 'execute')
       ) as roles from pg_proc p where p.pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(Object.fromEntries(grants.map((it) => [it["name"], it["roles"]]))).toEqual(apiGrants);
  });
});

describe("anyone", () => {
  it("reads what is published and no more", async () => {
    const slugs = (await read(anon, "select slug from public.businesses order by slug")).map(
      (it) => it["slug"],
    );
    expect(slugs).toEqual([place.slug, other.slug].toSorted());
    expect(await ids(anon, "services")).toBe(2);
    expect(await db.as(anon, () => callAny(db, "business_detail", { p_business: hidden.slug }))).toBeNull();
  });

  it.each(["widget_key", "allowed_origins", "email"])("does not read a business's %s", async (column) => {
    await expect(read(anon, `select ${column} from public.businesses`)).rejects.toThrow("permission denied");
  });

  const kept = "bookings booking_resources customers staff audit_log conversations members effect_results";
  it.each(kept.split(" "))("does not read %s", async (table) => {
    await expect(ids(anon, table)).rejects.toThrow("permission denied");
  });

  it("finds a business by its exact key only", async () => {
    const [row] = await db.query("select widget_key from public.businesses where id = $1", [place.business]);
    const key = String(row?.["widget_key"]);
    const found = (given: string) => db.as(anon, () => callAny(db, "widget_key_business", { p_key: given }));
    expect(await found(key)).toMatchObject({
      business_id: place.business,
      slug: place.slug,
      allowed_origins: [],
    });
    expect(await found(key.slice(0, -1))).toBeNull();
    expect(await found("%")).toBeNull();
    expect(await db.as(anon, () => callAny(db, "widget_key", { p_slug: place.slug }))).toBe(key);
    expect(await db.as(anon, () => callAny(db, "widget_key", { p_slug: hidden.slug }))).toBeNull();
  });

  it("sees when tables are busy without seeing whose", async () => {
    const busy = await db.as(anon, () =>
      callAny(db, "busy_times", {
        p_business_id: place.business,
        p_from: "2027-03-01Z",
        p_to: "2027-03-31Z",
      }),
    );
    expect(busy).toEqual([
      {
        resource_id: expect.any(String),
        starts_at: "2027-03-05T18:00:00+00:00",
        ends_at: "2027-03-05T19:30:00+00:00",
      },
    ]);
  });

  it("sees no calendar of a business that is not published", async () => {
    await guestOf(db, hidden).book();
    const range = { p_from: "2027-03-01Z", p_to: "2027-03-31Z" };
    expect(
      await db.as(anon, () => callAny(db, "busy_times", { p_business_id: hidden.business, ...range })),
    ).toEqual([]);
  });
});

describe("a session's token", () => {
  it("reads its own bookings and conversation", async () => {
    const own = session(place);
    expect(await ids(own, "bookings")).toBe(1);
    expect(await ids(own, "booking_resources")).toBe(1);
    expect(await ids(own, "conversations")).toBe(1);
    expect(await db.as(own, () => callAny(db, "read_booking", { p_booking_id: booking }))).toMatchObject({
      id: booking,
    });
  });

  it.each([
    ["another session's", () => session(place, "ses_b")],
    ["another business's", () => session(other)],
    ["no business's", (): Claims => ({ role: "authenticated", session_id: "ses_a" })],
  ])("does not read them as %s", async (_whose, claims) => {
    expect(await ids(claims(), "bookings")).toBe(0);
    expect(await ids(claims(), "booking_resources")).toBe(0);
    expect(await ids(claims(), "conversations")).toBe(0);
    expect(await db.as(claims(), () => callAny(db, "read_booking", { p_booking_id: booking }))).toBeNull();
  });

  it.each(["customers", "staff", "members", "audit_log"])("reads nothing of %s", async (table) => {
    expect(await ids(session(place), table)).toBe(0);
  });

  it("claims only for its own session and business", async () => {
    const claim = (claims: Claims, at: Place, name: string) =>
      db.as(claims, () => guestOf(db, at).claim({ session: name, at: 300 }));
    expect((await claim(session(place), place, "ses_a")).outcome).toBe("held");
    await expect(claim(session(place), place, "ses_b")).rejects.toThrow("not for this session");
    await expect(claim(session(other), place, "ses_a")).rejects.toThrow("not for this session");
  });

  it("neither takes over nor lets go of another session's booking", async () => {
    const theirs = fresh("bkg");
    await guestOf(db, place).claim({ booking: theirs, session: "ses_b", at: 600 });
    const own = session(place);
    await expect(
      db.as(own, () => guestOf(db, place).claim({ booking: theirs, session: "ses_a", at: 900 })),
    ).rejects.toThrow("not this session");
    expect((await db.as(own, () => guestOf(db, place).release(theirs))).outcome).toBe("not_found");
    expect((await db.as(own, () => guestOf(db, place).request(theirs))).outcome).toBe("not_found");
    const [row] = await db.query("select status from public.bookings where id = $1", [theirs]);
    expect(row).toEqual({ status: "held" });
  });

  it("gets no answer that another session's effect got", async () => {
    const effect = fresh("eff");
    const theirs = fresh("bkg");
    await db.as(session(place, "ses_b"), () =>
      guestOf(db, place).claim({ booking: theirs, session: "ses_b", at: 1200, effect }),
    );
    await expect(db.as(session(place), () => guestOf(db, place).release(theirs, effect))).rejects.toThrow(
      "another session",
    );
  });

  it.each(["confirm_booking", "cancel_booking", "complete_booking", "reject_booking"])(
    "does not %s",
    async (name) => {
      await expect(
        db.as(session(place), () => callAny(db, name, { p_effect_id: fresh("eff"), p_booking_id: booking })),
      ).rejects.toThrow("permission denied");
    },
  );

  it("is not believed about the time when it comes through PostgREST", async () => {
    const [row] = await db.query("select prosrc from pg_proc where oid = 'app.now()'::regprocedure");
    expect(row?.["prosrc"]).toContain("session_user = 'authenticator'");
  });
});

describe("a member", () => {
  const member: Claims = { role: "authenticated", sub: owner };

  it("reads the whole of their business", async () => {
    expect(await ids(member, "members")).toBe(1);
    expect(await ids(member, "audit_log")).toBeGreaterThan(0);
    expect(await ids(member, "bookings")).toBeGreaterThan(0);
    expect(
      await db.as(member, () => callAny(db, "widget_settings", { p_business_id: place.business })),
    ).toMatchObject({
      widget_key: expect.stringMatching(/^pk_/),
    });
  });

  it("reads nothing of another", async () => {
    const stranger: Claims = { role: "authenticated", sub: randomUUID() };
    expect(await ids(stranger, "bookings")).toBe(0);
    expect(await ids(stranger, "audit_log")).toBe(0);
    expect(
      await db.as(member, () => callAny(db, "widget_settings", { p_business_id: other.business })),
    ).toBeNull();
    expect(
      await read(member, "select 1 from public.audit_log where business_id = $1", [hidden.business]),
    ).toEqual([]);
  });
});
