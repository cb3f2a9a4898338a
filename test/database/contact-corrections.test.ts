// A customer's details put right on a booking that was made: on it alone, once, and not when it is over.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { guestOf, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const john = { name: "John Doe", phone: "+12125550199" };
const detailsOf = async (booking: string) =>
  (
    await db.query(
      `select b.customer_name as name, b.customer_phone as phone, b.customer_email as email, c.phone as theirs
       from public.bookings b left join public.customers c on c.id = b.customer_id where b.id = $1`,
      [booking],
    )
  )[0];

it("changes what is said and leaves the rest, once, with its audit row", async () => {
  const guest = guestOf(db, await openPlace(db, { capacities: [2, 2], sets: [] }));
  const booking = await guest.book({ customer: john });
  const right = { name: "Marta", phone: null, email: "marta@example.com" };
  expect((await guest.putRight(booking, right, "eff_right")).outcome).toBe("contact_changed");
  expect((await guest.putRight(booking, right, "eff_right")).outcome).toBe("contact_changed");
  expect(await detailsOf(booking)).toMatchObject({
    name: "Marta",
    phone: john.phone,
    email: "marta@example.com",
  });
  const rows = await db.query("select 1 from public.audit_log where action = 'booking.contact_changed'");
  expect(rows).toHaveLength(1);
});

it("another number is another customer's: whose record it was stays as it is", async () => {
  const guest = guestOf(db, await openPlace(db, { capacities: [2, 2], sets: [] }));
  const booking = await guest.book({ customer: john });
  await guest.putRight(booking, { phone: "+12125550111" });
  expect(await detailsOf(booking)).toMatchObject({ phone: "+12125550111", theirs: "+12125550111" });
  expect(await db.query("select 1 from public.customers where phone = $1", [john.phone])).not.toHaveLength(0);
});

it("is refused for a booking that is over, cancelled or none", async () => {
  const guest = guestOf(db, await openPlace(db, { capacities: [2, 2], sets: [] }));
  const booking = await guest.book({ customer: john });
  await guest.cancel(booking);
  expect((await guest.putRight(booking, { name: "Marta" })).outcome).toBe("too_late");
  expect((await guest.putRight("bkg_nobody", { name: "Marta" })).outcome).toBe("not_found");
});
