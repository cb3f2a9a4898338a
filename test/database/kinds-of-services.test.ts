// A service with variants by what it is done to: each is claimed for its own length and price, customers read them under the
// service they belong to, the city reads that one alone, and a booked one can be made one for another kind.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { call, callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

interface Garage extends Place {
  van: string;
  suv: string;
}

/** An oil change of 90 minutes at $59, of 45 for SUVs at $79, of 120 for vans at $99. */
async function garage(): Promise<Garage> {
  const place = await openPlace(db, { capacities: [2] });
  await db.query(
    "update public.services set name = 'Oil change', price_min = 5900, price_max = 7900 where id = $1",
    [place.service],
  );
  const variant = (kind: string, minutes: number, price: number, of = place.service) =>
    db.query(
      `insert into public.services (business_id, name, duration_minutes, price_min, max_party, resource_kind, variant_of, variant)
       values ($1, 'Oil change (' || $2 || ')', $3, $4, 20, 'table', $5, $2) returning id`,
      [place.business, kind, minutes, price, of],
    );
  const [suv] = await variant("suv", 45, 7900);
  const [van] = await variant("van", 120, 9900);
  return { ...place, suv: String(suv?.["id"]), van: String(van?.["id"]) };
}

const claim = (place: Place, service: string, booking: string) =>
  call(db, "claim_slot", {
    p_effect_id: fresh("eff_claim"),
    p_booking_id: booking,
    p_business_id: place.business,
    p_service_id: service,
    p_session_id: "ses_a",
    p_party_size: 2,
    p_starts_at: evening,
    p_ends_at: minutesAfter(evening, 90),
    p_customer: {},
  });

const rowOf = async (id: string) => (await db.query("select * from public.bookings where id = $1", [id]))[0];
const anyone = <T>(name: string, args: Record<string, unknown>) =>
  db.as({ role: "anon" }, () => callAny(db, name, args)) as Promise<T>;

it("takes as long and costs as much as its kind does, whatever end was asked for", async () => {
  const place = await garage();
  const booking = fresh("bkg_van");
  expect(await claim(place, place.van, booking)).toMatchObject({
    outcome: "held",
    booking: { service: "Oil change (van)" },
  });
  expect(await rowOf(booking)).toMatchObject({ price: 9900 });
  const guest = guestOf(db, place);
  expect((await guest.claim({ at: 119 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 120 })).outcome).toBe("held");
});

it("is read under the service it belongs to, and by the city not at all", async () => {
  const place = await garage();
  await db.query("update public.services set is_active = false where id = $1", [place.suv]);
  const page = await anyone<{ services: { name: string; variants: unknown[] }[] }>("business_detail", {
    p_business: place.slug,
  });
  expect(page.services).toMatchObject([
    {
      name: "Oil change",
      variants: [{ id: place.van, variant: "van", duration_minutes: 120, price_min: 9900 }],
    },
  ]);
  const words = await anyone<{ services: string[] }>("city_words", {});
  expect(words.services).toContain("Oil change");
  expect(words.services.filter((it) => it.includes("("))).toEqual([]);
  const prices = await anyone<{ slug: string; what: string }[]>("service_prices", {
    p_service: "oil change",
  });
  expect(prices.filter((it) => it.slug === place.slug)).toMatchObject([{ what: "Oil change", from: 5900 }]);
  const [found] = await anyone<Record<string, unknown>[]>("discover_businesses", {
    p_words: ["oil change"],
    p_ids: [place.business],
  });
  expect(found).toMatchObject({
    services: [{ name: "Oil change" }],
    matches: [{ services: [place.service] }],
  });
});

it("is made one for another kind once it is booked: it ends when that is done, and costs that", async () => {
  const place = await garage();
  const other = await garage();
  const guest = guestOf(db, place);
  const booking = await guest.book();
  const moveTo = (services: string[]) =>
    call(db, "move_booking", {
      p_effect_id: fresh("eff_kind"),
      p_booking_id: booking,
      p_party_size: 2,
      p_starts_at: evening,
      p_ends_at: minutesAfter(evening, 90),
      p_services: services,
    });
  for (const none of [[other.van], [place.suv, place.van], []])
    await expect(moveTo(none)).rejects.toThrow("not a part of the visit");
  expect(await moveTo([place.van])).toMatchObject({
    outcome: "moved",
    booking: { service: "Oil change (van)" },
  });
  expect(await rowOf(booking)).toMatchObject({ service_id: place.van, price: 9900 });
  expect((await guest.claim({ at: 119 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 120 })).outcome).toBe("held");
});

it("is of its own business, once for each kind, and has no variants of its own", async () => {
  const place = await garage();
  const other = await garage();
  const set = (columns: string, id: string) =>
    db.query(`update public.services set ${columns} where id = '${id}'`);
  await expect(set(`variant_of = '${other.service}', variant = 'lorry'`, place.van)).rejects.toThrow(
    "services_variant_of",
  );
  await expect(set("variant = 'suv'", place.van)).rejects.toThrow("services_variant_once");
  await expect(set("variant = null", place.van)).rejects.toThrow("services_variant_whole");
  await expect(set(`variant_of = '${place.van}'`, place.suv)).rejects.toThrow("no variants of its own");
  await expect(set(`variant_of = '${place.suv}', variant = 'car'`, place.service)).rejects.toThrow(
    "no variants of its own",
  );
});

it("is called as its service is, and done where that is done", async () => {
  const place = await garage();
  await db.query("update public.services set name = 'Oil & filter', resource_kind = 'bay' where id = $1", [
    place.service,
  ]);
  expect(
    await db.query("select name, resource_kind from public.services where business_id = $1 order by name", [
      place.business,
    ]),
  ).toEqual([
    { name: "Oil & filter", resource_kind: "bay" },
    { name: "Oil & filter (suv)", resource_kind: "bay" },
    { name: "Oil & filter (van)", resource_kind: "bay" },
  ]);
});

it("is a stranger's to read and nobody's to write but through the business's own change", async () => {
  const place = await garage();
  await db.as({ role: "anon" }, async () => {
    expect(await db.query("select variant from public.services where id = $1", [place.van])).toEqual([
      { variant: "van" },
    ]);
    await expect(db.query("update public.services set variant = 'car'")).rejects.toThrow("permission denied");
    await expect(db.query("select app.service_named($1)", [place.van])).rejects.toThrow("permission denied");
  });
});
