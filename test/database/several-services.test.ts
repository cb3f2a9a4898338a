// Several services in one visit: one row, one place, for as long as all of them take; what they cost is kept with it.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { call, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const addService = async (
  place: Place,
  name: string,
  buffer: number,
  price: number | null,
  kind = "table",
) => {
  const [row] = await db.query(
    `insert into public.services (business_id, name, duration_minutes, buffer_minutes, price_min, max_party, resource_kind)
     values ($1, $2, 60, $3, $4, 20, $5) returning id`,
    [place.business, name, buffer, price, kind],
  );
  return row?.["id"] as string;
};

const claimAll = (place: Place, also: string[], booking = fresh("bkg")) =>
  call(db, "claim_slot", {
    p_effect_id: fresh("eff_claim"),
    p_booking_id: booking,
    p_business_id: place.business,
    p_service_id: place.service,
    p_session_id: "ses_a",
    p_party_size: 2,
    p_starts_at: evening,
    p_ends_at: minutesAfter(evening, 150),
    p_customer: {},
    p_also: also,
  });

const rowOf = async (id: string) => (await db.query("select * from public.bookings where id = $1", [id]))[0];

it("is told by all its names, costs all of it, and is free for others once all are done", async () => {
  const place = await openPlace(db, { capacities: [2] });
  await db.query("update public.services set price_min = 4000 where id = $1", [place.service]);
  const colour = await addService(place, "Colour", 0, 9000);
  const answer = await claimAll(place, [colour], "bkg_two");
  expect(answer).toMatchObject({ outcome: "held", booking: { service: "Table + Colour" } });
  expect(await rowOf("bkg_two")).toMatchObject({ price: 13_000, also: [colour] });
  const guest = guestOf(db, place);
  expect((await guest.claim({ at: 149 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 150 })).outcome).toBe("held");
});

it("stays taken for the longest of the buffers, whichever service is named first", async () => {
  const place = await openPlace(db, { capacities: [2] });
  const long = await addService(place, "Colour", 30, null);
  await claimAll(place, [long], "bkg_buffers");
  expect(await rowOf("bkg_buffers")).toMatchObject({ service_id: long, also: [place.service], price: null });
  const guest = guestOf(db, place);
  expect((await guest.claim({ at: 179 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 180 })).outcome).toBe("held");
});

it("ends when all its services are done, whatever end was asked for", async () => {
  const place = await openPlace(db, { capacities: [2] });
  const colour = await addService(place, "Colour", 0, 9000);
  const long = await addService(place, "Extensions", 0, 9000);
  await claimAll(place, [colour, long], "bkg_three");
  const guest = guestOf(db, place);
  expect((await guest.claim({ at: 209 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 210 })).outcome).toBe("held");
});

it("may be held again for fewer, and moves with all it has", async () => {
  const place = await openPlace(db, { capacities: [2] });
  const colour = await addService(place, "Colour", 0, 9000);
  await claimAll(place, [colour], "bkg_fewer");
  expect(await claimAll(place, [], "bkg_fewer")).toMatchObject({ booking: { service: "Table" } });
  await claimAll(place, [colour], "bkg_fewer");
  const guest = guestOf(db, place);
  await guest.request("bkg_fewer");
  await guest.confirm("bkg_fewer");
  expect(await guest.move("bkg_fewer", { at: 60, minutes: 150 })).toMatchObject({
    outcome: "moved",
    booking: { service: "Table + Colour" },
  });
});

it("goes on with fewer once it is booked: it ends sooner, costs less, and what is left over is free", async () => {
  const place = await openPlace(db, { capacities: [2] });
  await db.query("update public.services set price_min = 4000 where id = $1", [place.service]);
  const colour = await addService(place, "Colour", 0, 9000);
  await claimAll(place, [colour], "bkg_less");
  const guest = guestOf(db, place);
  await guest.request("bkg_less");
  await guest.confirm("bkg_less");
  const moveTo = (services: string[], effect = fresh("eff_less")) =>
    call(db, "move_booking", {
      p_effect_id: effect,
      p_booking_id: "bkg_less",
      p_party_size: 2,
      p_starts_at: evening,
      p_ends_at: minutesAfter(evening, 150),
      p_services: services,
    });
  const stranger = await addService(place, "Nails", 0, 100);
  await expect(moveTo([stranger])).rejects.toThrow("not a part of the visit");
  expect(await moveTo([colour], "eff_once")).toMatchObject({
    outcome: "moved",
    booking: { service: "Colour" },
  });
  expect(await moveTo([colour], "eff_once")).toMatchObject({ outcome: "moved", booking: { sequence: 1 } });
  const row = await rowOf("bkg_less");
  expect(row).toMatchObject({ service_id: colour, also: [], price: 9000 });
  expect((await guest.claim({ at: 59 })).outcome).toBe("taken");
  expect((await guest.claim({ at: 60 })).outcome).toBe("held");
});

it("is refused where it cannot be had in one place, and nothing is held", async () => {
  const [place, elsewhere] = [
    await openPlace(db, { capacities: [2] }),
    await openPlace(db, { capacities: [2] }),
  ];
  const room = await addService(place, "Massage", 0, null, "room");
  for (const also of [[room], [elsewhere.service]]) {
    await expect(claimAll(place, also, "bkg_refused")).rejects.toThrow("not to be had in one visit");
  }
  expect(await rowOf("bkg_refused")).toBeUndefined();
});
